// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/temple.h"
#include "models/identity/users.h"
#include "server/api/api_sql.h"
#include "server/api/list_page.h"
#include "server/api/path_ids.h"
#include "server/api/route_groups.h"
#include "server/api/value_reader.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace mm::server {

using namespace Qt::StringLiterals;
using identity::Temple;
using identity::User;

namespace {

/// A text of the temple that the API may change.
struct TempleText
{
    QLatin1StringView name;
    QString Temple::*member;
};
constexpr TempleText kTempleTexts[] = {
    {"name"_L1, &Temple::name},
    {"name_local"_L1, &Temple::nameLocal},
    {"trust_name"_L1, &Temple::trustName},
    {"address"_L1, &Temple::address},
    {"city"_L1, &Temple::city},
    {"state"_L1, &Temple::state},
    {"pin_code"_L1, &Temple::pinCode},
    {"phone"_L1, &Temple::phone},
    {"email"_L1, &Temple::email},
    {"registration_no"_L1, &Temple::registrationNo},
    {"pan"_L1, &Temple::pan},
    {"language"_L1, &Temple::language},
    {"receipt_language"_L1, &Temple::receiptLanguage},
    {"signatory"_L1, &Temple::signatory},
    {"receipt_note"_L1, &Temple::receiptNote},
    {"upi_vpa"_L1, &Temple::upiVpa},
};
constexpr Field kTempleFields[] = {
    {"name"_L1},
    {"name_local"_L1},
    {"trust_name"_L1},
    {"address"_L1, FieldKind::Text, false, 500},
    {"city"_L1},
    {"state"_L1},
    {"pin_code"_L1},
    {"phone"_L1},
    {"email"_L1},
    {"registration_no"_L1},
    {"pan"_L1},
    {"language"_L1},
    {"receipt_language"_L1},
    {"signatory"_L1},
    {"receipt_note"_L1, FieldKind::Text, false, 500},
    {"upi_vpa"_L1},
};
constexpr Field kUserFields[] = {
    {"username"_L1, FieldKind::Text, true},
    {"name"_L1},
    {"role"_L1, FieldKind::Text, true},
    {"password"_L1, FieldKind::Text, true, 1024},
    {"language"_L1},
};
constexpr Field kUserChanges[] = {
    {"role"_L1},
    {"disabled"_L1, FieldKind::Flag},
    {"password"_L1, FieldKind::Text, false, 1024},
};
constexpr Field kAuditArguments[] = {
    {"date_from"_L1, FieldKind::Date},
    {"date_to"_L1, FieldKind::Date},
    {"action"_L1},
    {"entity_id"_L1, FieldKind::Id},
    {"username"_L1},
};
constexpr SortKey kAuditSorts[] = {{"happened_at"_L1, "a.happened_at"}};

QJsonObject templeJson(const Temple& temple)
{
    QJsonObject json{{u"id"_s, idJson(temple.id)}, {u"code"_s, temple.code},
        {u"time_zone"_s, temple.timeZone}, {u"trust_kind"_s, temple.trustKind},
        {u"deduction_route"_s, temple.deductionRoute},
        {u"deduction_reference"_s, textJson(temple.deductionReference)},
        {u"deduction_from"_s, dateJson(temple.deductionFrom)},
        {u"deduction_upto"_s, dateJson(temple.deductionUpto)},
        {u"created_at"_s, instantJson(temple.createdAt)}};
    for (const auto& text : kTempleTexts) {
        json[text.name] = textJson(temple.*text.member);
    }
    return json;
}

Result<Answer> getTemple(const Reading& reading)
{
    MM_LET(temple, identity::readTemple(reading.db()));
    return Answer{templeJson(temple)};
}

Result<Answer> patchTemple(Writing& writing)
{
    MM_LET(temple, identity::readTemple(writing.unit.db()));
    const ValueReader body(writing.ask.body);
    for (const auto& text : kTempleTexts) {
        if (const auto changed = body.maybeText(text.name)) {
            temple.*text.member = *changed;
        }
    }
    MM_CHECK(identity::updateTemple(writing.unit, temple));
    MM_LET(stored, identity::readTemple(writing.unit.db()));
    return Answer{templeJson(stored)};
}

QJsonObject userJson(const User& user)
{
    return {{u"id"_s, idJson(user.id)}, {u"username"_s, user.username},
        {u"name"_s, user.displayName}, {u"role"_s, QString(identity::roleName(user.role))},
        {u"disabled"_s, user.isDisabled}, {u"language"_s, textJson(user.language)},
        {u"created_at"_s, instantJson(user.createdAt)}};
}

Result<User> userById(store::Connection& db, UserId id)
{
    MM_LET(users, identity::listUsers(db));
    for (const auto& user : users) {
        if (user.id == id) {
            return user;
        }
    }
    return fail(notFound("user.unknown"_L1));
}

Result<Answer> getUsers(const Reading& reading)
{
    MM_LET(users, identity::listUsers(reading.db()));
    QJsonArray rows;
    for (const auto& user : users) {
        rows.append(userJson(user));
    }
    return wholeList(reading.ask, rows);
}

Result<Answer> getOwnUser(const Reading& reading)
{
    MM_LET(user, userById(reading.db(), reading.desk.actor.id));
    QJsonObject json = userJson(user);
    QStringList held = reading.desk.actor.permissions.values();
    held.sort();
    json[u"permissions"_s] = QJsonArray::fromStringList(held);
    return Answer{json};
}

Result<Answer> getUser(const Reading& reading)
{
    MM_LET(id, pathId<UserId>(reading.ask, "user.unknown"_L1));
    MM_LET(user, userById(reading.db(), id));
    return Answer{userJson(user)};
}

Result<Answer> postUser(Writing& writing)
{
    const ValueReader body(writing.ask.body);
    MM_LET(role, identity::parseRole(body.text("role"_L1), u"role"_s));
    identity::UserDraft draft;
    draft.username = body.text("username"_L1);
    draft.displayName = body.text("name"_L1);
    draft.role = role;
    draft.password = body.text("password"_L1);
    draft.language = body.text("language"_L1);
    MM_LET(id, identity::addUser(writing.unit, draft));
    MM_LET(user, userById(writing.unit.db(), id));
    return Answer{
        .data = userJson(user), .status = 201, .location = u"/api/v1/users/"_s + id.toString()};
}

Result<Answer> patchUser(Writing& writing)
{
    MM_LET(id, pathId<UserId>(writing.ask, "user.unknown"_L1));
    const ValueReader body(writing.ask.body);
    if (const auto text = body.maybeText("role"_L1)) {
        MM_LET(role, identity::parseRole(*text, u"role"_s));
        MM_CHECK(identity::changeRole(writing.unit, id, role));
    }
    if (const auto password = body.maybeText("password"_L1)) {
        MM_CHECK(identity::resetPassword(writing.unit, id, *password));
    }
    if (const auto disabled = body.maybeFlag("disabled"_L1)) {
        MM_CHECK(*disabled ? identity::disableUser(writing.unit, id)
                           : identity::enableUser(writing.unit, id));
    }
    MM_LET(user, userById(writing.unit.db(), id));
    return Answer{userJson(user)};
}

Result<Answer> getRoles(const Reading& reading)
{
    QJsonArray rows;
    for (const auto role : identity::kAllRoles) {
        QStringList held = identity::permissionsOf(role).values();
        held.sort();
        rows.append(QJsonObject{{u"name"_s, QString(identity::roleName(role))},
            {u"permissions"_s, QJsonArray::fromStringList(held)}});
    }
    return wholeList(reading.ask, rows);
}

QJsonValue parsedJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue()
                          : QJsonValue(QJsonDocument::fromJson(text.toUtf8()).object());
}

