// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/identity_numbers.h"
#include "models/core/indian_format.h"
#include "models/core/person_rules.h"
#include "models/identity/place.h"
#include "models/identity/temple.h"

#include <QRegularExpression>

#include <array>

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLine = 200;
constexpr int kNote = 1000;
constexpr qsizetype kLargestLogo = qsizetype{512} * 1024;

constexpr std::array kLanguages{"en"_L1, "kn"_L1, "hi"_L1, "ta"_L1, "te"_L1, "ml"_L1, "mr"_L1,
    "gu"_L1, "bn"_L1, "pa"_L1, "or"_L1, "sa"_L1};
constexpr std::array kTrustKinds{"religious"_L1, "charitable"_L1, "mixed"_L1};
constexpr std::array kRoutes{"none"_L1, "approval"_L1, "notified"_L1};

template <size_t N>
bool isOneOf(const QString& text, const std::array<QLatin1StringView, N>& words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// Replaces `text` by what `parse` makes of it, unless it is empty.
template <typename Parse>
Result<void> clean(QString& text, Parse parse)
{
    if (text.trimmed().isEmpty()) {
        text.clear();
        return {};
    }
    MM_LET(value, parse(text));
    text = value;
    return {};
}

Result<void> cleanLine(QString& text, const QString& field)
{
    MM_LET(value, cleanText(text, kLine, field));
    text = value;
    return {};
}

Result<void> cleanNames(Temple& temple)
{
    MM_LET(name, cleanName(temple.name, u"name"_s));
    temple.name = name;
    MM_CHECK(
        clean(temple.nameLocal, [](const QString& t) { return cleanName(t, u"name_local"_s); }));
    MM_CHECK(
        clean(temple.trustName, [](const QString& t) { return cleanName(t, u"trust_name"_s); }));
    MM_CHECK(cleanLine(temple.city, u"city"_s));
    MM_CHECK(cleanLine(temple.registrationNo, u"registration_no"_s));
    MM_CHECK(cleanLine(temple.signatory, u"signatory"_s));
    MM_LET(address, cleanNote(temple.address, kNote, u"address"_s));
    temple.address = address;
    MM_LET(note, cleanNote(temple.receiptNote, kNote, u"receipt_note"_s));
    temple.receiptNote = note;
    return {};
}

Result<QString> parseVpa(const QString& text)
{
    static const QRegularExpression form(u"^[a-z0-9._-]{2,256}@[a-z][a-z0-9]{1,63}$"_s);
    const QString vpa = text.trimmed().toLower();
    if (!form.match(vpa).hasMatch()) {
        return fail(invalid("upi_vpa.malformed"_L1, u"upi_vpa"_s));
    }
    return vpa;
}

Result<void> cleanNumbers(Temple& temple)
{
    MM_CHECK(
        clean(temple.pinCode, [](const QString& t) { return parsePinCode(t, u"pin_code"_s); }));
    MM_CHECK(clean(temple.phone, [](const QString& t) {
        // An office has a landline as often as a mobile.
        return cleanText(t, 40, u"phone"_s);
    }));
    MM_CHECK(clean(temple.email, [](const QString& t) { return parseEmail(t, u"email"_s); }));
    MM_CHECK(clean(temple.pan, [](const QString& t) { return parsePan(t, u"pan"_s); }));
    MM_CHECK(clean(temple.upiVpa, parseVpa));
    return {};
}

Result<void> checkDeduction(Temple& temple)
{
    if (!isOneOf(temple.trustKind, kTrustKinds)) {
        return fail(invalid("trust_kind.unknown"_L1, u"trust_kind"_s));
    }
    if (!isOneOf(temple.deductionRoute, kRoutes)) {
        return fail(invalid("deduction.route_unknown"_L1, u"deduction_route"_s));
    }
    MM_CHECK(cleanLine(temple.deductionReference, u"deduction_reference"_s));
    if (temple.deductionRoute != "none"_L1 && temple.deductionReference.isEmpty()) {
        return fail(invalid("deduction.reference_missing"_L1, u"deduction_reference"_s));
    }
    if (temple.deductionFrom.isValid() && temple.deductionUpto.isValid()
        && temple.deductionFrom > temple.deductionUpto) {
        return fail(invalid("deduction.dates"_L1, u"deduction_upto"_s));
    }
    return {};
}

Result<void> checkLogo(const QByteArray& logo)
{
    if (logo.size() > kLargestLogo) {
        return fail(invalid("logo.too_large"_L1, u"logo"_s, {{u"most"_s, kLargestLogo / 1024}}));
    }
    if (!logo.isEmpty() && !logo.startsWith("\x89PNG\r\n") && !logo.startsWith("\xFF\xD8\xFF")) {
        return fail(invalid("logo.not_image"_L1, u"logo"_s));
    }
    return {};
}

} // namespace

Result<QString> parseTempleCode(const QString& text, const QString& field)
{
    static const QRegularExpression form(u"^[A-Z0-9]{2,10}$"_s);
    const QString code = asciiDigits(text).trimmed().toUpper();
    if (!form.match(code).hasMatch()) {
        return fail(invalid("temple_code.malformed"_L1, field));
    }
    return code;
}

Result<QString> parseLanguage(const QString& text, const QString& field)
{
    const QString language = text.trimmed().toLower();
    if (!isOneOf(language, kLanguages)) {
        return fail(invalid("language.unknown"_L1, field, {{u"language"_s, text}}));
    }
    return language;
}

Result<Temple> cleanTemple(Temple temple)
{
    MM_LET(code, parseTempleCode(temple.code, u"temple_code"_s));
    temple.code = code;
    MM_CHECK(cleanNames(temple));
    MM_CHECK(cleanNumbers(temple));
    MM_LET(state, parseState(temple.state, u"state"_s));
    temple.state = state;
    MM_LET(zone, parseTimeZone(temple.timeZone, u"tz"_s));
    temple.timeZone = zone;
    MM_LET(language, parseLanguage(temple.language, u"language"_s));
    temple.language = language;
    const QString papers =
        temple.receiptLanguage.isEmpty() ? temple.language : temple.receiptLanguage;
    MM_LET(receiptLanguage, parseLanguage(papers, u"receipt_language"_s));
    temple.receiptLanguage = receiptLanguage;
    MM_CHECK(checkDeduction(temple));
    MM_CHECK(checkLogo(temple.logo));
    return temple;
}

} // namespace mm::identity
