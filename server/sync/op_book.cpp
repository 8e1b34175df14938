// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/op_book.h"

#include "models/store/query.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using protocol::OpStatus;
using store::Bytes;
using store::ColumnType;
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

constexpr std::array<store::Column, 3> kAnsweredColumns{{{"id", ColumnType::Id},
    {"last_op_seq", ColumnType::Integer}, {"duplicates", ColumnType::Integer}}};

constexpr std::array<store::Column, 10> kRecordColumns{
    {{"op_seq", ColumnType::Integer}, {"op_id", ColumnType::Id}, {"sha256", ColumnType::Bytes},
        {"type", ColumnType::Text}, {"status", ColumnType::Text}, {"code", ColumnType::Text},
        {"first_seq", ColumnType::Integer}, {"last_seq", ColumnType::Integer},
        {"parked_body", ColumnType::Text}, {"device_id", ColumnType::Id}}};

} // namespace

KnownQuestion::KnownQuestion(const SyncDesk& desk, std::span<const OwnedOperation> operations)
    : m_desk(desk)
    , m_operations(operations)
{
    if (operations.empty() || !isPostgres(desk.db)) {
        return;
    }
    std::array<std::vector<Value>, 4> columns;
    for (const auto& one : operations) {
        columns[0].emplace_back(one.operation->id);
    }
    for (const auto& [device, span] : spansOf(operations)) {
        columns[1].emplace_back(device);
        columns[2].emplace_back(span.first);
        columns[3].emplace_back(span.second);
    }
    m_all.emplace(desk.db, sql::sync::known_operations);
    m_all->bind("temple_id", desk.temple)
        .bindList("ids", ColumnType::Id, columns[0])
        .bindList("devices", ColumnType::Id, columns[1])
        .bindList("firsts", ColumnType::Integer, columns[2])
        .bindList("lasts", ColumnType::Integer, columns[3]);
}

Result<void> KnownQuestion::ahead()
{
    return m_all ? m_all->ahead() : Result<void>();
}

Result<KnownOperations> KnownQuestion::answer()
{
    KnownOperations known;
    if (m_all) {
        MM_CHECK(readKnown(*m_all, known));
        return known;
    }
    for (const auto& one : m_operations) {
        Query query(m_desk.db, sql::sync::known_operations);
        query.bind("temple_id", m_desk.temple);
        query.bind("devices", one.device)
            .bind("firsts", one.operation->seq)
            .bind("lasts", one.operation->seq)
            .bind("ids", one.operation->id);
        MM_CHECK(readKnown(query, known));
    }
    return known;
}

Result<KnownOperations> knownOperations(
    const SyncDesk& desk, std::span<const OwnedOperation> operations)
{
    return KnownQuestion(desk, operations).answer();
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
            const auto& [name, type] = kRecordColumns[i];
            if (isPostgres(desk.db)) {
                insert.bindList(name, type, columns[i]);
            } else {
                insert.bind(name, columns[i][row]);
            }
        }
        MM_CHECK(insert.send());
    }
    return {};
}

Result<QMultiHash<Uuid, ParkedUnder>> parkedRows(Query& query)
{
    QMultiHash<Uuid, ParkedUnder> rows;
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

Result<void> noteAnswered(const SyncDesk& desk, std::span<const AnsweredDevice> answered)
{
    std::array<std::vector<Value>, 3> columns;
    for (const auto& one : answered) {
        columns[0].emplace_back(one.device);
        columns[1].emplace_back(one.lastOpSeq);
        columns[2].emplace_back(one.duplicates);
    }
    const size_t statements =
        isPostgres(desk.db) ? std::min<size_t>(1, answered.size()) : answered.size();
    for (size_t row = 0; row < statements; ++row) {
        Query update(desk.db, sql::sync::note_answered);
        update.bind("temple_id", desk.temple).bind("now", desk.clock.nowMs());
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto& [name, type] = kAnsweredColumns[i];
            if (isPostgres(desk.db)) {
                update.bindList(name, type, columns[i]);
            } else {
                update.bind(name, columns[i][row]);
            }
        }
        MM_CHECK(update.send());
    }
    return {};
}

} // namespace mm::server
