// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

#include <QJsonObject>
#include <QStringList>

namespace mm::exchange {

/// What somebody took out of a table of the window as a file.
struct TableExport
{
    /// "receipts": the name of the table, the same in every language.
    QString table;
    /// "csv", "xlsx".
    QString format;
    QStringList columns;
    /// What the table was narrowed to, as its page keeps it.
    QJsonObject filters;
    qint64 rows = 0;
};

/// Whether whoever is at the desk may take a table out at all; asked before anything is written.
/// Needs "data.export". Refuses: permission.denied.
Result<void> mayExportTable(const store::Desk& desk);

/// Puts into the trail who took which rows out, before the file gets its name: a file that nobody
/// knows of is worse than a fact without a file. Needs "data.export".
Result<void> recordTableExport(store::UnitOfWork& unit, const TableExport& taken);

} // namespace mm::exchange
