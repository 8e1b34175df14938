// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seeding/drafts.h"

#include "models/seeding/people.h"

namespace mm::seeding {

using namespace Qt::StringLiterals;
using counter::ReceiptDraft;
using counter::SevaDraft;
using donations::DonationDraft;
using receipts::PaymentLeg;
using receipts::PaymentMode;

namespace {

constexpr int kAmounts[] = {11, 21, 51, 51, 51, 100, 101, 101, 101, 101, 116, 151, 201, 251, 251,
    300, 501, 501, 501, 501, 751, 1001, 1001, 1001, 1116, 1500, 2001, 2501, 5001, 5001, 10'001,
    15'001};
constexpr const char16_t* kCategories[] = {
    u"GENERAL", u"GENERAL", u"GENERAL", u"ANNADANA", u"ANNADANA", u"CORPUS"};
constexpr const char16_t* kBanks[] = {
    u"Canara Bank", u"State Bank of India", u"Karnataka Bank", u"Union Bank of India"};

DonationDraft makeDonation(Random& random)
{
    return {QString::fromUtf16(random.pick(kCategories)), {}, {},
        Money::fromRupees(random.pick(kAmounts)), {}};
}

SevaDraft makeSeva(Random& random, const Stock& stock, QDate date)
{
    SevaDraft seva;
    seva.seva = random.pick(stock.sevas);
    // Three of four are for today; the others for the coming two weeks.
    seva.date = random.chance(75) ? date : date.addDays(1 + random.below(14));
    for (qint64 persons = 1 + random.below(4); persons > 0; --persons) {
        seva.persons.push_back(makePerson(random));
    }
    return seva;
}

PaymentLeg makeLeg(Random& random, const Stock& stock, QDate date, qint64 n)
{
    PaymentLeg leg;
    const qint64 kind = random.below(100);
    if (kind < 55) {
        leg.mode = PaymentMode::Cash;
    } else if (kind < 90) {
        leg.mode = PaymentMode::Upi;
        leg.reference = QString::number(100'000'000'000 + stock.firstSerial + n);
    } else if (kind < 94) {
        leg.mode = PaymentMode::Card;
        leg.cardLast4 = u"%1"_s.arg(random.below(10'000), 4, 10, QChar(u'0'));
    } else if (kind < 97) {
        leg.mode = PaymentMode::Cheque;
        leg.instrumentNo = u"%1"_s.arg(random.below(999'999) + 1, 6, 10, QChar(u'0'));
        leg.instrumentDate = date;
        leg.bank = QString::fromUtf16(random.pick(kBanks));
    } else {
        leg.mode = PaymentMode::Neft;
        leg.reference = u"UTR%1"_s.arg(stock.firstSerial + n, 12, 10, QChar(u'0'));
    }
    return leg;
}

counter::PayerDraft makePayer(Random& random, const Stock& stock, bool mayBeAnonymous)
{
    counter::PayerDraft payer;
    const qint64 who = random.below(100);
    if (who < 60 && !stock.devotees.empty()) {
        payer.devotee = random.pick(stock.devotees);
    } else if (mayBeAnonymous && who < 85) {
        payer.anonymous = true;
    } else {
        payer.name = makePerson(random).name;
    }
    return payer;
}

ReceiptDraft giftInKind(Random& random, const Stock& stock)
{
    ReceiptDraft draft;
    draft.payer = makePayer(random, stock, true);
    const qint64 kilograms = 5 + random.below(95);
    draft.lines = {DonationDraft{u"ANNADANA"_s, {}, {}, {},
        donations::KindGift{
            u"Rice"_s, kilograms * 1000, u"kg"_s, {}, Money::fromRupees(kilograms * 55)}}};
    draft.payments = {{PaymentMode::Kind, {}}};
    draft.dateConfirmed = true;
    return draft;
}

} // namespace

ReceiptDraft makeReceipt(Random& random, const Stock& stock, QDate date, qint64 n)
{
    const qint64 kind = random.below(100);
    if (kind == 0) {
        return giftInKind(random, stock);
    }
    const bool hasSeva = kind < 50 && !stock.sevas.empty();
    ReceiptDraft draft;
    draft.payer = makePayer(random, stock, !hasSeva);
    if (hasSeva) {
        draft.lines.push_back(makeSeva(random, stock, date));
        if (random.chance(15)) {
            draft.lines.push_back(makeSeva(random, stock, date));
        }
    }
    if (!hasSeva || random.chance(20)) {
        draft.lines.push_back(makeDonation(random));
    }
    draft.payments = {makeLeg(random, stock, date, n)};
    draft.dateConfirmed = true;
    return draft;
}

ReceiptDraft plainReceipt(int rupees)
{
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = {DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(rupees), {}}};
    draft.payments = {{PaymentMode::Cash, {}}};
    draft.dateConfirmed = true;
    return draft;
}

} // namespace mm::seeding
