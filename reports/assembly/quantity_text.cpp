// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/quantity_text.h"

#include "models/core/indian_format.h"

#include <array>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

struct TypeWords
{
    QLatin1StringView type;
    const char16_t* english;
    const char16_t* kannada;
    const char16_t* hindi;
};

constexpr std::array kTypes{
    TypeWords{"corpus"_L1, u"Corpus donation", u"ಮೂಲನಿಧಿ ದೇಣಿಗೆ", u"मूल निधि दान"},
    TypeWords{"specific"_L1, u"Specific grant", u"ನಿರ್ದಿಷ್ಟ ಉದ್ದೇಶದ ದೇಣಿಗೆ", u"विशिष्ट प्रयोजन का दान"},
    TypeWords{"others"_L1, u"Other donation", u"ಇತರ ದೇಣಿಗೆ", u"अन्य दान"},
};

} // namespace

QString quantityText(qint64 milli, const QString& unit)
{
    QString text = groupIndian(milli / 1000);
    if (const qint64 rest = milli % 1000; rest != 0) {
        QString decimals = u"%1"_s.arg(rest, 3, 10, QChar(u'0'));
        while (decimals.endsWith(u'0')) {
            decimals.chop(1);
        }
        text += u'.' + decimals;
    }
    return unit.isEmpty() ? text : QString(text + u' ' + unit);
}

bool isWeight(const QString& unit)
{
    static const QStringList weights{u"mg"_s, u"g"_s, u"gm"_s, u"gram"_s, u"grams"_s, u"tola"_s};
    return weights.contains(unit.toLower());
}

QString donationTypeText(const QString& type, const QString& language)
{
    for (const auto& words : kTypes) {
        if (words.type == type) {
            return QString::fromUtf16(language.startsWith("kn"_L1) ? words.kannada
                    : language.startsWith("hi"_L1)                 ? words.hindi
                                                                   : words.english);
        }
    }
    return {};
}

} // namespace mm::reports
