// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/trial_balance.h"
#include "models/upkeep/verify.h"
#include "tests/counter/random_drafts.h"
#include "tests/counter/sale_fixture.h"
#include "tests/store/deity_rows.h"
#include "tests/support/test_engine.h"

#include <QSet>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDrafts = 300;
constexpr qint64 kMinuteMs = 60'000;

} // namespace

/// Whatever is typed at the counter, the books hold: hundreds of drafts, one after the other.
class RandomSalesTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openCluster(); }
    void init();
    void theBooksHold_data();
    void theBooksHold();

private:
    /// A sum over the rows of one receipt.
    qint64 sumOf(const char* select, const counter::IssuedReceipt& issued);
    void checkAccepted(const counter::ReceiptDraft& draft, const counter::IssuedReceipt& issued);
    void checkRefused(const Error& error, const QByteArray& before);
    void checkBooks();
    void moveClock(test::RandomDrafts& drafts);

    std::map<QString, qint64> m_lastOf;
    QSet<QString> m_rules;
    int m_accepted = 0;
};

void RandomSalesTest::init()
{
    openDesk();
    addArchana(u"12"_s);
    VERIFY_OK(m_desk->run([&](store::UnitOfWork& unit) {
        sevas::SevaDraft seva;
        seva.fields.code = u"DEEPA"_s;
        seva.fields.name = u"Deepa"_s;
        seva.fields.fundCode = u"ANNADANA"_s;
        seva.price = Money::fromRupees(25);
        return sevas::addSeva(unit, seva);
    }));
    m_lastOf.clear();
    m_rules.clear();
    m_accepted = 0;
}

void RandomSalesTest::moveClock(test::RandomDrafts& drafts)
{
    m_desk->clock().advance(kMinuteMs * drafts.below(30));
    if (drafts.oneIn(60)) {
        m_desk->clock().advance(-kMinuteMs * 60 * 26);
    }
    if (drafts.oneIn(20)) {
        m_desk->clock().advance(kMinuteMs * 60 * 24);
    }
    if (drafts.oneIn(60)) {
        // Once or twice this comes to another financial year.
        m_desk->clock().advance(kMinuteMs * 60 * 24 * 50);
    }
}

qint64 RandomSalesTest::sumOf(const char* select, const counter::IssuedReceipt& issued)
{
    store::Query query(m_desk->db(), select);
    query.bind("id", issued.receipt.id);
    return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
}

void RandomSalesTest::checkAccepted(
    const counter::ReceiptDraft& draft, const counter::IssuedReceipt& issued)
{
    ++m_accepted;
    const qint64 total = issued.receipt.total.paise();
    QVERIFY(total >= 0);
    QCOMPARE(issued.lines.size(), draft.lines.size());
    QCOMPARE(sumOf("SELECT CAST(sum(amount_paise) AS bigint) FROM receipt_lines "
                   "WHERE receipt_id = :id",
                 issued),
        total);
    QCOMPARE(sumOf("SELECT CAST(coalesce(sum(amount_paise), 0) AS bigint) FROM receipt_payments "
                   "WHERE receipt_id = :id AND mode <> 'kind'",
                 issued),
        total);
    for (const char* side : {"SELECT CAST(coalesce(sum(v.debit_paise), 0) AS bigint) FROM receipts "
                             "r LEFT JOIN voucher_lines v ON v.voucher_id = r.voucher_id "
                             "WHERE r.id = :id",
             "SELECT CAST(coalesce(sum(v.credit_paise), 0) AS bigint) FROM receipts r LEFT JOIN "
             "voucher_lines v ON v.voucher_id = r.voucher_id WHERE r.id = :id"}) {
        QCOMPARE(sumOf(side, issued), total);
    }
    QCOMPARE(sumOf("SELECT count(*) FROM (SELECT v.fund_id FROM receipts r JOIN voucher_lines v "
                   "ON v.voucher_id = r.voucher_id WHERE r.id = :id GROUP BY v.fund_id "
                   "HAVING sum(v.debit_paise) <> sum(v.credit_paise)) unbalanced",
                 issued),
        0);
    QCOMPARE(issued.receipt.voucher.isNull(), total == 0);
    QVERIFY(!issued.change.isNegative());
    QCOMPARE(issued.receipt.sequence, ++m_lastOf[issued.receipt.series]);
}

void RandomSalesTest::checkRefused(const Error& error, const QByteArray& before)
{
    m_rules.insert(error.rule);
    // A slip of the keys is met by a rule, never by the store or by a fault of the program.
    QVERIFY2(error.kind != ErrorKind::Internal && !error.rule.startsWith("store."_L1),
        qPrintable(error.rule + u": "_s + error.detail));
    QCOMPARE(test::rowCounts(*m_desk), before);
    QVERIFY(!m_desk->db().inTransaction());
}

void RandomSalesTest::checkBooks()
{
    const auto balance =
        accounts::trialBalance(m_desk->db(), QDate(2026, 4, 1), QDate(2030, 3, 31));
    VERIFY_OK(balance);
    QVERIFY(balance->debit.isPositive());
    QCOMPARE(balance->debit, balance->credit);
    QCOMPARE(balance->closingDebit, balance->closingCredit);
    QCOMPARE(balance->debit.paise(),
        m_desk->number("SELECT CAST(sum(total_paise) AS bigint) FROM receipts"));
    const auto checks = upkeep::verifyStore(m_desk->db());
    VERIFY_OK(checks);
    for (const auto& check : *checks) {
        QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
    }
}

void RandomSalesTest::theBooksHold_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("one day") << 1U;
    QTest::newRow("another day") << 20'261'122U;
}

void RandomSalesTest::theBooksHold()
{
    QFETCH(quint32, seed);
    test::RandomDrafts drafts(seed);
    for (int i = 0; i < kDrafts; ++i) {
        moveClock(drafts);
        const auto draft = drafts.next(m_desk->clock().today());
        const QByteArray before = test::rowCounts(*m_desk);
        const auto issued = issue(draft);
        if (issued) {
            checkAccepted(draft, *issued);
        } else {
            checkRefused(issued.error(), before);
        }
        if (QTest::currentTestFailed()) {
            qWarning("draft %d of seed %u", i, seed);
            return;
        }
    }
    checkBooks();
    QVERIFY2(m_accepted > kDrafts / 3, "hardly anything was sold");
    QVERIFY2(m_rules.size() > 8, qPrintable(QStringList(m_rules.values()).join(u' ')));
    QVERIFY2(m_lastOf.size() > 1, "all in one financial year");
}

QTEST_GUILESS_MAIN(RandomSalesTest)
#include "random_sales_test.moc"
