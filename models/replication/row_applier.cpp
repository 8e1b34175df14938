// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/row_applier.h"

#include "models/receipts/day_projection.h"
#include "models/replication/late_lines.h"
#include "models/replication/projections.h"
#include "models/replication/row_sql.h"
#include "models/replication/spare_keys.h"
#include "models/store/table_rows.h"

namespace mm::replication {

using namespace Qt::StringLiterals;
using store::Engine;
using store::Query;
using store::Row;
using store::TableKind;
using store::TableSpec;
using store::Value;

namespace {

/// Rows that one statement writes on PostgreSQL.
constexpr size_t kRowsAtOnce = 1000;

/// The values of a row in the order of the plan's parameters after temple_id.
std::array<Value, 4> masterValues(const IncomingRow& row)
{
    return {Value(row.rowSeq), Value(row.rowHlc), Value(row.deletedAt), store::orNull(row.ext)};
}

Error differs(const TableSpec& table, const Uuid& id)
{
    return Error{ErrorKind::Integrity, "replication.fact_differs"_L1, {},
        {{u"table"_s, QString(QLatin1StringView(table.name))}, {u"id"_s, id.toString()}}, {}};
}

/// Writes rows by a plan; the ids of those that were written.
class RowWriter
{
public:
    RowWriter(store::Connection& db, TempleId temple, const WritePlan& plan, TableKind kind)
        : m_db(db)
        , m_temple(temple)
        , m_plan(plan)
        , m_isMaster(kind == TableKind::Master)
    { }

    Result<std::vector<Uuid>> write(std::span<const IncomingRow> rows)
    {
        return m_db.engine() == Engine::Sqlite ? writeOneByOne(rows) : writeMany(rows);
    }

    /// By a plan that gives nothing back, on PostgreSQL: without waiting for the end of it.
    Result<void> send(std::span<const IncomingRow> rows)
    {
        for (size_t from = 0; from < rows.size(); from += kRowsAtOnce) {
            const auto part = rows.subspan(from, std::min(kRowsAtOnce, rows.size() - from));
            Query query(m_db, m_plan.sql);
            bindTo(query, part);
            MM_CHECK(query.send());
        }
        return {};
    }

private:
    Result<std::vector<Uuid>> writeOneByOne(std::span<const IncomingRow> rows)
    {
        MM_LET(statement, m_db.prepare(m_plan.sql));
        std::vector<Uuid> written;
        written.reserve(rows.size());
        for (const auto& row : rows) {
            MM_CHECK(statement->bind(1, Value(m_temple)));
            int index = 1;
            for (const auto& value : row.values) {
                MM_CHECK(statement->bind(++index, value));
            }
            if (m_isMaster) {
                for (const auto& value : masterValues(row)) {
                    MM_CHECK(statement->bind(++index, value));
                }
            }
            auto stepped = statement->step();
            const bool isWritten = stepped && statement->changedRows() > 0;
            statement->reset();
            MM_CHECK(stepped);
            if (isWritten) {
                written.push_back(row.id());
            }
        }
        return written;
    }

    Result<std::vector<Uuid>> writeMany(std::span<const IncomingRow> rows)
    {
        std::vector<Uuid> written;
        written.reserve(rows.size());
        for (size_t from = 0; from < rows.size(); from += kRowsAtOnce) {
            MM_CHECK(
                writePart(rows.subspan(from, std::min(kRowsAtOnce, rows.size() - from)), written));
        }
        return written;
    }

    void bindTo(Query& query, std::span<const IncomingRow> rows)
    {
        std::vector<std::array<Value, 4>> masters;
        if (m_isMaster) {
            for (const auto& row : rows) {
                masters.push_back(masterValues(row));
            }
        }
        const size_t own = rows.front().values.size();
        query.bind("temple_id", m_temple);
        std::vector<const Value*> column(rows.size());
        for (size_t i = 0; i < m_plan.arrays.size(); ++i) {
            for (size_t r = 0; r < rows.size(); ++r) {
                column[r] = i < own ? &rows[r].values[i] : &masters[r][i - own];
            }
            const QByteArray name = "v" + QByteArray::number(static_cast<qint64>(i));
            query.bindList(name.constData(), m_plan.arrays[i], column);
        }
    }

    Result<void> writePart(std::span<const IncomingRow> rows, std::vector<Uuid>& written)
    {
        Query query(m_db, m_plan.sql);
        bindTo(query, rows);
        while (true) {
            MM_LET(more, query.next());
            if (!more) {
                return {};
            }
            written.push_back(query.row().id<Id<void>>(0).uuid);
        }
    }

