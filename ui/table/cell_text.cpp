// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_text.h"

#include "models/core/clock.h"
#include "models/core/indian_format.h"
#include "ui/widgets/date_text.h"

#include <QCoreApplication>

namespace mm::ui {

using namespace Qt::StringLiterals;

QString cellText(const QVariant& value, CellFormat format)
{
    if (!value.isValid() || value.isNull()) {
        return {};
    }
    switch (format) {
    case CellFormat::Text:
        return value.toString();
    case CellFormat::Number:
        return groupIndian(value.toLongLong());
    case CellFormat::Money:
        return formatInr(value.value<Money>(), InrStyle::Accounting);
    case CellFormat::Date:
        return dateText(value.toDate());
    case CellFormat::Instant: {
        const qint64 ms = value.toLongLong();
        return dateText(istDate(ms)) + u' ' + istTime(ms);
    }
    case CellFormat::Status:
        return value.value<StatusCell>().text;
    }
    return {};
}

Qt::Alignment cellAlignment(CellFormat format)
{
    const bool figures = format == CellFormat::Number || format == CellFormat::Money;
    return (figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString columnTitle(const ColumnSpec& column, const char* context)
{
    const QString title = QCoreApplication::translate(context, column.title);
    return column.format == CellFormat::Money ? title + u" ₹"_s : title;
}

} // namespace mm::ui
