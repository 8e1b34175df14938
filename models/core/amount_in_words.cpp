// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/amount_in_words.h"

#include "models/core/names_catalog.h"

#include <QStringList>

namespace mm {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kThousand = 1000;
constexpr quint64 kLakh = 100'000;
constexpr quint64 kCrore = 10'000'000;

/// The word of a number that has one of its own.
QString word(quint64 number, const QString& language)
{
    return localName(NameKind::Number, static_cast<int>(number), language);
}

/// In Kannada a number word takes its joining form before a further number word.
QString joining(quint64 number, bool moreFollows, const QString& language)
{
    if (moreFollows && language == "kn"_L1) {
        return nameAt(NameKind::Number, static_cast<int>(number))->combining;
    }
    return word(number, language);
}

QString spelled(quint64 number, const QString& language)
{
    if (number == 0) {
        return word(0, language);
    }
    QStringList words;
    const auto take = [&](quint64 unit) {
        if (number >= unit) {
            words << spelled(number / unit, language);
            number %= unit;
            words << joining(unit, number != 0, language);
        }
    };
    take(kCrore);
    take(kLakh);
    take(kThousand);
    if (number >= 100) {
        const quint64 hundreds = number / 100 * 100;
        number %= 100;
        // "One Hundred", "एक सौ", but ನೂರು alone: the table's 100 has no "one" in it.
        if (hundreds == 100 && language != "kn"_L1) {
            words << word(1, language);
        }
        words << joining(hundreds, number != 0, language);
    }
    if (number != 0) {
        words << word(number, language);
    }
    return words.join(u' ');
}

QString english(quint64 rupees, quint64 paise)
{
    QString text = (rupees == 1 ? u"Rupee "_s : u"Rupees "_s) + spelled(rupees, u"en"_s);
    if (paise != 0) {
        text += " and "_L1 + spelled(paise, u"en"_s) + " Paise"_L1;
    }
    return text + " Only"_L1;
}

QString hindi(quint64 rupees, quint64 paise)
{
    QString text = spelled(rupees, u"hi"_s) + (rupees == 1 ? u" रुपया"_s : u" रुपये"_s);
    if (paise != 0) {
        text += u' ' + spelled(paise, u"hi"_s) + (paise == 1 ? u" पैसा"_s : u" पैसे"_s);
    }
    return text + u" मात्र"_s;
}

QString kannada(quint64 rupees, quint64 paise)
{
    QString text = spelled(rupees, u"kn"_s);
    if (paise != 0) {
        text += u" ರೂಪಾಯಿ "_s + spelled(paise, u"kn"_s) + u" ಪೈಸೆ"_s;
    } else {
        text += rupees > 1 ? u" ರೂಪಾಯಿಗಳು"_s : u" ರೂಪಾಯಿ"_s;
    }
    return text + u" ಮಾತ್ರ"_s;
}

} // namespace

QString amountInWords(Money amount, const QString& language)
{
    const bool negative = amount.isNegative();
    const auto bits = static_cast<quint64>(amount.paise());
    const quint64 total = negative ? 0 - bits : bits;
    const quint64 rupees = total / 100;
    const quint64 paise = total % 100;
    const QString base = language.section(u'-', 0, 0).section(u'_', 0, 0);
    if (base == "kn"_L1) {
        return (negative ? u"ಋಣ "_s : QString()) + kannada(rupees, paise);
    }
    if (base == "hi"_L1) {
        return (negative ? u"ऋण "_s : QString()) + hindi(rupees, paise);
    }
    return (negative ? u"Minus "_s : QString()) + english(rupees, paise);
}

} // namespace mm
