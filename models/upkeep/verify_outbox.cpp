// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/operation_bundle.h"
#include "models/store/query.h"
#include "models/store/table_rows.h"
#include "models/store/tables.h"
#include "models/upkeep/findings.h"
#include "models/upkeep/outbox_masters.h"
#include "models/upkeep/upkeep_sql.h"

namespace mm::upkeep {

using namespace Qt::StringLiterals;
using store::BundleRow;
using store::Query;
using store::Row;
using store::TableSpec;

namespace {

/// How many rows a table has, and all of its ids combined by exclusive or: two sets of ids with the
/// same two figures are the same set.
struct IdSet
{
    qint64 count = 0;
    Uuid combined;

    void add(const Uuid& id)
    {
        ++count;
        for (size_t i = 0; i < id.bytes.size(); ++i) {
            combined.bytes[i] ^= id.bytes[i];
        }
    }
    bool operator==(const IdSet&) const = default;
};

/// Goes through the outbox once and compares it with the tables.
class OutboxCheck
{
public:
    /// `isWhole`: nothing was sent and cleared away, and nothing came from other counters.
    OutboxCheck(store::Connection& db, OutboxMasters masters, bool isWhole)
        : m_db(db)
        , m_masters(std::move(masters))
        , m_isWhole(isWhole)
        , m_written(std::size(tables::kAll))
    { }

    /// What is wrong with the next bundle; empty if nothing is.
    Result<QString> take(const Row& row)
    {
        const qint64 opSeq = row.integer(0);
        const QByteArray body = row.bytes(1);
        if (m_lastSeq > 0 && opSeq != m_lastSeq + 1) {
            return u"operations go from %1 to %2"_s.arg(m_lastSeq).arg(opSeq);
        }
        m_firstSeq = m_firstSeq == 0 ? opSeq : m_firstSeq;
        m_lastSeq = opSeq;
        const auto rows = store::decodeBundle(body, tables::kAll);
        if (store::sha256(body) != row.bytes(2) || body.size() != row.integer(3) || !rows) {
            return u"the bundle of operation %1 is not what was written"_s.arg(opSeq);
        }
        for (const auto& one : *rows) {
            MM_LET(problem, takeRow(one));
            if (!problem.isEmpty()) {
                return u"operation %1: %2"_s.arg(opSeq).arg(problem);
            }
        }
        ++m_operations;
        return QString();
    }

    /// What the tables hold beyond the outbox.
    Result<QString> finish()
    {
        if (!m_isWhole) {
            return QString();
        }
        if (m_firstSeq > 1) {
            return u"the operations begin with number %1"_s.arg(m_firstSeq);
        }
        for (const auto* table : tables::kAll) {
            MM_LET(there, idsOf(*table));
            const IdSet& written = m_written[placeOf(*table)];
            if (there != written) {
                return u"%1 has %2 rows, its operations wrote %3 (or others)"_s
                    .arg(QLatin1StringView(table->name))
                    .arg(there.count)
                    .arg(written.count);
            }
        }
        return m_masters.firstDifference(tables::kAll);
    }

    [[nodiscard]] qint64 operations() const { return m_operations; }

private:
    static size_t placeOf(const TableSpec& table)
    {
        const auto found = std::find(std::begin(tables::kAll), std::end(tables::kAll), &table);
        return static_cast<size_t>(found - std::begin(tables::kAll));
    }

    Result<QString> takeRow(const BundleRow& row)
    {
        if (row.op == 'i') {
            m_written[placeOf(*row.table)].add(row.id);
        }
        if (row.table->kind == store::TableKind::Master) {
            if (!m_isWhole) {
                // Others have changed it since, or made it.
                return QString();
            }
            const auto applied = m_masters.apply(row);
            return applied ? Result<QString>(QString()) : Result<QString>(applied.error().detail);
        }
        return compareFact(row);
    }

    /// Another counter said it first, and its row stands instead.
    static bool canBeSuperseded(const TableSpec& table)
    {
        return table.tag == tables::receipt_cancellations.tag
            || table.tag == tables::kind_valuations.tag
            || table.tag == tables::devotee_unmerges.tag;
    }

    /// An issued fact stands in its table exactly as it was written.
    Result<QString> compareFact(const BundleRow& row)
    {
        Query query(m_db, selectSql(*row.table, " WHERE id = :id"));
        query.bind("id", row.id);
        MM_LET(values, query.maybe([&](const Row& found) { return valuesOf(found, *row.table); }));
        const bool same =
            values && std::all_of(row.values.begin(), row.values.end(), [&](const auto& written) {
                return (*values)[static_cast<size_t>(written.first)] == written.second;
            });
        if (same || (!values && !m_isWhole && canBeSuperseded(*row.table))) {
            return QString();
        }
        return u"%1 %2 is %3"_s.arg(QLatin1StringView(row.table->name), row.id.toString(),
            values ? u"not what was written"_s : u"not there"_s);
    }

    Result<IdSet> idsOf(const TableSpec& table)
    {
        IdSet ids;
        Query query(m_db, QByteArray("SELECT id FROM ") + table.name);
        while (true) {
            MM_LET(more, query.next());
            if (!more) {
                return ids;
            }
            ids.add(query.row().id<Id<void>>(0).uuid);
        }
    }

    store::Connection& m_db;
    OutboxMasters m_masters;
    bool m_isWhole;
    std::vector<IdSet> m_written;
    qint64 m_firstSeq = 0;
    qint64 m_lastSeq = 0;
    qint64 m_operations = 0;
};

} // namespace

Result<Finding> findOutbox(store::Connection& db)
{
    if (db.engine() == store::Engine::Postgres) {
        // The service keeps the operations that it took in a log of its own.
        return Finding{};
    }
    Query scope(db, sql::upkeep::outbox_scope);
    MM_LET(isWhole,
        scope.one([](const Row& row) { return row.integer(0) == 0 && row.integer(1) == 0; }));
    MM_LET(masters, OutboxMasters::make(db));
    OutboxCheck check(db, std::move(masters), isWhole);
    Query query(db, sql::upkeep::outbox);
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            MM_LET(problem, check.finish());
            return Finding{check.operations(), problem};
        }
        MM_LET(problem, check.take(query.row()));
        if (!problem.isEmpty()) {
            return Finding{check.operations(), problem};
        }
    }
}

} // namespace mm::upkeep
