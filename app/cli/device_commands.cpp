// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_groups.h"
#include "app/cli/json_values.h"
#include "app/cli/sync_json.h"
#include "models/conflicts/conflict_list.h"
#include "models/identity/login.h"
#include "sync/clerk/device_office.h"
#include "sync/clerk/enrol.h"

#include <QFile>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestCodeFile = 1024;

Result<QString> invitationOf(const Arguments& args)
{
    if (!args.has("invitation"_L1)) {
        return QString();
    }
    QFile file(args.text("invitation"_L1));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error{ErrorKind::Usage, "cli.password_file"_L1, u"invitation"_s,
            {{u"file"_s, file.fileName()}}, file.errorString()});
    }
    return QString::fromUtf8(file.read(kLongestCodeFile)).trimmed();
}

Result<QString> passwordOf(Call& call)
{
    MM_LET(password, call.session.password());
    if (!password) {
        return fail(Error{ErrorKind::AuthFailed, "login.no_password"_L1, u"password"_s, {}, {}});
    }
    return *password;
}

/// Logs in at the store as --user, for what is written under that name.
Result<void> logInAs(Call& call, const QString& user, const QString& password)
{
    MM_CHECK(call.session.open());
    identity::PasswordLogIn login;
    login.username = user;
    login.password = password;
    MM_LET(actor, identity::logIn(call.session.desk(), login));
    call.session.desk().actor = actor;
    return {};
}

Result<Answer> join(Call& call)
{
    const Arguments& args = call.args;
    sync::JoinDraft draft;
    draft.server = args.text("server"_L1);
    draft.caFile = args.text("ca"_L1);
    draft.templeCode = args.text("temple-code"_L1).toUpper();
    draft.counterCode = args.text("counter"_L1);
    draft.username = args.text("user"_L1);
    draft.hasTestClock = args.has("test-clock"_L1);
    MM_LET(invitation, invitationOf(args));
    draft.invitation = invitation;
    MM_LET(password, passwordOf(call));
    draft.password = password;
    MM_LET(joined, sync::joinTemple(call.session.folder(), draft));
    MM_LET(runner, sync::Runner::open(call.session.folder(), call.session.keyring()));
    auto outcome = sync::syncOnce(*runner);
    if (!outcome.isDone) {
        // The store is there and goes on where it stopped when it is called again.
        return answerOf(outcome, 0);
    }
    MM_CHECK(logInAs(call, draft.username, password));
    MM_CHECK(sync::finishJoining(call.session.desk()));
    const auto rest = sync::syncOnce(*runner);
    outcome.pushed += rest.pushed;
    outcome.pulled += rest.pulled;
    outcome.status = rest.status;
    Answer answer = answerOf(outcome, 0);
    answer.rule = "done.join"_L1;
    answer.args = {{u"counter"_s, joined.counterCode}};
    answer.data[u"temple_id"_s] = idJson(joined.temple);
    answer.data[u"counter"_s] = joined.counterCode;
    answer.data[u"admin"_s] = draft.username;
    answer.data[u"device_id"_s] = idJson(joined.device);
    answer.data[u"has_keys"_s] = joined.hasKeys;
    answer.data[u"data_folder"_s] = call.session.folder().path();
    return answer;
}

Result<Answer> registerDevice(Call& call)
{
    const Arguments& args = call.args;
    sync::RegisterDraft draft;
    draft.server = args.text("server"_L1);
    draft.caFile = args.text("ca"_L1);
    draft.counterCode = args.text("counter"_L1);
    draft.username = args.text("user"_L1);
    MM_LET(invitation, invitationOf(args));
    draft.invitation = invitation;
    MM_LET(password, passwordOf(call));
    draft.password = password;
    MM_CHECK(logInAs(call, draft.username, password));
    MM_CHECK(call.session.require("device.manage"_L1));
    setup::OpenStore& store = call.session.openedStore();
    MM_CHECK(sync::registerTemple(store, draft, call.session.keyring()));
    const auto device = store.device;
    MM_LET(runner, sync::Runner::open(call.session.folder(), call.session.keyring()));
    const auto outcome = sync::syncOnce(*runner);
    MM_LET(conflicts, conflicts::countOpenConflicts(call.session.db()));
    Answer answer = answerOf(outcome, conflicts);
    answer.rule = "done.device_registered"_L1;
    answer.args = {{u"counter"_s, device.code}};
    answer.data[u"temple_id"_s] = idJson(device.temple);
    answer.data[u"device_id"_s] = idJson(device.id);
    answer.data[u"counter"_s] = device.code;
    return answer;
}

