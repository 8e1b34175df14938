// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/law_ref.h"

#include <array>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

struct LawRow
{
    LawTopic topic;
    /// The words hold from this day on.
    int year;
    int month;
    const char16_t* english;
    const char16_t* kannada;
    const char16_t* hindi;
};

/// By topic, latest first.
constexpr std::array kLaw{
    LawRow{LawTopic::DonorDeduction, 2028, 4, u"section 133 of the Income-tax Act, 2025",
        u"ಆದಾಯ ತೆರಿಗೆ ಕಾಯ್ದೆ, 2025 ರ ಕಲಂ 133", u"आयकर अधिनियम, 2025 की धारा 133"},
    LawRow{LawTopic::DonorDeduction, 2026, 4,
        u"section 133 of the Income-tax Act, 2025 (earlier 80G)",
        u"ಆದಾಯ ತೆರಿಗೆ ಕಾಯ್ದೆ, 2025 ರ ಕಲಂ 133 (ಹಿಂದಿನ 80G)", u"आयकर अधिनियम, 2025 की धारा 133 (पूर्व में 80G)"},
    LawRow{LawTopic::DonorDeduction, 1961, 4, u"section 80G of the Income-tax Act, 1961",
        u"ಆದಾಯ ತೆರಿಗೆ ಕಾಯ್ದೆ, 1961 ರ ಕಲಂ 80G", u"आयकर अधिनियम, 1961 की धारा 80G"},
    LawRow{LawTopic::DonationCertificate, 2028, 4, u"Form 114", u"ನಮೂನೆ 114", u"फ़ॉर्म 114"},
    LawRow{LawTopic::DonationCertificate, 2026, 4, u"Form 114 (earlier Form 10BE)",
        u"ನಮೂನೆ 114 (ಹಿಂದಿನ ನಮೂನೆ 10BE)", u"फ़ॉर्म 114 (पूर्व में फ़ॉर्म 10BE)"},
    LawRow{LawTopic::DonationCertificate, 1961, 4, u"Form 10BE", u"ನಮೂನೆ 10BE", u"फ़ॉर्म 10BE"},
};

} // namespace

QString lawRef(LawTopic topic, QDate date, const QString& language)
{
    for (const auto& row : kLaw) {
        if (row.topic == topic && date >= QDate(row.year, row.month, 1)) {
            return QString::fromUtf16(language.startsWith("kn"_L1) ? row.kannada
                    : language.startsWith("hi"_L1)                 ? row.hindi
                                                                   : row.english);
        }
    }
    return {};
}

} // namespace mm::reports
