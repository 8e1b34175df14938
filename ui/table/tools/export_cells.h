// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/exports/report_table.h"
#include "ui/table/table_columns.h"

#include <QStringList>

namespace mm::ui {

/// Columns of a table that leave as a file, in the order given; ids that the set lacks are passed
/// over. Titles in the language of the window.
std::vector<reports::ReportColumn> exportColumns(const ColumnSet& set, const QStringList& ids);

/// What stands in those columns of the rows: amounts as amounts, numbers as numbers, days as days,
/// instants as "2026-11-22 10:42:05" (Asia/Kolkata), the rest as it is read.
std::vector<std::vector<reports::ReportCell>> exportCells(
    const ColumnSet& set, const QStringList& ids, const std::vector<TableRow>& rows);

} // namespace mm::ui
