// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgres_connection.h"
#include "server/database/tenant_connection.h"

namespace mm::server {

/// A statement that begins and ends the transaction it runs in. It is prepared only there: the
/// connection may be another one by then.
class LoneStatement final : public store::PreparedStatement
{
public:
    LoneStatement(TenantConnection& db, const QByteArray& sql)
        : m_db(db)
        , m_sql(sql)
    {
        store::positionalParameters(sql, m_names);
        m_values.resize(m_names.size());
    }

    [[nodiscard]] int parameterIndex(const char* name) const override
    {
        const auto found = std::find(m_names.begin(), m_names.end(), QByteArrayView(name));
        return found == m_names.end() ? 0 : static_cast<int>(found - m_names.begin()) + 1;
    }
    Result<void> bind(int index, const store::Value& value) override
    {
        m_values[static_cast<size_t>(index - 1)] = value;
        return {};
    }
    Result<bool> step() override
    {
        if (m_inner) {
            return m_inner->step();
        }
        const bool isAlone = !m_db.inTransaction();
        if (isAlone) {
            MM_CHECK(m_db.beginStatement());
        }
        auto stepped = run();
        if (isAlone && !stepped) {
            m_db.release();
        } else if (isAlone) {
            // libpq holds all rows already.
            MM_CHECK(m_db.commit());
        }
        return stepped;
    }
    [[nodiscard]] qint64 changedRows() const override { return m_inner->changedRows(); }
    void reset() override
    {
        if (m_inner) {
            // It goes back to the connection's cache.
            m_inner->reset();
            m_inner.reset();
        }
    }
    [[nodiscard]] int columnCount() const override { return m_inner->columnCount(); }
    [[nodiscard]] bool isNull(int column) const override { return m_inner->isNull(column); }
    [[nodiscard]] qint64 integer(int column) const override { return m_inner->integer(column); }
    [[nodiscard]] QString text(int column) const override { return m_inner->text(column); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_inner->bytes(column); }
    [[nodiscard]] Uuid uuid(int column) const override { return m_inner->uuid(column); }

private:
    Result<bool> run()
    {
        MM_LET(inner, m_db.prepare(m_sql));
        m_inner = inner;
        for (size_t i = 0; i < m_values.size(); ++i) {
            MM_CHECK(m_inner->bind(static_cast<int>(i) + 1, m_values[i]));
        }
        return m_inner->step();
    }

    TenantConnection& m_db;
    QByteArray m_sql;
    std::vector<QByteArray> m_names;
    std::vector<store::Value> m_values;
    std::shared_ptr<store::PreparedStatement> m_inner;
};

} // namespace mm::server
