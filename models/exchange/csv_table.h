// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csv_reader.h"

#include <memory>
#include <span>

namespace mm::exchange {

/// A column that an import knows, under the names that programs and people give it.
struct ColumnSpec
{
    QLatin1StringView name;
    bool isRequired = false;
    /// Other headings, in any language; case, spaces and signs do not matter.
    std::vector<QString> aliases = {};
};

/// A line of the table: the trimmed text of each column of the spec, empty where the file lacks it.
struct CsvRow
{
    qint64 line = 0;
    QStringList cells;

    [[nodiscard]] const QString& operator[](size_t column) const
    {
        return cells[static_cast<qsizetype>(column)];
    }
    /// SHA-256 over the cells with their columns' names: the same line gives the same bytes,
    /// whatever the order of the file's columns.
    [[nodiscard]] QByteArray key(QByteArrayView kind, std::span<const ColumnSpec> columns) const;
};

/// A CSV file with a heading line, read line by line.
class CsvTable
{
public:
    /// Refused: csv.unreadable, csv.file_too_large, csv.empty, csv.utf16, csv.column_missing,
    /// csv.column_twice, and what a heading line that cannot be read is refused with.
    static Result<CsvTable> open(const QString& path, std::span<const ColumnSpec> columns);

    /// The next line, or why it cannot be taken (csv.field_count and the rules of CsvReader).
    struct Line
    {
        qint64 line = 0;
        Result<CsvRow> row;
        /// As the file has them; of a line that is no CSV its beginning, as one field.
        QStringList fields = {};
    };
    std::optional<Line> next();

    /// Headings that no column of the spec goes by.
    [[nodiscard]] const QStringList& ignoredColumns() const { return m_ignored; }
    /// The heading line.
    [[nodiscard]] const QStringList& heading() const { return m_heading; }
    /// How many lines there are from here to the end.
    [[nodiscard]] qint64 countLines() const;

private:
    CsvTable() = default;
    Result<void> readHeading(std::span<const ColumnSpec> columns);

    /// Of its own address, which the reader keeps when the table is moved.
    std::unique_ptr<QByteArray> m_content;
    std::unique_ptr<CsvReader> m_reader;
    /// Place in the file of each column of the spec, -1 if it is not there.
    std::vector<qsizetype> m_places;
    qsizetype m_width = 0;
    QStringList m_ignored;
    QStringList m_heading;
};

} // namespace mm::exchange
