// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "models/core/clock.h"
#include "models/identity/users.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject userJson(const identity::User& user)
{
    return {{u"id"_s, user.id.toString()}, {u"username"_s, user.username},
        {u"name"_s, user.displayName}, {u"role"_s, QString(identity::roleName(user.role))},
        {u"disabled"_s, user.isDisabled}, {u"has_pin"_s, user.hasPin},
        {u"language"_s, user.language}, {u"created_at"_s, isoInstant(user.createdAt)}};
}

/// One user: in the list that every answer about users has, and by itself.
Answer userAnswer(const identity::User& user, QLatin1StringView rule)
{
    Answer answer{userJson(user), rule, {{u"user"_s, user.username}}};
    answer.data[u"users"_s] = QJsonArray{userJson(user)};
    return answer;
}

/// The password that $MANDIRMITRA_NEW_PASSWORD gives.
Result<QString> newPassword()
{
    const auto password = secretFromEnvironment("MANDIRMITRA_NEW_PASSWORD");
    if (!password) {
        return fail(invalid("cli.new_password_missing"_L1, u"new_password"_s));
    }
    return *password;
}

Result<Answer> add(Call& call)
{
    identity::UserDraft draft;
    draft.username = call.args.text("user"_L1);
    draft.displayName = call.args.text("name"_L1);
    draft.language = call.args.text("language"_L1);
    MM_LET(role, identity::parseRole(call.args.text("role"_L1), u"role"_s));
    draft.role = role;
    MM_LET(password, newPassword());
    draft.password = password;
    MM_CHECK(
        call.session.run([&](store::UnitOfWork& unit) { return identity::addUser(unit, draft); }));
    MM_LET(user, identity::userNamed(call.session.db(), draft.username.trimmed().toLower()));
    return userAnswer(user, "done.user_added"_L1);
}

Result<Answer> list(Call& call)
{
    MM_CHECK(call.session.require("user.manage"_L1));
    MM_LET(users, identity::listUsers(call.session.db()));
    QJsonArray rows;
    for (const auto& user : users) {
        rows.append(userJson(user));
    }
    return Answer{{{u"users"_s, rows}}};
}

/// Disables or enables; both are told in the same words.
Result<Answer> change(
    Call& call, Result<void> (*how)(store::UnitOfWork&, UserId), QLatin1StringView rule)
{
    MM_LET(user, identity::userNamed(call.session.db(), call.args.operand(0)));
    MM_CHECK(call.session.run([&](store::UnitOfWork& unit) { return how(unit, user.id); }));
    MM_LET(changed, identity::userNamed(call.session.db(), user.username));
    return userAnswer(changed, rule);
}

Result<Answer> disable(Call& call)
{
    return change(call, identity::disableUser, "done.user_disabled"_L1);
}

Result<Answer> enable(Call& call)
{
    return change(call, identity::enableUser, "done.user_enabled"_L1);
}

/// For who has forgotten it.
Result<Answer> reset(Call& call)
{
    MM_LET(password, newPassword());
    MM_LET(user, identity::userNamed(call.session.db(), call.args.operand(0)));
    MM_CHECK(call.session.run(
        [&](store::UnitOfWork& unit) { return identity::resetPassword(unit, user.id, password); }));
    return userAnswer(user, "done.password_changed"_L1);
}

/// Of whoever gives the command.
Result<Answer> changePassword(Call& call)
{
    MM_LET(next, newPassword());
    MM_LET(current, call.session.password());
    identity::PasswordChange change;
    change.current = current.value_or(QString());
    change.next = next;
    MM_CHECK(identity::changePassword(call.session.desk(), change));
    MM_LET(user, identity::userNamed(call.session.db(), call.session.desk().actor.username));
    return userAnswer(user, "done.password_changed"_L1);
}

Result<Answer> setPin(Call& call)
{
    const auto pin = secretFromEnvironment("MANDIRMITRA_PIN");
    if (!pin) {
        return fail(invalid("cli.pin_missing"_L1, u"pin"_s));
    }
    MM_LET(current, call.session.password());
    identity::PinChange change;
    change.password = current.value_or(QString());
    change.pin = *pin;
    MM_CHECK(identity::setPin(call.session.desk(), change));
    MM_LET(user, identity::userNamed(call.session.db(), call.session.desk().actor.username));
    return userAnswer(user, "done.pin_changed"_L1);
}

} // namespace

std::vector<Command> userCommands()
{
    using enum Option::Use;
    return {
        {"user add"_L1, "help.user_add"_L1, {},
            {{"user"_L1, "U"_L1, Needed},
                {"role"_L1, "counter_staff|accountant|priest|temple_manager"_L1, Needed},
                {"name"_L1, "N"_L1}, {"language"_L1, "kn"_L1}},
            Needs::LogIn, add},
        {"user list"_L1, "help.user_list"_L1, {}, {}, Needs::LogIn, list},
        {"user disable"_L1, "help.user_disable"_L1, {"U"_L1}, {}, Needs::LogIn, disable},
        {"user reset"_L1, "help.user_reset"_L1, {"U"_L1}, {}, Needs::LogIn, reset},
        {"user password"_L1, "help.user_password"_L1, {}, {}, Needs::LogIn, changePassword},
        {"user pin"_L1, "help.user_pin"_L1, {}, {}, Needs::LogIn, setPin},
        {"user enable"_L1, "help.user_enable"_L1, {"U"_L1}, {}, Needs::LogIn, enable},
    };
}

} // namespace mm::cli
