// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/person_rules.h"

#include "models/core/indian_format.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace mm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameMax = 100;
/// A bound for what sits below the characters: marks can be stacked on one of them without end.
constexpr int kNameMaxUnits = 500;

bool isJoiner(QChar c)
{
    return c == u'\u200C' || c == u'\u200D';
}

bool isVirama(QChar c)
{
    return c.unicode() >= 0x0900 && c.unicode() <= 0x0D7F && (c.unicode() & 0x7FU) == 0x4D;
}

bool isEmoji(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x20E3
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x2B00 && c <= 0x2BFF)
        || (c >= 0x2300 && c <= 0x23FF) || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

/// NFC, no controls, direction marks or halves of characters, spaces collapsed. A joiner means
/// something beside a virama only: it picks the shape of the letter there.
QString cleaned(const QString& text)
{
    const QString nfc = text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(nfc.size());
    for (qsizetype i = 0; i < nfc.size(); ++i) {
        const QChar c = nfc[i];
        const QChar next = i + 1 < nfc.size() ? nfc[i + 1] : QChar();
        if (c.isHighSurrogate() && next.isLowSurrogate()) {
            out += c;
            out += next;
            ++i;
        } else if (c.isSpace()) {
            if (!out.isEmpty() && out.back() != u' ') {
                out += u' ';
            }
        } else if (isJoiner(c)) {
            if (!out.isEmpty() && (isVirama(out.back()) || isVirama(next))) {
                out += c;
            }
        } else if (!c.isSurrogate() && !isInvisible(c)) {
            out += c;
        }
    }
    return out.endsWith(u' ') ? out.chopped(1) : out;
}

int readerCharacters(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1) {
        ++count;
    }
    return count;
}

Result<QString> withinUnits(QString text, int max, const QString& field)
{
    if (text.size() > max) {
        return fail(invalid("text.too_long"_L1, field, {{u"max"_s, max}}));
    }
    return text;
}

bool isAsciiDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What stands for India's +91 in front of ten digits.
QStringView withoutIndiaPrefix(QStringView digits)
{
    for (const QStringView prefix : {u"+91", u"0091", u"91", u"0"}) {
        if (digits.size() == prefix.size() + 10 && digits.startsWith(prefix)) {
            return digits.sliced(prefix.size());
        }
    }
    return digits;
}

} // namespace

Result<QString> cleanName(const QString& text, const QString& field)
{
    QString name = cleaned(text);
    const auto points = name.toUcs4();
    if (points.isEmpty()) {
        return fail(invalid("name.empty"_L1, field));
    }
    if (std::any_of(points.begin(), points.end(), isEmoji)) {
        return fail(invalid("name.emoji"_L1, field));
    }
    if (!std::any_of(points.begin(), points.end(), [](char32_t c) { return QChar::isLetter(c); })) {
        return fail(invalid("name.no_letters"_L1, field));
    }
    if (points.size() < 2) {
        return fail(invalid("name.too_short"_L1, field));
    }
    if (name.size() > kNameMaxUnits || readerCharacters(name) > kNameMax) {
        return fail(invalid("name.too_long"_L1, field, {{u"max"_s, kNameMax}}));
    }
    return name;
}

Result<QString> cleanText(const QString& text, int max, const QString& field)
{
    return withinUnits(cleaned(text), max, field);
}

Result<QString> cleanNote(const QString& text, int max, const QString& field)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1)
        .replace(u'\r', u'\n')
        .replace(u'\u2028', u'\n')
        .replace(u'\u2029', u'\n');
    QStringList kept;
    for (const QString& line : lines.split(u'\n')) {
        kept << cleaned(line);
    }
    while (!kept.isEmpty() && kept.last().isEmpty()) {
        kept.removeLast();
    }
    while (!kept.isEmpty() && kept.first().isEmpty()) {
        kept.removeFirst();
    }
    return withinUnits(kept.join(u'\n'), max, field);
}

Result<QString> parsePhone(const QString& text, const QString& field)
{
    QString number = asciiDigits(text);
    number.removeIf([](QChar c) {
        return c.isSpace() || c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'('
            || c == u')' || c.category() == QChar::Other_Format;
    });
    const QStringView mobile = withoutIndiaPrefix(number);
    if (mobile.size() == 10 && mobile[0] >= u'6' && isAsciiDigits(mobile)) {
        return mobile.toString();
    }
    const bool abroad = number.startsWith(u'+') && !number.startsWith("+91"_L1)
        && number.size() >= 9 && number.size() <= 16 && number[1] != u'0';
    if (abroad && isAsciiDigits(QStringView(number).sliced(1))) {
        return number;
    }
    return fail(invalid("phone.malformed"_L1, field));
}

QString maskPhone(const QString& phone)
{
    if (phone.size() < 6) {
        return QString(phone.size(), u'x');
    }
    return phone.first(2) + QString(phone.size() - 4, u'x') + phone.last(2);
}

Result<QString> parsePinCode(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(u"\\A[1-9][0-9]{2} ?[0-9]{3}\\z"_s);
    QString code = asciiDigits(text).trimmed();
    if (!kForm.match(code).hasMatch()) {
        return fail(invalid("pin_code.malformed"_L1, field));
    }
    return code.remove(u' ');
}

Result<QString> parseEmail(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(
        uR"(\A[^\s@<>",;:\\()\[\]]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\z)"_s);
    const QString address = text.trimmed();
    const auto at = address.lastIndexOf(u'@');
    const QString lowered = at < 0 ? address : address.first(at) + address.sliced(at).toLower();
    if (lowered.size() > 254 || lowered.contains(".."_L1) || !kForm.match(lowered).hasMatch()) {
        return fail(invalid("email.malformed"_L1, field));
    }
    return lowered;
}

Result<QString> parseUsername(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(u"\\A[a-z][a-z0-9._-]{2,31}\\z"_s);
    QString name = text.trimmed().toLower();
    if (!kForm.match(name).hasMatch()) {
        return fail(invalid("username.malformed"_L1, field));
    }
    return name;
}

Result<QDate> parseDate(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    // A year before this is a slip of the hand, not a date of this century's temple or its people.
    constexpr int kEarliestYear = 1900;
    if (kForm.match(text).hasMatch()) {
        const QDate date(
            text.sliced(0, 4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt());
        if (date.isValid() && date.year() >= kEarliestYear) {
            return date;
        }
    }
    return fail(invalid("date.malformed"_L1, field));
}

} // namespace mm
