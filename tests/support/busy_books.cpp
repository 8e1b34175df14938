// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/busy_books.h"

#include "models/counter/cancel_receipt.h"
#include "models/counter/issue_receipt.h"
#include "models/devotees/merge_devotees.h"
#include "models/devotees/register_devotee.h"
#include "models/devotees/update_devotee.h"
#include "models/donations/donation_line.h"
#include "models/receipts/prints.h"
#include "models/sevas/bookings.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/deities.h"
#include "tests/support/books.h"

namespace mm::test {

using namespace Qt::StringLiterals;
using counter::ReceiptDraft;
using counter::SevaDraft;
using donations::DonationDraft;
using receipts::PaymentMode;
using store::UnitOfWork;

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// Runs one use case after the other at a desk.
class Work
{
public:
    Work(TestDesk& desk, const store::FieldSealer& sealer)
        : m_desk(desk)
        , m_sealer(sealer)
    { }

    template <typename Use>
    auto run(Use use)
    {
        auto done = m_desk.run(use);
        if (!done) {
            qFatal("%s %s", done.error().rule.data(), qPrintable(done.error().detail));
        }
        if constexpr (!std::is_void_v<typename decltype(done)::value_type>) {
            return std::move(*done);
        }
    }
    counter::IssuedReceipt issue(const ReceiptDraft& draft)
    {
        return run([&](UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); });
    }
    DevoteeId addDevotee(const QString& name, const QString& phone, const QString& pan = {})
    {
        devotees::DevoteeDraft draft;
        draft.name = name;
        draft.phone = phone;
        draft.pan = pan;
        draft.address = u"Car Street"_s;
        return run(
            [&](UnitOfWork& unit) { return devotees::registerDevotee(unit, m_sealer, draft); });
    }
    void addSeva(const QString& code, int rupees, const QString& batch)
    {
        run([&](UnitOfWork& unit) -> Result<SevaId> {
            sevas::SevaDraft seva;
            seva.fields.code = code;
            seva.fields.name = code;
            seva.fields.nameLocal = u"ಸೇವೆ"_s;
            seva.fields.deity = u"GANAPATI"_s;
            seva.price = Money::fromRupees(rupees);
            MM_LET(time, sevas::parseBatch(batch));
            seva.batches = {time};
            return sevas::addSeva(unit, seva);
        });
    }

    [[nodiscard]] QDate today() const { return m_desk.clock().today(); }
    void nextDay() { m_desk.clock().advance(kDayMs); }

private:
    TestDesk& m_desk;
    const store::FieldSealer& m_sealer;
};

ReceiptDraft donation(const QString& category, int rupees, PaymentMode mode)
{
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = {DonationDraft{category, {}, {}, Money::fromRupees(rupees), {}}};
    draft.payments = {{mode, Money::fromRupees(rupees)}};
    return draft;
}

ReceiptDraft sevaFor(QDate date, const QString& code = u"ARCHANA"_s)
{
    ReceiptDraft draft;
    draft.payer.name = u"Ganesh Bhat"_s;
    draft.lines = {SevaDraft{code, date, {}, {{{}, u"Ganesh"_s, {}, u"Kashyapa"_s}}}};
    draft.payments = {{PaymentMode::Cash, {}}};
    return draft;
}

void firstDay(Work& work)
{
    const auto lakshmi = work.addDevotee(u"Lakshmi Devi"_s, u"9845012345"_s, u"AAAPL1234A"_s);
    const auto laxmi = work.addDevotee(u"Laxmi"_s, u"9845012345"_s);
    work.run([&](UnitOfWork& unit) { return devotees::mergeDevotees(unit, laxmi, lakshmi); });

    work.issue(donation(u"GENERAL"_s, 501, PaymentMode::Cash));
    auto several = sevaFor(work.today());
    several.payer = {lakshmi};
    several.lines.push_back(DonationDraft{u"ANNADANA"_s, {}, {}, Money::fromRupees(900), {}});
    several.payments = {{PaymentMode::Cash, Money::fromRupees(600)},
        {PaymentMode::Upi, Money::fromRupees(400), u"123456789012"_s}};
    several.received = Money::fromRupees(1000);
    const auto issued = work.issue(several);
    work.run(
        [&](UnitOfWork& unit) { return receipts::recordPrint(unit, issued.receipt.id, u"a5"_s); });
    work.run(
        [&](UnitOfWork& unit) { return receipts::recordPrint(unit, issued.receipt.id, u"a5"_s); });
    auto cheque = donation(u"CORPUS"_s, 10'000, PaymentMode::Cheque);
    cheque.payments[0].instrumentNo = u"123456"_s;
    cheque.payments[0].instrumentDate = work.today();
    cheque.payments[0].bank = u"Canara Bank"_s;
    work.issue(cheque);
}

void giftInKind(Work& work)
{
    ReceiptDraft draft;
    draft.payer.name = u"Raghavendra Rao"_s;
    draft.payer.phone = u"9900112233"_s;
    draft.lines = {DonationDraft{u"GENERAL"_s, {}, {}, {},
        donations::KindGift{u"Rice"_s, 50'000, u"kg"_s, {}, Money::fromRupees(3000)}}};
    draft.payments = {{PaymentMode::Kind, {}}};
    const auto issued = work.issue(draft);
    work.run([&](UnitOfWork& unit) {
        return donations::valueKindGift(unit, issued.receipt.number, 1,
            {Money::fromRupees(2800), u"Store keeper"_s, work.today()});
    });
}

void laterDays(Work& work)
{
    const auto advance = work.issue(sevaFor(work.today().addDays(1)));
    const auto moved = work.issue(sevaFor(work.today().addDays(2)));
    const auto wrong = work.issue(sevaFor(work.today().addDays(1), u"ABHISHEKA"_s));
    work.run([&](UnitOfWork& unit) {
        return counter::cancelReceipt(unit, wrong.receipt.number, u"typed twice"_s);
    });
    work.nextDay();
    work.run([&](UnitOfWork& unit) {
        return sevas::perform(unit, std::get<counter::IssuedBooking>(advance.lines[0]).id);
    });
    work.run([&](UnitOfWork& unit) {
        return sevas::move(
            unit, {std::get<counter::IssuedBooking>(moved.lines[0]).id, work.today().addDays(3)});
    });
    work.issue(donation(u"GENERAL"_s, 251, PaymentMode::Card));
}

} // namespace

void fillBooks(TestDesk& desk, const store::FieldSealer& sealer)
{
    if (!seedBooks(desk)) {
        qFatal("no books");
    }
    Work work(desk, sealer);
    work.run([](UnitOfWork& unit) {
        return sevas::addDeity(unit, {u"GANAPATI"_s, u"Ganapati"_s, u"ಗಣಪತಿ"_s, 1});
    });
    work.addSeva(u"ARCHANA"_s, 100, u"18:00-19:00=20"_s);
    work.addSeva(u"ABHISHEKA"_s, 500, u"18:00-19:00=5"_s);
    firstDay(work);
    giftInKind(work);
    laterDays(work);
    // 1 April 2027 in Kolkata.
    desk.clock().set(1'806'517'800'000);
    work.issue(donation(u"GENERAL"_s, 1001, PaymentMode::Cash));
    work.issue(donation(u"ANNADANA"_s, 116, PaymentMode::Cash));
}

} // namespace mm::test
