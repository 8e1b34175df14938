// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_words.h"

#include "models/core/financial_year.h"
#include "ui/receipts/receipt_words.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/shown_name.h"

#include <QLocale>

namespace mm::ui {

using namespace Qt::StringLiterals;
using By = DashboardViewModel::By;

namespace {

QString monthName(QDate day, QLocale::FormatType format)
{
    return QLocale(interfaceLanguage()).standaloneMonthName(day.month(), format);
}

} // namespace

QString DashboardWords::span(SpanKind kind, const DaySpan& span)
{
    switch (kind) {
    case SpanKind::Day:
        return dateText(span.from);
    case SpanKind::Week:
        break;
    case SpanKind::Month:
        if (span == spanOf(kind, span.from)) {
            return u"%1 %2"_s.arg(monthName(span.from, QLocale::LongFormat)).arg(span.from.year());
        }
        break;
    case SpanKind::Year:
        if (span == spanOf(kind, span.from)) {
            return tr("Year %1").arg(FinancialYear::of(span.from).label());
        }
        break;
    }
    return u"%1 – %2"_s.arg(dateText(span.from), dateText(span.upto));
}

QString DashboardWords::heading(SpanKind kind, const FigureRow& row)
{
    if (row.hour >= 0) {
        return u"%1:00 – %2:00"_s.arg(row.hour, 2, 10, QChar(u'0'))
            .arg((row.hour + 1) % 24, 2, 10, QChar(u'0'));
    }
    if (row.day.isValid()) {
        return kind == SpanKind::Year
            ? u"%1 %2"_s.arg(monthName(row.day, QLocale::LongFormat)).arg(row.day.year())
            : dateText(row.day);
    }
    if (row.name.isEmpty()) {
        return ReceiptWords::modes(row.code);
    }
    return shownName(row.name, row.nameLocal);
}

QString DashboardWords::shortHeading(SpanKind kind, const FigureRow& row)
{
    if (row.hour >= 0) {
        return u"%1:00"_s.arg(row.hour);
    }
    if (!row.day.isValid()) {
        return heading(kind, row);
    }
    if (kind == SpanKind::Year) {
        return monthName(row.day, QLocale::ShortFormat);
    }
    return kind == SpanKind::Week
        ? QLocale(interfaceLanguage()).standaloneDayName(row.day.dayOfWeek(), QLocale::ShortFormat)
        : QString::number(row.day.day());
}

QString DashboardWords::by(By by)
{
    switch (by) {
    case By::Time:
        return tr("Over time");
    case By::Category:
        return tr("Donations by category");
    case By::Seva:
        return tr("Sevas");
    case By::Counter:
        return tr("Counters");
    case By::Mode:
        break;
    }
    return tr("Ways of payment");
}

QString DashboardWords::percent(qint64 permille)
{
    const qint64 tenth = permille % 10;
    const QString whole = QString::number(permille / 10);
    return (tenth == 0 ? whole : u"%1.%2"_s.arg(whole).arg(tenth)) + u" %"_s;
}

QString DashboardWords::change(Money now, Money before)
{
    const auto permille = DashboardViewModel::changePermille(now, before);
    if (!permille) {
        return now.isPositive() ? tr("nothing before") : QString();
    }
    if (*permille == 0) {
        return tr("as before");
    }
    return *permille > 0 ? tr("%1 more").arg(percent(*permille))
                         : tr("%1 less").arg(percent(-*permille));
}

ColumnSet DashboardWords::columns()
{
    const auto column = [](const QString& id, const char* title, CellFormat format, int width) {
        return ColumnSpec{id, title, format, width, false, false};
    };
    ColumnSet set;
    set.context = "DashboardPage";
    set.columns = {
        column(u"heading"_s, QT_TRANSLATE_NOOP("DashboardPage", "Heading"), CellFormat::Text, 170),
        column(u"count"_s, QT_TRANSLATE_NOOP("DashboardPage", "How many"), CellFormat::Number, 90),
        column(u"amount"_s, QT_TRANSLATE_NOOP("DashboardPage", "Amount"), CellFormat::Money, 140),
        column(u"part"_s, QT_TRANSLATE_NOOP("DashboardPage", "Share %"), CellFormat::Number, 90),
        column(u"before"_s, QT_TRANSLATE_NOOP("DashboardPage", "Before"), CellFormat::Money, 140),
        column(u"change"_s, QT_TRANSLATE_NOOP("DashboardPage", "Change"), CellFormat::Text, 130),
    };
    set.columns[0].stretches = true;
    return set;
}

} // namespace mm::ui
