// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/list_page.h"

#include <QJsonArray>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int kLastPage = 1'000'000;

/// Where in a list a page begins.
struct Place
{
    int page = 1;
    int limit = kStandardLimit;
    const SortKey* sort = nullptr;
    bool isDescending = true;
    /// The row before the page; empty without a cursor.
    QString afterKey;
    QString afterId;
};

Result<int> numberIn(const Ask& ask, const QString& name, int standard, int most)
{
    if (!ask.query.contains(name)) {
        return standard;
    }
    const qint64 value = ask.query[name].toLongLong();
    if (value < 1 || value > most) {
        return fail(invalid("request.range"_L1, name, {{u"least"_s, 1}, {u"most"_s, most}}));
    }
    return static_cast<int>(value);
}

Result<void> readSort(const Ask& ask, const ListSource& source, Place& place)
{
    place.sort = &source.sorts.front();
    QString wanted = ask.query.value(u"sort"_s);
    if (wanted.isEmpty()) {
        return {};
    }
    place.isDescending = wanted.startsWith(u'-');
    if (place.isDescending) {
        wanted = wanted.sliced(1);
    }
    for (const auto& sort : source.sorts) {
        if (sort.name == wanted) {
            place.sort = &sort;
            return {};
        }
    }
    QStringList names;
    for (const auto& sort : source.sorts) {
        names.append(sort.name);
    }
    return fail(invalid("request.sort"_L1, u"sort"_s, {{u"choices"_s, names.join(u", "_s)}}));
}

Result<void> readCursor(const Ask& ask, Place& place)
{
    const QString cursor = ask.query.value(u"cursor"_s);
    if (cursor.isEmpty()) {
        return {};
    }
    const QString text = QString::fromUtf8(QByteArray::fromBase64(cursor.toLatin1(), kBase64));
    place.afterId = text.section(u'|', 0, 0);
    place.afterKey = text.section(u'|', 1);
    if (!Uuid::fromString(place.afterId)) {
        return fail(invalid("request.cursor"_L1, u"cursor"_s));
    }
    return {};
}

Result<Place> placeOf(const Ask& ask, const ListSource& source)
{
    Place place;
    MM_LET(page, numberIn(ask, u"page"_s, 1, kLastPage));
    MM_LET(limit, numberIn(ask, u"limit"_s, kStandardLimit, kLargestLimit));
    place.page = page;
    place.limit = limit;
    MM_CHECK(readSort(ask, source, place));
    MM_CHECK(readCursor(ask, place));
    return place;
}

/// Only our own constants are put together here.
QByteArray rowsSql(const Place& place, const ListSource& source)
{
    const QByteArray key = place.sort->column;
    const QByteArray id = source.id;
    const QByteArray direction = place.isDescending ? " DESC" : " ASC";
    QByteArray sql(source.rows.postgres);
    sql.replace("/*key*/", key);
    sql.replace("/*after*/",
        place.afterId.isEmpty() ? QByteArray()
                                : "AND (" + key + ", " + id + ")"
                + (place.isDescending ? " < " : " > ") + "(:after_key, :after_id)");
    sql.replace("/*order*/",
        "ORDER BY " + key + direction + ", " + id + direction + " LIMIT :limit OFFSET :offset");
    return sql;
}

constexpr Field kPageFields[] = {
    {"page"_L1, FieldKind::Integer},
    {"limit"_L1, FieldKind::Integer},
    {"cursor"_L1, FieldKind::Text},
    {"sort"_L1, FieldKind::Text},
};

} // namespace

std::span<const Field> pageFields()
{
    return kPageFields;
}

Result<Answer> listPage(
    const Reading& reading, const ListSource& source, const BindFilters& bind, const MapRow& map)
{
    MM_LET(place, placeOf(reading.ask, source));
    Query count(reading.db(), source.count);
    bind(count);
    MM_LET(total, count.one([](const Row& row) { return row.integer(0); }));
    Query rows(reading.db(), rowsSql(place, source));
    bind(rows);
    const bool hasCursor = !place.afterId.isEmpty();
    rows.bind("limit", place.limit)
        .bind("offset", hasCursor ? 0 : qint64{place.page - 1} * place.limit);
    if (hasCursor) {
        rows.bind("after_key", place.afterKey).bind("after_id", place.afterId);
    }
    QJsonArray data;
    QString last;
    MM_CHECK(rows.all([&](const Row& row) {
        last = row.text(0) + u'|' + row.text(1);
        data.append(map(row));
        return 0;
    }));
    QJsonObject pagination{{u"page"_s, place.page}, {u"limit"_s, place.limit}, {u"total"_s, total},
        {u"pages"_s, (total + place.limit - 1) / place.limit}};
    if (data.size() == place.limit) {
        pagination[u"next_cursor"_s] = QString::fromLatin1(last.toUtf8().toBase64(kBase64));
    }
    return Answer{data, {}, pagination};
}

Result<Answer> wholeList(const Ask& ask, const QJsonArray& rows)
{
    const auto total = static_cast<int>(rows.size());
    MM_LET(page, numberIn(ask, u"page"_s, 1, kLastPage));
    MM_LET(limit, numberIn(ask, u"limit"_s, std::max(total, 1), std::max(total, kLargestLimit)));
    QJsonArray part;
    for (qint64 i = qint64{page - 1} * limit; i < std::min<qint64>(total, qint64{page} * limit);
         ++i) {
        part.append(rows[static_cast<qsizetype>(i)]);
    }
    return Answer{part, {},
        QJsonObject{{u"page"_s, page}, {u"limit"_s, limit}, {u"total"_s, total},
            {u"pages"_s, (total + limit - 1) / limit}}};
}

} // namespace mm::server
