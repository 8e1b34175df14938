// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/exports/report_table.h"

#include <QByteArray>

namespace mm::reports {

/// The table as CSV (RFC 4180: commas, CRLF, fields in quotes where they need them), UTF-8 with a
/// byte order mark, by which spreadsheets read Indic text rightly. The first line has the titles;
/// the totals follow the rows. Amounts are plain rupees ("1001.50"), dates YYYY-MM-DD.
///
/// A text that a spreadsheet would take for a formula (it begins with = + - @, and is no number)
/// gets an apostrophe in front: a devotee's name must not run as a command on the auditor's desk.
QByteArray csvOf(const ReportTable& table);

} // namespace mm::reports
