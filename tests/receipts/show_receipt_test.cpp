// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/find_receipts.h"
#include "models/receipts/prints.h"
#include "tests/counter/sale_fixture.h"
#include "tests/support/test_engine.h"

using namespace mm;
using namespace Qt::StringLiterals;
using receipts::listReceipts;
using receipts::PaymentMode;
using receipts::showReceipt;

/// One receipt: found by what people type of its number, shown whole, its papers counted; on both
/// engines.
class ShowReceiptTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openCluster(); }
    void init();
    void shownByAnyFormOfItsNumber_data();
    void shownByAnyFormOfItsNumber();
    void unknownNumbers_data();
    void unknownNumbers();
    void shownWhole();
    void printsAreCounted();
    void foundByItsKey();

private:
    /// One desk for all rows of a test: they only look.
    QByteArray m_function;
    bool m_isFresh = false;
    counter::IssuedReceipt give();
};

void ShowReceiptTest::init()
{
    m_isFresh = m_function != QTest::currentTestFunction();
    m_function = QTest::currentTestFunction();
    if (m_isFresh) {
        openDesk();
    }
}

counter::IssuedReceipt ShowReceiptTest::give()
{
    auto draft = cash(101);
    draft.payer.anonymous = true;
    draft.dateConfirmed = true;
    const auto issued = issue(draft);
    if (!issued) {
        qFatal("%s", issued.error().rule.data());
    }
    return *issued;
}

void ShowReceiptTest::shownByAnyFormOfItsNumber_data()
{
    QTest::addColumn<QString>("number");
    for (const auto& number :
        {u"C01/2627/000001"_s, u"c01/2627/000001"_s, u"C01/2627/1"_s, u"C01/2627/0000000001"_s,
            u"  C01/2627/1\n"_s, u"C01/೨೬೨೭/೦೦೦೦೦೧"_s, u"c०१/२६२७/१"_s}) {
        QTest::newRow(qPrintable(number)) << number;
    }
}

void ShowReceiptTest::shownByAnyFormOfItsNumber()
{
    QFETCH(QString, number);
    if (m_isFresh) {
        give();
    }
    const auto shown = showReceipt(m_desk->db(), number);
    VERIFY_OK(shown);
    QCOMPARE(shown->number, u"C01/2627/000001"_s);
}

void ShowReceiptTest::unknownNumbers_data()
{
    QTest::addColumn<QString>("number");
    for (const auto& number : {u""_s, u"1"_s, u"C01"_s, u"C01/2627"_s, u"C01/2627/"_s,
             u"C01/2627/2"_s, u"C02/2627/1"_s, u"C01/2728/1"_s, u"C01/2627/0"_s, u"C01/2627/-1"_s,
             u"C01/2627/1/1"_s, u"C01/2627/99999999999999999999"_s, u"C01-2627-1"_s, u"%/%/1"_s,
             u"C01/2627/1'; --"_s}) {
        QTest::newRow(qPrintable(number)) << number;
    }
}

void ShowReceiptTest::unknownNumbers()
{
    QFETCH(QString, number);
    if (m_isFresh) {
        give();
    }
    const auto shown = showReceipt(m_desk->db(), number);
    QCOMPARE(test::ruleOf(shown), u"receipt.unknown"_s);
    QCOMPARE(shown.error().kind, ErrorKind::NotFound);
    QCOMPARE(shown.error().args.value(u"number"_s).toString(), number);
}

