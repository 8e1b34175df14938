// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/day_book.h"
#include "models/accounts/posting.h"
#include "models/accounts/trial_balance.h"
#include "models/conflicts/conflict_list.h"
#include "models/replication/row_applier.h"
#include "models/store/transaction.h"
#include "tests/replication/two_counters.h"

using namespace mm;
using namespace Qt::StringLiterals;
using test::Counter;

/// Work that reaches the service after the books of its date were closed.
class LateWorkTest : public test::TwoCounters
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init() { begin(); }
    void workOfAClosedMonthCountsInTheNext();
    void closingTheBooksMakesNothingBeforeItLate();

private:
    QString balanceOf(store::Connection& db, QDate from, QDate upto);
    void closeBooks(Counter& counter, QDate upto);
};

QString LateWorkTest::balanceOf(store::Connection& db, QDate from, QDate upto)
{
    const auto balance = accounts::trialBalance(db, from, upto);
    if (!balance) {
        return QString(balance.error().rule);
    }
    QString text;
    for (const auto& row : balance->rows) {
        text += u"%1 %2 %3 %4 %5\n"_s.arg(row.code)
                    .arg(row.debit.paise())
                    .arg(row.credit.paise())
                    .arg(row.closingDebit.paise())
                    .arg(row.closingCredit.paise());
    }
    return text;
}

void LateWorkTest::closeBooks(Counter& counter, QDate upto)
{
    m_desk->desk().actor.permissions.insert(u"period.close"_s);
    counter.desk().actor.permissions.insert(u"period.close"_s);
    VERIFY_OK(counter.run([&](store::UnitOfWork& unit) {
        return accounts::setClosedUpto(unit, upto, u"Sent to the auditor"_s);
    }));
}

void LateWorkTest::workOfAClosedMonthCountsInTheNext()
{
    donate(*m_first, 101);
    meet();
    const QDate day =
        QDate::fromString(store::Query(m_first->db(), "SELECT max(business_date) FROM vouchers")
                              .one([](const store::Row& row) { return row.text(0); })
                              .value_or(QString()),
            Qt::ISODate);
    const QDate from(day.year(), day.month(), 1);
    const QDate upto = from.addMonths(1).addDays(-1);
    // The second counter knows nothing of the closing, and goes on.
    const auto late = donate(*m_second, 777);
    closeBooks(*m_first, upto);
    const QString closed = balanceOf(m_first->db(), from, upto);
    meet();
    QCOMPARE(balanceOf(m_hub->db(), from, upto), closed);
    QCOMPARE(balanceOf(m_first->db(), from, upto), closed);
    QCOMPARE(balanceOf(m_second->db(), from, upto), closed);
    QVERIFY(balanceOf(m_second->db(), upto.addDays(1), upto.addDays(1)).contains(u" 77700 "_s));
    const auto book = accounts::dayBook(m_second->db(), upto.addDays(1), upto.addDays(1));
    VERIFY_OK(book);
    QVERIFY(!book->empty());
    QCOMPARE(book->front().voucher, late.receipt.voucher);
    // The fact itself is what was printed.
    store::Query voucher(m_hub->db(), "SELECT business_date FROM vouchers WHERE id = :id");
    voucher.bind("id", late.receipt.voucher);
    QCOMPARE(voucher.one([](const store::Row& row) { return row.text(0); }).value_or(QString()),
        day.toString(Qt::ISODate));
    const auto listed = conflicts::listConflicts(m_first->db(), 10, false);
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), 1U);
    QCOMPARE(listed->front().kind, u"late"_s);
    store::Query trail(m_first->db(),
        "SELECT count(*) FROM audit_events WHERE action = 'voucher.counted_later' AND entity_id = "
        ":id");
    trail.bind("id", late.receipt.voucher);
    QCOMPARE(trail.one([](const store::Row& row) { return row.integer(0); }).value_or(-1), 1);
    verifyAll();
    const auto before = test::pictureOf(m_hub->db());
    auto transaction = store::Transaction::begin(m_hub->db());
    VERIFY_OK(transaction);
    VERIFY_OK(replication::rebuildAll(m_hub->db(), m_desk->desk().temple));
    VERIFY_OK(transaction->commit());
    QCOMPARE(test::pictureOf(m_hub->db()), before);
}

void LateWorkTest::closingTheBooksMakesNothingBeforeItLate()
{
    // All in one push: the receipt was there when its own counter closed the books.
    const auto issued = donate(*m_first, 55);
    closeBooks(*m_first, QDate(2099, 12, 31));
    meet();
    const auto listed = conflicts::listConflicts(m_second->db(), 10, false);
    VERIFY_OK(listed);
    QVERIFY2(listed->empty(), qPrintable(listed->empty() ? QString() : listed->front().kind));
    verifyAll();
}

QTEST_GUILESS_MAIN(LateWorkTest)
#include "late_work_test.moc"
