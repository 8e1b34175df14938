// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"
#include "server/api/route.h"

#include <functional>

namespace mm::server {

/// A name that a list can be sorted by and the column that it stands for.
struct SortKey
{
    QLatin1StringView name;
    const char* column;
};

/// A list as two statements: `rows` gives the sort key as text and the id first; in it
/// /*key*/ is replaced by the column of the order, /*after*/ by the place in the keyset, and
/// /*order*/ by ORDER BY, LIMIT and OFFSET. `count` has the same conditions.
struct ListSource
{
    const store::SqlText& rows;
    const store::SqlText& count;
    /// The column of the id, "r.id".
    const char* id;
    /// The first is the order when none is asked for; descending.
    std::span<const SortKey> sorts;
};

/// The arguments that every list takes: page, limit, cursor, sort.
std::span<const Field> pageFields();

inline constexpr int kStandardLimit = 50;
inline constexpr int kLargestLimit = 200;

using BindFilters = std::function<void(store::Query&)>;
using MapRow = std::function<QJsonObject(const store::Row&)>;

/// One page, by number or after a cursor (next_cursor of the page before). Refuses request.page,
/// request.limit, request.cursor, request.sort.
Result<Answer> listPage(
    const Reading& reading, const ListSource& source, const BindFilters& bind, const MapRow& map);

/// A list that is short by nature (roles, categories): all of it, or the page that was asked for.
Result<Answer> wholeList(const Ask& ask, const QJsonArray& rows);

} // namespace mm::server