void ShowReceiptTest::shownWhole()
{
    addArchana(u"10"_s);
    counter::ReceiptDraft draft;
    draft.payer.name = u"Ramesh Kumar"_s;
    draft.payer.nameLocal = u"ರಮೇಶ್ ಕುಮಾರ್"_s;
    draft.payer.phone = u"9845012345"_s;
    draft.payer.address = u"Car Street\nUdupi"_s;
    draft.payer.pinCode = u"576101"_s;
    draft.payer.pan = u"ABCPR1234K"_s;
    draft.remarks = u"for the new kitchen"_s;
    draft.language = u"hi"_s;
    draft.lines = {counter::SevaDraft{u"ARCHANA"_s, QDate(2026, 11, 22), u"18:00"_s,
                       {{{}, u"Sita"_s, u"ಸೀತಾ"_s, u"Kashyapa"_s, u"Rohini"_s, u"Vrishabha"_s},
                           {{}, u"Gauri"_s}}},
        donations::DonationDraft{u"ANNADANA"_s, {}, {}, Money::fromPaise(50'150), {}}};
    draft.payments = {{PaymentMode::Cheque, Money::fromPaise(50'150)},
        {PaymentMode::Card, Money::fromPaise(10'000)}};
    draft.payments[0].instrumentNo = u"123456"_s;
    draft.payments[0].instrumentDate = QDate(2026, 11, 20);
    draft.payments[0].bank = u"Canara Bank"_s;
    draft.payments[0].branch = u"Udupi"_s;
    draft.payments[1].cardLast4 = u"4242"_s;
    draft.payments[1].reference = u"A12345"_s;
    const auto issued = issue(draft);
    VERIFY_OK(issued);
    const auto shown = showReceipt(m_desk->db(), issued->receipt.id);
    VERIFY_OK(shown);
    QCOMPARE(shown->payer.name, draft.payer.name);
    QCOMPARE(shown->payer.nameLocal, draft.payer.nameLocal);
    QCOMPARE(shown->payer.address, draft.payer.address);
    QCOMPARE(shown->payer.pinCode, draft.payer.pinCode);
    QCOMPARE(shown->payer.panMasked, u"ABxxxxxx4K"_s);
    QCOMPARE(shown->remarks, draft.remarks);
    QCOMPARE(shown->language, u"hi"_s);
    QCOMPARE(shown->cashier, u"Lakshmi"_s);
    QCOMPARE(shown->voucher, issued->receipt.voucher);
    QCOMPARE(shown->lines[0].persons.size(), size_t{2});
    QCOMPARE(shown->lines[0].quantity, 1);
    QCOMPARE(shown->lines[0].rate, Money::fromRupees(100));
    QCOMPARE(shown->lines[0].persons[0].gotra, u"Kashyapa"_s);
    QCOMPARE(shown->lines[0].persons[0].nameLocal, u"ಸೀತಾ"_s);
    QCOMPARE(shown->lines[0].persons[1].name, u"Gauri"_s);
    QVERIFY(shown->lines[1].persons.empty());
    QCOMPARE(shown->payments[0].instrumentNo, u"123456"_s);
    QCOMPARE(shown->payments[0].instrumentDate, QDate(2026, 11, 20));
    QCOMPARE(shown->payments[0].bank, u"Canara Bank"_s);
    QCOMPARE(shown->payments[1].cardLast4, u"4242"_s);
    QCOMPARE(shown->total, Money::fromPaise(60'150));
}

void ShowReceiptTest::printsAreCounted()
{
    const auto first = give();
    const auto second = give();
    const auto print = [&](ReceiptId id) {
        return m_desk->run(
            [&](store::UnitOfWork& unit) { return receipts::recordPrint(unit, id, u"a5"_s); });
    };
    for (int copy = 0; copy < 3; ++copy) {
        QCOMPARE(print(first.receipt.id).value(), copy);
    }
    QCOMPARE(print(second.receipt.id).value(), 0);
    QCOMPARE(showReceipt(m_desk->db(), first.receipt.id)->printCount, 3);
    QCOMPARE(listReceipts(m_desk->db(), {})->at(1).printCount, 3);
    QCOMPARE(test::ruleOf(print(m_desk->desk().ids.nextId<ReceiptId>(0))), u"receipt.unknown"_s);
    // The first paper belongs to the sale; a copy is a right of its own.
    m_desk->allowOnly({u"booking.create"_s});
    const auto third = issue(cash(1));
    QCOMPARE(test::ruleOf(third), u"permission.denied"_s);
    QCOMPARE(test::ruleOf(print(second.receipt.id)), u"permission.denied"_s);
    m_desk->allowOnly({u"receipt.reprint"_s});
    QCOMPARE(print(second.receipt.id).value(), 1);
}

void ShowReceiptTest::foundByItsKey()
{
    auto draft = cash(5);
    draft.idempotencyKey = u"ticket-7"_s;
    const auto issued = issue(draft);
    const auto found = receipts::findByIdempotencyKey(m_desk->db(), u"ticket-7"_s);
    VERIFY_OK(found);
    QCOMPARE((*found)->first, issued->receipt.id);
    QCOMPARE((*found)->second, counter::requestHash(draft));
    for (const auto& other : {u"ticket-"_s, u"TICKET-7"_s, u""_s}) {
        QVERIFY(!receipts::findByIdempotencyKey(m_desk->db(), other)->has_value());
    }
}

QTEST_GUILESS_MAIN(ShowReceiptTest)
#include "show_receipt_test.moc"