/// What the service knows of each: when it heard of it last, how far it is behind, what is missing.
Result<Answer> listDevicesOfService(Call& call)
{
    MM_CHECK(call.session.require("device.manage"_L1));
    MM_LET(password, passwordOf(call));
    MM_LET(office,
        sync::DeviceOffice::open(
            call.session.db(), {call.session.desk().actor.username, password}));
    MM_LET(picture, office->look());
    const QString own = call.session.desk().device.toString();
    QJsonArray rows;
    for (const auto& device : picture.devices) {
        rows.append(QJsonObject{{u"code"_s, device.code}, {u"name"_s, device.name},
            {u"device_id"_s, device.id}, {u"is_active"_s, device.status == "active"_L1},
            {u"is_this"_s, device.id == own}, {u"status"_s, device.status},
            {u"last_seen_at"_s, instantJson(device.lastSeenAt.value_or(0))}, {u"lag"_s, device.lag},
            {u"app_version"_s, textJson(device.appVersion)},
            {u"missing_numbers"_s, QJsonArray::fromStringList(device.holes)}});
    }
    return Answer{{{u"devices"_s, rows}, {u"held"_s, static_cast<qint64>(picture.held.size())}}};
}

Result<Answer> listDevices(Call& call)
{
    if (call.args.has("service"_L1)) {
        return listDevicesOfService(call);
    }
    MM_LET(counters, sync::knownCounters(call.session.db()));
    QJsonArray rows;
    for (const auto& counter : counters) {
        rows.append(QJsonObject{{u"code"_s, counter.code}, {u"name"_s, counter.name},
            {u"device_id"_s, counter.deviceId}, {u"is_active"_s, counter.isActive},
            {u"is_this"_s, counter.isThis}});
    }
    return Answer{{{u"devices"_s, rows}}};
}

Result<Answer> revokeDevice(Call& call)
{
    MM_CHECK(call.session.require("device.manage"_L1));
    MM_LET(password, passwordOf(call));
    const QString code = call.args.operand(0).toUpper();
    MM_CHECK(sync::revokeDevice(
        call.session.db(), {call.session.desk().actor.username, password}, code));
    return Answer{{{u"counter"_s, code}}, "done.device_revoked"_L1, {{u"counter"_s, code}}};
}

} // namespace

std::vector<Command> deviceCommands()
{
    using enum Option::Use;
    return {
        {"join"_L1, "help.join"_L1, {},
            {{"server"_L1, "URL"_L1, Needed}, {"temple-code"_L1, "CODE"_L1, Needed},
                {"counter"_L1, "C02"_L1, Needed}, {"user"_L1, "U"_L1, Needed}, {"ca"_L1, "F"_L1},
                {"invitation"_L1, "F"_L1}, {"test-clock"_L1}},
            Needs::Nothing, join},
        {"device register"_L1, "help.device_register"_L1, {},
            {{"server"_L1, "URL"_L1, Needed}, {"user"_L1, "U"_L1, Needed}, {"ca"_L1, "F"_L1},
                {"invitation"_L1, "F"_L1}, {"counter"_L1, "C02"_L1}},
            Needs::Store, registerDevice},
        {"device list"_L1, "help.device_list"_L1, {}, {{"service"_L1}}, Needs::LogIn, listDevices},
        {"device revoke"_L1, "help.device_revoke"_L1, {"CODE"_L1}, {}, Needs::LogIn, revokeDevice},
    };
}

} // namespace mm::cli
