// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/passwords.h"

#include "models/core/indian_format.h"
#include "models/identity/sealing.h"

#include <sodium.h>

#include <array>

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortest = 12;
constexpr qsizetype kLongest = 256;

/// Passwords of 12 characters and more that head every list of leaked ones, and what a temple
/// office would think of first. Compared without case, spaces and punctuation.
constexpr std::array kCommon{"123456789012"_L1, "1234567890123"_L1, "12345678901234"_L1,
    "1234567890qwertyuiop"_L1, "qwertyuiop12"_L1, "qwertyuiop123"_L1, "qwertyuiopasdfghjkl"_L1,
    "qwerty123456"_L1, "qwerty1234567890"_L1, "1q2w3e4r5t6y"_L1, "1qaz2wsx3edc"_L1,
    "password1234"_L1, "password12345"_L1, "password123456"_L1, "passwordpassword"_L1,
    "passw0rd1234"_L1, "welcome12345"_L1, "welcome123456"_L1, "letmein12345"_L1, "iloveyou1234"_L1,
    "abcdefghijkl"_L1, "abcd12345678"_L1, "abcdef123456"_L1, "abc123456789"_L1, "a1b2c3d4e5f6"_L1,
    "administrator"_L1, "administrator1"_L1, "administrator123"_L1, "admin1234567"_L1,
    "admin12345678"_L1, "adminadmin12"_L1, "adminadminadmin"_L1, "superadmin123"_L1,
    "changeme1234"_L1, "mandirmitra1"_L1, "mandirmitra12"_L1, "mandirmitra123"_L1,
    "mandirmitra1234"_L1, "temple123456"_L1, "temple1234567"_L1, "templetemple"_L1,
    "mandir123456"_L1, "devasthana123"_L1, "devasthanam123"_L1, "devasthanam"_L1, "counter12345"_L1,
    "omnamahshivaya"_L1, "omnamahshivaya1"_L1, "omnamahshivaya108"_L1, "omnamahshivay"_L1,
    "jaishreeram1"_L1, "jaishreeram123"_L1, "jaishriram123"_L1, "harekrishna1"_L1,
    "harekrishna123"_L1, "harekrishna108"_L1, "govindagovinda"_L1, "omnamonarayanaya"_L1,
    "saibabasaibaba"_L1, "ganeshaganesha"_L1, "india1234567"_L1, "bharatmatakijai"_L1};

QString prepared(const QString& secret)
{
    return secret.normalized(QString::NormalizationForm_C);
}

QString lettersAndDigits(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark()) {
            kept += c.toLower();
        }
    }
    return kept;
}

bool isOneCharacter(const QString& text)
{
    return text.count(text.front()) == text.size();
}

} // namespace

Result<void> checkPassword(const QString& password, const QString& username, const QString& field)
{
    const QString text = prepared(password);
    if (text.size() < kShortest) {
        return fail(invalid("password.too_short"_L1, field, {{u"least"_s, kShortest}}));
    }
    if (text.size() > kLongest) {
        return fail(invalid("password.too_long"_L1, field, {{u"most"_s, kLongest}}));
    }
    const QString bare = lettersAndDigits(text);
    const QString name = lettersAndDigits(username);
    if (!name.isEmpty() && (bare == name || bare == QString(name + name))) {
        return fail(invalid("password.is_username"_L1, field));
    }
    const bool common = std::any_of(
        kCommon.begin(), kCommon.end(), [&](QLatin1StringView known) { return bare == known; });
    if (common || isOneCharacter(text)) {
        return fail(invalid("password.too_common"_L1, field));
    }
    return {};
}

Result<QString> parsePin(const QString& pin, const QString& field)
{
    const QString digits = asciiDigits(pin);
    const bool allDigits =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() < 4 || digits.size() > 8 || !allDigits) {
        return fail(invalid("pin.malformed"_L1, field));
    }
    return digits;
}

Result<QString> hashSecret(const QString& secret, const HashCost& cost)
{
    startSodium();
    const QByteArray utf8 = prepared(secret).toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), utf8.constData(),
            static_cast<unsigned long long>(utf8.size()), cost.operations, cost.memoryBytes)
        != 0) {
        return fail(internal(u"argon2id: not enough memory"_s));
    }
    return QString::fromLatin1(hash.data());
}

bool secretMatches(const QString& hash, const QString& secret)
{
    startSodium();
    const QByteArray utf8 = prepared(secret).toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), utf8.constData(),
               static_cast<unsigned long long>(utf8.size()))
        == 0;
}

bool needsRehash(const QString& hash, const HashCost& cost)
{
    return crypto_pwhash_str_needs_rehash(
               hash.toLatin1().constData(), cost.operations, cost.memoryBytes)
        != 0;
}

} // namespace mm::identity
