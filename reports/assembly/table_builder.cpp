// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/table_builder.h"

#include "reports/receipts/labels.h"
#include "translations/error_text.h"

namespace mm::reports {

using namespace Qt::StringLiterals;

TableBuilder::TableBuilder(QLatin1StringView name, const QString& title, const StatementAsk& ask)
    : m_language(ask.language)
{
    m_table.name = name;
    m_table.title = title;
    m_table.period =
        paperDate(ask.from, ask.language) + u" – "_s + paperDate(ask.upto, ask.language);
}

TableBuilder& TableBuilder::column(QLatin1StringView key, CellKind kind)
{
    m_table.columns.push_back({key, heading(key), kind});
    return *this;
}

void TableBuilder::total(QLatin1StringView key, ReportCell value)
{
    m_table.totals.push_back({key, heading(key), std::move(value)});
}

QString TableBuilder::heading(QLatin1StringView key) const
{
    const auto paise = "_paise"_L1;
    const QString field = key.endsWith(paise) ? key.chopped(paise.size()) : key;
    QString title = texts::fieldText(field, m_language);
    if (!title.isEmpty()) {
        title[0] = title[0].toUpper();
    }
    return title;
}

} // namespace mm::reports
