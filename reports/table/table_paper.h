// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "reports/paper/temple_header.h"
#include "reports/pdf/font_set.h"
#include "reports/pdf/pdf_document.h"

#include <QStringList>

#include <vector>

namespace mm::reports {

struct TableColumn
{
    QString title;
    pdf::Align align = pdf::Align::Left;
};

enum class TableRowKind {
    Plain,
    /// A group begins: bold, no line under it.
    Heading,
    /// A thin line over it, bold.
    Subtotal,
    /// The last word: two lines, bold, larger.
    Total,
};

struct TableRow
{
    /// As many as there are columns; amounts formatted (formatInr, InrStyle::Accounting).
    QStringList cells;
    TableRowKind kind = TableRowKind::Plain;
    /// Steps in of the first cell, for ledgers under groups.
    int indent = 0;
};

/// Any report that is a table: trial balance, registers, lists.
struct TablePaper
{
    TempleHeader temple;
    QString title;
    /// The period and the unit: "1 Apr 2026 to 22 Nov 2026 · amounts in ₹".
    QString subtitle = {};
    QString language = {};
    bool landscape = false;
    std::vector<TableColumn> columns = {};
    std::vector<TableRow> rows = {};
    QStringList notes = {};
    /// "Printed by Lakshmi, 22-11-2026 18:10": at the foot of every page.
    QString printed = {};
    /// UTC epoch ms.
    qint64 createdMs = 0;
};

/// A4. Columns that are not on the left get the width of their widest cell, the others share the
/// rest by what they hold and wrap. The head of the table is repeated on every page.
/// Rule "table.columns" if a row has another number of cells, or there are no columns.
Result<QByteArray> tablePdf(const TablePaper& paper, pdf::FontSet& fonts);

} // namespace mm::reports
