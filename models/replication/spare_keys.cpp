// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/spare_keys.h"

#include "models/store/tables.h"

#include <QTime>

namespace mm::replication {

using namespace Qt::StringLiterals;
using store::Query;
using store::TableSpec;
using store::Value;

namespace {

int placeOf(const TableSpec& table, const char* name)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (qstrcmp(table.columns[i].name, name) == 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QByteArray columnAt(const TableSpec& table, int place)
{
    return table.columns[static_cast<size_t>(place)].name;
}

Value valueAt(std::span<const int> places, const IncomingRow& row, int place)
{
    const auto found = std::find(places.begin(), places.end(), place);
    return found == places.end() ? Value()
                                 : row.values[static_cast<size_t>(found - places.begin())];
}

Result<void> stepAside(store::Connection& db, const TableSpec& table, int place, const Uuid& id)
{
    const QByteArray column = columnAt(table, place);
    Query update(db,
        QByteArray("UPDATE ") + table.name + " SET " + column + " = " + column
            + " || :mark WHERE id = :id");
    update.bind("mark", u"~"_s + id.toString().right(8)).bind("id", id);
    MM_CHECK(update.run());
    return {};
}

} // namespace

std::optional<OwnKey> ownKeyOf(const TableSpec& table)
{
    if (table.tag == tables::settings.tag) {
        return OwnKey{placeOf(table, "key")};
    }
    if (table.tag == tables::users.tag) {
        return OwnKey{placeOf(table, "username")};
    }
    if (table.tag == tables::seva_batches.tag) {
        return OwnKey{placeOf(table, "starts"), placeOf(table, "seva_id")};
    }
    static constexpr int withCode[] = {tables::counters.tag, tables::funds.tag, tables::ledgers.tag,
        tables::deities.tag, tables::sevas.tag, tables::donation_categories.tag,
        tables::donation_purposes.tag};
    if (std::find(std::begin(withCode), std::end(withCode), table.tag) != std::end(withCode)) {
        return OwnKey{placeOf(table, "code")};
    }
    return std::nullopt;
}

bool hasOwnKey(const TableSpec& table)
{
    return ownKeyOf(table).has_value();
}

Result<std::optional<Uuid>> holderOfKey(store::Connection& db, const TableSpec& table,
    const Value& key, const Value& within, const Uuid& id)
{
    const auto own = ownKeyOf(table);
    QByteArray sql = QByteArray("SELECT id FROM ") + table.name + " WHERE "
        + columnAt(table, own->place) + " = :key AND id <> :id";
    if (own->within >= 0) {
        sql += " AND " + columnAt(table, own->within) + " = :within";
    }
    Query query(db, sql);
    query.bind("key", key).bind("id", id);
    if (own->within >= 0) {
        query.bind("within", within);
    }
    return query.maybe([](const store::Row& row) { return row.id<Id<void>>(0).uuid; });
}

Result<void> makeRoom(store::Connection& db, std::span<const int> places, const TableSpec& table,
    std::span<const IncomingRow> rows)
{
    const auto own = ownKeyOf(table);
    for (const auto& row : rows) {
        const Value key = valueAt(places, row, own->place);
        const Value within = own->within < 0 ? Value() : valueAt(places, row, own->within);
        if (key.isNull()) {
            continue;
        }
        MM_LET(holder, holderOfKey(db, table, key, within, row.id()));
        if (holder) {
            MM_CHECK(stepAside(db, table, own->place, *holder));
        }
    }
    return {};
}

Result<QString> freeKey(store::Connection& db, const TableSpec& table, const QString& key,
    const Value& within, const Uuid& id, const QString& counterCode)
{
    const auto time = QTime::fromString(key, u"HH:mm"_s);
    QString candidate = key;
    for (int n = 1;; ++n) {
        if (table.tag == tables::seva_batches.tag && time.isValid()) {
            candidate = time.addSecs(60 * n).toString(u"HH:mm"_s);
        } else {
            candidate = n == 1 ? key + u'-' + counterCode
                               : key + u'-' + counterCode + u'-' + QString::number(n);
        }
        MM_LET(holder, holderOfKey(db, table, Value(candidate), within, id));
        if (!holder) {
            return candidate;
        }
    }
}

} // namespace mm::replication
