// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/exports/report_table.h"

#include <xlsxwriter.h>

#include <optional>

namespace mm::reports {

/// The one sheet of a workbook, written from the top: title and period, a frozen heading, rows, and
/// what stands below them.
class Sheet
{
public:
    /// Rows of the sheet above those of the table.
    static constexpr int kRowsAbove = 4;

    /// `book` outlives the sheet; `table` gives title, period and columns.
    Sheet(lxw_workbook* book, const ReportTable& table);

    void append(const std::vector<std::vector<ReportCell>>& rows);
    /// Rows so far that hold something, of the heading and the totals too.
    [[nodiscard]] qint64 filledRows() const { return m_filled; }
    /// The last thing: totals below the rows, filters, widths, how it is printed.
    void finish(const std::vector<ReportTotal>& totals);

private:
    lxw_format* format(const char* number, bool isBold);
    void text(lxw_row_t row, lxw_col_t column, const QString& value, lxw_format* how);
    void cell(lxw_row_t row, lxw_col_t column, const ReportCell& value, bool isBold);
    void writeTotals(lxw_row_t row, const std::vector<ReportTotal>& totals);
    void fill(lxw_row_t row);
    void measure(const std::vector<ReportCell>& cells);

    lxw_workbook* m_book;
    std::vector<ReportColumn> m_columns;
    lxw_worksheet* m_sheet;
    lxw_format* m_bold;
    lxw_format* m_amount;
    lxw_format* m_amountBold;
    lxw_format* m_date;
    lxw_row_t m_next = kRowsAbove;
    std::optional<lxw_row_t> m_lastFilled;
    qint64 m_filled = 0;
    /// In characters, of the columns.
    std::vector<qsizetype> m_widest;
};

/// Title and a fixed date of making: the same table gives the same bytes.
void setProperties(lxw_workbook* book, const QString& title);

} // namespace mm::reports
