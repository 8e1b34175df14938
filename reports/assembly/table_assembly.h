// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/temple.h"
#include "reports/exports/report_table.h"
#include "reports/table/table_paper.h"

namespace mm::reports {

/// Who printed a report, when, and in which language.
struct ReportPrint
{
    QString printedBy;
    /// UTC ms.
    qint64 printedAt = 0;
    QString language;
};

/// A report as paper: A4, on its side when it has many columns. Give it to tablePdf().
TablePaper tablePaperOf(
    const ReportTable& table, const identity::Temple& temple, const ReportPrint& print);

} // namespace mm::reports
