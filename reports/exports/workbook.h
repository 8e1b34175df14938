// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/exports/report_table.h"

#include <QByteArray>

namespace mm::reports {

/// The table as an Excel workbook of one sheet: title and period, a frozen heading with filters,
/// amounts and dates as numbers (grouped the Indian way), totals below. Texts are written as texts
/// and never run as formulas. Refuses with file.not_writable when no scratch file can be made.
Result<QByteArray> workbookOf(const ReportTable& table);

} // namespace mm::reports
