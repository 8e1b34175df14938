// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/cancel_receipt.h"
#include "models/identity/roles.h"
#include "models/identity/settings.h"
#include "models/identity/users.h"
#include "models/receipts/find_receipts.h"
#include "models/receipts/prints.h"
#include "tests/counter/sale_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using counter::ReceiptDraft;
using donations::DonationDraft;
using receipts::PaymentMode;

/// What a receipt stands for and what follows it: bookings, cancelling, prints, gifts, devotees.
class AfterSaleTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openCluster(); }
    void init() { openDesk(); }
    void sevaForLaterIsAnAdvance();
    void quotaIsNeverOversold();
    void cancelReverses();
    void cancelFreesTheSeat();
    void cancelHasItsDays();
    void aSecondPersonAgrees();
    void reprintsAreCounted();
    void giftInKindWaitsForItsValue();
    void registersAndFindsTheDevotee();
    void likelyDuplicateIsSeen();
};

void AfterSaleTest::sevaForLaterIsAnAdvance()
{
    addArchana(u"5"_s);
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = {counter::SevaDraft{u"ARCHANA"_s, QDate(2026, 11, 25), {}, {}}};
    draft.payments = {{PaymentMode::Cash, {}}};
    const auto issued = issue(draft);
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
    QCOMPARE(m_desk->number("SELECT CAST(sum(credit_paise) AS bigint) FROM voucher_lines v JOIN "
                            "ledgers l ON l.id = v.ledger_id WHERE l.code = '12300'"),
        10000);
    QCOMPARE(std::get<counter::IssuedBooking>(issued->lines[0]).batch, u"18:00"_s);
}

void AfterSaleTest::quotaIsNeverOversold()
{
    addArchana(u"2"_s);
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = {counter::SevaDraft{u"ARCHANA"_s, QDate(2026, 11, 22), u"18:00"_s, {}}};
    draft.payments = {{PaymentMode::Cash, {}}};
    QVERIFY(issue(draft));
    QVERIFY(issue(draft));
    const auto full = issue(draft);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::QuotaFull);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipts"), 2);
}

void AfterSaleTest::cancelReverses()
{
    const auto issued = issue(cash(501));
    const auto cancel = [&](const QString& reason) {
        return m_desk->run([&](store::UnitOfWork& unit) {
            return counter::cancelReceipt(unit, issued->receipt.number, reason);
        });
    };
    QCOMPARE(QString(cancel(u"  "_s).error().rule), u"reason.missing"_s);
    const auto cancelled = cancel(u"wrong amount"_s);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->total, Money::fromRupees(501));
    QCOMPARE(cancel(u"again"_s).error().kind, ErrorKind::Conflict);
    QVERIFY(receipts::showReceipt(m_desk->db(), issued->receipt.id)->cancelled);
    QCOMPARE(
        m_desk->number(
            "SELECT CAST(sum(debit_paise - credit_paise) AS bigint) FROM ledger_balances b JOIN "
            "ledgers l ON l.id = b.ledger_id WHERE l.code = '25110'"),
        0);
    QCOMPARE(issue(cash(1))->receipt.number, u"C01/2627/000002"_s);
}

