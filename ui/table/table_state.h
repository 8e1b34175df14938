// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QSettings>

namespace mm::ui {

struct ColumnSet;

/// How a user left a table: order, widths, what is hidden, the sort; by column id, so that a column
/// added later appears in its own place and one taken away does no harm. `key` names user and table
/// ("lakshmi/receipts").
void saveTableState(
    QSettings& settings, const QString& key, const QHeaderView& header, const ColumnSet& columns);
/// False if nothing is saved: the header is left as it is.
bool restoreTableState(
    QSettings& settings, const QString& key, QHeaderView& header, const ColumnSet& columns);

} // namespace mm::ui
