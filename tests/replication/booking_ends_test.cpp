// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/trial_balance.h"
#include "models/conflicts/conflict_list.h"
#include "models/counter/cancel_receipt.h"
#include "models/replication/row_applier.h"
#include "models/sevas/bookings.h"
#include "models/sevas/refund_booking.h"
#include "models/store/transaction.h"
#include "tests/replication/two_counters.h"

using namespace mm;
using namespace Qt::StringLiterals;
using test::Counter;

/// Bookings that end at one counter and otherwise at another, before the two meet.
class BookingEndsTest : public test::TwoCounters
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init();
    void performedHereCancelledThere_data();
    void performedHereCancelledThere();
    void performedAtBothCountsOnce();
    void cancelledAtBothIsGivenBackOnce();
    void whatWasPerformedIsNotMoved();

private:
    void cancel(Counter& counter, bool wholeReceipt);
    void perform(Counter& counter);
    QString statusAt(store::Connection& db);
    qint64 balanceOf(store::Connection& db, const QString& code);
    std::vector<conflicts::Conflict> open(store::Connection& db);
    void agree();

    BookingId m_booking;
    QString m_receipt;
    qint64 m_advanceBefore = 0;
};

void BookingEndsTest::init()
{
    begin();
    // Sold for today, with the money held as an advance.
    counter::ReceiptDraft draft;
    draft.payer.name = u"Ramesh"_s;
    store::Query seva(
        m_first->db(), "SELECT s.code FROM sevas s WHERE s.is_active = 1 ORDER BY s.id LIMIT 1");
    const auto code = seva.one([](const store::Row& row) { return row.text(0); });
    VERIFY_OK(code);
    m_advanceBefore = balanceOf(m_first->db(), u"12300"_s);
    const QDate tomorrow = m_first->clock().today().addDays(1);
    draft.lines.push_back(counter::SevaDraft{*code, tomorrow, {}, {{{}, u"Ramesh"_s, {}, {}}}});
    draft.payments.push_back({receipts::PaymentMode::Cash, {}});
    const auto issued = m_first->run(
        [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); });
    VERIFY_OK(issued);
    m_receipt = issued->receipt.number;
    store::Query booking(m_first->db(), "SELECT id FROM bookings WHERE receipt_id = :id");
    booking.bind("id", issued->receipt.id);
    m_booking = booking.one([](const store::Row& row) { return row.id<BookingId>(0); })
                    .value_or(BookingId());
    QVERIFY(!m_booking.isNull());
    QVERIFY(balanceOf(m_first->db(), u"12300"_s) != m_advanceBefore);
    for (auto* clock : {&m_first->clock(), &m_second->clock(), &m_hub->clock()}) {
        clock->advance(24LL * 60 * 60 * 1000);
    }
    meet();
}

void BookingEndsTest::cancel(Counter& counter, bool wholeReceipt)
{
    VERIFY_OK(counter.run([&](store::UnitOfWork& unit) -> Result<void> {
        if (wholeReceipt) {
            MM_CHECK(counter::cancelReceipt(unit, m_receipt, u"Cannot come"_s));
        } else {
            MM_CHECK(sevas::cancelBooking(
                unit, {m_booking, u"Cannot come"_s, sevas::RefundBy::Later, {}}));
        }
        return {};
    }));
}

void BookingEndsTest::perform(Counter& counter)
{
    VERIFY_OK(
        counter.run([&](store::UnitOfWork& unit) { return sevas::perform(unit, m_booking); }));
}

QString BookingEndsTest::statusAt(store::Connection& db)
{
    store::Query query(db, "SELECT status FROM booking_states WHERE id = :id");
    query.bind("id", m_booking);
    return query.one([](const store::Row& row) { return row.text(0); }).value_or(QString());
}

qint64 BookingEndsTest::balanceOf(store::Connection& db, const QString& code)
{
    store::Query query(db,
        "SELECT CAST(coalesce(sum(l.credit_paise - l.debit_paise), 0) AS bigint) "
        "FROM voucher_lines l JOIN ledgers g ON g.id = l.ledger_id WHERE g.code = :code");
    query.bind("code", code);
    return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
}

std::vector<conflicts::Conflict> BookingEndsTest::open(store::Connection& db)
{
    auto listed = conflicts::listConflicts(db, 20, true);
    return listed ? *listed : std::vector<conflicts::Conflict>();
}

void BookingEndsTest::agree()
{
    const QString there = statusAt(m_hub->db());
    QCOMPARE(statusAt(m_first->db()), there);
    QCOMPARE(statusAt(m_second->db()), there);
    QCOMPARE(balanceOf(m_hub->db(), u"12300"_s), m_advanceBefore);
    verifyAll();
    const auto before = test::pictureOf(m_hub->db());
    auto transaction = store::Transaction::begin(m_hub->db());
    VERIFY_OK(transaction);
    VERIFY_OK(replication::rebuildAll(m_hub->db(), m_desk->desk().temple));
    VERIFY_OK(transaction->commit());
    QCOMPARE(test::pictureOf(m_hub->db()), before);
    // Looking again changes nothing.
    const auto again = m_hub->settle();
    VERIFY_OK(again);
    QCOMPARE(again->endsTakenBack, 0);
    QCOMPARE(again->reversedTwice, 0);
}

void BookingEndsTest::performedHereCancelledThere_data()
{
    QTest::addColumn<bool>("wholeReceipt");
    QTest::addColumn<bool>("cancelledFirst");
    for (const bool whole : {false, true}) {
        for (const bool first : {false, true}) {
            QTest::addRow(
                "%s, %s first", whole ? "receipt" : "booking", first ? "cancelled" : "performed")
                << whole << first;
        }
    }
}

void BookingEndsTest::performedHereCancelledThere()
{
    QFETCH(bool, wholeReceipt);
    QFETCH(bool, cancelledFirst);
    if (cancelledFirst) {
        cancel(*m_first, wholeReceipt);
        perform(*m_second);
    } else {
        perform(*m_first);
        cancel(*m_second, wholeReceipt);
    }
    meet();
    QCOMPARE(statusAt(m_hub->db()), u"cancelled"_s);
    const auto told = open(m_second->db());
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().kind, u"performed_cancelled"_s);
    QCOMPARE(told.front().rowName, m_receipt);
    agree();
}

void BookingEndsTest::performedAtBothCountsOnce()
{
    const qint64 before = balanceOf(m_hub->db(), u"12300"_s);
    perform(*m_first);
    perform(*m_second);
    meet();
    QCOMPARE(statusAt(m_hub->db()), u"performed"_s);
    QVERIFY(balanceOf(m_hub->db(), u"12300"_s) != before);
    QCOMPARE(open(m_first->db()).size(), 0U);
    agree();
}

void BookingEndsTest::cancelledAtBothIsGivenBackOnce()
{
    const qint64 owed = balanceOf(m_hub->db(), u"12700"_s);
    cancel(*m_first, false);
    cancel(*m_second, true);
    meet();
    QCOMPARE(statusAt(m_hub->db()), u"cancelled"_s);
    const auto told = open(m_first->db());
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().kind, u"cancelled_twice"_s);
    QCOMPARE(balanceOf(m_hub->db(), u"12700"_s), owed);
    agree();
}

void BookingEndsTest::whatWasPerformedIsNotMoved()
{
    perform(*m_first);
    VERIFY_OK(m_second->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(sevas::markNoShow(unit, m_booking));
        return {};
    }));
    meet();
    QCOMPARE(statusAt(m_hub->db()), u"performed"_s);
    agree();
}

QTEST_GUILESS_MAIN(BookingEndsTest)
#include "booking_ends_test.moc"