void AfterSaleTest::cancelHasItsDays()
{
    constexpr qint64 kDayMs = 86'400'000;
    const auto first = issue(cash(501));
    const auto second = issue(cash(21));
    QVERIFY(first && second);
    const auto cancel = [&](const QString& number) {
        return m_desk->run([&](store::UnitOfWork& unit) {
            return counter::cancelReceipt(unit, number, u"wrong amount"_s);
        });
    };
    const auto all = m_desk->desk().actor.permissions;
    const auto rule = [&](identity::Setting setting, const QString& value) {
        m_desk->allowOnly({u"settings.manage"_s});
        const auto changed = m_desk->run(
            [&](store::UnitOfWork& unit) { return identity::changeSetting(unit, setting, value); });
        m_desk->allowOnly({u"receipt.cancel"_s});
        return changed.has_value();
    };
    QVERIFY(rule(identity::Setting::CancelDays, u"7"_s));
    m_desk->allowOnly({u"receipt.cancel"_s});
    m_desk->clock().advance(7 * kDayMs);
    QVERIFY(cancel(first->receipt.number));
    m_desk->clock().advance(kDayMs);
    const auto late = cancel(second->receipt.number);
    QVERIFY(!late);
    QCOMPARE(QString(late.error().rule), u"receipt.cancel_late"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipt_cancellations"), 1);
    QVERIFY(rule(identity::Setting::CancelDays, u"8"_s));
    QVERIFY(rule(identity::Setting::CancelApprover, u"manager"_s));
    QCOMPARE(QString(cancel(second->receipt.number).error().rule), u"receipt.cancel_by_manager"_s);
    QCOMPARE(cancel(second->receipt.number).error().kind, ErrorKind::ApprovalRequired);
    QVERIFY(rule(identity::Setting::CancelApprover, u"none"_s));
    QVERIFY(cancel(second->receipt.number));
    m_desk->allowOnly(all);
    const auto third = issue(cash(11));
    m_desk->clock().advance(300 * kDayMs);
    QVERIFY(third);
    const auto byManager = cancel(third->receipt.number);
    QVERIFY2(byManager, byManager ? "" : byManager.error().rule.data());
}

void AfterSaleTest::aSecondPersonAgrees()
{
    const identity::HashCost cheap{1, size_t{8} * 1024};
    const QString password = u"three blue lotus ponds"_s;
    const auto all = m_desk->desk().actor.permissions;
    const auto add = [&](const QString& name, identity::Role role) {
        identity::UserDraft draft;
        draft.username = name;
        draft.role = role;
        draft.password = password;
        draft.cost = cheap;
        return m_desk->run([&](store::UnitOfWork& unit) { return identity::addUser(unit, draft); });
    };
    m_desk->allowOnly(all);
    m_desk->desk().actor.role = QString(identity::roleName(identity::Role::Administrator));
    const auto manager = add(u"meera"_s, identity::Role::TempleManager);
    QVERIFY2(manager, manager ? "" : manager.error().rule.data());
    QVERIFY(add(u"kiran"_s, identity::Role::CounterStaff));
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return identity::givePin(unit, *manager, u"482913"_s, cheap);
    }));
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return identity::changeSetting(unit, identity::Setting::CancelApprover, u"manager"_s);
    }));
    const auto receipt = issue(cash(501));
    QVERIFY(receipt);
    m_desk->allowOnly({u"receipt.cancel"_s});
    const auto cancel = [&](const std::optional<identity::ApprovalAsk>& ask) {
        const auto done = counter::cancelReceiptApproved(
            m_desk->desk(), receipt->receipt.number, u"wrong amount"_s, ask);
        return done ? QString() : QString(done.error().rule);
    };
    using Ask = identity::ApprovalAsk;
    QCOMPARE(cancel({}), u"receipt.cancel_by_manager"_s);
    QCOMPARE(cancel(Ask{u"meera"_s, u"000000"_s, cheap}), u"login.failed"_s);
    QCOMPARE(cancel(Ask{u"nobody"_s, u"482913"_s, cheap}), u"login.failed"_s);
    QCOMPARE(cancel(Ask{u"kiran"_s, password, cheap}), u"approval.not_allowed"_s);
    QCOMPARE(
        cancel(Ask{m_desk->desk().actor.username, password, cheap}), u"approval.same_person"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipt_cancellations"), 0);
    const auto before = m_desk->desk().actor.id;
    QCOMPARE(cancel(Ask{u" Meera "_s, u"482913"_s, cheap}), QString());
    QCOMPARE(m_desk->desk().actor.id, before);
    QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events WHERE action = 'receipt.cancel' "
                            "AND after_json LIKE '%\"approved_by\":\"meera\"%'"),
        1);
}