    store::Connection& m_db;
    TempleId m_temple;
    const WritePlan& m_plan;
    bool m_isMaster;
};

QSet<Uuid> setOf(const std::vector<Uuid>& ids)
{
    return {ids.begin(), ids.end()};
}

/// Each id once, as its latest version, in the order of the change sequence.
std::vector<IncomingRow> latestOfEach(const std::vector<IncomingRow>& rows)
{
    QHash<Uuid, size_t> latest;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto found = latest.constFind(rows[i].id());
        if (found == latest.cend() || rows[*found].rowSeq < rows[i].rowSeq) {
            latest.insert(rows[i].id(), i);
        }
    }
    std::vector<IncomingRow> result;
    result.reserve(static_cast<size_t>(latest.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        if (latest.value(rows[i].id()) == i) {
            result.push_back(rows[i]);
        }
    }
    return result;
}

} // namespace

RowApplier::RowApplier(store::Connection& db, TempleId temple, Side side)
    : m_db(db)
    , m_temple(temple)
    , m_side(side)
    , m_projections(std::make_unique<Projections>())
    , m_late(std::make_unique<LateLines>())
{ }

RowApplier::~RowApplier() = default;

Result<Applied> RowApplier::apply(const IncomingRows& rows)
{
    if (rows.rows.empty()) {
        return Applied{};
    }
    const bool isFact = rows.table->kind == TableKind::Fact;
    auto applied = isFact ? insertFacts(rows) : takeOverMasters(rows);
    if (applied) {
        const auto written = setOf(applied->written).subtract(m_replaced);
        m_projections->note(rows, written);
        m_replaced.clear();
        // At the service the word about a voucher never stands there before its lines.
        if (m_side == Side::Counter || rows.table->kind == TableKind::Master) {
            MM_CHECK(m_late->note(m_db, m_temple, rows, written));
        }
    }
    return applied;
}

/// Notes the rows that take the place of one that is here under another id.
Result<void> RowApplier::noteReplaced(const IncomingRows& rows)
{
    const auto key = static_cast<size_t>(firstWinsKey(*rows.table));
    const auto index =
        static_cast<size_t>(std::find(rows.places.begin(), rows.places.end(), static_cast<int>(key))
            - rows.places.begin());
    std::vector<Uuid> keys;
    for (const auto& row : rows.rows) {
        keys.push_back(std::get<Uuid>(row.values.at(index).data()));
    }
    QSet<Uuid> known;
    const QByteArray column = rows.table->columns[key].name;
    MM_CHECK(forIds(
        m_db, m_temple, "SELECT " + column + " FROM " + rows.table->name, keys,
        [&](const Row& row) { known.insert(row.id<Id<void>>(0).uuid); }, column));
    for (size_t i = 0; i < keys.size(); ++i) {
        if (known.contains(keys[i])) {
            m_replaced.insert(rows.rows[i].id());
        }
    }
    return {};
}

/// Whether those that were passed over are what stands here; those that are not here at all stand
/// here under another id.
Result<void> RowApplier::checkSame(const IncomingRows& rows, Applied& applied)
{
    const auto written = setOf(applied.written);
    std::vector<Uuid> known;
    QHash<Uuid, const IncomingRow*> wanted;
    for (const auto& row : rows.rows) {
        if (!written.contains(row.id())) {
            known.push_back(row.id());
        }
        // The same new fact twice in one batch: both must say the same.
        const auto twin = wanted.constFind(row.id());
        if (twin != wanted.cend() && (*twin)->values != row.values) {
            return fail(differs(*rows.table, row.id()));
        }
        wanted.insert(row.id(), &row);
    }
    std::optional<Uuid> different;
    QSet<Uuid> found;
    std::vector<std::vector<Value>> toFill;
    const auto compare = [&](const Row& stored) {
        auto values = store::valuesOf(stored, *rows.table);
        const auto id = std::get<Uuid>(values.front().data());
        found.insert(id);
        const auto& incoming = wanted.value(id)->values;
        bool isFilled = false;
        for (size_t i = 0; i < rows.places.size(); ++i) {
            auto& here = values[static_cast<size_t>(rows.places[i])];
            if (incoming[i] == here) {
                continue;
            }
            // A counter of an older version took the row without columns that it did not know.
            const bool isNew = rows.places[i] >= m_fillsFrom;
            if (m_side == Side::Service || !(here.isNull() || isNew)) {
                different = id;
            } else if (isNew) {
                here = incoming[i];
                isFilled = true;
            }
        }
        if (isFilled) {
            toFill.push_back(std::move(values));
        }
    };
    MM_CHECK(forIds(m_db, m_temple, store::selectSql(*rows.table, {}), known, compare));
    if (different) {
        return fail(differs(*rows.table, *different));
    }
    MM_CHECK(fill(*rows.table, toFill));
    for (const auto& id : known) {
        if (!found.contains(id)) {
            applied.superseded.push_back(id);
        }
    }
    return {};
}

/// A fact is never changed, but it may become whole: the row takes its own place, and the triggers
/// that guard it are not asked.
Result<void> RowApplier::fill(const TableSpec& table, const std::vector<std::vector<Value>>& facts)
{
    if (facts.empty()) {
        return {};
    }
    QByteArray sql = QByteArray("REPLACE INTO ") + table.name + " (temple_id";
    for (const auto& column : table.columns) {
        sql += QByteArray(", ") + column.name;
    }
    sql += ") VALUES (?" + QByteArray(", ?").repeated(std::ssize(table.columns)) + ')';
    MM_CHECK(m_db.execute("PRAGMA recursive_triggers = OFF"));
    auto filled = writeWhole(sql, facts);
    MM_CHECK(m_db.execute("PRAGMA recursive_triggers = ON"));
    return filled;
}

Result<void> RowApplier::writeWhole(
    const QByteArray& sql, const std::vector<std::vector<Value>>& facts)
{
    MM_LET(statement, m_db.prepare(sql));
    for (const auto& fact : facts) {
        MM_CHECK(statement->bind(1, Value(m_temple)));
        for (size_t i = 0; i < fact.size(); ++i) {
            MM_CHECK(statement->bind(static_cast<int>(i) + 2, fact[i]));
        }
        auto stepped = statement->step();
        statement->reset();
        MM_CHECK(stepped);
    }
    return {};
}

Result<Applied> RowApplier::sendNewFacts(const IncomingRows& rows)
{
    const auto plan = newFactsPlan(*rows.table, rows.places);
    MM_CHECK(RowWriter(m_db, m_temple, plan, rows.table->kind).send(rows.rows));
    Applied applied;
    applied.written.reserve(rows.rows.size());
    for (const auto& row : rows.rows) {
        applied.written.push_back(row.id());
    }
    return applied;
}

Result<Applied> RowApplier::insertFacts(const IncomingRows& rows)
{
    const auto& table = *rows.table;
    if (m_expectsNew && m_side == Side::Service && m_db.engine() == Engine::Postgres
        && firstWinsKey(table) < 0) {
        return sendNewFacts(rows);
    }
    const bool replaces =
        m_side == Side::Counter && m_db.engine() == Engine::Sqlite && firstWinsKey(table) >= 0;
    const auto plan = replaces ? replaceFactsPlan(table, rows.places)
                               : insertFactsPlan(table, rows.places, m_db.engine());
    if (replaces) {
        MM_CHECK(noteReplaced(rows));
    }
    Applied applied;
    // The triggers let a fact be taken over only while this stands in the same transaction.
    if (!m_replaced.isEmpty()) {
        MM_CHECK(m_db.execute("INSERT INTO store_info (key, value) "
                              "VALUES ('takes_over_facts', '1') ON CONFLICT DO NOTHING"));
    }
    MM_LET(written, RowWriter(m_db, m_temple, plan, table.kind).write(rows.rows));
    if (!m_replaced.isEmpty()) {
        MM_CHECK(m_db.execute("DELETE FROM store_info WHERE key = 'takes_over_facts'"));
    }
    applied.written = std::move(written);
    applied.passedOver =
        static_cast<qint64>(rows.rows.size()) - static_cast<qint64>(applied.written.size());
    if (applied.passedOver > 0) {
        MM_CHECK(checkSame(rows, applied));
    }
    return applied;
}

Result<Applied> RowApplier::takeOverMasters(const IncomingRows& rows)
{
    const auto plan = takeOverPlan(*rows.table, rows.places, m_db.engine());
    const auto latest = latestOfEach(rows.rows);
    Applied applied;
    if (m_side == Side::Counter && hasOwnKey(*rows.table)) {
        MM_CHECK(makeRoom(m_db, rows.places, *rows.table, latest));
    }
    MM_LET(written, RowWriter(m_db, m_temple, plan, rows.table->kind).write(latest));
    applied.written = std::move(written);
    applied.passedOver =
        static_cast<qint64>(rows.rows.size()) - static_cast<qint64>(applied.written.size());
    return applied;
}

Result<void> RowApplier::project()
{
    MM_CHECK(m_projections->write(m_db, m_temple));
    return m_late->write(m_db, m_temple);
}

Result<void> rebuildDays(store::Connection& db)
{
    return receipts::rebuildDays(db);
}

Result<void> rebuildAll(store::Connection& db, TempleId temple)
{
    MM_CHECK(accounts::rebuildLateEntries(db, temple));
    return Projections::rebuild(db, temple);
}

} // namespace mm::replication
