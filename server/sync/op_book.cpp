// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/op_book.h"

#include "models/store/array_text.h"
#include "models/store/query.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using protocol::OpStatus;
using store::Bytes;
using store::Query;
using store::Row;
using store::Value;

namespace {

bool isPostgres(const store::Connection& db)
{
    return db.engine() == store::Engine::Postgres;
}

Result<void> readKnown(Query& query, KnownOperations& known)
{
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return {};
        }
        const Row row = query.row();
        KnownOperation operation{row.id<DeviceId>(0), row.integer(1), row.id<Id<void>>(2).uuid,
            row.bytes(3), row.text(4), row.text(5), row.integer(6)};
        known.bySeq.insert({operation.device.uuid, operation.seq}, operation);
        known.byId.insert(operation.id, operation);
    }
}

/// First and last number of each device.
std::map<DeviceId, std::pair<qint64, qint64>> spansOf(std::span<const OwnedOperation> operations)
{
    std::map<DeviceId, std::pair<qint64, qint64>> spans;
    for (const auto& one : operations) {
        const qint64 seq = one.operation->seq;
        const auto [place, isNew] = spans.try_emplace(one.device, seq, seq);
        place->second.second = seq;
    }
    return spans;
}

/// The columns of records, as PostgreSQL takes many at once.
std::array<std::vector<Value>, 10> columnsOf(std::span<const OpRecord> records)
{
    std::array<std::vector<Value>, 10> columns;
    for (const auto& record : records) {
        const auto& operation = *record.operation;
        const bool isParked = record.status == "parked"_L1;
        columns[0].emplace_back(operation.seq);
        columns[1].emplace_back(operation.id);
        columns[2].emplace_back(Bytes{operation.sha256});
        columns[3].emplace_back(operation.type);
        columns[4].emplace_back(record.status);
        columns[5].push_back(store::orNull(record.code));
        columns[6].emplace_back(record.firstSeq);
        columns[7].emplace_back(record.lastSeq);
        columns[8].push_back(isParked ? Value(QString::fromUtf8(operation.json)) : Value());
        columns[9].emplace_back(record.device);
    }
    return columns;
}

constexpr std::array<const char*, 10> kRecordNames{"op_seq", "op_id", "sha256", "type", "status",
    "code", "first_seq", "last_seq", "parked_body", "device_id"};

} // namespace

Result<KnownOperations> knownOperations(
    const SyncDesk& desk, std::span<const OwnedOperation> operations)
{
    KnownOperations known;
    if (operations.empty()) {
        return known;
    }
    if (isPostgres(desk.db)) {
        std::array<std::vector<Value>, 4> columns;
        for (const auto& one : operations) {
            columns[0].emplace_back(one.operation->id);
        }
        for (const auto& [device, span] : spansOf(operations)) {
            columns[1].emplace_back(device);
            columns[2].emplace_back(span.first);
            columns[3].emplace_back(span.second);
        }
        Query query(desk.db, sql::sync::known_operations);
        query.bind("ids", store::arrayText(columns[0]))
            .bind("devices", store::arrayText(columns[1]))
            .bind("firsts", store::arrayText(columns[2]))
            .bind("lasts", store::arrayText(columns[3]));
        MM_CHECK(readKnown(query, known));
        return known;
    }
    for (const auto& one : operations) {
        Query query(desk.db, sql::sync::known_operations);
        query.bind("devices", one.device)
            .bind("firsts", one.operation->seq)
            .bind("lasts", one.operation->seq)
            .bind("ids", one.operation->id);
        MM_CHECK(readKnown(query, known));
    }
    return known;
}

Result<void> keepAnswers(const SyncDesk& desk, std::span<const OpRecord> records)
{
    if (records.empty()) {
        return {};
    }
    const auto columns = columnsOf(records);
    const size_t statements = isPostgres(desk.db) ? 1 : records.size();
    for (size_t row = 0; row < statements; ++row) {
        Query insert(desk.db, sql::sync::keep_answer);
        insert.bind("temple_id", desk.temple).bind("now", desk.clock.nowMs());
        for (size_t i = 0; i < columns.size(); ++i) {
            insert.bind(kRecordNames[i],
                isPostgres(desk.db) ? Value(store::arrayText(columns[i])) : columns[i][row]);
        }
        MM_CHECK(insert.send());
    }
    return {};
}

Result<QMultiHash<Uuid, ParkedUnder>> parkedRows(store::Connection& db)
{
    QMultiHash<Uuid, ParkedUnder> rows;
    Query query(db, sql::sync::parked_rows);
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return rows;
        }
        const Row row = query.row();
        rows.insert(row.id<Id<void>>(0).uuid, {row.id<DeviceId>(1), row.integer(2), row.flag(3)});
    }
}

Result<void> keepParkedRows(const SyncDesk& desk, const protocol::Operation& operation)
{
    for (const auto& row : operation.rows) {
        Query insert(desk.db, sql::sync::keep_parked_row);
        insert.bind("temple_id", desk.temple)
            .bind("row_id", row.id)
            .bind("device_id", desk.device)
            .bind("op_seq", operation.seq)
            .bind("is_new", row.op == 'i' ? 1 : 0);
        MM_CHECK(insert.run());
    }
    return {};
}

Result<void> forgetParkedRows(store::Connection& db, DeviceId device, qint64 opSeq)
{
    Query remove(db, sql::sync::forget_parked_rows);
    remove.bind("device_id", device).bind("op_seq", opSeq);
    MM_CHECK(remove.run());
    return {};
}

Result<void> quarantine(
    const SyncDesk& desk, const protocol::Operation& operation, const QString& reason)
{
    Query insert(desk.db, sql::sync::quarantine);
    insert.bind("temple_id", desk.temple)
        .bind("device_id", desk.device)
        .bind("op_seq", operation.seq)
        .bind("op_id", operation.id)
        .bind("sha256", Bytes{operation.sha256})
        .bind("type", operation.type)
        .bind("biz_date", operation.bizDate)
        .bind("body", QString::fromUtf8(operation.json))
        .bind("now", desk.clock.nowMs())
        .bind("reason", reason);
    MM_CHECK(insert.run());
    return {};
}

qint64 answeredThrough(qint64 before, std::span<const protocol::OpResult> results)
{
    qint64 through = before;
    for (const auto& result : results) {
        if (result.seq <= through) {
            continue;
        }
        // The first that a device ever sends may have any number: it may go on with another's.
        const bool follows = result.seq == through + 1 || through == 0;
        if (!follows || result.status == OpStatus::Blocked) {
            break;
        }
        through = result.seq;
    }
    return through;
}

Result<void> noteAnswered(const SyncDesk& desk, qint64 lastOpSeq, qint64 duplicates)
{
    Query update(desk.db, sql::sync::note_answered);
    update.bind("id", desk.device)
        .bind("last_op_seq", lastOpSeq)
        .bind("duplicates", duplicates)
        .bind("now", desk.clock.nowMs());
    MM_CHECK(update.send());
    return {};
}

} // namespace mm::server
