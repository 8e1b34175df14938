// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/seva.h"
#include "ui/table/table_columns.h"

namespace mm::ui {

/// How the catalogue is written in the window.

ColumnSet sevaColumns();
TableRow sevaRow(const sevas::Seva& seva);
/// The rows that the filters leave, in the order asked for. The catalogue is small and read whole.
RowPage sevaPage(const std::vector<sevas::Seva>& all, const PageRequest& request);

/// "Archana", "Abhisheka", … in the language of the window; the name itself for one unknown.
QString categoryWord(const QString& category);
/// "Every day", or "Mon, Tue".
QString weekdaysWord(int mask);
/// "Mon"; 0 is Monday.
QString weekdayWord(int day);
/// "06:00–08:00 · 60 seats"
QString batchWord(const sevas::BatchTime& time);

} // namespace mm::ui
