// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "server/database/temple_memory.h"

namespace mm::server {

/// A question that the memory may answer; what it cannot it asks, and keeps the answer. For one
/// transaction that holds the temple's row at the number `seq`.
class RecalledStatement final : public store::PreparedStatement
{
public:
    RecalledStatement(TempleMemory& memory, TempleId temple, qint64 seq,
        std::shared_ptr<store::PreparedStatement> inner, const QByteArray& sql,
        const TempleMemory::Tables& tables);

    [[nodiscard]] int parameterIndex(const char* name) const override
    {
        return m_inner->parameterIndex(name);
    }
    Result<void> bind(int index, const store::Value& value) override;
    Result<bool> step() override;
    [[nodiscard]] qint64 changedRows() const override { return 0; }
    void reset() override;

    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] bool isNull(int column) const override { return !cell(column); }
    [[nodiscard]] qint64 integer(int column) const override { return text8(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const override
    {
        return QString::fromUtf8(text8(column));
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        return QByteArray::fromHex(text8(column).mid(2));
    }
    [[nodiscard]] Uuid uuid(int column) const override
    {
        return Uuid::fromString(QString::fromLatin1(text8(column))).value_or(Uuid());
    }

private:
    Result<void> answer();
    Result<TempleMemory::Rows> ask();
    [[nodiscard]] QByteArray question() const;
    [[nodiscard]] const std::optional<QByteArray>& cell(int column) const
    {
        return (*m_rows)[m_row][static_cast<size_t>(column)];
    }
    [[nodiscard]] QByteArray text8(int column) const { return cell(column).value_or(QByteArray()); }

    TempleMemory& m_memory;
    TempleId m_temple;
    qint64 m_seq;
    std::shared_ptr<store::PreparedStatement> m_inner;
    QByteArray m_sql;
    TempleMemory::Tables m_tables;
    std::vector<store::Value> m_values;
    TempleMemory::Rows m_rows;
    /// The row that it stands on, and the one behind it.
    size_t m_row = 0;
    size_t m_next = 0;
};

} // namespace mm::server
