// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/assembly/statements.h"

namespace mm::reports {

/// Makes a ReportTable with headings and period in the language of the request.
class TableBuilder
{
public:
    TableBuilder(QLatin1StringView name, const QString& title, const StatementAsk& ask);

    /// A column; its heading is the field's name in the language (without "_paise").
    TableBuilder& column(QLatin1StringView key, CellKind kind = CellKind::Text);
    void row(std::vector<ReportCell> cells) { m_table.rows.push_back(std::move(cells)); }
    void total(QLatin1StringView key, ReportCell value);
    ReportTable take() { return std::move(m_table); }

private:
    [[nodiscard]] QString heading(QLatin1StringView key) const;

    ReportTable m_table;
    QString m_language;
};

} // namespace mm::reports
