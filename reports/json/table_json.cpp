// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/json/table_json.h"

#include "models/exchange/json_lines.h"
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

/// The same as text.
struct AppendJson
{
    QByteArray& out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(const QString& text) const { exchange::appendJsonText(out, text); }
    void operator()(Money amount) const { out += QByteArray::number(amount.paise()); }
    void operator()(qint64 number) const { out += QByteArray::number(number); }
    void operator()(QDate date) const
    {
        out +=
            date.isValid() ? QByteArray('"' + date.toString(Qt::ISODate).toLatin1() + '"') : "null";
    }
};

} // namespace

QJsonObject tableJson(const ReportTable& table)
{
    QJsonArray rows;
    for (const auto& cells : table.rows) {
        QJsonObject row;
        for (size_t i = 0; i < cells.size(); ++i) {
            row[table.columns[i].key] = std::visit(ToJson(), cells[i]);
        }
        rows.append(row);
    }
    QJsonObject object = tableHeadJson(table);
    object[u"rows"_s] = rows;
    return object;
}

QJsonObject tableHeadJson(const ReportTable& table)
{
    QJsonArray columns;
    QJsonArray titles;
    for (const auto& column : table.columns) {
        columns.append(column.key);
        titles.append(column.title);
    }
    QJsonObject totals;
    for (const auto& total : table.totals) {
        totals[total.key] = std::visit(ToJson(), total.value);
    }
    return {{u"name"_s, table.name}, {u"title"_s, table.title}, {u"period"_s, table.period},
        {u"columns"_s, columns}, {u"column_titles"_s, titles}, {u"totals"_s, totals}};
}

QByteArray rowsJson(const ReportTable& table)
{
    QByteArray out("[");
    const AppendJson append{out};
    for (const auto& cells : table.rows) {
        out += out.size() > 1 ? ",{" : "{";
        for (size_t i = 0; i < cells.size(); ++i) {
            out += i > 0 ? ",\"" : "\"";
            out += table.columns[i].key.toUtf8() + "\":";
            std::visit(append, cells[i]);
        }
        out += '}';
    }
    return out + ']';
}

} // namespace mm::reports
