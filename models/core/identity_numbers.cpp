// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/identity_numbers.h"

#include "models/core/indian_format.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::StringLiterals;

namespace {

/// As people write numbers: in groups, with hyphens, in small letters, in their own digits.
QString compacted(const QString& text)
{
    QString out = asciiDigits(text).toUpper();
    out.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return out;
}

Result<QString> matching(const QRegularExpression& form, QLatin1StringView rule,
    const QString& text, const QString& field)
{
    QString value = compacted(text);
    if (!form.match(value).hasMatch()) {
        return fail(invalid(rule, field));
    }
    return value;
}

using Permutation = std::array<quint8, 10>;

/// d(i, j) of the dihedral group of the pentagon.
constexpr quint8 dihedral(quint8 a, quint8 b)
{
    const int left = a % 5;
    const int right = b % 5;
    int turn = a < 5 ? left + right : left - right;
    turn = (turn + 5) % 5;
    return static_cast<quint8>((a < 5) == (b < 5) ? turn : turn + 5);
}

constexpr std::array<Permutation, 8> verhoeffPermutations()
{
    constexpr Permutation kStep = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    std::array<Permutation, 8> table{};
    for (quint8 digit = 0; digit < 10; ++digit) {
        table[0][digit] = digit;
    }
    for (size_t row = 1; row < 8; ++row) {
        for (size_t digit = 0; digit < 10; ++digit) {
            table[row][digit] = table[row - 1][kStep[digit]];
        }
    }
    return table;
}

int base36(QChar c)
{
    return c <= u'9' ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
}

bool gstinCheckHolds(QStringView gstin)
{
    int sum = 0;
    for (qsizetype i = 0; i < 14; ++i) {
        const int product = base36(gstin[i]) * (i % 2 == 0 ? 1 : 2);
        sum += product / 36 + product % 36;
    }
    return base36(gstin[14]) == (36 - sum % 36) % 36;
}

} // namespace

Result<QString> parsePan(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(u"\\A[A-Z]{5}(?!0000)[0-9]{4}[A-Z]\\z"_s);
    MM_LET(pan, matching(kForm, "pan.malformed"_L1, text, field));
    if (!QStringView(u"ABCFGHJLPT").contains(pan[3])) {
        return fail(invalid("pan.holder_type"_L1, field, {{u"letter"_s, QString(pan[3])}}));
    }
    return pan;
}

bool panMatchesName(const QString& pan, const QString& name)
{
    bool anyLatin = false;
    bool wordBegins = true;
    for (const QChar c : name.toUpper()) {
        const bool latin = c >= u'A' && c <= u'Z';
        if (latin && wordBegins) {
            anyLatin = true;
            if (pan.size() > 4 && c == pan[4]) {
                return true;
            }
        }
        wordBegins = !c.isLetterOrNumber() && !c.isMark() && c != u'\'';
    }
    return !anyLatin;
}

QString maskPan(const QString& pan)
{
    return pan.size() == 10 ? pan.first(2) + "xxxxxx"_L1 + pan.last(2) : QString(pan.size(), u'x');
}

Result<QString> parseAadhaar(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(u"\\A[2-9][0-9]{11}\\z"_s);
    MM_LET(aadhaar, matching(kForm, "aadhaar.malformed"_L1, text, field));
    if (!verhoeffValid(aadhaar)) {
        return fail(invalid("aadhaar.check_digit"_L1, field));
    }
    return aadhaar;
}

QString maskAadhaar(const QString& aadhaar)
{
    return "XXXX XXXX "_L1 + (aadhaar.size() == 12 ? aadhaar.last(4) : u"XXXX"_s);
}

bool verhoeffValid(QStringView digits)
{
    static constexpr auto kPermutations = verhoeffPermutations();
    quint8 check = 0;
    size_t position = 0;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at, ++position) {
        if (*at < u'0' || *at > u'9') {
            return false;
        }
        const auto digit = static_cast<size_t>(at->unicode() - u'0');
        check = dihedral(check, kPermutations[position % 8][digit]);
    }
    return check == 0 && !digits.isEmpty();
}

Result<QString> parseIfsc(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(u"\\A[A-Z]{4}0[A-Z0-9]{6}\\z"_s);
    return matching(kForm, "ifsc.malformed"_L1, text, field);
}

Result<QString> parseUpiReference(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(u"\\A[0-9]{12}\\z"_s);
    return matching(kForm, "upi_reference.malformed"_L1, text, field);
}

Result<QString> parseChequeNumber(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(u"\\A[0-9]{6}\\z"_s);
    return matching(kForm, "cheque_number.malformed"_L1, text, field);
}

Result<QString> parseGstin(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(
        u"\\A[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]\\z"_s);
    MM_LET(gstin, matching(kForm, "gstin.malformed"_L1, text, field));
    if (!gstinCheckHolds(gstin)) {
        return fail(invalid("gstin.check_digit"_L1, field));
    }
    return gstin;
}

} // namespace mm
