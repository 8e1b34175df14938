// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exports/csv.h"

#include "reports/exports/csv_lines.h"

#include <QRegularExpression>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString& text)
{
    static const QRegularExpression number(uR"(^[+-]?\d+(\.\d+)?$)"_s);
    // A tab or carriage return in front is passed over by spreadsheets, and what follows runs.
    static const QString starts = u"=+-@\t\r"_s;
    return !text.isEmpty() && starts.contains(text[0]) && !number.match(text).hasMatch();
}

QByteArray field(const QString& text)
{
    QByteArray bytes = (looksLikeFormula(text) ? QString(u'\'' + text) : text).toUtf8();
    const bool needsQuotes = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n')
        || bytes.contains('\r') || bytes.startsWith(' ') || bytes.endsWith(' ');
    if (needsQuotes) {
        bytes.replace("\"", "\"\"");
        bytes = '"' + bytes + '"';
    }
    return bytes;
}

QByteArray rupees(Money amount)
{
    const qint64 paise = amount.paise();
    const auto whole = static_cast<quint64>(paise < 0 ? -paise : paise);
    return (paise < 0 ? QByteArray("-") : QByteArray()) + QByteArray::number(whole / 100) + '.'
        + QByteArray::number(whole % 100).rightJustified(2, '0');
}

struct ToField
{
    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(const QString& text) const { return field(text); }
    QByteArray operator()(Money amount) const { return rupees(amount); }
    QByteArray operator()(qint64 number) const { return QByteArray::number(number); }
    QByteArray operator()(QDate date) const { return date.toString(Qt::ISODate).toLatin1(); }
};

QByteArray line(const std::vector<QByteArray>& fields)
{
    QByteArray text;
    for (size_t i = 0; i < fields.size(); ++i) {
        text += (i == 0 ? "" : ",") + fields[i];
    }
    return text + "\r\n";
}

/// The totals of columns in one line below them, each other total in a line of its own.
QByteArray totals(const ReportTable& table)
{
    std::vector<QByteArray> below;
    bool isEmpty = true;
    for (const auto& column : table.columns) {
        const ReportTotal* total = totalOf(table, column);
        below.push_back(total == nullptr ? QByteArray() : std::visit(ToField(), total->value));
        isEmpty = isEmpty && total == nullptr;
    }
    QByteArray text = isEmpty ? QByteArray() : line(below);
    for (const auto& total : table.totals) {
        const auto isOfColumn = [&](const auto& column) {
            return column.key == total.key;
        };
        if (std::none_of(table.columns.begin(), table.columns.end(), isOfColumn)) {
            text += line({field(total.title), std::visit(ToField(), total.value)});
        }
    }
    return text;
}

} // namespace

QByteArray csvHead(const std::vector<ReportColumn>& columns)
{
    std::vector<QByteArray> fields;
    for (const auto& column : columns) {
        fields.push_back(field(column.title));
    }
    return "\xEF\xBB\xBF" + line(fields);
}

QByteArray csvLine(const std::vector<ReportCell>& cells)
{
    std::vector<QByteArray> fields;
    for (const auto& cell : cells) {
        fields.push_back(std::visit(ToField(), cell));
    }
    return line(fields);
}

QByteArray csvOf(const ReportTable& table)
{
    QByteArray text = csvHead(table.columns);
    for (const auto& row : table.rows) {
        text += csvLine(row);
    }
    return text + totals(table);
}

} // namespace mm::reports
