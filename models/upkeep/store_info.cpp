// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/store_info.h"

#include "models/store/query.h"
#include "models/upkeep/upkeep_sql.h"

namespace mm::upkeep {

using store::Query;
using store::Row;

Result<std::optional<QString>> readInfo(store::Connection& db, QLatin1StringView key)
{
    Query query(db, sql::upkeep::get_info);
    query.bind("key", key);
    return query.maybe([](const Row& row) { return row.text(0); });
}

Result<void> writeInfo(store::Connection& db, QLatin1StringView key, const QString& value)
{
    Query query(db, sql::upkeep::set_info);
    query.bind("key", key).bind("value", value);
    MM_CHECK(query.run());
    return {};
}

Result<void> clearInfo(store::Connection& db, QLatin1StringView key)
{
    Query query(db, sql::upkeep::clear_info);
    query.bind("key", key);
    MM_CHECK(query.run());
    return {};
}

} // namespace mm::upkeep
