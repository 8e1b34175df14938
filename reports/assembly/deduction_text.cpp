// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/deduction_text.h"

#include "models/core/indian_format.h"
#include "reports/assembly/law_ref.h"
#include "reports/receipts/labels.h"

#include <algorithm>

namespace mm::reports {

using namespace Qt::StringLiterals;
using receipts::LineKind;
using receipts::PaymentMode;

namespace {

struct Words
{
    const char16_t* english;
    const char16_t* kannada;
    const char16_t* hindi;

    [[nodiscard]] QString in(const QString& language) const
    {
        return QString::fromUtf16(language.startsWith("kn"_L1) ? kannada
                : language.startsWith("hi"_L1)                 ? hindi
                                                               : english);
    }
};

constexpr Words kNotValid{u"This receipt is not valid for deduction under %1.",
    u"ಈ ರಸೀದಿ %1 ಅಡಿ ಕಡಿತಕ್ಕೆ ಅರ್ಹವಲ್ಲ.", u"यह रसीद %1 के अधीन कटौती के लिए मान्य नहीं है।"};
constexpr Words kEligible{u"%1 of this receipt qualifies for deduction under %2.",
    u"ಈ ರಸೀದಿಯ %1 %2 ಅಡಿ ಕಡಿತಕ್ಕೆ ಅರ್ಹ.", u"इस रसीद के %1, %2 के अधीन कटौती के योग्य हैं।"};
constexpr Words kApproval{u"Approval No. %1", u"ಅನುಮೋದನೆ ಸಂಖ್ಯೆ %1", u"अनुमोदन संख्या %1"};
constexpr Words kNotification{u"Notification No. %1", u"ಅಧಿಸೂಚನೆ ಸಂಖ್ಯೆ %1", u"अधिसूचना संख्या %1"};
constexpr Words kDated{u"dated %1", u"ದಿನಾಂಕ %1", u"दिनांक %1"};
constexpr Words kValid{u"valid from %1 to %2", u"%1 ರಿಂದ %2 ರವರೆಗೆ ಮಾನ್ಯ", u"%1 से %2 तक मान्य"};
constexpr Words kValidFrom{u"valid from %1", u"%1 ರಿಂದ ಮಾನ್ಯ", u"%1 से मान्य"};
constexpr Words kAcknowledges{
    u"This receipt is an acknowledgement; the deduction is claimed with %1.",
    u"ಇದು ಸ್ವೀಕೃತಿ ಮಾತ್ರ; ಕಡಿತವನ್ನು %1 ಮೂಲಕ ಪಡೆಯಬೇಕು.",
    u"यह केवल प्राप्ति-सूचना है; कटौती का दावा %1 से किया जाता है।"};
constexpr Words kRealised{
    u"Subject to realisation of the cheque.", u"ಚೆಕ್ ನಗದಾಗುವುದಕ್ಕೆ ಒಳಪಟ್ಟಿದೆ.", u"चेक की वसूली के अधीन।"};

QString validity(const identity::Temple& temple, const QString& language)
{
    if (!temple.deductionFrom.isValid()) {
        return {};
    }
    const QString from = paperDate(temple.deductionFrom, language);
    return temple.deductionUpto.isValid()
        ? kValid.in(language).arg(from, paperDate(temple.deductionUpto, language))
        : kValidFrom.in(language).arg(from);
}

/// "Approval No. AABTS5678KF20214 dated 24 May 2026, valid from … to …."
QString authority(const identity::Temple& temple, const QString& language)
{
    const Words& kind = temple.deductionRoute == "notified"_L1 ? kNotification : kApproval;
    QStringList parts{kind.in(language).arg(temple.deductionReference)};
    if (temple.deductionOrderOn.isValid()) {
        parts[0] += u' ' + kDated.in(language).arg(paperDate(temple.deductionOrderOn, language));
    }
    parts.append(validity(temple, language));
    parts.removeAll(QString());
    return parts.join(u", "_s) + u'.';
}

bool isPaper(const receipts::PaymentLeg& leg)
{
    return leg.mode == PaymentMode::Cheque || leg.mode == PaymentMode::Dd;
}

} // namespace

QString deductionText(const receipts::ShownReceipt& receipt, const identity::Temple& temple)
{
    Money eligible;
    bool hasDonation = false;
    for (const auto& line : receipt.lines) {
        hasDonation = hasDonation || line.kind == LineKind::Donation;
        if (line.kind == LineKind::Donation && line.eligible80g) {
            eligible += line.amount;
        }
    }
    if (!hasDonation) {
        return {};
    }
    const QString& language = receipt.language;
    const QString section = lawRef(LawTopic::DonorDeduction, receipt.businessDate, language);
    if (!eligible.isPositive()) {
        return kNotValid.in(language).arg(section);
    }
    QStringList sentences{
        kEligible.in(language).arg(formatInr(eligible, InrStyle::Plain, InrSymbol::Rupee), section),
        authority(temple, language),
        kAcknowledges.in(language).arg(
            lawRef(LawTopic::DonationCertificate, receipt.businessDate, language))};
    if (std::ranges::any_of(receipt.payments, isPaper)) {
        sentences.append(kRealised.in(language));
    }
    return sentences.join(u' ');
}

} // namespace mm::reports
