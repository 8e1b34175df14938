// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <optional>

namespace mm::exchange {

/// How much one line of a CSV file may hold; more is a file of another kind.
inline constexpr qsizetype kLongestField = 64 * 1024;
inline constexpr qsizetype kMostFields = 256;

/// A line of a CSV file: its fields, or why it cannot be read.
struct CsvRecord
{
    /// Number of the file's line on which it begins, from 1.
    qint64 line = 0;
    Result<QStringList> fields;
};

/// Reads CSV as RFC 4180 has it: commas, fields in double quotes with "" for a quote, line breaks
/// inside of quotes, CRLF or LF (or CR) between records; UTF-8 with or without byte order mark.
/// Empty lines are passed over. A line that cannot be read (csv.quote_unclosed, csv.quote_inside,
/// csv.not_utf8, csv.too_long, csv.too_many_fields, csv.binary) is told as such and reading goes on
/// with the next line of the file.
class CsvReader
{
public:
    /// `text` must live as long as the reader.
    explicit CsvReader(QByteArrayView text);

    /// The next record; nothing at the end.
    std::optional<CsvRecord> next();
    /// Bytes read so far.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    Result<QStringList> readRecord();
    Result<QByteArray> readField();
    Result<QByteArray> readQuotedField();
    [[nodiscard]] bool atLineEnd() const;
    void passLineEnd();
    void passFileLine();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace mm::exchange
