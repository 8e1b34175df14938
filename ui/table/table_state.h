// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QSettings>

#include <optional>

namespace mm::ui {

struct ColumnSet;

/// Order, widths, what is hidden, the sort: of the header as it is now.
QJsonObject headerState(const QHeaderView& header, const ColumnSet& columns);
/// Of a table that nobody has touched.
QJsonObject standardHeaderState(const ColumnSet& columns);
/// Columns that the state does not know stay where they are; one that is gone does no harm.
void applyHeaderState(const QJsonObject& state, QHeaderView& header, const ColumnSet& columns);

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
