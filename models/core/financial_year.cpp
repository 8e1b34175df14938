// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/financial_year.h"

#include "models/core/indian_format.h"

#include <algorithm>

namespace mm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFirstMonth = 4;

QString twoDigits(int year)
{
    return QString::number(year % 100).rightJustified(2, u'0');
}
} // namespace

FinancialYear FinancialYear::of(QDate date)
{
    return FinancialYear(date.month() >= kFirstMonth ? date.year() : date.year() - 1);
}

Result<FinancialYear> FinancialYear::parse(const QString& text, const QString& field)
{
    const QString ascii = asciiDigits(text).trimmed();
    const bool isLabel = ascii.size() == 7 && ascii[4] == u'-';
    const QString digits = isLabel ? ascii.first(4) + ascii.last(2) : u"20"_s + ascii;
    const bool allDigits =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() == 6 && allDigits) {
        const FinancialYear year(digits.first(4).toInt());
        if (year.m_startYear >= 1900 && digits.last(2) == twoDigits(year.m_startYear + 1)) {
            return year;
        }
    }
    return fail(invalid("financial_year.malformed"_L1, field));
}

QString FinancialYear::label() const
{
    return QString::number(m_startYear) + u'-' + twoDigits(m_startYear + 1);
}

QString FinancialYear::compact() const
{
    return twoDigits(m_startYear) + twoDigits(m_startYear + 1);
}

QDate FinancialYear::first() const
{
    return {m_startYear, kFirstMonth, 1};
}

QDate FinancialYear::last() const
{
    return {m_startYear + 1, kFirstMonth - 1, 31};
}

bool FinancialYear::contains(QDate date) const
{
    return date >= first() && date <= last();
}

} // namespace mm
