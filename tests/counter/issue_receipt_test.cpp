// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/posting.h"
#include "models/audit/audit.h"
#include "models/receipts/find_receipts.h"
#include "models/store/tables.h"
#include "tests/counter/sale_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using counter::ReceiptDraft;
using donations::DonationDraft;
using receipts::PaymentMode;

/// Numbers, refusals, payments and replays of the sale.
class IssueReceiptTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openCluster(); }
    void init() { openDesk(); }
    void donationIsNumberedAndPosted();
    void numbersAreDensePerYear();
    void sameKeySameReceipt();
    void sameKeyOtherRequestConflicts();
    void refusals_data();
    void refusals();
    void refusalUsesNoNumber();
    void severalLinesAndLegs();
    void ticketsOfASevaTakePlacesAndMoney();
    void fundsArePaidApart();
    void cashBarCountsTheDay();
    void clockBehindAsks();
    void permissionIsAsked();
    void everythingIsInTheOutbox();
};

void IssueReceiptTest::donationIsNumberedAndPosted()
{
    const auto issued = issue(cash(501));
    QVERIFY2(issued, issued ? "" : qPrintable(issued.error().detail));
    QCOMPARE(issued->receipt.number, u"C01/2627/000001"_s);
    QCOMPARE(issued->receipt.financialYear, u"2026-27"_s);
    QCOMPARE(issued->receipt.businessDate, QDate(2026, 11, 22));
    const auto shown = receipts::showReceipt(m_desk->db(), u"c01/2627/1"_s);
    QVERIFY(shown);
    QCOMPARE(shown->total, Money::fromRupees(501));
    QCOMPARE(shown->language, u"kn"_s);
    QVERIFY(shown->payer.devotee.isNull());
    QCOMPARE(shown->lines.size(), size_t{1});
    QCOMPARE(shown->lines[0].eligible80gReason, u"no_approval"_s);
    const auto entry = accounts::linesOf(m_desk->db(), shown->voucher);
    QCOMPARE(entry->size(), size_t{2});
    QCOMPARE((*entry)[0].debit, Money::fromRupees(501));
    QVERIFY(audit::verifyChain(m_desk->db())->problem.isEmpty());
}

void IssueReceiptTest::numbersAreDensePerYear()
{
    // 31 March 2027, 23:59:59 in Kolkata, and one second later.
    m_desk->clock().set(1'806'517'799'000);
    QCOMPARE(issue(cash(1))->receipt.number, u"C01/2627/000001"_s);
    m_desk->clock().advance(1000);
    const auto next = issue(cash(1));
    QCOMPARE(next->receipt.number, u"C01/2728/000001"_s);
    QCOMPARE(next->receipt.financialYear, u"2027-28"_s);
    QCOMPARE(issue(cash(1))->receipt.number, u"C01/2728/000002"_s);
}

void IssueReceiptTest::sameKeySameReceipt()
{
    auto draft = cash(101);
    draft.idempotencyKey = u"ticket-1"_s;
    const auto first = issue(draft);
    const auto second = issue(draft);
    QVERIFY(second);
    QVERIFY(second->replayed);
    QCOMPARE(second->receipt.number, first->receipt.number);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipts"), 1);
}

void IssueReceiptTest::sameKeyOtherRequestConflicts()
{
    auto draft = cash(101);
    draft.idempotencyKey = u"ticket-1"_s;
    QVERIFY(issue(draft));
    auto other = cash(102);
    other.idempotencyKey = u"ticket-1"_s;
    const auto refused = issue(other);
    QVERIFY(!refused);
    QCOMPARE(QString(refused.error().rule), u"idempotency.mismatch"_s);
}

