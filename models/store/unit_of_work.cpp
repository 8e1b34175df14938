// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unit_of_work.h"

#include "models/core/fault_points.h"
#include "models/store/array_text.h"
#include "models/store/crash_point.h"
#include "models/store/insert_sql.h"
#include "models/store/store_sql.h"

namespace mm::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSchemaVersion = 1;
/// Clocks that differ by more are told of at the counter (sync).
constexpr qint64 kFurthestAheadMs = 7LL * 24 * 60 * 60 * 1000;

/// Of a UUIDv7 (RFC 9562, 5.7).
qint64 instantOf(const Uuid& id)
{
    qint64 ms = 0;
    for (size_t i = 0; i < 6; ++i) {
        ms = (ms << 8) | id.bytes[i];
    }
    return ms;
}

int placeOf(const TableSpec& table, const char* column, size_t hint)
{
    const auto& columns = table.columns;
    if (hint < columns.size() && qstrcmp(columns[hint].name, column) == 0) {
        return static_cast<int>(hint);
    }
    const auto found = std::find_if(columns.begin(), columns.end(),
        [column](const Column& c) { return qstrcmp(c.name, column) == 0; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

Error unknownColumn(const TableSpec& table, const char* column)
{
    return internal(
        u"%1 has no column %2"_s.arg(QLatin1StringView(table.name), QLatin1StringView(column)));
}

} // namespace

Result<UnitOfWork> UnitOfWork::begin(Desk& desk)
{
    MM_LET(transaction, Transaction::begin(desk.db));
    return UnitOfWork(desk, std::move(transaction));
}

Result<void> UnitOfWork::goBehind(const Uuid& earlier)
{
    const qint64 instant = instantOf(earlier);
    if (instant > m_nowMs + kFurthestAheadMs) {
        return fail(Error{ErrorKind::Conflict, "clock.was_ahead"_L1, {},
            {{u"date"_s, istDate(instant).toString(Qt::ISODate)}}, {}});
    }
    if (instant >= m_nowMs) {
        std::ignore = m_desk->ids.next(instant + 1);
    }
    return {};
}

Result<void> UnitOfWork::require(const QString& permission) const
{
    if (!actor().permissions.contains(permission)) {
        return fail(Error{ErrorKind::PermissionDenied, "permission.denied"_L1, {},
            {{u"permission"_s, permission}}, {}});
    }
    return {};
}

Result<void> UnitOfWork::insert(const TableSpec& table, Fields fields)
{
    std::vector<Value> values(table.columns.size());
    for (size_t i = 0; i < fields.size(); ++i) {
        const int place = placeOf(table, fields[i].column, i);
        if (place < 0) {
            return fail(unknownColumn(table, fields[i].column));
        }
        values[static_cast<size_t>(place)] = fields[i].value;
    }
    return insertValues(table, values);
}

Result<void> UnitOfWork::insertValues(const TableSpec& table, std::span<const Value> values)
{
    if (auto* tray = db().tray(); tray != nullptr && tray->hold(table, values)) {
        noteInsert(table, values);
        MM_CRASH_POINT("row.inserted");
        return {};
    }
    MM_LET(statement, db().prepare(insertSqlOf(table)));
    MM_CHECK(statement->bind(1, Value(m_desk->temple)));
    for (size_t i = 0; i < values.size(); ++i) {
        MM_CHECK(statement->bind(static_cast<int>(i) + 2, values[i]));
    }
    if (table.kind == TableKind::Master) {
        MM_CHECK(
            statement->bind(static_cast<int>(values.size()) + 2, Value(m_desk->hlc.send(m_nowMs))));
    }
    auto sent = statement->send();
    statement->reset();
    MM_CHECK(sent);
    noteInsert(table, values);
    MM_CRASH_POINT("row.inserted");
    return {};
}

void UnitOfWork::noteInsert(const TableSpec& table, std::span<const Value> values)
{
    if (db().tray() == nullptr) {
        m_bundle.addInsert(table, values);
        return;
    }
    const auto& data = values[static_cast<size_t>(placeOf(table, "id", 0))].data();
    const auto* id = std::get_if<Uuid>(&data);
    m_rows.push_back({&table, id != nullptr ? *id : Uuid(), 'i'});
}

Result<void> UnitOfWork::insertRows(
    const TableSpec& table, std::span<const std::vector<Value>> rows)
{
    const auto isWhole = [&](const auto& row) {
        return row.size() == table.columns.size();
    };
    if (table.kind != TableKind::Fact || !std::all_of(rows.begin(), rows.end(), isWhole)) {
        return fail(internal(u"rows that are not whole: %1"_s.arg(QLatin1StringView(table.name))));
    }
    if (db().engine() != Engine::Postgres || rows.size() < 2 || db().tray() != nullptr) {
        for (const auto& row : rows) {
            MM_CHECK(insertValues(table, row));
        }
        return {};
    }
    MM_LET(statement, db().prepare(insertRowsSqlOf(table)));
    MM_CHECK(statement->bind(1, Value(m_desk->temple)));
    for (size_t column = 0; column < table.columns.size(); ++column) {
        std::vector<const Value*> values;
        for (const auto& row : rows) {
            values.push_back(&row[column]);
        }
        MM_CHECK(statement->bind(static_cast<int>(column) + 2, Value(arrayText(values))));
    }
    auto sent = statement->send();
    statement->reset();
    MM_CHECK(sent);
    for (const auto& row : rows) {
        m_bundle.addInsert(table, row);
    }
    MM_CRASH_POINT("row.inserted");
    return {};
}

Result<void> UnitOfWork::patch(const TableSpec& table, const Uuid& id, Fields changed)
{
    if (table.kind != TableKind::Master) {
        return fail(internal(u"patch of a fact: %1"_s.arg(QLatin1StringView(table.name))));
    }
    const QByteArray name = table.name;
    Query base(db(), "SELECT row_seq FROM " + name + " WHERE id = :id");
    base.bind("id", id);
    MM_LET(rowSeq, base.maybe([](const Row& row) { return row.integer(0); }));
    if (!rowSeq) {
        return fail(notFound("store.row_missing"_L1));
    }
    QByteArray sql = "UPDATE " + name + " SET row_hlc = :row_hlc";
    std::vector<std::pair<int, Value>> places;
    for (const auto& field : changed) {
        const int place = placeOf(table, field.column, table.columns.size());
        if (place < 0) {
            return fail(unknownColumn(table, field.column));
        }
        sql += QByteArray(", ") + field.column + " = :" + field.column;
        places.emplace_back(place, field.value);
    }
    std::sort(places.begin(), places.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    Query update(db(), sql + " WHERE id = :id");
    update.bind("row_hlc", m_desk->hlc.send(m_nowMs)).bind("id", id);
    for (const auto& field : changed) {
        update.bind(field.column, field.value);
    }
    MM_CHECK(update.run());
    m_bundle.addPatch(table, id, *rowSeq, places);
    if (db().tray() != nullptr) {
        m_rows.push_back({&table, id, 'p'});
    }
    touch(table, id);
    return {};
}

void UnitOfWork::touch(const TableSpec& table, const Uuid& id)
{
    m_touched.emplace_back(table.tag, id);
}

Result<void> UnitOfWork::closeOperation(QLatin1StringView type, QDate businessDate)
{
    if (!isInOperation()) {
        return fail(internal(u"operation %1 wrote nothing"_s.arg(type)));
    }
    const QByteArray body = m_bundle.take();
    if (MM_MUTANT(NonAtomicOperation) && db().engine() == Engine::Sqlite) {
        MM_CHECK(db().execute("COMMIT; BEGIN IMMEDIATE"));
    }
    if (auto* tray = db().tray()) {
        tray->put({m_desk->ids.next(m_nowMs), m_desk->hlc.send(m_nowMs), m_desk->device,
            std::exchange(m_rows, {}), body});
        m_touched.clear();
        MM_CRASH_POINT("operation.closed");
        return {};
    }
    Query outbox(db(), sql::store::insert_outbox);
    outbox.bind("temple_id", m_desk->temple)
        .bind("op_id", m_desk->ids.next(m_nowMs))
        .bind("type", type)
        .bind("schema_ver", kSchemaVersion)
        .bind("user_id", actor().id)
        .bind("biz_date", businessDate)
        .bind("hlc", m_desk->hlc.send(m_nowMs))
        .bind("body", Bytes{body})
        .bind("sha256", Bytes{sha256(body)})
        .bind("bytes", body.size());
    MM_LET(opSeq, outbox.one([](const Row& row) { return row.integer(0); }));
    for (const auto& [tag, id] : m_touched) {
        Query touched(db(), sql::store::insert_touch);
        touched.bind("op_seq", opSeq).bind("tbl", tag).bind("row_id", id);
        MM_CHECK(touched.send());
    }
    m_touched.clear();
    MM_CRASH_POINT("operation.closed");
    return {};
}

bool isStoreFailure(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Internal:
    case ErrorKind::Storage:
    case ErrorKind::Busy:
    case ErrorKind::Network:
    case ErrorKind::Integrity:
        return true;
    default:
        return false;
    }
}

Result<void> UnitOfWork::beginPart()
{
    if (isInOperation()) {
        return fail(internal(u"a part of a batch begins inside of an operation"_s));
    }
    readClock();
    m_operationsBefore = db().tray() != nullptr ? db().tray()->count() : 0;
    Query savepoint(db(), "SAVEPOINT mm_part");
    MM_CHECK(savepoint.run());
    return {};
}

Result<void> UnitOfWork::endPart(const Error* refusal)
{
    if (refusal != nullptr) {
        m_bundle = {};
        m_rows.clear();
        m_touched.clear();
        if (isStoreFailure(*refusal)) {
            // The transaction may be gone already; what matters is that error.
            m_isOver = true;
            return {};
        }
        if (auto* tray = db().tray()) {
            tray->backTo(m_operationsBefore);
        }
        Query back(db(), "ROLLBACK TO mm_part");
        MM_CHECK(back.run());
    } else if (isInOperation()) {
        return fail(internal(u"a part of a batch leaves its operation open"_s));
    }
    Query release(db(), "RELEASE mm_part");
    MM_CHECK(release.run());
    return {};
}

Result<void> UnitOfWork::commit()
{
    if (isInOperation()) {
        return fail(internal(u"rows outside of an operation"_s));
    }
    if (m_isOver) {
        return fail(internal(u"commit after the store has failed"_s));
    }
    MM_CRASH_POINT("unit.before_commit");
    MM_CHECK(m_transaction.commit());
    MM_CRASH_POINT("unit.after_commit");
    return {};
}

} // namespace mm::store
