// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/comparison.h"

#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "sync/local/event_ring.h"
#include "sync/local/memo.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/row_json.h"

namespace mm::sync {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::TableSpec;

namespace {

constexpr qint64 kRoundMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kSoonMs = 10LL * 60 * 1000;

const TableSpec* tableAfter(const TableSpec* table)
{
    const auto* const* here = std::find(std::begin(tables::kAll), std::end(tables::kAll), table);
    return here == std::end(tables::kAll) || here + 1 == std::end(tables::kAll) ? nullptr
                                                                                : *(here + 1);
}

} // namespace

/// The table of this round whose turn it is; begins a round when one is due.
Result<const TableSpec*> Comparison::tableInTurn()
{
    MM_LET(name, upkeep::readInfo(m_db, memo::kDigestTable));
    if (name) {
        return protocol::tableNamed(name->toLatin1());
    }
    const qint64 now = m_clock.nowMs();
    MM_LET(last, readNumber(m_db, memo::kDigestAt));
    if (!last || *last > now) {
        MM_CHECK(writeNumber(m_db, memo::kDigestAt, now));
        return nullptr;
    }
    if (now - *last < kRoundMs) {
        return nullptr;
    }
    MM_CHECK(writeNumber(m_db, memo::kDigestAt, now));
    const TableSpec* first = tables::kAll[0];
    MM_CHECK(upkeep::writeInfo(m_db, memo::kDigestTable, QLatin1StringView(first->name)));
    return first;
}

Result<void> Comparison::goOn(const TableSpec& table)
{
    MM_CHECK(upkeep::clearInfo(m_db, memo::kRepaired));
    const TableSpec* next = tableAfter(&table);
    return next == nullptr
        ? upkeep::clearInfo(m_db, memo::kDigestTable)
        : upkeep::writeInfo(m_db, memo::kDigestTable, QLatin1StringView(next->name));
}

/// Whether the outbox or a shadow holds something of it that the service has not.
Result<bool> Comparison::isOnItsWay(const TableSpec& table)
{
    Query query(m_db,
        "SELECT EXISTS (SELECT 1 FROM sync_touch t JOIN sync_outbox o ON o.op_seq = t.op_seq "
        "WHERE o.state <> 1 AND t.tbl = :tbl) OR EXISTS (SELECT 1 FROM sync_shadow WHERE tbl = "
        ":tbl)");
    query.bind("tbl", table.tag);
    return query.one([](const Row& row) { return row.flag(0); });
}

Result<std::optional<QByteArray>> Comparison::nextQuestion(const FeedPlace& place)
{
    MM_LET(schema, store::schemaState(m_db));
    MM_LET(served, readNumber(m_db, memo::kServedSchema));
    MM_LET(repair, tableInRepair(m_db));
    if (!place.consistentAt || place.seq < place.head || !repair.isEmpty()
        || served != schema.version) {
        return std::nullopt;
    }
    MM_LET(table, tableInTurn());
    for (; table != nullptr; table = tableAfter(table)) {
        MM_LET(ours, digestUnlessBusy(*table));
        if (ours) {
            protocol::Digest ask;
            ask.atSeq = place.seq;
            ask.tables.push_back({QLatin1StringView(table->name), ours->rows, ours->exclusiveOr});
            return std::optional(protocol::encode(ask));
        }
        MM_CHECK(goOn(*table));
    }
    return std::nullopt;
}

/// In one moment of the store, which goes on being written to meanwhile.
Result<std::optional<replication::TableDigest>> Comparison::digestUnlessBusy(const TableSpec& table)
{
    MM_CHECK(m_db.execute("BEGIN"));
    const auto work = [&]() -> Result<std::optional<replication::TableDigest>> {
        MM_LET(isBusy, isOnItsWay(table));
        if (isBusy) {
            return std::nullopt;
        }
        MM_LET(ours, replication::digestOf(m_db, table));
        return std::optional(ours);
    };
    auto digest = work();
    MM_CHECK(m_db.execute("COMMIT"));
    return digest;
}

Result<void> Comparison::take(const protocol::DigestReply& reply, const FeedPlace& place)
{
    if (reply.atSeq > place.seq) {
        // Something happened there meanwhile: fetched first, then asked again.
        return {};
    }
    MM_LET(transaction, store::Transaction::begin(m_db));
    MM_LET(name, upkeep::readInfo(m_db, memo::kDigestTable));
    const TableSpec* table = name ? protocol::tableNamed(name->toLatin1()) : nullptr;
    if (table == nullptr) {
        return upkeep::clearInfo(m_db, memo::kDigestTable);
    }
    MM_LET(repaired, upkeep::readInfo(m_db, memo::kRepaired));
    const bool differs = reply.differ.contains(*name);
    if (differs && !repaired) {
        MM_CHECK(writeEvent(m_db, m_clock, "digest"_L1, u"%1 differs: fetched anew"_s.arg(*name)));
        MM_CHECK(beginRepair(*table));
        return transaction.commit();
    }
    if (differs || repaired) {
        MM_CHECK(writeEvent(m_db, m_clock, "digest"_L1,
            differs ? u"%1 differs still"_s.arg(*name) : u"%1 is whole again"_s.arg(*name)));
    }
    MM_CHECK(noteApart(*name, differs));
    MM_CHECK(goOn(*table));
    return transaction.commit();
}

Result<void> Comparison::beginRepair(const TableSpec& table)
{
    MM_CHECK(upkeep::writeInfo(m_db, memo::kRepaired, QLatin1StringView(table.name)));
    return fetchTable(table);
}

/// The snapshot of this table alone, whatever stands here with the same number.
Result<void> Comparison::fetchTable(const TableSpec& table)
{
    const QString name = QLatin1StringView(table.name);
    if (table.kind == store::TableKind::Master) {
        Query query(
            m_db, QByteArray("UPDATE ") + table.name + " SET row_seq = 0 WHERE row_seq > 0");
        MM_CHECK(query.run());
    }
    MM_CHECK(upkeep::writeInfo(m_db, memo::kRepair, name));
    MM_CHECK(upkeep::clearInfo(m_db, memo::kSnapshotResume));
    return upkeep::writeInfo(m_db, memo::kSnapshotAt, name + u'/' + Uuid().toString());
}

Result<void> Comparison::abandonRepair()
{
    MM_LET(transaction, store::Transaction::begin(m_db));
    MM_LET(name, tableInRepair(m_db));
    for (const auto key :
        {memo::kRepair, memo::kSnapshotAt, memo::kSnapshotResume, memo::kFilling}) {
        MM_CHECK(upkeep::clearInfo(m_db, key));
    }
    MM_CHECK(noteApart(name, true));
    MM_CHECK(writeEvent(m_db, m_clock, "digest"_L1, u"%1 cannot be mended"_s.arg(name)));
    if (const TableSpec* table = protocol::tableNamed(name.toLatin1())) {
        MM_CHECK(goOn(*table));
    }
    return transaction.commit();
}

Result<void> Comparison::noteApart(const QString& table, bool isApart)
{
    MM_LET(apart, tablesApart(m_db));
    if (apart.contains(table) == isApart) {
        return {};
    }
    if (isApart) {
        apart.append(table);
    } else {
        apart.removeAll(table);
    }
    return apart.isEmpty() ? upkeep::clearInfo(m_db, memo::kTablesApart)
                           : upkeep::writeInfo(m_db, memo::kTablesApart, apart.join(u','));
}

Result<void> Comparison::beSoon()
{
    MM_CHECK(upkeep::clearInfo(m_db, memo::kDigestTable));
    MM_CHECK(upkeep::clearInfo(m_db, memo::kRepaired));
    return writeNumber(m_db, memo::kDigestAt, m_clock.nowMs() - kRoundMs + kSoonMs);
}

Result<void> Comparison::noteColumns()
{
    QStringList now;
    QStringList grown;
    MM_LET(text, upkeep::readInfo(m_db, memo::kColumns));
    QHash<QString, QString> before;
    for (const auto& part : text.value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        before.insert(part.section(u'/', 0, 0), part.section(u'/', 1));
    }
    for (const TableSpec* table : tables::kAll) {
        const QString name = QLatin1StringView(table->name);
        const auto columns = static_cast<qint64>(table->columns.size());
        now << name + u'/' + QString::number(columns);
        // One that is new has all of its columns to come.
        const QString had = before.value(name, u"0"_s);
        if (had.toLongLong() < columns) {
            grown << name + u'/' + had;
        }
    }
    MM_CHECK(upkeep::writeInfo(m_db, memo::kColumns, now.join(u',')));
    if (!text || grown.isEmpty()) {
        return {};
    }
    MM_LET(waiting, upkeep::readInfo(m_db, memo::kToFill));
    const QStringList all = waiting.value_or(QString()).split(u',', Qt::SkipEmptyParts) + grown;
    MM_CHECK(upkeep::writeInfo(m_db, memo::kToFill, all.join(u',')));
    MM_CHECK(writeEvent(m_db, m_clock, "schema"_L1, u"new columns: %1"_s.arg(grown.join(u' '))));
    return goOnFilling();
}

Result<void> Comparison::goOnFilling()
{
    MM_LET(snapshot, upkeep::readInfo(m_db, memo::kSnapshotAt));
    if (snapshot) {
        return {};
    }
    MM_CHECK(upkeep::clearInfo(m_db, memo::kFilling));
    MM_LET(waiting, upkeep::readInfo(m_db, memo::kToFill));
    QStringList rest = waiting.value_or(QString()).split(u',', Qt::SkipEmptyParts);
    while (!rest.isEmpty()) {
        const QString next = rest.takeFirst();
        const TableSpec* table = protocol::tableNamed(next.section(u'/', 0, 0).toLatin1());
        if (table != nullptr) {
            MM_CHECK(upkeep::writeInfo(m_db, memo::kFilling, next.section(u'/', 1)));
            MM_CHECK(upkeep::writeInfo(m_db, memo::kToFill, rest.join(u',')));
            return fetchTable(*table);
        }
    }
    return upkeep::clearInfo(m_db, memo::kToFill);
}

Result<void> Comparison::putOffFilling()
{
    MM_LET(place, upkeep::readInfo(m_db, memo::kFilling));
    MM_LET(table, tableInRepair(m_db));
    if (!place || table.isEmpty()) {
        return {};
    }
    MM_LET(waiting, upkeep::readInfo(m_db, memo::kToFill));
    const QStringList all = waiting.value_or(QString()).split(u',', Qt::SkipEmptyParts)
        << table + u'/' + *place;
    MM_CHECK(upkeep::writeInfo(m_db, memo::kToFill, all.join(u',')));
    return upkeep::clearInfo(m_db, memo::kFilling);
}

Result<std::optional<int>> Comparison::fillsFrom(store::Connection& db)
{
    MM_LET(text, upkeep::readInfo(db, memo::kFilling));
    return text ? std::optional(text->toInt()) : std::nullopt;
}

Result<void> Comparison::noteServedSchema(int schema)
{
    return writeNumber(m_db, memo::kServedSchema, schema);
}

Result<QString> Comparison::tableInRepair(store::Connection& db)
{
    MM_LET(name, upkeep::readInfo(db, memo::kRepair));
    return name.value_or(QString());
}

Result<QStringList> Comparison::tablesApart(store::Connection& db)
{
    MM_LET(text, upkeep::readInfo(db, memo::kTablesApart));
    return text.value_or(QString()).split(u',', Qt::SkipEmptyParts);
}

} // namespace mm::sync