void IssueReceiptTest::refusals_data()
{
    QTest::addColumn<ReceiptDraft>("draft");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, auto change, const QString& rule) {
        auto draft = cash(101);
        change(draft);
        QTest::newRow(name) << draft << rule;
    };
    row(
        "no lines", [](ReceiptDraft& d) { d.lines.clear(); }, u"receipt.no_lines"_s);
    row(
        "nobody", [](ReceiptDraft& d) { d.payer.anonymous = false; }, u"payer.missing"_s);
    row(
        "zero", [](ReceiptDraft& d) { std::get<DonationDraft>(d.lines[0]).amount = Money(); },
        u"amount.not_positive"_s);
    row(
        "negative",
        [](ReceiptDraft& d) { std::get<DonationDraft>(d.lines[0]).amount = Money::fromRupees(-5); },
        u"amount.not_positive"_s);
    row(
        "short", [](ReceiptDraft& d) { d.payments[0].amount = Money::fromRupees(100); },
        u"payment.sum_differs"_s);
    row(
        "unpaid", [](ReceiptDraft& d) { d.payments.clear(); }, u"payment.missing"_s);
    row(
        "handed over too little", [](ReceiptDraft& d) { d.received = Money::fromRupees(100); },
        u"payment.received_short"_s);
    row(
        "unknown category",
        [](ReceiptDraft& d) { std::get<DonationDraft>(d.lines[0]).category = u"NIL"_s; },
        u"category.unknown"_s);
    row(
        "unknown fund",
        [](ReceiptDraft& d) { std::get<DonationDraft>(d.lines[0]).fund = u"NIL"_s; },
        u"fund.unknown"_s);
    row(
        "phone of nine digits",
        [](ReceiptDraft& d) {
            d.payer.anonymous = false;
            d.payer.name = u"Ramesh"_s;
            d.payer.phone = u"987654321"_s;
        },
        u"phone.malformed"_s);
    row(
        "UPI reference",
        [](ReceiptDraft& d) {
            d.payments[0].mode = PaymentMode::Upi;
            d.payments[0].reference = u"12345"_s;
        },
        u"upi_reference.malformed"_s);
    row(
        "whole card number",
        [](ReceiptDraft& d) {
            d.payments[0].mode = PaymentMode::Card;
            d.payments[0].reference = u"4111 1111 1111 1111"_s;
        },
        u"payment.card_number"_s);
    row(
        "cheque without date",
        [](ReceiptDraft& d) {
            d.payments[0].mode = PaymentMode::Cheque;
            d.payments[0].instrumentNo = u"123456"_s;
        },
        u"payment.instrument_date"_s);
    row(
        "two lakh in cash",
        [](ReceiptDraft& d) {
            std::get<DonationDraft>(d.lines[0]).amount = Money::fromRupees(200000);
            d.payments[0].amount = Money::fromRupees(200000);
        },
        u"cash.limit_transaction"_s);
    row(
        "unknown seva",
        [](ReceiptDraft& d) {
            d.lines = {counter::SevaDraft{u"NIL"_s, QDate(2026, 11, 22), {}, {}}};
        },
        u"seva.unknown"_s);
}

void IssueReceiptTest::refusals()
{
    QFETCH(ReceiptDraft, draft);
    QFETCH(QString, rule);
    const auto refused = issue(draft);
    QVERIFY(!refused);
    QCOMPARE(QString(refused.error().rule), rule);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipts"), 0);
    QCOMPARE(m_desk->number("SELECT count(*) FROM vouchers"), 0);
    QCOMPARE(m_desk->number("SELECT count(*) FROM devotees"), 0);
}

void IssueReceiptTest::refusalUsesNoNumber()
{
    QVERIFY(issue(cash(1)));
    auto refused = cash(2);
    refused.payments[0].amount = Money::fromRupees(3);
    QVERIFY(!issue(refused));
    QCOMPARE(issue(cash(2))->receipt.number, u"C01/2627/000002"_s);
}

void IssueReceiptTest::severalLinesAndLegs()
{
    addArchana(u"10"_s);
    ReceiptDraft draft;
    draft.payer.name = u"ರಮೇಶ್ ಕುಮಾರ್"_s;
    draft.payer.phone = u"98765 43210"_s;
    draft.lines = {counter::SevaDraft{u"archana"_s, QDate(2026, 11, 22), u"18:00"_s,
                       {{{}, u"Ramesh"_s, {}, u"Kashyapa"_s, u"Rohini"_s, {}},
                           {{}, u"Sita"_s, {}, u"Kashyapa"_s, u"Hasta"_s, {}}}},
        DonationDraft{u"ANNADANA"_s, {}, {}, Money::fromRupees(501), {}}};
    draft.payments = {{PaymentMode::Cash, Money::fromRupees(401)},
        {PaymentMode::Upi, Money::fromRupees(200), u"123456789012"_s}};
    draft.received = Money::fromRupees(500);
    const auto issued = issue(draft);
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
    QCOMPARE(issued->change, Money::fromRupees(99));
    const auto shown = receipts::showReceipt(m_desk->db(), issued->receipt.id);
    QCOMPARE(shown->lines.size(), size_t{2});
    QCOMPARE(shown->lines[0].persons.size(), size_t{2});
    QCOMPARE(shown->lines[0].batch, u"18:00"_s);
    QCOMPARE(shown->lines[0].reportBy, u"17:45"_s);
    QCOMPARE(shown->lines[1].fund, u"ANNADANA"_s);
    QCOMPARE(shown->payments.size(), size_t{2});
    auto again = cash(200);
    again.payments[0] = {PaymentMode::Upi, Money::fromRupees(200), u"123456789012"_s};
    const auto used = issue(again);
    QVERIFY(!used);
    QCOMPARE(QString(used.error().rule), u"payment.reference_used"_s);
}

