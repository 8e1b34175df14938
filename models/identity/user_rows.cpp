// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/user_rows.h"

#include "models/identity/identity_sql.h"

namespace mm::identity {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

UserRow fromRow(const Row& row)
{
    return {row.id<UserId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
        row.flag(6), row.text(7), row.integer(8)};
}

} // namespace

Result<std::optional<UserRow>> findUser(store::Connection& db, const QString& username)
{
    Query query(db, sql::identity::user_by_name);
    query.bind("username", username);
    return query.maybe(fromRow);
}

Result<UserRow> userRow(store::Connection& db, UserId id)
{
    Query query(db, sql::identity::user_by_id);
    query.bind("id", id);
    MM_LET(user, query.maybe(fromRow));
    if (!user) {
        return fail(notFound("user.unknown"_L1));
    }
    return *user;
}

Result<std::vector<UserRow>> userRows(store::Connection& db)
{
    Query query(db, sql::identity::all_users);
    return query.all(fromRow);
}

Result<qint64> otherAdministrators(store::Connection& db, UserId id)
{
    Query query(db, sql::identity::other_administrators);
    query.bind("id", id);
    return query.one([](const Row& row) { return row.integer(0); });
}

} // namespace mm::identity
