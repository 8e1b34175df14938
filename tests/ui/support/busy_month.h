// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/cancel_receipt.h"
#include "tests/ui/support/seva_day.h"

namespace mm::test {

/// Fills a day's temple with the takings of six weeks: donations of several categories, sevas and
/// ways of payment, some of it cancelled. The clock ends where it began.
inline void fillBusyMonth(SevaDay& day, int days = 45)
{
    using namespace Qt::StringLiterals;
    using receipts::PaymentMode;
    constexpr qint64 kDayMs = 86'400'000;
    constexpr qint64 kHourMs = 3'600'000;
    const OpenSealer sealer;
    auto& clock = day.clock();
    const QStringList categories{u"GENERAL"_s, u"ANNADANA"_s, u"CORPUS"_s};
    const QStringList sevas{u"ARCHANA"_s, u"DEEPA"_s, u"SATYANARAYANA"_s};
    qint64 reference = 413'300'000'000;
    clock.advance(-days * kDayMs - 6 * kHourMs);
    for (int i = 0; i <= days; ++i) {
        for (int hour = 0; hour < 5; ++hour) {
            const int turn = i * 7 + hour * 3;
            counter::ReceiptDraft draft;
            draft.payer.anonymous = true;
            draft.dateConfirmed = true;
            receipts::PaymentLeg leg;
            leg.mode = turn % 3 == 0 ? PaymentMode::Upi : PaymentMode::Cash;
            if (leg.mode == PaymentMode::Upi) {
                leg.reference = QString::number(++reference);
            }
            if (turn % 4 == 1) {
                receipts::Person person;
                person.name = u"Ramesh Kumar"_s;
                draft.lines.push_back(
                    counter::SevaDraft{sevas[turn % sevas.size()], clock.today(), {}, {person}});
            } else {
                draft.lines.push_back(donations::DonationDraft{categories[turn % categories.size()],
                    {}, {}, Money::fromRupees(101 + turn * 37 % 1500), {}});
            }
            draft.payments.push_back(leg);
            const auto issued = day.desk().run([&](store::UnitOfWork& unit) {
                return counter::issueReceipt(unit, sealer, draft);
            });
            if (issued && turn % 19 == 2) {
                static_cast<void>(day.desk().run([&](store::UnitOfWork& unit) {
                    return counter::cancelReceipt(unit, issued->receipt.number, u"typed twice"_s);
                }));
            }
            clock.advance(kHourMs);
        }
        clock.advance(kDayMs - 5 * kHourMs);
    }
    clock.advance(-kDayMs + 6 * kHourMs);
}

} // namespace mm::test
