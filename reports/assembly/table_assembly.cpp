// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/table_assembly.h"

#include "models/core/clock.h"
#include "models/core/indian_format.h"
#include "reports/assembly/temple_assembly.h"
#include "reports/receipts/labels.h"
#include "translations/error_text.h"

#include <algorithm>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

/// More columns than these do not fit on an upright page.
constexpr size_t kUprightColumns = 6;

struct ToText
{
    QString language;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(Money amount) const
    {
        return amount.isZero() ? QString() : formatInr(amount, InrStyle::Accounting);
    }
    QString operator()(qint64 number) const { return groupIndian(number); }
    QString operator()(QDate date) const { return paperDate(date, language); }
};

/// A total says also that it is nothing.
QString totalText(const ReportCell& value, const QString& language)
{
    const auto* amount = std::get_if<Money>(&value);
    return amount != nullptr ? formatInr(*amount, InrStyle::Accounting)
                             : std::visit(ToText{language}, value);
}

TableRow totalRow(const ReportTable& table, const QString& language)
{
    TableRow row;
    row.kind = TableRowKind::Total;
    for (const auto& column : table.columns) {
        const ReportTotal* total = totalOf(table, column);
        row.cells.append(total == nullptr ? QString() : totalText(total->value, language));
    }
    if (row.cells.front().isEmpty()) {
        row.cells.front() = label(Label::Total, language);
    }
    return row;
}

} // namespace

TablePaper tablePaperOf(
    const ReportTable& table, const identity::Temple& temple, const ReportPrint& print)
{
    TablePaper paper;
    paper.temple = templeHeaderOf(temple);
    paper.title = table.title;
    paper.subtitle = table.period;
    paper.language = print.language;
    paper.landscape = table.columns.size() > kUprightColumns;
    for (const auto& column : table.columns) {
        const bool isFigure = column.kind == CellKind::Amount || column.kind == CellKind::Number;
        paper.columns.push_back({column.title, isFigure ? pdf::Align::Right : pdf::Align::Left});
    }
    for (const auto& cells : table.rows) {
        TableRow row;
        for (const auto& cell : cells) {
            row.cells.append(std::visit(ToText{print.language}, cell));
        }
        paper.rows.push_back(std::move(row));
    }
    const bool hasTotals = std::ranges::any_of(
        table.columns, [&](const auto& column) { return totalOf(table, column) != nullptr; });
    if (hasTotals) {
        paper.rows.push_back(totalRow(table, print.language));
    }
    for (const auto& total : table.totals) {
        const bool isOfColumn = std::ranges::any_of(
            table.columns, [&](const auto& column) { return column.key == total.key; });
        if (!isOfColumn) {
            paper.notes.append(total.title + u": "_s + totalText(total.value, print.language));
        }
    }
    paper.printed = texts::sentence("report.printed"_L1,
        {{u"user"_s, print.printedBy},
            {u"at"_s,
                QString(paperDate(istDate(print.printedAt), print.language) + u' '
                    + istTime(print.printedAt))}},
        print.language);
    paper.createdMs = print.printedAt;
    return paper;
}

} // namespace mm::reports
