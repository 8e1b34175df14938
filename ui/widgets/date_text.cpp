// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_text.h"

#include "models/core/indian_format.h"
#include "ui/widgets/interface_language.h"

#include <QLocale>
#include <QRegularExpression>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString monthName(int month, const QString& language)
{
    if (language != "en"_L1) {
        // Tamil shortens with a dot, which parts a typed date: what is written must read back.
        return QLocale(language + "_IN"_L1)
            .standaloneMonthName(month, QLocale::ShortFormat)
            .remove(u'.');
    }
    return QLocale::c().standaloneMonthName(month, QLocale::ShortFormat);
}

/// 1 to 12 for the beginning (three letters or more) of an English month, or the short name that we
/// write ourselves; 0 for another word.
int monthNumber(const QString& word)
{
    for (int month = 1; month <= 12; ++month) {
        const QString english = QLocale::c().standaloneMonthName(month, QLocale::LongFormat);
        if ((word.size() >= 3 && english.startsWith(word, Qt::CaseInsensitive))
            || word == monthName(month, interfaceLanguage())) {
            return month;
        }
    }
    return 0;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year < 100 ? 2000 + year : year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

QString dateText(QDate date)
{
    if (!date.isValid()) {
        return {};
    }
    return QString::number(date.day()) + u' ' + monthName(date.month(), interfaceLanguage()) + u' '
        + QString::number(date.year());
}

QString moneyText(Money amount)
{
    return u"₹ "_s + formatInr(amount, InrStyle::Short);
}

std::optional<QDate> parseTypedDate(const QString& text)
{
    static const QRegularExpression kIso(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"_s);
    static const QRegularExpression kDayFirst(
        u"^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})$"_s);
    static const QRegularExpression kDigits(u"^(\\d{2})(\\d{2})(\\d{4})$"_s);
    static const QRegularExpression kNamed(
        u"^(\\d{1,2})[-/. ]*([^\\d\\s.,/-]+)[-/., ]*(\\d{4}|\\d{2})$"_s);
    const QString plain = asciiDigits(text.simplified());
    if (const auto m = kIso.match(plain); m.hasMatch()) {
        return dateOf(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    }
    for (const auto& form : {kDayFirst, kDigits}) {
        if (const auto m = form.match(plain); m.hasMatch()) {
            return dateOf(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
        }
    }
    if (const auto m = kNamed.match(plain); m.hasMatch()) {
        const int month = monthNumber(m.captured(2));
        return month == 0 ? std::nullopt
                          : dateOf(m.captured(3).toInt(), month, m.captured(1).toInt());
    }
    return std::nullopt;
}

} // namespace mm::ui
