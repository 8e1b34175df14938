// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "reports/exports/report_table.h"

namespace mm::ui {

/// The register as a table, still without rows: titles in the language of the window.
reports::ReportTable registerTable();
/// What stands in it of one devotee.
std::vector<reports::ReportCell> registerRow(const devotees::Devotee& devotee);

} // namespace mm::ui
