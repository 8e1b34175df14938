// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exports/sheet.h"

namespace mm::reports {

namespace {

/// What a cell of a sheet may hold at most.
constexpr qsizetype kLongestText = 32'767;
constexpr int kHeadingRow = Sheet::kRowsAbove - 1;
/// Rows that are looked at for the width of the columns.
constexpr lxw_row_t kMeasuredRows = 200;
constexpr qsizetype kLeastWidth = 8;
constexpr qsizetype kAmountWidth = 16;
constexpr qsizetype kMostWidth = 60;

/// 1,00,00,000.00: crores, lakhs, and below; a sheet's number format has two conditions and a rest.
constexpr char kIndianGrouping[] =
    R"([>=10000000]##\,##\,##\,##0.00;[>=100000]##\,##\,##0.00;##,##0.00)";

} // namespace

Sheet::Sheet(lxw_workbook* book, const ReportTable& table)
    : m_book(book)
    , m_columns(table.columns)
    , m_sheet(workbook_add_worksheet(book, nullptr))
    , m_bold(format(nullptr, true))
    , m_amount(format(kIndianGrouping, false))
    , m_amountBold(format(kIndianGrouping, true))
    , m_date(format("dd-mm-yyyy", false))
{
    text(0, 0, table.title, m_bold);
    text(1, 0, table.period, nullptr);
    lxw_col_t column = 0;
    for (const auto& one : m_columns) {
        text(kHeadingRow, column++, one.title, m_bold);
        m_widest.push_back(
            std::max(one.title.size(), one.kind == CellKind::Amount ? kAmountWidth : kLeastWidth));
    }
    worksheet_freeze_panes(m_sheet, kHeadingRow + 1, 0);
}

void Sheet::append(const std::vector<std::vector<ReportCell>>& rows)
{
    for (const auto& cells : rows) {
        if (m_next < kRowsAbove + kMeasuredRows) {
            measure(cells);
        }
        lxw_col_t column = 0;
        for (const auto& one : cells) {
            cell(m_next, column++, one, false);
        }
        ++m_next;
    }
}

void Sheet::finish(const std::vector<ReportTotal>& totals)
{
    if (m_next > kRowsAbove && !m_columns.empty()) {
        worksheet_autofilter(
            m_sheet, kHeadingRow, 0, m_next - 1, static_cast<lxw_col_t>(m_columns.size() - 1));
    }
    writeTotals(m_next + 1, totals);
    lxw_col_t column = 0;
    for (const qsizetype widest : m_widest) {
        const auto width = static_cast<double>(std::min(widest + 2, kMostWidth));
        worksheet_set_column(m_sheet, column, column, width, nullptr);
        ++column;
    }
    worksheet_set_landscape(m_sheet);
    worksheet_repeat_rows(m_sheet, kHeadingRow, kHeadingRow);
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

lxw_format* Sheet::format(const char* number, bool isBold)
{
    lxw_format* made = workbook_add_format(m_book);
    if (isBold) {
        format_set_bold(made);
    }
    if (number != nullptr) {
        format_set_num_format(made, number);
    }
    return made;
}

void Sheet::text(lxw_row_t row, lxw_col_t column, const QString& value, lxw_format* how)
{
    if (!value.isEmpty()) {
        fill(row);
        worksheet_write_string(
            m_sheet, row, column, value.left(kLongestText).toUtf8().constData(), how);
    }
}

void Sheet::cell(lxw_row_t row, lxw_col_t column, const ReportCell& value, bool isBold)
{
    if (const auto* words = std::get_if<QString>(&value)) {
        text(row, column, *words, isBold ? m_bold : nullptr);
    } else if (const auto* amount = std::get_if<Money>(&value)) {
        // The sheet itself knows only floating point; up to 90 lakh crore it is exact.
        fill(row);
        worksheet_write_number(m_sheet, row, column, static_cast<double>(amount->paise()) / 100.0,
            isBold ? m_amountBold : m_amount);
    } else if (const auto* number = std::get_if<qint64>(&value)) {
        fill(row);
        worksheet_write_number(
            m_sheet, row, column, static_cast<double>(*number), isBold ? m_bold : nullptr);
    } else if (const auto* date = std::get_if<QDate>(&value); date && date->isValid()) {
        const auto days = QDate(1899, 12, 30).daysTo(*date);
        fill(row);
        worksheet_write_number(m_sheet, row, column, static_cast<double>(days), m_date);
    }
}

void Sheet::writeTotals(lxw_row_t row, const std::vector<ReportTotal>& totals)
{
    const auto ofColumn = [&totals](const ReportColumn& column) {
        return std::find_if(totals.begin(), totals.end(),
            [&column](const ReportTotal& total) { return total.key == column.key; });
    };
    lxw_col_t column = 0;
    for (const auto& one : m_columns) {
        if (const auto total = ofColumn(one); total != totals.end()) {
            cell(row, column, total->value, true);
        }
        ++column;
    }
    for (const auto& total : totals) {
        const auto isOfColumn = [&total](const ReportColumn& one) {
            return one.key == total.key;
        };
        if (std::none_of(m_columns.begin(), m_columns.end(), isOfColumn)) {
            ++row;
            text(row, 0, total.title, m_bold);
            cell(row, 1, total.value, true);
        }
    }
}

/// Rows come from the top.
void Sheet::fill(lxw_row_t row)
{
    if (std::exchange(m_lastFilled, row) != row) {
        ++m_filled;
    }
}

void Sheet::measure(const std::vector<ReportCell>& cells)
{
    for (size_t i = 0; i < std::min(cells.size(), m_widest.size()); ++i) {
        if (const auto* words = std::get_if<QString>(&cells[i])) {
            m_widest[i] = std::max(m_widest[i], words->size());
        }
    }
}

void setProperties(lxw_workbook* book, const QString& title)
{
    QByteArray text = title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = text.data();
    properties.created = 1;
    workbook_set_properties(book, &properties);
}

} // namespace mm::reports
