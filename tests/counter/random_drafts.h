// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/receipt_draft.h"

#include <QRandomGenerator>

namespace mm::test {

/// Drafts as a hurried day brings them: most are right, some have a slip in them. The same seed
/// gives the same drafts.
class RandomDrafts
{
public:
    explicit RandomDrafts(quint32 seed)
        : m_random(seed)
    { }

    /// Also for the test's own choices.
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool oneIn(int chances) { return below(chances) == 0; }

    counter::ReceiptDraft next(QDate today)
    {
        counter::ReceiptDraft draft;
        Money total;
        const int lines = oneIn(25) ? 0 : 1 + below(4);
        for (int i = 0; i < lines; ++i) {
            draft.lines.push_back(line(today, total));
        }
        draft.payer = payer();
        draft.payments = legs(total);
        if (oneIn(6)) {
            draft.received = total + Money::fromRupees(below(400) - 50);
        }
        draft.remarks = oneIn(20) ? QString(below(400), u'r') : QString();
        draft.dateConfirmed = oneIn(2);
        return draft;
    }

private:
    template <typename T, size_t N>
    const T& oneOf(const T (&choices)[N])
    {
        return choices[static_cast<size_t>(below(static_cast<int>(N)))];
    }

    Money amount()
    {
        switch (below(24)) {
        case 0:
            return Money::fromPaise(1 + below(99));
        case 1:
            return Money::fromPaise(100 * below(3));
        case 2:
            return Money::fromRupees(-below(5));
        case 3:
            return Money::fromRupees(90'000 + below(300'000));
        default:
            return Money::fromPaise(1 + below(2'000'000));
        }
    }

    counter::LineDraft line(QDate today, Money& total)
    {
        static const QString sevas[] = {QStringLiteral("ARCHANA"), QStringLiteral("deepa")};
        static const QString categories[] = {QStringLiteral("GENERAL"), QStringLiteral("annadana"),
            QStringLiteral("CORPUS"), QString()};
        static const QString kNone = QStringLiteral("NIL");
        if (oneIn(3)) {
            counter::SevaDraft seva{
                oneIn(25) ? kNone : oneOf(sevas), today.addDays(oneIn(15) ? -1 : below(20))};
            seva.batch = oneIn(10) ? QStringLiteral("18:00") : QString();
            for (int persons = below(4); persons > 0; --persons) {
                seva.persons.push_back({{}, oneIn(30) ? QString() : QStringLiteral("Sita Devi")});
            }
            total += Money::fromRupees(seva.seva == QLatin1StringView("deepa") ? 25 : 100);
            return seva;
        }
        donations::DonationDraft donation{oneIn(25) ? kNone : oneOf(categories), {}, {}, {}, {}};
        if (oneIn(6)) {
            donation.kind = donations::KindGift{oneIn(10) ? QString() : QStringLiteral("Rice"),
                1000 * (oneIn(10) ? 0 : below(6) + 1), QStringLiteral("kg"), {},
                Money::fromRupees(below(500))};
            return donation;
        }
        donation.amount = amount();
        donation.fund = oneIn(12) ? QStringLiteral("RATHA") : QString();
        total += donation.amount;
        return donation;
    }

    counter::PayerDraft payer()
    {
        counter::PayerDraft payer;
        static const QString names[] = {
            QStringLiteral("Ramesh Kumar"), QStringLiteral("ಲಕ್ಷ್ಮಿ"), QStringLiteral("Ganesh Bhat")};
        if (oneIn(3)) {
            payer.anonymous = true;
        } else if (!oneIn(20)) {
            payer.name = oneIn(25) ? QStringLiteral("x") : oneOf(names);
        }
        if (oneIn(2)) {
            payer.phone = QString::number(9'845'000'000LL + below(12));
        }
        payer.pan = oneIn(15) ? QStringLiteral("ABCPR1234K") : QString();
        payer.pinCode = oneIn(30) ? QStringLiteral("076101") : QString();
        return payer;
    }

    receipts::PaymentLeg leg(Money paid)
    {
        using receipts::PaymentMode;
        static const PaymentMode modes[] = {PaymentMode::Cash, PaymentMode::Cash, PaymentMode::Upi,
            PaymentMode::Card, PaymentMode::Cheque, PaymentMode::Neft};
        receipts::PaymentLeg leg{oneOf(modes), paid};
        if (leg.mode == PaymentMode::Cheque && !oneIn(8)) {
            leg.instrumentNo = QStringLiteral("123456");
            leg.instrumentDate = QDate(2026, 11, 20);
            leg.bank = QStringLiteral("Canara Bank");
        }
        if (leg.mode == PaymentMode::Upi && oneIn(3)) {
            leg.reference = QString::number(123'456'780'000LL + below(60));
        }
        return leg;
    }

    std::vector<receipts::PaymentLeg> legs(Money total)
    {
        std::vector<receipts::PaymentLeg> legs;
        Money open = total;
        for (int i = below(3); i > 0 && open.paise() > 1; --i) {
            const Money part =
                Money::fromPaise(1 + static_cast<qint64>(m_random.bounded(open.paise())));
            legs.push_back(leg(part));
            open -= part;
        }
        if (!open.isZero() || oneIn(30)) {
            legs.push_back(leg(oneIn(15) ? open + Money::fromPaise(1) : open));
        }
        if (oneIn(4)) {
            // What was given in kind stands anywhere among the legs, with the donor's estimate.
            legs.insert(legs.begin() + below(static_cast<int>(legs.size()) + 1),
                {receipts::PaymentMode::Kind, Money::fromRupees(below(500))});
        }
        return legs;
    }

    QRandomGenerator m_random;
};

} // namespace mm::test
