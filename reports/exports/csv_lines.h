// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/exports/report_table.h"

#include <QByteArray>

namespace mm::reports {

/// What a CSV begins with: the byte order mark, by which spreadsheets read Indic text rightly, and
/// the titles.
QByteArray csvHead(const std::vector<ReportColumn>& columns);
/// One row; a text that a spreadsheet would run as a formula is made harmless (see csv.h).
QByteArray csvLine(const std::vector<ReportCell>& cells);

} // namespace mm::reports
