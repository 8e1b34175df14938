// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/table_spec.h"

namespace mm::store {

/// Typed access to the row that a Query stands on.
class Row
{
public:
    explicit Row(const PreparedStatement& statement)
        : m_statement(statement)
    { }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_statement.integer(column); }
    [[nodiscard]] bool flag(int column) const { return m_statement.integer(column) != 0; }
    [[nodiscard]] Money money(int column) const
    {
        return Money::fromPaise(m_statement.integer(column));
    }
    /// Empty for NULL.
    [[nodiscard]] QString text(int column) const { return m_statement.text(column); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_statement.bytes(column); }
    /// An invalid date for NULL.
    [[nodiscard]] QDate date(int column) const
    {
        return QDate::fromString(m_statement.text(column), Qt::ISODate);
    }
    /// The null id for NULL.
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(m_statement.uuid(column));
    }

private:
    const PreparedStatement& m_statement;
};

/// Runs one statement of the SQL library.
///
///     Query q(db, sql::devotees::find_by_phone);
///     q.bind("phone", phone);
///     MM_LET(found, q.all([](const Row& row) { return row.id<DevoteeId>(0); }));
///
/// An error in preparing or binding is kept and comes out of run(), next(), all(), maybe(), one().
class Query
{
public:
    Query(Connection& db, const SqlText& sql)
        : Query(db, db.textFor(sql))
    { }
    Query(Connection& db, const QByteArray& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const char* name, const Value& value);
    /// A list, one array of a parameter "::uuid[]" and the like. PostgreSQL.
    Query& bindList(const char* name, ColumnType type, std::span<const Value> values);
    Query& bindList(const char* name, ColumnType type, std::span<const Value* const> values);

    /// Runs a statement that returns no rows, once; how many rows it changed.
    Result<qint64> run();
    /// run() for a statement whose count nobody asks for; see PreparedStatement::send().
    Result<void> send();
    /// See PreparedStatement::ahead().
    Result<void> ahead();
    /// Steps to the next row; false when there is none, and from then on.
    Result<bool> next();
    [[nodiscard]] Row row() const { return Row(*m_statement); }

    template <typename F>
    auto all(F map) -> Result<std::vector<decltype(map(std::declval<const Row&>()))>>
    {
        std::vector<decltype(map(std::declval<const Row&>()))> rows;
        while (true) {
            MM_LET(more, next());
            if (!more) {
                return rows;
            }
            rows.push_back(map(row()));
        }
    }
    /// The first row, or nothing.
    template <typename F>
    auto maybe(F map) -> Result<std::optional<decltype(map(std::declval<const Row&>()))>>
    {
        std::optional<decltype(map(std::declval<const Row&>()))> found;
        MM_LET(more, next());
        if (more) {
            found = map(row());
        }
        return found;
    }
    /// The one row that must be there (an aggregate, a row just written).
    template <typename F>
    auto one(F map) -> Result<decltype(map(std::declval<const Row&>()))>
    {
        MM_LET(found, maybe(map));
        if (!found) {
            return fail(internal(QStringLiteral("a row that must be there is not")));
        }
        return std::move(*found);
    }

private:
    [[nodiscard]] int placeOf(const char* name);

    std::shared_ptr<PreparedStatement> m_statement;
    std::optional<Error> m_error;
    bool m_isAtEnd = false;
};

} // namespace mm::store
