// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/replication/hub.h"

#include "models/replication/row_applier.h"
#include "models/replication/row_sql.h"
#include "models/replication/row_state.h"
#include "models/replication/table_digest.h"
#include "models/store/migrator.h"
#include "models/store/table_rows.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"

namespace mm::test {

using namespace Qt::StringLiterals;
using conflicts::LogEntry;
using conflicts::PushedOperation;
using replication::IncomingRows;
using store::Query;
using store::Row;
using store::TableKind;
using store::TableSpec;

namespace {

template <typename T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", result.error().rule.data(), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// The rows of one table that a page is about, as they stand at the service.
Result<IncomingRows> rowsOf(
    store::Connection& db, TempleId temple, const TableSpec& table, const std::vector<Uuid>& ids)
{
    IncomingRows rows{&table, replication::allPlaces(table), {}};
    if (table.kind == TableKind::Master) {
        MM_LET(masters, replication::masterRows(db, temple, table, ids));
        for (const auto& [id, row] : masters) {
            rows.rows.push_back({row.values, row.rowSeq, row.rowHlc, row.deletedAt, row.ext});
        }
        return rows;
    }
    MM_CHECK(replication::forIds(db, temple, store::selectSql(table, {}), ids,
        [&](const Row& row) { rows.rows.push_back({store::valuesOf(row, table)}); }));
    return rows;
}

/// So that `verify` does not look for every row in this store's own outbox.
Result<void> markJoined(store::Connection& db)
{
    return db.engine() == store::Engine::Sqlite
        ? db.execute("INSERT INTO sync_cursor (feed, seq, head) VALUES ('temple', 0, 0)")
        : Result<void>();
}

QString textOf(store::Connection& db, const QByteArray& sql)
{
    Query query(db, sql);
    QStringList lines = {};
    for (const auto& line : need(query.all([](const Row& row) { return row.text(0); }))) {
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace

Counter::Counter(TestDesk& desk)
    : m_first(&desk)
{ }

Counter::Counter(const store::Desk& first, const QString& code)
    : m_db(need(store::SqliteConnection::open(m_folder.filePath(u"store.db"_s), {.create = true})))
{
    need(store::migrate(*m_db, store::knownMigrations(), kTestNowMs));
    UuidMaker ids;
    const auto device = ids.nextId<DeviceId>(kTestNowMs);
    need(markJoined(*m_db));
    m_own.reset(new store::Desk{
        *m_db, m_clock, ids, HybridClock(), first.temple, device, code, first.actor});
}

Hub::Hub(TestEngine& engine, TempleId temple, const store::Actor& actor, quint32 seed,
    quint32 mostOperations)
    : m_db(need(engine.open(engine.newPlace())))
    , m_random(seed)
    , m_mostOperations(mostOperations)
{
    need(store::migrate(*m_db, store::knownMigrations(), kTestNowMs));
    need(markJoined(*m_db));
    UuidMaker ids;
    const auto device = ids.nextId<DeviceId>(kTestNowMs);
    m_desk.reset(
        new store::Desk{*m_db, m_clock, ids, HybridClock(), temple, device, u"WEB"_s, actor});
}

Result<std::vector<PushedOperation>> Hub::waiting(Counter& counter)
{
    Query query(counter.db(),
        "SELECT op_seq, op_id, type, user_id, biz_date, hlc, body FROM sync_outbox "
        "WHERE op_seq > :after ORDER BY op_seq");
    query.bind("after", counter.pushedUpTo);
    std::vector<PushedOperation> operations;
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return operations;
        }
        const Row row = query.row();
        PushedOperation operation;
        counter.pushedUpTo = row.integer(0);
        operation.id = row.id<Id<void>>(1).uuid;
        operation.device = counter.desk().device;
        operation.counterCode = counter.desk().counterCode;
        operation.type = row.text(2);
        operation.user = row.id<UserId>(3);
        operation.businessDate = row.date(4);
        operation.hlc = row.integer(5);
        operation.rows = store::decodeBundle(row.bytes(6), tables::kAll).value();
        operation.isReleased = areReleased;
        operation.isGivenBack = operation.type == "service.give_back"_L1;
        operations.push_back(std::move(operation));
    }
}

Result<std::vector<conflicts::Outcome>> Hub::push(Counter& counter)
{
    MM_LET(operations, waiting(counter));
    std::vector<conflicts::Outcome> outcomes;
    for (size_t from = 0; from < operations.size();) {
        // A bulk drain sends full parts, a busy day parts of any size.
        const bool isBulk = m_mostOperations > 100;
        const size_t wanted = isBulk ? m_mostOperations : 1 + m_random.bounded(m_mostOperations);
        const size_t size = std::min(wanted, operations.size() - from);
        const auto part = std::span(operations).subspan(from, size);
        MM_LET(transaction, store::Transaction::begin(*m_db));
        conflicts::Arbiter arbiter(*m_db, m_desk->temple, m_head, m_clock.nowMs());
        MM_LET(some, arbiter.apply(part));
        if (taken) {
            MM_CHECK(taken(counter, part));
        }
        MM_CHECK(transaction.commit());
        outcomes.insert(outcomes.end(), some.begin(), some.end());
        m_log.insert(m_log.end(), arbiter.log().begin(), arbiter.log().end());
        m_head = arbiter.head();
        from += size;
    }
    Query acknowledged(counter.db(), "UPDATE sync_outbox SET state = 1 WHERE op_seq <= :upto");
    MM_CHECK(acknowledged.bind("upto", counter.pushedUpTo).run());
    return outcomes;
}

Result<void> Hub::publish()
{
    Query query(*m_db,
        "SELECT op_seq, op_id, body FROM sync_outbox WHERE op_seq > :after "
        "ORDER BY op_seq");
    query.bind("after", m_published);
    MM_LET(operations, query.all([](const Row& row) {
        return std::tuple(row.integer(0), row.id<Id<void>>(1).uuid, row.bytes(2));
    }));
    for (const auto& [seq, id, body] : operations) {
        m_published = seq;
        const auto rows = store::decodeBundle(body, tables::kAll);
        for (const auto& row : *rows) {
            m_log.push_back({++m_head, row.table, row.id, id, m_desk->device});
            if (row.table->kind == TableKind::Master) {
                Query number(*m_db,
                    QByteArray("UPDATE ") + row.table->name + " SET row_seq = :seq WHERE id = :id");
                MM_CHECK(number.bind("seq", m_head).bind("id", row.id).run());
            }
        }
    }
    return {};
}

Result<conflicts::Settled> Hub::settle()
{
    MM_LET(unit, store::UnitOfWork::begin(*m_desk));
    MM_LET(settled, conflicts::settle(unit));
    MM_CHECK(publish());
    MM_CHECK(unit.commit());
    return settled;
}

Result<void> Hub::applyPart(Counter& counter, size_t from, size_t upto)
{
    std::map<int, std::vector<Uuid>> ids;
    std::map<int, const TableSpec*> specs;
    for (size_t i = from; i < upto; ++i) {
        ids[m_log[i].table->tag].push_back(m_log[i].row);
        specs[m_log[i].table->tag] = m_log[i].table;
    }
    MM_CHECK(counter.db().execute("PRAGMA foreign_keys = OFF"));
    MM_LET(transaction, store::Transaction::begin(counter.db()));
    replication::RowApplier applier(counter.db(), m_desk->temple, replication::Side::Counter);
    for (const auto& [tag, some] : ids) {
        MM_LET(rows, rowsOf(*m_db, m_desk->temple, *specs[tag], some));
        MM_CHECK(applier.apply(rows));
        if (m_random.bounded(4) == 0) {
            MM_CHECK(applier.apply(rows));
        }
    }
    MM_CHECK(applier.project());
    MM_CHECK(transaction.commit());
    return counter.db().execute("PRAGMA foreign_keys = ON");
}

Result<void> Hub::pull(Counter& counter)
{
    auto from = static_cast<size_t>(counter.cursor);
    while (from < m_log.size()) {
        size_t upto = std::min(from + 1 + m_random.bounded(200U), m_log.size());
        // A page never ends within an operation.
        while (upto < m_log.size() && m_log[upto].operation == m_log[upto - 1].operation) {
            ++upto;
        }
        MM_CHECK(applyPart(counter, from, upto));
        // Now and then the same page comes again.
        from = m_random.bounded(6) == 0 ? from : upto;
    }
    counter.cursor = static_cast<qint64>(m_log.size());
    return {};
}

QStringList pictureOf(store::Connection& db)
{
    QStringList picture;
    for (const auto* table : tables::kAll) {
        const auto digest = need(replication::digestOf(db, *table));
        picture += u"%1 %2 %3"_s.arg(QLatin1StringView(table->name))
                       .arg(digest.rows)
                       .arg(replication::hexOf(digest));
    }
    // Ids differ in how the engines show them, so the projections speak by what belongs to them.
    picture += textOf(db,
        "SELECT l.code || ' ' || f.code || ' ' || b.month || ' ' || b.debit_paise || ' ' || "
        "b.credit_paise FROM ledger_balances b JOIN ledgers l ON l.id = b.ledger_id "
        "JOIN funds f ON f.id = b.fund_id ORDER BY 1");
    picture += textOf(db,
        "SELECT r.number || ' ' || s.seva_date || ' ' || s.status || ' ' || s.seats "
        "FROM booking_states s JOIN bookings b ON b.id = s.id "
        "JOIN receipts r ON r.id = b.receipt_id ORDER BY 1");
    picture += textOf(db,
        "SELECT business_date || counter_code || mode || ' ' || issued_count || ' ' || "
        "issued_paise || ' ' || cancelled_count || ' ' || cancelled_paise FROM day_totals "
        "ORDER BY 1");
    picture +=
        textOf(db, "SELECT name_key || '|' || coalesce(twin_key, '') FROM devotee_keys ORDER BY 1");
    return picture;
}

} // namespace mm::test
