// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSettings>

#include <optional>

namespace mm::ui {

struct ColumnSet;

/// How a user left a table: order, widths, what is hidden, the sort; by column id, so that a column
/// added later appears in its own place and one taken away does no harm. `key` names user and table
/// ("lakshmi/receipts"). The density is kept where one was chosen for this table.
void saveTableState(QSettings& settings, const QString& key, const QHeaderView& header,
    const ColumnSet& columns, std::optional<Density> density = {});
/// What was chosen for the table; nothing: it goes with the others.
std::optional<Density> savedDensity(const QSettings& settings, const QString& key);
/// False if nothing is saved: the header is left as it is.
bool restoreTableState(
    QSettings& settings, const QString& key, QHeaderView& header, const ColumnSet& columns);

} // namespace mm::ui