void AfterSaleTest::cancelFreesTheSeat()
{
    addArchana(u"1"_s);
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = {counter::SevaDraft{u"ARCHANA"_s, QDate(2026, 11, 22), u"18:00"_s, {}}};
    draft.payments = {{PaymentMode::Cash, {}}};
    const auto issued = issue(draft);
    QVERIFY(!issue(draft));
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return counter::cancelReceipt(unit, issued->receipt.number, u"cannot come"_s);
    }));
    QVERIFY(issue(draft));
}

void AfterSaleTest::reprintsAreCounted()
{
    const auto issued = issue(cash(21));
    const auto print = [&] {
        return m_desk->run([&](store::UnitOfWork& unit) {
            return receipts::recordPrint(unit, issued->receipt.id, u"a5"_s);
        });
    };
    QCOMPARE(print().value(), 0);
    QCOMPARE(print().value(), 1);
    QCOMPARE(print().value(), 2);
    m_desk->allowOnly({u"donation.create"_s});
    QCOMPARE(print().error().kind, ErrorKind::PermissionDenied);
}

void AfterSaleTest::giftInKindWaitsForItsValue()
{
    ReceiptDraft draft;
    draft.payer.name = u"Savitri"_s;
    donations::KindGift ring{u"Gold ring"_s, 8250, u"g"_s, u"22K"_s, Money::fromRupees(60000)};
    draft.lines = {DonationDraft{{}, {}, {}, {}, ring}};
    draft.payments = {{PaymentMode::Kind, {}}};
    const auto issued = issue(draft);
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
    QCOMPARE(m_desk->number("SELECT count(*) FROM vouchers"), 0);
    const auto value = [&] {
        return m_desk->run([&](store::UnitOfWork& unit) {
            return donations::valueKindGift(unit, issued->receipt.number, 1,
                {Money::fromRupees(58000), u"Appraiser Shetty"_s, QDate(2026, 11, 22)});
        });
    };
    QVERIFY(value());
    QCOMPARE(value().error().kind, ErrorKind::Conflict);
    QCOMPARE(m_desk->number(
                 "SELECT CAST(sum(debit_paise) AS bigint) FROM voucher_lines v JOIN ledgers l "
                 "ON l.id = v.ledger_id WHERE l.code = '20400'"),
        5800000);
}

void AfterSaleTest::registersAndFindsTheDevotee()
{
    auto draft = cash(101);
    draft.payer.anonymous = false;
    draft.payer.name = u"Lakshmi Bhat"_s;
    draft.payer.phone = u"+91 98765-43210"_s;
    const auto first = issue(draft);
    QVERIFY(!first->devotee.isNull());
    draft.payer.name = u"ಲಕ್ಷ್ಮಿ ಭಟ್"_s;
    QCOMPARE(issue(draft)->devotee, first->devotee);
    draft.payer.name = u"Ganesh Bhat"_s;
    QVERIFY(issue(draft)->devotee != first->devotee);
    draft.payer.phone.clear();
    QVERIFY(issue(draft)->devotee.isNull());
}

void AfterSaleTest::likelyDuplicateIsSeen()
{
    auto draft = cash(1001);
    draft.payer.anonymous = false;
    draft.payer.name = u"Venkatesh"_s;
    draft.payer.phone = u"9876543210"_s;
    const auto look = [&] {
        return counter::findLikelyDuplicate(m_desk->db(), draft, m_desk->clock().nowMs());
    };
    QVERIFY(!look()->has_value());
    const auto issued = issue(draft);
    QCOMPARE(look()->value().number, issued->receipt.number);
    m_desk->clock().advance(11 * 60 * 1000);
    QVERIFY(!look()->has_value());
}

QTEST_GUILESS_MAIN(AfterSaleTest)
#include "after_sale_test.moc"