void IssueReceiptTest::ticketsOfASevaTakePlacesAndMoney()
{
    addArchana(u"10"_s);
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = {counter::SevaDraft{u"ARCHANA"_s, QDate(2026, 11, 22), u"18:00"_s, {}, 3}};
    draft.payments = {{PaymentMode::Cash, Money()}};
    const auto issued = issue(draft);
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
    QCOMPARE(issued->receipt.total, Money::fromRupees(300));
    const auto shown = receipts::showReceipt(m_desk->db(), issued->receipt.id);
    QCOMPARE(shown->lines[0].quantity, 3);
    QCOMPARE(m_desk->number("SELECT sum(seats) FROM booking_states"), 3);
    std::get<counter::SevaDraft>(draft.lines[0]).quantity = 8;
    QCOMPARE(QString(issue(draft).error().rule), u"seva.quota_full"_s);
    std::get<counter::SevaDraft>(draft.lines[0]).quantity = 0;
    QCOMPARE(QString(issue(draft).error().rule), u"seva.quantity"_s);
}

void IssueReceiptTest::fundsArePaidApart()
{
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = {DonationDraft{u"GENERAL"_s, {}, {}, Money::fromPaise(33333), {}},
        DonationDraft{u"ANNADANA"_s, {}, {}, Money::fromPaise(66667), {}},
        DonationDraft{u"CORPUS"_s, {}, {}, Money::fromPaise(1), {}}};
    draft.payments = {
        {PaymentMode::Cash, Money::fromPaise(50000)}, {PaymentMode::Upi, Money::fromPaise(50001)}};
    QVERIFY(issue(draft));
    QCOMPARE(m_desk->number("SELECT count(*) FROM (SELECT fund_id FROM voucher_lines GROUP BY "
                            "fund_id HAVING sum(debit_paise) <> sum(credit_paise)) x"),
        0);
    QCOMPARE(m_desk->number("SELECT CAST(sum(debit_paise) AS bigint) FROM voucher_lines"), 100001);
}

void IssueReceiptTest::cashBarCountsTheDay()
{
    const auto give = [&](int rupees, PaymentMode mode) {
        auto draft = cash(rupees);
        draft.payer.anonymous = false;
        draft.payer.name = u"Suresh"_s;
        draft.payer.phone = u"9876543210"_s;
        draft.payments[0].mode = mode;
        return issue(draft);
    };
    QVERIFY(give(120000, PaymentMode::Cash));
    const auto barred = give(90000, PaymentMode::Cash);
    QVERIFY(!barred);
    QCOMPARE(QString(barred.error().rule), u"cash.limit_day"_s);
    QVERIFY(give(300000, PaymentMode::Neft));
    QVERIFY(give(79999, PaymentMode::Cash));
    QVERIFY(!give(1, PaymentMode::Cash));
    m_desk->clock().advance(24LL * 3600 * 1000);
    QVERIFY(give(1, PaymentMode::Cash));
}

void IssueReceiptTest::clockBehindAsks()
{
    QVERIFY(issue(cash(1)));
    m_desk->clock().advance(-24LL * 3600 * 1000);
    const auto asked = issue(cash(2));
    QVERIFY(!asked);
    QCOMPARE(QString(asked.error().rule), u"clock.behind"_s);
    auto confirmed = cash(2);
    confirmed.dateConfirmed = true;
    QVERIFY(issue(confirmed));
    QVERIFY(audit::verifyChain(m_desk->db())->problem.isEmpty());
}

void IssueReceiptTest::permissionIsAsked()
{
    m_desk->allowOnly({u"booking.create"_s});
    QCOMPARE(issue(cash(1)).error().kind, ErrorKind::PermissionDenied);
}

void IssueReceiptTest::everythingIsInTheOutbox()
{
    QVERIFY(issue(cash(101)));
    store::Query query(m_desk->db(),
        QByteArray("SELECT body, sha256 FROM sync_outbox WHERE type = 'receipt.issue'"));
    const auto found =
        query.all([](const store::Row& row) { return std::pair(row.bytes(0), row.bytes(1)); });
    QCOMPARE(found->size(), size_t{1});
    QCOMPARE(store::sha256((*found)[0].first), (*found)[0].second);
    const auto rows = store::decodeBundle((*found)[0].first, tables::kAll);
    QVERIFY(rows);
    QStringList names;
    for (const auto& row : *rows) {
        names.append(QString::fromLatin1(row.table->name));
    }
    QCOMPARE(names,
        (QStringList{u"vouchers"_s, u"voucher_lines"_s, u"voucher_lines"_s, u"receipts"_s,
            u"receipt_lines"_s, u"receipt_payments"_s, u"donations"_s, u"audit_events"_s}));
}

QTEST_GUILESS_MAIN(IssueReceiptTest)
#include "issue_receipt_test.moc"
