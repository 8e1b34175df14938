// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/json/table_json.h"

#include "reports/json/json_values.h"

#include <QJsonArray>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(Money amount) const { return moneyJson(amount); }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(QDate date) const { return dateJson(date); }
};

} // namespace

QJsonObject tableJson(const ReportTable& table)
{
    QJsonArray columns;
    QJsonArray titles;
    for (const auto& column : table.columns) {
        columns.append(column.key);
        titles.append(column.title);
    }
    QJsonArray rows;
    for (const auto& cells : table.rows) {
        QJsonObject row;
        for (size_t i = 0; i < cells.size(); ++i) {
            row[table.columns[i].key] = std::visit(ToJson(), cells[i]);
        }
        rows.append(row);
    }
    QJsonObject totals;
    for (const auto& total : table.totals) {
        totals[total.key] = std::visit(ToJson(), total.value);
    }
    return {{u"name"_s, table.name}, {u"title"_s, table.title}, {u"period"_s, table.period},
        {u"columns"_s, columns}, {u"column_titles"_s, titles}, {u"rows"_s, rows},
        {u"totals"_s, totals}};
}

} // namespace mm::reports
