// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboard_view_model.h"
#include "ui/table/table_columns.h"

#include <QCoreApplication>

namespace mm::ui {

/// The words of the dashboard, in the language of the window.
class DashboardWords
{
    Q_DECLARE_TR_FUNCTIONS(mm::ui::DashboardWords)
public:
    /// "22 Nov 2026", "16 Nov 2026 – 22 Nov 2026", "November 2026", "2026-27".
    static QString span(SpanKind kind, const DaySpan& span);
    /// What a row stands for: "10:00", "22 Nov", "November", "Archana", "UPI".
    static QString heading(SpanKind kind, const FigureRow& row);
    /// The same where there is little room: "10", "22", "Nov".
    static QString shortHeading(SpanKind kind, const FigureRow& row);
    static QString by(DashboardViewModel::By by);
    /// "12.5 %"
    static QString percent(qint64 permille);
    /// "12.5 % more", "3 % less", "as before", "nothing before".
    static QString change(Money now, Money before);
    static ColumnSet columns();
};

} // namespace mm::ui
