// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "models/core/indian_format.h"
#include "models/core/person_rules.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

QString fieldOf(QLatin1StringView option)
{
    return QString(option).replace(u'-', u'_');
}

Error usage(QLatin1StringView rule, QVariantMap args)
{
    return {ErrorKind::Usage, rule, {}, std::move(args), {}};
}

QString Arguments::text(QLatin1StringView option) const
{
    const auto found = m_options.constFind(option);
    return found == m_options.cend() ? QString() : found->constLast();
}

QStringList Arguments::all(QLatin1StringView option) const
{
    return m_options.value(option);
}

Result<Money> Arguments::money(QLatin1StringView option) const
{
    return Money::parse(text(option), fieldOf(option));
}

Result<QDate> Arguments::date(QLatin1StringView option) const
{
    return has(option) ? parseDate(text(option), fieldOf(option)) : QDate();
}

Result<qint64> Arguments::number(QLatin1StringView option, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 number = asciiDigits(text(option)).trimmed().toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        return fail(
            invalid("cli.number"_L1, fieldOf(option), {{u"least"_s, least}, {u"most"_s, most}}));
    }
    return number;
}

Result<void> Arguments::atMostOne(std::initializer_list<QLatin1StringView> options) const
{
    QStringList given;
    for (const auto option : options) {
        if (has(option)) {
            given.append("--"_L1 + option);
        }
    }
    if (given.size() > 1) {
        return fail(usage("usage.one_of"_L1, {{u"options"_s, given}}));
    }
    return {};
}

} // namespace mm::cli
