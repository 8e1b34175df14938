// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/change_log.h"

#include "models/conflicts/arbiter.h"
#include "models/core/fault_points.h"
#include "models/store/crash_point.h"
#include "models/store/operation_bundle.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/database/server_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::ColumnType;
using store::Query;
using store::Row;
using store::Value;

namespace {

/// An operation that the service itself wrote.
struct OwnOperation
{
    qint64 opSeq = 0;
    Uuid id;
    qint64 hlc = 0;
    QByteArray body;
    DeviceId device;
    /// How far the temple's changes went before it.
    qint64 head = 0;
    /// The database is the one that this device has written in before.
    bool isCurrent = true;
};

/// The instant in a UUIDv7.
qint64 instantOf(const Uuid& id)
{
    qint64 ms = 0;
    for (size_t i = 0; i < 6; ++i) {
        ms = ms * 256 + id.bytes[i];
    }
    return ms;
}

/// For each row, where every operation that reaches over it is whole.
std::vector<qint64> wholeAt(std::span<const LogRow> rows)
{
    QHash<Uuid, qint64> last;
    for (const auto& row : rows) {
        last[row.operation] = row.seq;
    }
    std::vector<qint64> whole(rows.size());
    qint64 end = 0;
    size_t first = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        end = std::max(end, last[rows[i].operation]);
        if (rows[i].seq == end) {
            std::fill(whole.begin() + static_cast<qptrdiff>(first),
                whole.begin() + static_cast<qptrdiff>(i) + 1, end);
            first = i + 1;
        }
    }
    return whole;
}

Result<void> insertEach(store::Connection& db, TempleId temple, std::span<const LogRow> rows,
    std::span<const qint64> whole, qint64 nowMs)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        Query insert(db, sql::server::insert_log);
        insert.bind("temple_id", temple)
            .bind("seqs", rows[i].seq)
            .bind("tables", rows[i].table)
            .bind("rows", rows[i].row)
            .bind("operations", rows[i].operation)
            .bind("wholes", whole[i])
            .bind("devices", rows[i].device)
            .bind("now", nowMs);
        MM_CHECK(insert.run());
    }
    return {};
}

/// Many rows as one list a column.
void bindRows(Query& query, TempleId temple, std::span<const LogRow> rows,
    std::span<const qint64> whole, qint64 nowMs)
{
    std::array<std::vector<Value>, 6> columns;
    for (size_t i = 0; i < rows.size(); ++i) {
        columns[0].emplace_back(rows[i].seq);
        columns[1].emplace_back(rows[i].table);
        columns[2].emplace_back(rows[i].row);
        columns[3].emplace_back(rows[i].operation);
        columns[4].emplace_back(whole[i]);
        columns[5].emplace_back(rows[i].device);
    }
    query.bind("temple_id", temple)
        .bindList("seqs", ColumnType::Integer, columns[0])
        .bindList("tables", ColumnType::Integer, columns[1])
        .bindList("rows", ColumnType::Id, columns[2])
        .bindList("operations", ColumnType::Id, columns[3])
        .bindList("wholes", ColumnType::Integer, columns[4])
        .bindList("devices", ColumnType::Id, columns[5])
        .bind("now", nowMs);
}

Result<void> insertAll(store::Connection& db, TempleId temple, std::span<const LogRow> rows,
    std::span<const qint64> whole, qint64 nowMs)
{
    Query insert(db, sql::server::insert_log);
    bindRows(insert, temple, rows, whole, nowMs);
    MM_CHECK(insert.send());
    return {};
}

/// In one statement, which refuses to leave a gap: without the row of temple_sync there is no
/// temple.
Result<void> moveAndLog(store::Connection& db, TempleId temple, std::span<const LogRow> rows,
    std::span<const qint64> whole, qint64 nowMs)
{
    Query insert(db, sql::server::move_and_log);
    insert.bind("head", rows.back().seq).bind("first", rows.front().seq);
    bindRows(insert, temple, rows, whole, nowMs);
    return insert.send();
}

Result<std::vector<OwnOperation>> takeOwn(store::Connection& db, TempleId temple)
{
    Query query(db, sql::server::take_own_operations);
    query.bind("temple_id", temple);
    MM_LET(operations, query.all([](const Row& row) {
        return OwnOperation{row.integer(0), row.id<Id<void>>(1).uuid, row.integer(2), row.bytes(3),
            row.id<DeviceId>(4), row.integer(5), row.flag(6)};
    }));
    std::sort(operations.begin(), operations.end(),
        [](const OwnOperation& a, const OwnOperation& b) { return a.opSeq < b.opSeq; });
    return operations;
}

/// The mistake that tests must notice (models/core/fault_points.h): the number is an identity,
/// which is given when a row is written and seen when its transaction commits.
bool isNumberedByIdentity()
{
    return MM_MUTANT(IdCursor) || MM_MUTANT(XminIdCursor);
}

constexpr qint64 kBehindAllNumbers = 1'000'000;
constexpr qint64 kMostRowsOfOne = 64;
constexpr char kMoveToHighest[] =
    "UPDATE temple_sync SET seq = greatest(seq, :head) WHERE temple_id = :temple_id";

