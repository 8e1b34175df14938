// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/path_ids.h"
#include "server/api/route_groups.h"
#include "server/api/value_reader.h"
#include "server/auth/second_factor.h"
#include "server/temples/create_temple.h"

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr Field kLogInFields[] = {
    {"username"_L1},
    {"email"_L1},
    {"password"_L1, FieldKind::Text, true, 1024},
    {"temple"_L1, FieldKind::Text, false, 20, {}, "Code of the temple"_L1},
    {"code"_L1, FieldKind::Text, false, 40, {},
        "Of the telephone, or a recovery code; where the user has a second factor"_L1},
};
constexpr Field kCodeFields[] = {{"code"_L1, FieldKind::Text, true, 40}};
constexpr Field kRegisterFields[] = {
    {"temple_code"_L1, FieldKind::Text, true, 20},
    {"temple_name"_L1, FieldKind::Text, true},
    {"language"_L1, FieldKind::Text, false, 20},
    {"username"_L1, FieldKind::Text, true},
    {"password"_L1, FieldKind::Text, true, 1024},
};
constexpr Field kRefreshFields[] = {{"refresh_token"_L1, FieldKind::Text, true, 400}};
constexpr Field kPasswordFields[] = {
    {"current_password"_L1, FieldKind::Text, true, 1024},
    {"new_password"_L1, FieldKind::Text, true, 1024},
};

QJsonObject tokensJson(const Tokens& tokens)
{
    return {{u"access_token"_s, QString::fromLatin1(tokens.access)},
        {u"refresh_token"_s, QString::fromLatin1(tokens.refresh)}, {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, kAccessMs / 1000}, {u"expires_at"_s, isoInstant(tokens.accessExpiresAt)},
        {u"refresh_expires_at"_s, isoInstant(tokens.refreshExpiresAt)},
        {u"user"_s,
            QJsonObject{{u"id"_s, idJson(tokens.actor.id)}, {u"username"_s, tokens.actor.username},
                {u"name"_s, tokens.actor.displayName}, {u"role"_s, tokens.actor.role},
                {u"temple_id"_s, idJson(tokens.temple)}}}};
}

Result<Answer> postLogIn(const Ask& ask, const AuthDesk& desk)
{
    const ValueReader body(ask.body);
    const QString email = body.text("email"_L1);
    LogInAsk login{email.isEmpty() ? body.text("username"_L1) : email, body.text("password"_L1),
        body.text("temple"_L1), body.text("code"_L1).trimmed()};
    if (login.username.isEmpty()) {
        return fail(invalid("request.field_missing"_L1, u"username"_s));
    }
    MM_LET(tokens, logIn(desk, login));
    return Answer{tokensJson(tokens)};
}

Result<Answer> postRegister(const Ask& ask, const AuthDesk& desk)
{
    if (!desk.allowsRegistration) {
        return fail(
            Error{ErrorKind::PermissionDenied, "server.registration_closed"_L1, {}, {}, {}});
    }
    const ValueReader body(ask.body);
    TempleAsk temple;
    temple.code = body.text("temple_code"_L1);
    temple.name = body.text("temple_name"_L1);
    temple.language = body.maybeText("language"_L1).value_or(temple.language);
    temple.administrator = body.text("username"_L1);
    temple.password = body.text("password"_L1);
    MM_LET(made, createTemple(desk.db, desk.clock, desk.fieldKeys, temple));
    return Answer{
        .data = QJsonObject{{u"temple_id"_s, idJson(made.id)}, {u"temple_code"_s, made.code},
            {u"username"_s, made.administrator}, {u"recovery_key"_s, made.recoveryKey}},
        .status = 201,
        .location = u"/api/v1/temples/me"_s};
}

Result<Answer> postRefresh(const Ask& ask, const AuthDesk& desk)
{
    MM_LET(tokens, refresh(desk, ValueReader(ask.body).text("refresh_token"_L1).toLatin1()));
    return Answer{tokensJson(tokens)};
}

Result<Answer> postLogOut(const Ask& ask, const AuthDesk& desk)
{
    MM_CHECK(logOut(desk, ask.caller));
    return Answer{};
}

Result<Answer> postPassword(const Ask& ask, const AuthDesk& desk)
{
    const ValueReader body(ask.body);
    MM_CHECK(changePassword(
        desk, ask.caller, body.text("current_password"_L1), body.text("new_password"_L1)));
    return Answer{};
}

Result<Answer> postEnrol(const Ask& ask, const AuthDesk& desk)
{
    MM_LET(made, enrolTotp(desk, ask.caller));
    return Answer{QJsonObject{{u"secret"_s, made.secret}, {u"otpauth_uri"_s, made.uri}}};
}

Result<Answer> postConfirm(const Ask& ask, const AuthDesk& desk)
{
    MM_LET(codes, confirmTotp(desk, ask.caller, ValueReader(ask.body).text("code"_L1).trimmed()));
    return Answer{QJsonObject{{u"recovery_codes"_s, QJsonArray::fromStringList(codes)}}};
}

Result<Answer> deleteFactor(Writing& writing)
{
    MM_LET(id, pathId<UserId>(writing.ask, "user.unknown"_L1));
    MM_CHECK(removeTotp(writing.unit, id));
    return Answer{};
}

const Route kRoutes[] = {
    {.method = Method::Post,
        .path = "/api/v1/auth/login"_L1,
        .access = kEverybody,
        .summary = "Log in by user name (or e-mail) and password"_L1,
        .body = kLogInFields,
        .auth = postLogIn},
    {.method = Method::Post,
        .path = "/api/v1/auth/register"_L1,
        .access = kEverybody,
        .summary = "Make a temple with its first administrator, where the operator allows it"_L1,
        .body = kRegisterFields,
        .auth = postRegister},
    {.method = Method::Post,
        .path = "/api/v1/auth/refresh"_L1,
        .access = kEverybody,
        .summary = "Exchange a refresh token for new tokens, once"_L1,
        .body = kRefreshFields,
        .auth = postRefresh},
    {.method = Method::Post,
        .path = "/api/v1/auth/logout"_L1,
        .access = kLoggedIn,
        .summary = "End this session"_L1,
        .auth = postLogOut},
    {.method = Method::Post,
        .path = "/api/v1/auth/password"_L1,
        .access = kLoggedIn,
        .summary = "Change the own password; other sessions end"_L1,
        .body = kPasswordFields,
        .auth = postPassword},
    {.method = Method::Post,
        .path = "/api/v1/auth/totp/enrol"_L1,
        .access = holders("user.manage"_L1),
        .summary = "Begin a second factor: its secret, shown once"_L1,
        .auth = postEnrol},
    {.method = Method::Post,
        .path = "/api/v1/auth/totp/confirm"_L1,
        .access = holders("user.manage"_L1),
        .summary = "Prove that the telephone has it; gives recovery codes, shown once"_L1,
        .body = kCodeFields,
        .auth = postConfirm},
    {.method = Method::Delete,
        .path = "/api/v1/users/{id}/totp"_L1,
        .access = holders("user.manage"_L1),
        .summary = "Take the second factor from a user who has lost it"_L1,
        .write = deleteFactor},
};

} // namespace

std::span<const Route> authRoutes()
{
    return kRoutes;
}

} // namespace mm::server
