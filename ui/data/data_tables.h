// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/long_work.h"
#include "ui/table/paged_table_model.h"

namespace mm::ui {

/// Line, why, and what the line says.
ColumnSet refusedColumns();
/// A page of the refused rows; a large import has ten thousand.
RowPage refusedPage(const exchange::ImportReport& report, const PageRequest& request);

/// What was looked at, whether it holds, and what is wrong.
ColumnSet checkColumns();
RowPage checkPage(const std::vector<upkeep::Check>& checks);

} // namespace mm::ui