Result<void> numberRow(store::Connection& db, TempleId temple, const store::TableSpec& table,
    const Uuid& id, qint64 seq)
{
    Query update(db,
        QByteArray("UPDATE ") + table.name
            + " SET row_seq = :seq WHERE temple_id = :temple_id AND id = :id");
    update.bind("seq", seq).bind("temple_id", temple).bind("id", id);
    MM_CHECK(update.run());
    return {};
}

/// The operation's rows behind those of the log, masters with their number in them.
Result<void> numberRows(store::Connection& db, TempleId temple, const OwnOperation& operation,
    qint64 head, std::vector<LogRow>& log)
{
    const auto rows = store::decodeBundle(operation.body, tables::kAll);
    if (!rows) {
        return fail(internal(u"an operation of the service is no bundle"_s));
    }
    for (const auto& row : *rows) {
        const qint64 seq = (log.empty() ? head : log.back().seq) + 1;
        log.push_back({seq, row.table->tag, row.id, operation.id, operation.device});
        if (row.table->kind == store::TableKind::Master) {
            MM_CHECK(numberRow(db, temple, *row.table, row.id, seq));
        }
        if (row.op == 'p') {
            MM_CHECK(
                conflicts::noteServicePatch(db, temple, row, seq, operation.hlc, operation.device));
        }
    }
    return {};
}

/// The same for an operation that lies in a tray.
Result<void> numberClosed(store::Connection& db, TempleId temple,
    const store::ClosedOperation& operation, qint64 head, std::vector<LogRow>& log)
{
    const auto patches = store::decodeBundle(operation.patches, tables::kAll);
    if (!patches) {
        return fail(internal(u"the patches of the service are no bundle"_s));
    }
    auto patch = patches->begin();
    for (const auto& row : operation.rows) {
        const qint64 seq = (log.empty() ? head : log.back().seq) + 1;
        log.push_back({seq, row.table->tag, row.id, operation.id, operation.device});
        if (row.table->kind == store::TableKind::Master) {
            MM_CHECK(numberRow(db, temple, *row.table, row.id, seq));
        }
        if (row.op == 'p') {
            MM_CHECK(conflicts::noteServicePatch(
                db, temple, *patch++, seq, operation.hlc, operation.device));
        }
    }
    return {};
}

} // namespace

Error seriesBehind()
{
    return Error{ErrorKind::Conflict, "server.series_behind"_L1, {}, {}, {}};
}

Result<void> appendLog(
    store::Connection& db, TempleId temple, std::span<const LogRow> rows, qint64 nowMs)
{
    if (rows.empty()) {
        return {};
    }
    const auto whole = wholeAt(rows);
    if (db.engine() == store::Engine::Postgres && !isNumberedByIdentity()) {
        MM_CRASH_POINT("log.head_moved");
        return moveAndLog(db, temple, rows, whole, nowMs);
    }
    Query move(db,
        isNumberedByIdentity() ? QByteArray(kMoveToHighest) : db.textFor(sql::server::move_head));
    move.bind("temple_id", temple).bind("head", rows.back().seq);
    if (!isNumberedByIdentity()) {
        move.bind("first", rows.front().seq);
    }
    MM_LET(moved, move.run());
    if (moved != 1) {
        return fail(internal(u"the log would have a gap"_s));
    }
    MM_CRASH_POINT("log.head_moved");
    return db.engine() == store::Engine::Postgres ? insertAll(db, temple, rows, whole, nowMs)
                                                  : insertEach(db, temple, rows, whole, nowMs);
}

Result<std::optional<qint64>> publish(store::Connection& db, TempleId temple)
{
    MM_LET(operations, takeOwn(db, temple));
    if (operations.empty()) {
        return std::optional<qint64>();
    }
    const qint64 head = isNumberedByIdentity()
        ? kBehindAllNumbers + operations.front().opSeq * kMostRowsOfOne
        : operations.front().head;
    if (!operations.front().isCurrent) {
        return fail(seriesBehind());
    }
    std::vector<LogRow> log;
    for (const auto& operation : operations) {
        MM_CHECK(numberRows(db, temple, operation, head, log));
    }
    MM_CRASH_POINT("publish.rows_numbered");
    MM_CHECK(appendLog(db, temple, log, instantOf(operations.back().id)));
    MM_CRASH_POINT("publish.logged");
    return std::optional(log.back().seq);
}

Result<qint64> publish(store::Connection& db, TempleId temple, qint64 head,
    std::span<const store::ClosedOperation> operations)
{
    std::vector<LogRow> log;
    for (const auto& closed : operations) {
        MM_CHECK(numberClosed(db, temple, closed, head, log));
    }
    MM_CRASH_POINT("publish.rows_numbered");
    const auto whole = wholeAt(log);
    Query insert(db, sql::server::move_and_log);
    insert.bind("head", log.back().seq)
        .bind("first", log.front().seq)
        .bind("hlc", operations.back().hlc);
    bindRows(insert, temple, log, whole, instantOf(operations.back().id));
    MM_CHECK(insert.send());
    MM_CRASH_POINT("publish.logged");
    return log.back().seq;
}

} // namespace mm::server
