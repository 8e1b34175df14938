// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tools/export_cells.h"

#include "models/core/clock.h"
#include "ui/table/cell_text.h"

namespace mm::ui {

using namespace Qt::StringLiterals;
using reports::CellKind;
using reports::ReportCell;

namespace {

constexpr qint64 kMsASecond = 1000;
constexpr qint64 kSecondsAMinute = 60;

CellKind kindOf(CellFormat format)
{
    switch (format) {
    case CellFormat::Money:
        return CellKind::Amount;
    case CellFormat::Number:
        return CellKind::Number;
    case CellFormat::Date:
        return CellKind::Date;
    case CellFormat::Text:
    case CellFormat::Instant:
    case CellFormat::Status:
        break;
    }
    return CellKind::Text;
}

QString instantText(qint64 ms)
{
    const auto second = static_cast<int>(ms / kMsASecond % kSecondsAMinute);
    return u"%1 %2:%3"_s.arg(istDate(ms).toString(Qt::ISODate), istTime(ms))
        .arg(second, 2, 10, QChar(u'0'));
}

ReportCell cellOf(const QVariant& value, CellFormat format)
{
    if (!value.isValid() || value.isNull()) {
        return {};
    }
    switch (format) {
    case CellFormat::Money:
        return value.value<Money>();
    case CellFormat::Number:
        return value.toLongLong();
    case CellFormat::Date:
        return value.toDate();
    case CellFormat::Instant:
        return instantText(value.toLongLong());
    case CellFormat::Text:
    case CellFormat::Status:
        break;
    }
    const QString text = cellText(value, format);
    return text.isEmpty() ? ReportCell() : ReportCell(text);
}

} // namespace

std::vector<reports::ReportColumn> exportColumns(const ColumnSet& set, const QStringList& ids)
{
    std::vector<reports::ReportColumn> columns;
    for (const QString& id : ids) {
        if (const int at = set.indexOf(id); at >= 0) {
            const ColumnSpec& spec = set.columns[static_cast<std::size_t>(at)];
            columns.push_back({id, columnTitle(spec, set.context), kindOf(spec.format)});
        }
    }
    return columns;
}

std::vector<std::vector<ReportCell>> exportCells(
    const ColumnSet& set, const QStringList& ids, const std::vector<TableRow>& rows)
{
    std::vector<std::size_t> places;
    for (const QString& id : ids) {
        if (const int at = set.indexOf(id); at >= 0) {
            places.push_back(static_cast<std::size_t>(at));
        }
    }
    std::vector<std::vector<ReportCell>> cells;
    cells.reserve(rows.size());
    for (const TableRow& row : rows) {
        std::vector<ReportCell> line;
        line.reserve(places.size());
        for (const std::size_t place : places) {
            line.push_back(place < row.cells.size()
                    ? cellOf(row.cells[place], set.columns[place].format)
                    : ReportCell());
        }
        cells.push_back(std::move(line));
    }
    return cells;
}

} // namespace mm::ui
