// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace mm::reports {

enum class CellKind { Text, Amount, Number, Date };

/// A column of a report.
struct ReportColumn
{
    /// For scripts: "receipt_number", "debit_paise" (amounts end in "_paise").
    QString key;
    /// For people, in the language of the report.
    QString title;
    CellKind kind = CellKind::Text;
};

/// Nothing, a text, an amount, a whole number or a date.
using ReportCell = std::variant<std::monostate, QString, Money, qint64, QDate>;

/// A figure below the rows: that of the column with its key, or one of its own.
struct ReportTotal
{
    QString key;
    QString title;
    ReportCell value;
};

/// A report as rows and columns: what the window shows and the command line prints, and what is
/// written as CSV, as a workbook, or on paper.
struct ReportTable
{
    /// "trial-balance"
    QString name;
    QString title;
    /// "1 Apr 2026 – 22 Nov 2026"
    QString period;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
    std::vector<ReportTotal> totals;
};

/// The total of a column; nothing if it has none.
inline const ReportTotal* totalOf(const ReportTable& table, const ReportColumn& column)
{
    for (const auto& total : table.totals) {
        if (total.key == column.key) {
            return &total;
        }
    }
    return nullptr;
}

} // namespace mm::reports
