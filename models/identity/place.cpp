// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/place.h"

#include "models/core/indian_format.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMicro = 1'000'000;
constexpr int kDecimals = 6;

constexpr std::array kStates{
    State{"AN"_L1, u"Andaman and Nicobar Islands", u"ಅಂಡಮಾನ್ ಮತ್ತು ನಿಕೋಬಾರ್ ದ್ವೀಪಗಳು",
        u"अंडमान और निकोबार द्वीपसमूह"},
    State{"AP"_L1, u"Andhra Pradesh", u"ಆಂಧ್ರ ಪ್ರದೇಶ", u"आंध्र प्रदेश"},
    State{"AR"_L1, u"Arunachal Pradesh", u"ಅರುಣಾಚಲ ಪ್ರದೇಶ", u"अरुणाचल प्रदेश"},
    State{"AS"_L1, u"Assam", u"ಅಸ್ಸಾಂ", u"असम"},
    State{"BR"_L1, u"Bihar", u"ಬಿಹಾರ", u"बिहार"},
    State{"CH"_L1, u"Chandigarh", u"ಚಂಡೀಗಢ", u"चंडीगढ़"},
    State{"CG"_L1, u"Chhattisgarh", u"ಛತ್ತೀಸ್‌ಗಢ", u"छत्तीसगढ़"},
    State{"DH"_L1, u"Dadra and Nagar Haveli and Daman and Diu",
        u"ದಾದ್ರಾ ಮತ್ತು ನಗರ ಹವೇಲಿ ಮತ್ತು ದಮನ್ ಮತ್ತು ದಿಯು", u"दादरा और नगर हवेली और दमन और दीव"},
    State{"DL"_L1, u"Delhi", u"ದೆಹಲಿ", u"दिल्ली"},
    State{"GA"_L1, u"Goa", u"ಗೋವಾ", u"गोवा"},
    State{"GJ"_L1, u"Gujarat", u"ಗುಜರಾತ್", u"गुजरात"},
    State{"HR"_L1, u"Haryana", u"ಹರಿಯಾಣ", u"हरियाणा"},
    State{"HP"_L1, u"Himachal Pradesh", u"ಹಿಮಾಚಲ ಪ್ರದೇಶ", u"हिमाचल प्रदेश"},
    State{"JK"_L1, u"Jammu and Kashmir", u"ಜಮ್ಮು ಮತ್ತು ಕಾಶ್ಮೀರ", u"जम्मू और कश्मीर"},
    State{"JH"_L1, u"Jharkhand", u"ಜಾರ್ಖಂಡ್", u"झारखंड"},
    State{"KA"_L1, u"Karnataka", u"ಕರ್ನಾಟಕ", u"कर्नाटक"},
    State{"KL"_L1, u"Kerala", u"ಕೇರಳ", u"केरल"},
    State{"LA"_L1, u"Ladakh", u"ಲಡಾಖ್", u"लद्दाख"},
    State{"LD"_L1, u"Lakshadweep", u"ಲಕ್ಷದ್ವೀಪ", u"लक्षद्वीप"},
    State{"MP"_L1, u"Madhya Pradesh", u"ಮಧ್ಯ ಪ್ರದೇಶ", u"मध्य प्रदेश"},
    State{"MH"_L1, u"Maharashtra", u"ಮಹಾರಾಷ್ಟ್ರ", u"महाराष्ट्र"},
    State{"MN"_L1, u"Manipur", u"ಮಣಿಪುರ", u"मणिपुर"},
    State{"ML"_L1, u"Meghalaya", u"ಮೇಘಾಲಯ", u"मेघालय"},
    State{"MZ"_L1, u"Mizoram", u"ಮಿಜೋರಾಂ", u"मिज़ोरम"},
    State{"NL"_L1, u"Nagaland", u"ನಾಗಾಲ್ಯಾಂಡ್", u"नागालैंड"},
    State{"OD"_L1, u"Odisha", u"ಒಡಿಶಾ", u"ओडिशा"},
    State{"PY"_L1, u"Puducherry", u"ಪುದುಚೇರಿ", u"पुदुचेरी"},
    State{"PB"_L1, u"Punjab", u"ಪಂಜಾಬ್", u"पंजाब"},
    State{"RJ"_L1, u"Rajasthan", u"ರಾಜಸ್ಥಾನ", u"राजस्थान"},
    State{"SK"_L1, u"Sikkim", u"ಸಿಕ್ಕಿಂ", u"सिक्किम"},
    State{"TN"_L1, u"Tamil Nadu", u"ತಮಿಳುನಾಡು", u"तमिलनाडु"},
    State{"TG"_L1, u"Telangana", u"ತೆಲಂಗಾಣ", u"तेलंगाना"},
    State{"TR"_L1, u"Tripura", u"ತ್ರಿಪುರಾ", u"त्रिपुरा"},
    State{"UP"_L1, u"Uttar Pradesh", u"ಉತ್ತರ ಪ್ರದೇಶ", u"उत्तर प्रदेश"},
    State{"UK"_L1, u"Uttarakhand", u"ಉತ್ತರಾಖಂಡ", u"उत्तराखंड"},
    State{"WB"_L1, u"West Bengal", u"ಪಶ್ಚಿಮ ಬಂಗಾಳ", u"पश्चिम बंगाल"},
};

