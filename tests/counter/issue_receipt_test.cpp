// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"

#include "models/accounts/posting.h"
#include "models/audit/audit.h"
#include "models/counter/cancel_receipt.h"
#include "models/receipts/find_receipts.h"
#include "models/receipts/prints.h"
#include "models/sevas/bookings.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/deities.h"
#include "models/store/tables.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"
#include "tests/support/pg_cluster.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using counter::ReceiptDraft;
using donations::DonationDraft;
using receipts::PaymentLeg;
using receipts::PaymentMode;

class IssueReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void donationIsNumberedAndPosted();
    void numbersAreDensePerYear();
    void sameKeySameReceipt();
    void sameKeyOtherRequestConflicts();
    void refusals_data();
    void refusals();
    void refusalUsesNoNumber();
    void severalLinesAndLegs();
    void fundsArePaidApart();
    void sevaForLaterIsAnAdvance();
    void quotaIsNeverOversold();
    void cancelReverses();
    void cancelFreesTheSeat();
    void reprintsAreCounted();
    void cashBarCountsTheDay();
    void registersAndFindsTheDevotee();
    void clockBehindAsks();
    void giftInKindWaitsForItsValue();
    void permissionIsAsked();
    void likelyDuplicateIsSeen();
    void everythingIsInTheOutbox();

private:
    Result<counter::IssuedReceipt> issue(const ReceiptDraft& draft);
    static ReceiptDraft cash(int rupees);
    void addArchana(const QString& quota);

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::TestDesk> m_desk;
    test::OpenSealer m_sealer;
};

void IssueReceiptTest::initTestCase()
{
    if (qEnvironmentVariable("MM_TEST_ENGINE") == u"postgres") {
        m_cluster = std::make_unique<test::PgCluster>();
        QCOMPARE(m_cluster->problem(), QString());
    }
}

void IssueReceiptTest::init()
{
    m_desk = m_cluster ? std::make_unique<test::TestDesk>(*m_cluster)
                       : std::make_unique<test::TestDesk>();
    QVERIFY(test::seedBooks(*m_desk));
}

Result<counter::IssuedReceipt> IssueReceiptTest::issue(const ReceiptDraft& draft)
{
    return m_desk->run(
        [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); });
}

ReceiptDraft IssueReceiptTest::cash(int rupees)
{
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines.push_back(DonationDraft { u"GENERAL"_s, {}, {}, Money::fromRupees(rupees), {} });
    draft.payments.push_back({ PaymentMode::Cash, Money::fromRupees(rupees) });
    return draft;
}