QJsonObject eventJson(const store::Row& row)
{
    return {{u"id"_s, row.text(0)}, {u"happened_at"_s, instantJson(row.integer(2))},
        {u"username"_s, textJson(row.text(3))}, {u"counter"_s, row.text(4)},
        {u"action"_s, row.text(5)}, {u"entity"_s, row.text(6)}, {u"entity_id"_s, row.text(7)},
        {u"before"_s, parsedJson(row.text(8))}, {u"after"_s, parsedJson(row.text(9))},
        {u"reason"_s, textJson(row.text(10))}};
}

/// The first instant of a day in Kolkata; NULL without one.
store::Value dayStart(const QString& date, int days)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    constexpr int kIstSeconds = 19'800;
    return day.isValid()
        ? store::Value(day.addDays(days).startOfDay(QTimeZone(kIstSeconds)).toMSecsSinceEpoch())
        : store::Value();
}

Result<Answer> getAuditLog(const Reading& reading)
{
    const Ask& ask = reading.ask;
    const ListSource source{sql::api::audit_page, sql::api::audit_count, "a.id", kAuditSorts};
    return listPage(
        reading, source,
        [&ask](store::Query& query) {
            query.bind("from_ms", dayStart(ask.query.value(u"date_from"_s), 0))
                .bind("upto_ms", dayStart(ask.query.value(u"date_to"_s), 1))
                .bind("action", argument(ask, u"action"_s))
                .bind("entity_id", argument(ask, u"entity_id"_s))
                .bind("username", argument(ask, u"username"_s));
        },
        eventJson);
}

const Route kRoutes[] = {
    {.path = "/api/v1/temples/me"_L1,
        .access = kLoggedIn,
        .summary = "The temple of the token"_L1,
        .read = getTemple},
    {.method = Method::Patch,
        .path = "/api/v1/temples/me"_L1,
        .access = holders("settings.manage"_L1),
        .summary = "Change what the temple's papers say"_L1,
        .body = kTempleFields,
        .write = patchTemple},
    {.path = "/api/v1/users/me"_L1,
        .access = kLoggedIn,
        .summary = "Who the token speaks for, with permissions"_L1,
        .read = getOwnUser},
    {.path = "/api/v1/users"_L1,
        .access = holders("user.manage"_L1),
        .summary = "Everybody who works here"_L1,
        .isList = true,
        .read = getUsers},
    {.method = Method::Post,
        .path = "/api/v1/users"_L1,
        .access = holders("user.manage"_L1),
        .summary = "Add a user"_L1,
        .body = kUserFields,
        .isFact = true,
        .write = postUser},
    {.path = "/api/v1/users/{id}"_L1,
        .access = holders("user.manage"_L1),
        .summary = "One user"_L1,
        .read = getUser},
    {.method = Method::Patch,
        .path = "/api/v1/users/{id}"_L1,
        .access = holders("user.manage"_L1),
        .summary = "Change role or password, disable or enable"_L1,
        .body = kUserChanges,
        .write = patchUser},
    {.path = "/api/v1/roles"_L1,
        .access = kLoggedIn,
        .summary = "Roles and what each may do"_L1,
        .isList = true,
        .read = getRoles},
    {.path = "/api/v1/audit-logs"_L1,
        .access = holders("audit.view"_L1),
        .summary = "The audit trail, newest first"_L1,
        .query = kAuditArguments,
        .isList = true,
        .read = getAuditLog},
};

} // namespace

std::span<const Route> templeRoutes()
{
    return kRoutes;
}

} // namespace mm::server
