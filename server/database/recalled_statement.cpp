// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/recalled_statement.h"

namespace mm::server {

using store::Value;

namespace {

void append(QByteArray& out, const Value& value)
{
    const auto& data = value.data();
    QByteArray piece;
    if (const auto* number = std::get_if<qint64>(&data)) {
        piece = QByteArray::number(*number);
    } else if (const auto* text = std::get_if<QString>(&data)) {
        piece = text->toUtf8();
    } else if (const auto* bytes = std::get_if<QByteArray>(&data)) {
        piece = *bytes;
    } else if (const auto* uuid = std::get_if<Uuid>(&data)) {
        piece = QByteArray(reinterpret_cast<const char*>(uuid->bytes.data()), sizeof(uuid->bytes));
    }
    // With its kind and length, so that no two lists of values read the same.
    out += static_cast<char>('0' + data.index());
    out += QByteArray::number(piece.size());
    out += ':';
    out += piece;
}

} // namespace

RecalledStatement::RecalledStatement(TempleMemory& memory, TempleId temple, qint64 seq,
    std::shared_ptr<store::PreparedStatement> inner, const QByteArray& sql,
    const TempleMemory::Tables& tables)
    : m_memory(memory)
    , m_temple(temple)
    , m_seq(seq)
    , m_inner(std::move(inner))
    , m_sql(sql)
    , m_tables(tables)
{ }

Result<void> RecalledStatement::bind(int index, const Value& value)
{
    if (m_values.size() < static_cast<size_t>(index)) {
        m_values.resize(static_cast<size_t>(index));
    }
    m_values[static_cast<size_t>(index) - 1] = value;
    return m_inner->bind(index, value);
}

Result<bool> RecalledStatement::step()
{
    if (!m_rows) {
        MM_CHECK(answer());
        m_next = 0;
    }
    m_row = m_next++;
    return m_row < m_rows->size();
}

void RecalledStatement::reset()
{
    m_inner->reset();
    m_values.clear();
    m_rows.reset();
}

int RecalledStatement::columnCount() const
{
    return static_cast<int>((*m_rows)[m_row].size());
}

QByteArray RecalledStatement::question() const
{
    QByteArray question = m_sql;
    question += '\0';
    for (const auto& value : m_values) {
        append(question, value);
    }
    return question;
}

Result<void> RecalledStatement::answer()
{
    const QByteArray asked = question();
    m_rows = m_memory.recall(m_temple, m_seq, asked);
    if (m_rows) {
        return {};
    }
    MM_LET(rows, ask());
    m_rows = rows;
    qsizetype bytes = asked.size();
    for (const auto& row : *rows) {
        for (const auto& cell : row) {
            bytes += cell ? cell->size() : 0;
        }
    }
    if (bytes <= TempleMemory::kLargestAnswer) {
        m_memory.keep(m_temple, m_seq, asked, m_tables, rows);
    }
    return {};
}

Result<TempleMemory::Rows> RecalledStatement::ask()
{
    auto rows = std::make_shared<std::vector<TempleMemory::Cells>>();
    while (true) {
        MM_LET(more, m_inner->step());
        if (!more) {
            return TempleMemory::Rows(std::move(rows));
        }
        TempleMemory::Cells cells;
        for (int i = 0; i < m_inner->columnCount(); ++i) {
            cells.push_back(
                m_inner->isNull(i) ? std::nullopt : std::optional(m_inner->text(i).toUtf8()));
        }
        rows->push_back(std::move(cells));
    }
}

} // namespace mm::server