void IssueReceiptTest::addArchana(const QString& quota)
{
    const auto added = m_desk->run([&](store::UnitOfWork& unit) -> Result<SevaId> {
        sevas::SevaDraft seva;
        seva.fields.code = u"ARCHANA"_s;
        seva.fields.name = u"Archana"_s;
        seva.price = Money::fromRupees(100);
        MM_LET(batch, sevas::parseBatch(u"18:00-19:00="_s + quota));
        seva.batches = { batch };
        return sevas::addSeva(unit, seva);
    });
    QVERIFY2(added, added ? "" : added.error().rule.data());
}

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
    QCOMPARE(shown->lines.size(), size_t { 1 });
    QCOMPARE(shown->lines[0].eligible80gReason, u"no_approval"_s);
    const auto entry = accounts::linesOf(m_desk->db(), shown->voucher);
    QCOMPARE(entry->size(), size_t { 2 });
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
    row("no lines", [](ReceiptDraft& d) { d.lines.clear(); }, u"receipt.no_lines"_s);
    row(
        "nobody", [](ReceiptDraft& d) { d.payer.anonymous = false; }, u"payer.missing"_s);
    row(
        "zero", [](ReceiptDraft& d) { std::get<DonationDraft>(d.lines[0]).amount = Money(); },
        u"amount.not_positive"_s);
    row(
        "negative",
        [](ReceiptDraft& d) {
            std::get<DonationDraft>(d.lines[0]).amount = Money::fromRupees(-5);
        },
        u"amount.not_positive"_s);
    row(
        "short", [](ReceiptDraft& d) { d.payments[0].amount = Money::fromRupees(100); },
        u"payment.sum_differs"_s);
    row("unpaid", [](ReceiptDraft& d) { d.payments.clear(); }, u"payment.missing"_s);
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
        "UPI reference", [](ReceiptDraft& d) {
            d.payments[0].mode = PaymentMode::Upi;
            d.payments[0].reference = u"12345"_s;
        },
        u"upi_reference.malformed"_s);
    row(
        "whole card number", [](ReceiptDraft& d) {
            d.payments[0].mode = PaymentMode::Card;
            d.payments[0].reference = u"4111 1111 1111 1111"_s;
        },
        u"payment.card_number"_s);
    row(
        "cheque without date", [](ReceiptDraft& d) {
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
            d.lines = { counter::SevaDraft { u"NIL"_s, QDate(2026, 11, 22), {}, {} } };
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
    draft.lines = { counter::SevaDraft { u"archana"_s, QDate(2026, 11, 22), u"18:00"_s,
                        { { {}, u"Ramesh"_s, {}, u"Kashyapa"_s, u"Rohini"_s, {} },
                            { {}, u"Sita"_s, {}, u"Kashyapa"_s, u"Hasta"_s, {} } } },
        DonationDraft { u"ANNADANA"_s, {}, {}, Money::fromRupees(501), {} } };
    draft.payments = { { PaymentMode::Cash, Money::fromRupees(401) },
        { PaymentMode::Upi, Money::fromRupees(200), u"123456789012"_s } };
    draft.received = Money::fromRupees(500);
    const auto issued = issue(draft);
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
    QCOMPARE(issued->change, Money::fromRupees(99));
    const auto shown = receipts::showReceipt(m_desk->db(), issued->receipt.id);
    QCOMPARE(shown->lines.size(), size_t { 2 });
    QCOMPARE(shown->lines[0].persons.size(), size_t { 2 });
    QCOMPARE(shown->lines[0].batch, u"18:00"_s);
    QCOMPARE(shown->lines[0].reportBy, u"17:45"_s);
    QCOMPARE(shown->lines[1].fund, u"ANNADANA"_s);
    QCOMPARE(shown->payments.size(), size_t { 2 });
    auto again = cash(200);
    again.payments[0] = { PaymentMode::Upi, Money::fromRupees(200), u"123456789012"_s };
    const auto used = issue(again);
    QVERIFY(!used);
    QCOMPARE(QString(used.error().rule), u"payment.reference_used"_s);
}

void IssueReceiptTest::fundsArePaidApart()
{
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = { DonationDraft { u"GENERAL"_s, {}, {}, Money::fromPaise(33333), {} },
        DonationDraft { u"ANNADANA"_s, {}, {}, Money::fromPaise(66667), {} },
        DonationDraft { u"CORPUS"_s, {}, {}, Money::fromPaise(1), {} } };
    draft.payments = { { PaymentMode::Cash, Money::fromPaise(50000) },
        { PaymentMode::Upi, Money::fromPaise(50001) } };
    QVERIFY(issue(draft));
    QCOMPARE(m_desk->number("SELECT count(*) FROM (SELECT fund_id FROM voucher_lines GROUP BY "
                            "fund_id HAVING sum(debit_paise) <> sum(credit_paise)) x"),
        0);
    QCOMPARE(m_desk->number("SELECT CAST(sum(debit_paise) AS bigint) FROM voucher_lines"), 100001);
}

void IssueReceiptTest::sevaForLaterIsAnAdvance()
{
    addArchana(u"5"_s);
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = { counter::SevaDraft { u"ARCHANA"_s, QDate(2026, 11, 25), {}, {} } };
    draft.payments = { { PaymentMode::Cash, {} } };
    const auto issued = issue(draft);
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
    QCOMPARE(m_desk->number("SELECT CAST(sum(credit_paise) AS bigint) FROM voucher_lines v JOIN "
                            "ledgers l ON l.id = v.ledger_id WHERE l.code = '12300'"),
        10000);
    QCOMPARE(std::get<counter::IssuedBooking>(issued->lines[0]).batch, u"18:00"_s);
}

void IssueReceiptTest::quotaIsNeverOversold()
{
    addArchana(u"2"_s);
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = { counter::SevaDraft { u"ARCHANA"_s, QDate(2026, 11, 22), u"18:00"_s, {} } };
    draft.payments = { { PaymentMode::Cash, {} } };
    QVERIFY(issue(draft));
    QVERIFY(issue(draft));
    const auto full = issue(draft);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::QuotaFull);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipts"), 2);
}

