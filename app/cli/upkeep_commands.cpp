// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_key.h"
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/json_values.h"
#include "app/cli/papers.h"
#include "app/cli/watched_work.h"
#include "models/upkeep/backup.h"
#include "models/upkeep/restore.h"
#include "models/upkeep/restored_series.h"
#include "models/upkeep/verify.h"

#include <QDir>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject contentsJson(const upkeep::BackupContents& contents)
{
    return {{u"temple_id"_s, idJson(contents.header.temple)},
        {u"temple_code"_s, contents.header.templeCode}, {u"temple"_s, contents.templeName},
        {u"counter"_s, contents.header.counterCode},
        {u"created_at"_s, instantJson(contents.header.createdAt)},
        {u"program_version"_s, contents.header.appVersion},
        {u"schema_version"_s, contents.header.schemaVersion}, {u"receipts"_s, contents.receipts},
        {u"devotees"_s, contents.devotees}, {u"newest_receipt"_s, textJson(contents.newestReceipt)},
        {u"newest_issued_at"_s, instantJson(contents.newestIssuedAt)},
        {u"store_bytes"_s, contents.storeBytes}, {u"bytes"_s, contents.fileBytes}};
}

QString seriesText(upkeep::SeriesProof proof)
{
    switch (proof) {
    case upkeep::SeriesProof::Continues:
        return u"continues"_s;
    case upkeep::SeriesProof::Behind:
        return u"behind"_s;
    case upkeep::SeriesProof::Unknown:
        break;
    }
    return u"unknown"_s;
}

Result<Answer> backup(Call& call)
{
    Session& session = call.session;
    MM_CHECK(session.require("backup.create"_L1));
    MM_LET(vault, session.vault());
    MM_LET(key, upkeep::backupKeyOf(session.db(), *vault));
    const QString target = call.args.text("to"_L1);
    WatchedWork work(call);
    MM_LET(contents,
        upkeep::createBackup(session.db(), {target, session.folder().path(), key, work.progress()},
            session.clock().nowMs()));
    Answer answer{contentsJson(contents), "done.backup"_L1, {{u"file"_s, target}}};
    answer.data[u"file"_s] = target;
    return answer;
}

Result<Answer> check(Call& call)
{
    const QString path = call.args.operand(0);
    MM_LET(opener, backupOpener(call, path));
    MM_LET(contents, upkeep::checkBackup(path, opener.key, QDir::tempPath()));
    Answer answer{contentsJson(contents), "done.backup_checked"_L1, {{u"file"_s, path}}};
    answer.data[u"file"_s] = path;
    answer.data[u"ok"_s] = true;
    return answer;
}

/// Settles at once with what series of numbers the restored counter goes on.
Result<void> settle(Call& call, Answer& answer)
{
    const Arguments& args = call.args;
    MM_CHECK(args.atMostOne({"last-number"_L1, "new-counter"_L1}));
    if (!args.has("last-number"_L1) && !args.has("new-counter"_L1)) {
        return {};
    }
    MM_CHECK(call.session.logIn());
    if (args.has("last-number"_L1)) {
        MM_CHECK(upkeep::confirmLastNumber(call.session.desk(), args.text("last-number"_L1)));
    } else {
        MM_LET(code, upkeep::takeNewCounterCode(call.session.desk(), args.text("new-counter"_L1)));
        answer.data[u"counter"_s] = code;
    }
    answer.data[u"series"_s] = seriesText(upkeep::SeriesProof::Continues);
    return {};
}

Result<Answer> restore(Call& call)
{
    const QString from = call.args.text("from"_L1);
    MM_LET(opener, backupOpener(call, from));
    MM_CHECK(opener.mayRestore(call));
    const auto& folder = call.session.folder();
    call.session.close();
    MM_LET(report, upkeep::restoreBackup(from, folder.path(), opener.key, SystemClock().nowMs()));
    MM_CHECK(opener.keepKeys(folder));
    Answer answer{contentsJson(report.contents), "done.restored"_L1, {{u"file"_s, from}}};
    answer.data[u"file"_s] = from;
    answer.data[u"kept_as"_s] = textJson(report.keptAs);
    answer.data[u"series"_s] = seriesText(report.series);
    MM_CHECK(settle(call, answer));
    if (answer.data[u"series"_s] != u"continues"_s) {
        addWarning(answer, seriesUnsettled(), call.language);
        answer.rule = "done.restored_unsettled"_L1;
    }
    return answer;
}

Result<Answer> verify(Call& call)
{
    WatchedWork work(call);
    MM_LET(checks, upkeep::verifyStore(call.session.db(), {}, work.progress()));
    QJsonArray rows;
    QStringList failed;
    for (const auto& one : checks) {
        rows.append(
            QJsonObject{{u"name"_s, one.name}, {u"ok"_s, one.ok}, {u"detail"_s, one.detail}});
        if (!one.ok) {
            failed.append(one.name);
        }
    }
    Answer answer{{{u"checks"_s, rows}, {u"ok"_s, failed.isEmpty()}}, "done.verified"_L1,
        {{u"count"_s, static_cast<qint64>(checks.size())}}};
    if (!failed.isEmpty()) {
        answer.finding =
            Error{ErrorKind::Integrity, "verify.failed"_L1, {}, {{u"checks"_s, failed}}, {}};
    } else if (static_cast<qint64>(checks.size()) < upkeep::kChecksMade) {
        answer.finding = WatchedWork::stopped();
        answer.data[u"ok"_s] = false;
    }
    return answer;
}

Result<Answer> counterConfirm(Call& call)
{
    const QString number = call.args.text("last-number"_L1);
    MM_CHECK(upkeep::confirmLastNumber(call.session.desk(), number));
    return Answer{{{u"counter"_s, call.session.desk().counterCode}}, "done.counter_confirmed"_L1,
        {{u"number"_s, number}}};
}

Result<Answer> counterRenew(Call& call)
{
    MM_LET(code, upkeep::takeNewCounterCode(call.session.desk(), call.args.text("code"_L1)));
    return Answer{{{u"counter"_s, code}}, "done.counter_renewed"_L1, {{u"counter"_s, code}}};
}

} // namespace

std::vector<Command> upkeepCommands()
{
    using enum Option::Use;
    return {
        {"backup"_L1, "help.backup"_L1, {}, {{"to"_L1, "F"_L1, Needed}}, Needs::LogIn, backup},
        {"backup check"_L1, "help.backup_check"_L1, {"F"_L1}, {}, Needs::Nothing, check},
        {"restore"_L1, "help.restore"_L1, {},
            {{"from"_L1, "F"_L1, Needed}, {"last-number"_L1, "N"_L1}, {"new-counter"_L1, "C02"_L1}},
            Needs::Nothing, restore},
        {"counter confirm"_L1, "help.counter_confirm"_L1, {}, {{"last-number"_L1, "N"_L1, Needed}},
            Needs::LogIn, counterConfirm},
        {"counter renew"_L1, "help.counter_renew"_L1, {}, {{"code"_L1, "C02"_L1}}, Needs::LogIn,
            counterRenew},
        {"verify"_L1, "help.verify"_L1, {}, {}, Needs::Store, verify},
    };
}

} // namespace mm::cli