struct OlderLetters
{
    QLatin1StringView older;
    QLatin1StringView code;
};
constexpr std::array kOlder{OlderLetters{"OR"_L1, "OD"_L1}, OlderLetters{"TS"_L1, "TG"_L1},
    OlderLetters{"UA"_L1, "UK"_L1}, OlderLetters{"UT"_L1, "UK"_L1}, OlderLetters{"CT"_L1, "CG"_L1},
    OlderLetters{"DN"_L1, "DH"_L1}, OlderLetters{"DD"_L1, "DH"_L1}};

Result<qint64> parseDegrees(const QString& text, int most, const QString& field)
{
    static const QRegularExpression form(u"^([+-]?)([0-9]{1,3})(?:\\.([0-9]{1,15}))?$"_s);
    const auto match = form.match(asciiDigits(text).trimmed());
    if (!match.hasMatch()) {
        return fail(invalid("place.malformed"_L1, field));
    }
    const QString decimals = match.captured(3).leftJustified(kDecimals + 1, u'0');
    qint64 micro = match.captured(2).toLongLong() * kMicro + decimals.left(kDecimals).toLongLong();
    if (decimals[kDecimals] >= u'5') {
        ++micro;
    }
    if (micro > most * kMicro) {
        return fail(invalid("place.out_of_range"_L1, field, {{u"most"_s, most}}));
    }
    return match.captured(1) == u'-' ? -micro : micro;
}

} // namespace

std::span<const State> indianStates()
{
    return kStates;
}

Result<QString> parseState(const QString& text, const QString& field)
{
    QString code = text.trimmed().toUpper();
    if (code.isEmpty()) {
        return code;
    }
    for (const auto& other : kOlder) {
        if (code == other.older) {
            code = other.code;
        }
    }
    const bool known = std::any_of(
        kStates.begin(), kStates.end(), [&](const State& state) { return state.code == code; });
    if (!known) {
        return fail(invalid("state.unknown"_L1, field, {{u"state"_s, text}}));
    }
    return code;
}

Result<qint64> parseLatitude(const QString& text, const QString& field)
{
    return parseDegrees(text, 90, field);
}

Result<qint64> parseLongitude(const QString& text, const QString& field)
{
    return parseDegrees(text, 180, field);
}

QString degreesText(qint64 microDegrees)
{
    const qint64 size = qAbs(microDegrees);
    return u"%1%2.%3"_s.arg(microDegrees < 0 ? u"-"_s : QString())
        .arg(size / kMicro)
        .arg(size % kMicro, kDecimals, 10, QChar(u'0'));
}

Result<QString> parseTimeZone(const QString& text, const QString& field)
{
    const QString id = text.trimmed();
    if (id.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(id.toUtf8())) {
        return fail(invalid("time_zone.unknown"_L1, field, {{u"zone"_s, text}}));
    }
    return id;
}

} // namespace mm::identity
