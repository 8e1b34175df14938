// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_table.h"

#include <QCryptographicHash>
#include <QFile>

namespace mm::exchange {

using namespace Qt::StringLiterals;

namespace {

/// How much of a line that is no CSV is kept to be shown.
constexpr qsizetype kRawShown = 1000;

constexpr qint64 kLargestFile = 512LL * 1024 * 1024;

/// "Phone No." and "phone_no" are one heading.
QString plainHeading(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_C).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark()) {
            plain += c;
        }
    }
    return plain;
}

bool goesBy(const ColumnSpec& column, const QString& heading)
{
    if (plainHeading(column.name) == heading) {
        return true;
    }
    return std::any_of(column.aliases.begin(), column.aliases.end(),
        [&](const QString& alias) { return plainHeading(alias) == heading; });
}

} // namespace

QByteArray CsvRow::key(QByteArrayView kind, std::span<const ColumnSpec> columns) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kind);
    for (size_t i = 0; i < columns.size(); ++i) {
        const QByteArray cell = (*this)[i].normalized(QString::NormalizationForm_C).toUtf8();
        if (!cell.isEmpty()) {
            hash.addData(QByteArrayView(columns[i].name));
            hash.addData(QByteArray("=" + QByteArray::number(cell.size()) + ":"));
            hash.addData(cell);
        }
    }
    return hash.result();
}

Result<CsvTable> CsvTable::open(const QString& path, std::span<const ColumnSpec> columns)
{
    CsvTable table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error{
            ErrorKind::NotFound, "csv.unreadable"_L1, {}, {{u"path"_s, path}}, file.errorString()});
    }
    if (file.size() > kLargestFile) {
        return fail(
            invalid("csv.file_too_large"_L1, {}, {{u"max_mb"_s, kLargestFile / (1024 * 1024)}}));
    }
    table.m_content = std::make_unique<QByteArray>(file.readAll());
    const QByteArray& content = *table.m_content;
    if (content.startsWith("\xFF\xFE") || content.startsWith("\xFE\xFF")) {
        return fail(invalid("csv.utf16"_L1, {}));
    }
    table.m_reader = std::make_unique<CsvReader>(content);
    MM_CHECK(table.readHeading(columns));
    return table;
}

Result<void> CsvTable::readHeading(std::span<const ColumnSpec> columns)
{
    const auto heading = m_reader->next();
    if (!heading) {
        return fail(invalid("csv.empty"_L1, {}));
    }
    MM_CHECK(heading->fields);
    m_width = heading->fields->size();
    m_heading = *heading->fields;
    m_places.assign(columns.size(), -1);
    for (qsizetype at = 0; at < m_width; ++at) {
        const QString plain = plainHeading(heading->fields->at(at));
        const auto column = std::find_if(columns.begin(), columns.end(),
            [&](const ColumnSpec& spec) { return goesBy(spec, plain); });
        if (column == columns.end()) {
            m_ignored.append(heading->fields->at(at).trimmed());
            continue;
        }
        auto& place = m_places[static_cast<size_t>(column - columns.begin())];
        if (place >= 0) {
            return fail(invalid("csv.column_twice"_L1, {}, {{u"column"_s, QString(column->name)}}));
        }
        place = at;
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isRequired && m_places[i] < 0) {
            return fail(
                invalid("csv.column_missing"_L1, {}, {{u"column"_s, QString(columns[i].name)}}));
        }
    }
    return {};
}

qint64 CsvTable::countLines() const
{
    CsvReader ahead(*m_reader);
    qint64 lines = 0;
    while (ahead.next()) {
        ++lines;
    }
    return lines;
}

std::optional<CsvTable::Line> CsvTable::next()
{
    const qsizetype begin = m_reader->position();
    auto record = m_reader->next();
    if (!record) {
        return std::nullopt;
    }
    if (!record->fields) {
        const QByteArray raw =
            m_content->mid(begin, std::min(kRawShown, m_reader->position() - begin));
        return Line{record->line, fail(std::move(record->fields.error())),
            {QString::fromUtf8(raw).trimmed()}};
    }
    const QStringList& fields = *record->fields;
    if (fields.size() != m_width) {
        return Line{record->line,
            fail(invalid(
                "csv.field_count"_L1, {}, {{u"expected"_s, m_width}, {u"found"_s, fields.size()}})),
            fields};
    }
    CsvRow row{record->line, {}};
    for (const qsizetype place : m_places) {
        row.cells.append(place < 0 ? QString() : fields[place].trimmed());
    }
    return Line{record->line, std::move(row), fields};
}

} // namespace mm::exchange
