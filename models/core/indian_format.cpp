// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/indian_format.h"

#include <QHash>

#include <array>

namespace mm {

using namespace Qt::StringLiterals;

namespace {

// Zero of each script's run of ten digits: Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil,
// Telugu, Kannada, Malayalam, Urdu, Meitei, Ol Chiki.
constexpr std::array<char16_t, 12> kZeros = {
    0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x06F0, 0xABF0, 0x1C50};

quint64 magnitude(qint64 number)
{
    return number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
}

QString grouped(quint64 number)
{
    QString text = QString::number(number);
    for (auto at = text.size() - 3; at > 0; at -= 2) {
        text.insert(at, u',');
    }
    return text;
}

QString symbolText(InrSymbol symbol)
{
    switch (symbol) {
    case InrSymbol::None:
        return {};
    case InrSymbol::Rupee:
        return u"\u20B9"_s;
    case InrSymbol::Rs:
        return u"Rs. "_s;
    }
    return {};
}

char16_t zeroOf(const QString& language)
{
    static const QHash<QString, char16_t> kByLanguage = {{u"hi"_s, u'\u0966'}, {u"mr"_s, u'\u0966'},
        {u"sa"_s, u'\u0966'}, {u"ne"_s, u'\u0966'}, {u"kok"_s, u'\u0966'}, {u"bn"_s, u'\u09E6'},
        {u"as"_s, u'\u09E6'}, {u"pa"_s, u'\u0A66'}, {u"gu"_s, u'\u0AE6'}, {u"or"_s, u'\u0B66'},
        {u"ta"_s, u'\u0BE6'}, {u"te"_s, u'\u0C66'}, {u"kn"_s, u'\u0CE6'}, {u"ml"_s, u'\u0D66'},
        {u"ur"_s, u'\u06F0'}, {u"mni"_s, u'\uABF0'}, {u"sat"_s, u'\u1C50'}};
    const auto end = language.indexOf(language.contains(u'_') ? u'_' : u'-');
    return kByLanguage.value(end < 0 ? language : language.first(end), u'0');
}

} // namespace

QString formatInr(Money amount, InrStyle style, InrSymbol symbol)
{
    const quint64 paise = magnitude(amount.paise());
    QString text = symbolText(symbol) + grouped(paise / 100);
    const auto fraction = static_cast<uint>(paise % 100);
    if (style != InrStyle::Short || fraction != 0) {
        text += u'.';
        text += QChar(u'0' + static_cast<char16_t>(fraction / 10));
        text += QChar(u'0' + static_cast<char16_t>(fraction % 10));
    }
    if (!amount.isNegative()) {
        return text;
    }
    return style == InrStyle::Accounting ? u'(' + text + u')' : u'-' + text;
}

QString groupIndian(qint64 number)
{
    const QString text = grouped(magnitude(number));
    return number < 0 ? u'-' + text : text;
}

QString asciiDigits(QStringView text)
{
    QString out = text.toString();
    for (QChar& c : out) {
        if (c.unicode() < 0x0660) {
            continue;
        }
        for (const char16_t zero : kZeros) {
            if (c.unicode() >= zero && c.unicode() <= zero + 9) {
                c = QChar(static_cast<char16_t>(u'0' + (c.unicode() - zero)));
                break;
            }
        }
    }
    return out;
}

QString nativeDigits(QStringView text, const QString& language)
{
    const char16_t zero = zeroOf(language);
    QString out = text.toString();
    for (QChar& c : out) {
        if (c >= u'0' && c <= u'9') {
            c = QChar(static_cast<char16_t>(zero + (c.unicode() - u'0')));
        }
    }
    return out;
}

} // namespace mm
