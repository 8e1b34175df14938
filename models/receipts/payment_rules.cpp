// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/identity_numbers.h"
#include "models/core/indian_format.h"
#include "models/core/person_rules.h"
#include "models/receipts/write_receipt.h"

namespace mm::receipts {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReferenceMax = 40;
constexpr int kBankMax = 60;

Result<void> checkCard(PaymentLeg& leg)
{
    leg.cardLast4 = asciiDigits(leg.cardLast4).trimmed();
    const bool fourDigits = leg.cardLast4.size() == 4
        && std::all_of(leg.cardLast4.begin(), leg.cardLast4.end(),
            [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!leg.cardLast4.isEmpty() && !fourDigits) {
        return fail(invalid("payment.card_digits"_L1, u"card_last4"_s));
    }
    // A whole card number typed into the reference must never be stored.
    const auto digits = std::count_if(
        leg.reference.begin(), leg.reference.end(), [](QChar c) { return c.isDigit(); });
    if (digits > 8) {
        return fail(invalid("payment.card_number"_L1, u"reference"_s));
    }
    return {};
}

Result<void> checkInstrument(PaymentLeg& leg)
{
    MM_LET(number, parseChequeNumber(leg.instrumentNo, u"cheque_no"_s));
    leg.instrumentNo = number;
    if (!leg.instrumentDate.isValid()) {
        return fail(invalid("payment.instrument_date"_L1, u"cheque_date"_s));
    }
    if (leg.bank.isEmpty()) {
        return fail(invalid("payment.bank_missing"_L1, u"bank"_s));
    }
    return {};
}

/// What does not belong to the way of paying is not kept: nobody has looked at it.
void dropForeignFields(PaymentLeg& leg)
{
    if (leg.mode != PaymentMode::Card) {
        leg.cardLast4.clear();
    }
    if (leg.mode != PaymentMode::Cheque && leg.mode != PaymentMode::Dd) {
        leg.instrumentNo.clear();
        leg.instrumentDate = {};
    }
}

} // namespace

Result<PaymentLeg> checkLeg(const PaymentLeg& given)
{
    PaymentLeg leg = given;
    if (leg.amount.isNegative() || (leg.amount.isZero() && leg.mode != PaymentMode::Kind)) {
        return fail(invalid("amount.not_positive"_L1, u"amount"_s));
    }
    MM_LET(reference, cleanText(leg.reference, kReferenceMax, u"reference"_s));
    leg.reference = reference;
    MM_LET(bank, cleanText(leg.bank, kBankMax, u"bank"_s));
    leg.bank = bank;
    MM_LET(branch, cleanText(leg.branch, kBankMax, u"branch"_s));
    leg.branch = branch;
    dropForeignFields(leg);
    switch (leg.mode) {
    case PaymentMode::Upi:
        if (!leg.reference.isEmpty()) {
            MM_LET(rrn, parseUpiReference(leg.reference, u"reference"_s));
            leg.reference = rrn;
        }
        break;
    case PaymentMode::Card:
        MM_CHECK(checkCard(leg));
        break;
    case PaymentMode::Cheque:
    case PaymentMode::Dd:
        MM_CHECK(checkInstrument(leg));
        break;
    case PaymentMode::Cash:
    case PaymentMode::Neft:
    case PaymentMode::Kind:
        break;
    }
    return leg;
}

} // namespace mm::receipts
