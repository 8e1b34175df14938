// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"
#include "tests/support/test_engine.h"

namespace mm::test {

/// A store with one table of every type of column and every kind of constraint.
class Things
{
public:
    [[nodiscard]] TestEngine& engine() { return m_engine; }
    [[nodiscard]] store::Connection& db() { return *m_db; }
    [[nodiscard]] Uuid newId() { return m_ids.next(kTestNowMs); }

    /// A fresh one; what went wrong, or nothing.
    QByteArray make()
    {
        m_place = m_engine.newPlace();
        const bool isPostgres = m_engine.isPostgres();
        const QByteArray id = isPostgres ? "uuid" : "BLOB";
        const QByteArray integer = isPostgres ? "bigint" : "INTEGER";
        auto opened = m_engine.open(m_place);
        if (!opened) {
            return problemOf(opened);
        }
        m_db = std::move(*opened);
        return problemOf(m_db->execute("CREATE TABLE things (id " + id
            + " NOT NULL PRIMARY KEY, name TEXT NOT NULL, amount " + integer
            + " CHECK (amount <> 13), secret " + (isPostgres ? "bytea" : "BLOB") + ", parent " + id
            + " REFERENCES things (id))" + (isPostgres ? "" : " STRICT")
            + "; CREATE UNIQUE INDEX things_name ON things (name) WHERE length(name) < 100"));
    }
    /// Another connection to the same store.
    [[nodiscard]] Result<std::unique_ptr<store::Connection>> second() const
    {
        return m_engine.open(m_place);
    }
    /// The null id if it was refused.
    Uuid insert(const QString& name, const store::Value& amount = {}, const Uuid& parent = {})
    {
        const Uuid id = newId();
        store::Query query(*m_db,
            "INSERT INTO things (id, name, amount, parent) VALUES (:id, :name, :amount, :parent)");
        query.bind("id", id).bind("name", name).bind("amount", amount);
        query.bind("parent", parent.isNull() ? store::Value() : store::Value(parent));
        return query.run() ? id : Uuid();
    }
    qint64 count()
    {
        store::Query query(*m_db, "SELECT count(*) FROM things");
        return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
    }

private:
    TestEngine m_engine;
    QString m_place;
    std::unique_ptr<store::Connection> m_db;
    UuidMaker m_ids;
};

} // namespace mm::test
