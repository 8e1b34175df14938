// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/held_writes.h"

#include "models/store/array_text.h"
#include "models/store/insert_sql.h"
#include "models/store/laid_rows.h"
#include "models/store/query.h"
#include "server/database/temple_memory.h"

namespace mm::server {

using store::LaidRows;
using store::Query;
using store::TableSpec;
using store::Value;

namespace {

using Row = std::vector<Value>;

Result<void> insertOne(
    store::Connection& db, TempleId temple, const TableSpec& table, const Row& row)
{
    MM_LET(statement, db.prepare(store::insertSqlOf(table)));
    MM_CHECK(statement->bind(1, Value(temple)));
    for (size_t i = 0; i < row.size(); ++i) {
        MM_CHECK(statement->bind(static_cast<int>(i) + 2, row[i]));
    }
    auto sent = statement->send();
    statement->reset();
    return sent;
}

Result<void> insertAll(store::Connection& db, TempleId temple, const TableSpec& table,
    std::span<const Row* const> rows)
{
    if (rows.size() == 1) {
        return insertOne(db, temple, table, *rows.front());
    }
    MM_LET(statement, db.prepare(store::insertRowsSqlOf(table)));
    MM_CHECK(statement->bind(1, Value(temple)));
    std::vector<const Value*> column(rows.size());
    for (size_t i = 0; i < table.columns.size(); ++i) {
        std::transform(
            rows.begin(), rows.end(), column.begin(), [i](const Row* row) { return &(*row)[i]; });
        MM_CHECK(statement->bind(static_cast<int>(i) + 2, Value(store::arrayText(column))));
    }
    auto sent = statement->send();
    statement->reset();
    return sent;
}

/// Rows with the same key as one, in the order of the keys.
class Merged
{
public:
    explicit Merged(const LaidRows& like)
        : m_rows{like.sql, like.names, like.keys, like.adds, {}}
    { }

    void add(const Row& row)
    {
        const auto keyEnd = row.begin() + static_cast<qptrdiff>(m_rows.keys);
        const QString key = store::arrayText(std::span(row.begin(), keyEnd));
        const auto [place, isNew] = m_byKey.try_emplace(key, row);
        if (isNew) {
            return;
        }
        Row& sum = place->second;
        for (size_t i = m_rows.keys; i < row.size(); ++i) {
            sum[i] = m_rows.adds
                ? Value(std::get<qint64>(sum[i].data()) + std::get<qint64>(row[i].data()))
                : row[i];
        }
    }
    Result<void> write(store::Connection& db, TempleId temple)
    {
        for (auto& [key, row] : m_byKey) {
            m_rows.rows.push_back(std::move(row));
        }
        return store::layAtOnce(db, temple, m_rows);
    }

private:
    LaidRows m_rows;
    std::map<QString, Row> m_byKey;
};

/// Behind "INSERT INTO".
QByteArray tableOf(const store::SqlText& sql)
{
    const QByteArrayView text(sql.postgres);
    const QByteArrayView behind = text.sliced(std::min<qsizetype>(12, text.size()));
    return behind.first(std::max<qsizetype>(0, behind.indexOf(' '))).toByteArray();
}

} // namespace

void HeldWrites::begin(Ends ends)
{
    m_journal.clear();
    m_written = 0;
    m_tables.clear();
    m_ends = std::move(ends);
}

void HeldWrites::put(store::ClosedOperation operation)
{
    m_journal.emplace_back(std::move(operation));
}

void HeldWrites::backTo(size_t count)
{
    while (m_journal.size() > count) {
        if (auto* moved = std::get_if<MovedEnd>(&m_journal.back())) {
            if (moved->before) {
                m_ends[moved->of] = std::move(*moved->before);
            } else {
                m_ends.remove(moved->of);
            }
        }
        m_journal.pop_back();
    }
    m_written = std::min(m_written, count);
}

qint64 HeldWrites::lastHlc() const
{
    qint64 last = 0;
    for (const auto& entry : m_journal) {
        if (const auto* operation = std::get_if<store::ClosedOperation>(&entry)) {
            last = std::max(last, operation->hlc);
        }
    }
    return last;
}

bool HeldWrites::hold(const TableSpec& table, std::span<const Value> values)
{
    // What the memory answers about is never behind the database.
    if (table.kind != store::TableKind::Fact || isRemembered(table.name)) {
        return false;
    }
    m_tables.insert(table.name);
    m_journal.emplace_back(HeldRow{&table, {values.begin(), values.end()}});
    return true;
}

void HeldWrites::hold(LaidRows rows)
{
    m_tables.insert(tableOf(*rows.sql));
    m_journal.emplace_back(std::move(rows));
}

const std::vector<Value>* HeldWrites::end(const QByteArray& of) const
{
    const auto found = m_ends.constFind(of);
    return found == m_ends.cend() ? nullptr : &*found;
}

void HeldWrites::keepEnd(const QByteArray& of, std::vector<Value> end)
{
    const auto* before = this->end(of);
    m_journal.emplace_back(MovedEnd{of, before != nullptr ? std::optional(*before) : std::nullopt});
    m_ends[of] = std::move(end);
}

std::vector<store::ClosedOperation> HeldWrites::operations() const
{
    std::vector<store::ClosedOperation> operations;
    for (const auto& entry : m_journal) {
        if (const auto* operation = std::get_if<store::ClosedOperation>(&entry)) {
            operations.push_back(*operation);
        }
    }
    return operations;
}

void HeldWrites::forgetEnds()
{
    m_ends.clear();
    for (auto& entry : m_journal) {
        if (auto* moved = std::get_if<MovedEnd>(&entry)) {
            moved->before.reset();
        }
    }
}

void HeldWrites::dropHeld()
{
    m_written = m_journal.size();
    m_tables.clear();
}

bool HeldWrites::isHeldAfter(size_t count) const
{
    return std::any_of(m_journal.begin() + static_cast<qptrdiff>(std::max(count, m_written)),
        m_journal.end(), [](const Entry& entry) {
            return std::holds_alternative<HeldRow>(entry)
                || std::holds_alternative<LaidRows>(entry);
        });
}

Result<void> HeldWrites::write(store::Connection& db, TempleId temple, size_t count)
{
    std::map<int, std::pair<const TableSpec*, std::vector<const Row*>>> tables;
    std::vector<std::pair<const store::SqlText*, Merged>> laid;
    for (; m_written < count; ++m_written) {
        const Entry& entry = m_journal[m_written];
        if (const auto* held = std::get_if<HeldRow>(&entry)) {
            auto& [table, rows] = tables[held->table->tag];
            table = held->table;
            rows.push_back(&held->values);
        } else if (const auto* rows = std::get_if<LaidRows>(&entry)) {
            auto place = std::find_if(
                laid.begin(), laid.end(), [&](const auto& one) { return one.first == rows->sql; });
            if (place == laid.end()) {
                place = laid.insert(laid.end(), {rows->sql, Merged(*rows)});
            }
            for (const auto& row : rows->rows) {
                place->second.add(row);
            }
        }
    }
    if (m_written == m_journal.size()) {
        m_tables.clear();
    }
    for (const auto& [tag, of] : tables) {
        MM_CHECK(insertAll(db, temple, *of.first, of.second));
    }
    for (auto& [sql, merged] : laid) {
        MM_CHECK(merged.write(db, temple));
    }
    return {};
}

} // namespace mm::server
