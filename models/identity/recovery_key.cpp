// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/recovery_key.h"

#include "models/core/indian_format.h"
#include "models/identity/sealing.h"

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLength = 24;
constexpr qsizetype kGroup = 4;
/// The first 32 spell the key, all 37 the check character (crockford.com/base32.html).
constexpr QLatin1StringView kSymbols("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U");
constexpr qsizetype kBase = 32;

QChar checkSymbol(const QString& key)
{
    qsizetype remainder = 0;
    for (const QChar c : key) {
        remainder = (remainder * kBase + kSymbols.indexOf(c)) % kSymbols.size();
    }
    return kSymbols[remainder];
}

QString canonical(const QString& typed)
{
    QString out;
    for (const QChar raw : asciiDigits(typed)) {
        const QChar c = raw.toUpper();
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash) {
            continue;
        }
        out += c == u'O' ? QChar(u'0') : c == u'I' || c == u'L' ? QChar(u'1') : c;
    }
    return out;
}

} // namespace

QString makeRecoveryKey()
{
    // 256 is a multiple of 32: the remainder favours no symbol.
    QString key;
    for (const char byte : randomBytes(kLength)) {
        key += kSymbols[static_cast<unsigned char>(byte) % kBase];
    }
    QString shown;
    for (qsizetype at = 0; at < kLength; at += kGroup) {
        shown += key.mid(at, kGroup) + u'-';
    }
    return shown + checkSymbol(key);
}

Result<QString> parseRecoveryKey(const QString& typed, const QString& field)
{
    const QString text = canonical(typed);
    const QString key = text.left(kLength);
    const bool known = std::all_of(key.begin(), key.end(), [](QChar c) {
        const qsizetype at = kSymbols.indexOf(c);
        return at >= 0 && at < kBase;
    });
    if (text.size() != kLength + 1 || !known) {
        return fail(invalid("recovery_key.malformed"_L1, field));
    }
    if (text.back() != checkSymbol(key)) {
        return fail(invalid("recovery_key.mistyped"_L1, field));
    }
    return key;
}

} // namespace mm::identity
