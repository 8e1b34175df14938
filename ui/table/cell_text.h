// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/table_columns.h"

namespace mm::ui {

/// The value as the table, the screen reader and an export show it; an empty cell is empty.
QString cellText(const QVariant& value, CellFormat format);
Qt::Alignment cellAlignment(CellFormat format);
/// The title in the language of the window; money columns say ₹ here, once.
QString columnTitle(const ColumnSpec& column, const char* context);

} // namespace mm::ui
