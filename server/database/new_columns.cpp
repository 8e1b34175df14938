// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/new_columns.h"

#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "server/database/change_log.h"
#include "server/database/server_sql.h"
#include "sync/protocol/row_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::TableSpec;
using store::Value;

namespace {

/// A temple's turn is not held for longer.
constexpr size_t kRowsOfOneTurn = 1'000;

/// A row that holds something for columns that are known now.
struct LateRow
{
    const TableSpec* table = nullptr;
    Uuid id;
    std::vector<std::pair<int, Value>> cells;
    /// What stays in `ext`.
    QString rest;
};
using LateRows = std::map<TempleId, std::vector<LateRow>>;

std::optional<Value> valueOf(const QJsonValue& json, store::ColumnType type)
{
    const QByteArray text = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    protocol::JsonReader reader(QByteArrayView(text).sliced(1, text.size() - 2));
    Value value;
    if (!protocol::readValue(reader, type, value) || !reader.isAtEnd()) {
        return std::nullopt;
    }
    return value;
}

LateRow lateRow(const TableSpec& table, const Uuid& id, const QString& ext)
{
    LateRow late{&table, id, {}, {}};
    QJsonObject rest = QJsonDocument::fromJson(ext.toUtf8()).object();
    for (const QString& name : rest.keys()) {
        const int place = protocol::placeOf(table, name.toUtf8(), 0);
        const auto value = place <= 0
            ? std::nullopt
            : valueOf(rest.value(name), table.columns[static_cast<size_t>(place)].type);
        if (value) {
            late.cells.emplace_back(place, *value);
            rest.remove(name);
        }
    }
    if (!rest.isEmpty()) {
        late.rest = QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact));
    }
    return late;
}

Result<LateRows> lateRows(store::Connection& db)
{
    LateRows all;
    for (const TableSpec* table : tables::kAll) {
        if (table->kind != store::TableKind::Master) {
            continue;
        }
        Query query(db,
            QByteArray("SELECT temple_id, id, ext FROM ") + table->name
                + " WHERE ext IS NOT NULL ORDER BY temple_id, id");
        while (true) {
            MM_LET(more, query.next());
            if (!more) {
                break;
            }
            const Row row = query.row();
            auto late = lateRow(*table, row.id<Id<void>>(1).uuid, row.text(2));
            if (!late.cells.empty()) {
                all[row.id<TempleId>(0)].push_back(std::move(late));
            }
        }
    }
    return all;
}

Result<void> update(store::Connection& db, TempleId temple, const LateRow& late, qint64 seq)
{
    QByteArray sql = QByteArray("UPDATE ") + late.table->name + " SET row_seq = :seq, ext = :ext";
    for (const auto& [place, value] : late.cells) {
        const QByteArray column = late.table->columns[static_cast<size_t>(place)].name;
        sql += ", " + column + " = :c_" + column;
    }
    Query query(db, sql + " WHERE temple_id = :temple_id AND id = :id");
    query.bind("seq", seq)
        .bind("ext", store::orNull(late.rest))
        .bind("temple_id", temple)
        .bind("id", late.id);
    for (const auto& [place, value] : late.cells) {
        const QByteArray name =
            QByteArray("c_") + late.table->columns[static_cast<size_t>(place)].name;
        query.bind(name.constData(), value);
    }
    MM_CHECK(query.run());
    return {};
}

/// Whether the row took it: what a constraint refuses is left alone.
Result<bool> tryUpdate(store::Connection& db, TempleId temple, const LateRow& late, qint64 seq)
{
    MM_CHECK(db.execute("SAVEPOINT mm_row"));
    const auto updated = update(db, temple, late, seq);
    if (!updated) {
        if (updated.error().kind == ErrorKind::Network) {
            return fail(updated.error());
        }
        MM_CHECK(db.execute("ROLLBACK TO mm_row"));
    }
    MM_CHECK(db.execute("RELEASE mm_row"));
    return updated.has_value();
}

Result<qint64> takeUp(
    store::Connection& db, TempleId temple, std::span<const LateRow> rows, qint64 nowMs)
{
    MM_LET(transaction, store::Transaction::begin(db));
    Query turn(db, sql::server::take_temple_turn);
    turn.bind("temple_id", temple);
    MM_LET(place,
        turn.maybe([](const Row& row) { return std::pair(row.integer(0), row.id<DeviceId>(1)); }));
    if (!place) {
        return 0;
    }
    UuidMaker ids;
    std::vector<LogRow> log;
    for (const auto& late : rows) {
        const qint64 seq = place->first + static_cast<qint64>(log.size()) + 1;
        MM_LET(isTaken, tryUpdate(db, temple, late, seq));
        if (isTaken) {
            log.push_back({seq, late.table->tag, late.id, ids.next(nowMs), place->second});
        }
    }
    MM_CHECK(appendLog(db, temple, log, nowMs));
    MM_CHECK(transaction.commit());
    return static_cast<qint64>(log.size());
}

} // namespace

Result<qint64> takeUpNewColumns(store::Connection& db, qint64 nowMs)
{
    MM_LET(all, lateRows(db));
    qint64 taken = 0;
    for (const auto& [temple, rows] : all) {
        for (size_t first = 0; first < rows.size(); first += kRowsOfOneTurn) {
            const auto part =
                std::span(rows).subspan(first, std::min(kRowsOfOneTurn, rows.size() - first));
            MM_LET(written, takeUp(db, temple, part, nowMs));
            taken += written;
        }
    }
    return taken;
}

} // namespace mm::server