void IssueReceiptTest::cancelReverses()
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
    QCOMPARE(m_desk->number(
                 "SELECT CAST(sum(debit_paise - credit_paise) AS bigint) FROM ledger_balances b JOIN "
                 "ledgers l ON l.id = b.ledger_id WHERE l.code = '25110'"),
        0);
    QCOMPARE(issue(cash(1))->receipt.number, u"C01/2627/000002"_s);
}

void IssueReceiptTest::cancelFreesTheSeat()
{
    addArchana(u"1"_s);
    ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = { counter::SevaDraft { u"ARCHANA"_s, QDate(2026, 11, 22), u"18:00"_s, {} } };
    draft.payments = { { PaymentMode::Cash, {} } };
    const auto issued = issue(draft);
    QVERIFY(!issue(draft));
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return counter::cancelReceipt(unit, issued->receipt.number, u"cannot come"_s);
    }));
    QVERIFY(issue(draft));
}

void IssueReceiptTest::reprintsAreCounted()
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
    m_desk->allowOnly({ u"donation.create"_s });
    QCOMPARE(print().error().kind, ErrorKind::PermissionDenied);
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

void IssueReceiptTest::registersAndFindsTheDevotee()
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

void IssueReceiptTest::giftInKindWaitsForItsValue()
{
    ReceiptDraft draft;
    draft.payer.name = u"Savitri"_s;
    donations::KindGift ring { u"Gold ring"_s, 8250, u"g"_s, u"22K"_s, Money::fromRupees(60000) };
    draft.lines = { DonationDraft { {}, {}, {}, {}, ring } };
    draft.payments = { { PaymentMode::Kind, {} } };
    const auto issued = issue(draft);
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
    QCOMPARE(m_desk->number("SELECT count(*) FROM vouchers"), 0);
    const auto value = [&] {
        return m_desk->run([&](store::UnitOfWork& unit) {
            return donations::valueKindGift(unit, issued->receipt.number, 1,
                { Money::fromRupees(58000), u"Appraiser Shetty"_s, QDate(2026, 11, 22) });
        });
    };
    QVERIFY(value());
    QCOMPARE(value().error().kind, ErrorKind::Conflict);
    QCOMPARE(m_desk->number("SELECT CAST(sum(debit_paise) AS bigint) FROM voucher_lines v JOIN ledgers l "
                            "ON l.id = v.ledger_id WHERE l.code = '20400'"),
        5800000);
}

void IssueReceiptTest::permissionIsAsked()
{
    m_desk->allowOnly({ u"booking.create"_s });
    QCOMPARE(issue(cash(1)).error().kind, ErrorKind::PermissionDenied);
}

void IssueReceiptTest::likelyDuplicateIsSeen()
{
    auto draft = cash(1001);
    draft.payer.anonymous = false;
    draft.payer.name = u"Venkatesh"_s;
    draft.payer.phone = u"9876543210"_s;
    const auto look
        = [&] { return counter::findLikelyDuplicate(m_desk->db(), draft, m_desk->clock().nowMs()); };
    QVERIFY(!look()->has_value());
    const auto issued = issue(draft);
    QCOMPARE(look()->value().number, issued->receipt.number);
    m_desk->clock().advance(11 * 60 * 1000);
    QVERIFY(!look()->has_value());
}

void IssueReceiptTest::everythingIsInTheOutbox()
{
    QVERIFY(issue(cash(101)));
    store::Query query(m_desk->db(),
        QByteArray("SELECT body, sha256 FROM sync_outbox WHERE type = 'receipt.issue'"));
    const auto found = query.all([](const store::Row& row) {
        return std::pair(row.bytes(0), row.bytes(1));
    });
    QCOMPARE(found->size(), size_t { 1 });
    QCOMPARE(store::sha256((*found)[0].first), (*found)[0].second);
    const auto rows = store::decodeBundle((*found)[0].first, tables::kAll);
    QVERIFY(rows);
    QStringList names;
    for (const auto& row : *rows) {
        names.append(QString::fromLatin1(row.table->name));
    }
    QCOMPARE(names,
        (QStringList { u"vouchers"_s, u"voucher_lines"_s, u"voucher_lines"_s, u"receipts"_s,
            u"receipt_lines"_s, u"receipt_payments"_s, u"donations"_s, u"audit_events"_s }));
}

Q_DECLARE_METATYPE(mm::counter::ReceiptDraft)
QTEST_GUILESS_MAIN(IssueReceiptTest)
#include "issue_receipt_test.moc"
