// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/ledgers.h"

#include "models/accounts/chart.h"
#include "tests/support/books.h"
#include "tests/support/test_engine.h"

#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// The heads that the rules post to, and how they are found.
class LedgersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counterCash_data();
    void counterCash();
    void ninetyCountersHaveNinetyLedgers();
    void everyHeadOfTheRulesIsThere();
    void ledgersByCode();
    void fundsByCode_data();
    void fundsByCode();
    void fundsById();
    void aCounterHasOneCashLedger();

private:
    test::TestEngine m_engine;
    std::unique_ptr<test::TestDesk> m_desk;
};

void LedgersTest::initTestCase()
{
    QCOMPARE(m_engine.problem(), QString());
    m_desk = m_engine.newDesk();
    VERIFY_OK(test::seedBooks(*m_desk));
}

void LedgersTest::counterCash_data()
{
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QString>("ledger");
    const auto row = [](const QString& counter, const QString& ledger) {
        QTest::newRow(qPrintable(counter)) << counter << ledger;
    };
    row(u"C01"_s, u"25110"_s);
    row(u"C1"_s, u"25110"_s);
    row(u"1"_s, u"25110"_s);
    row(u"C02"_s, u"25111"_s);
    row(u"C10"_s, u"25119"_s);
    row(u"C90"_s, u"25199"_s);
    // The range of the chart ends here and begins anew.
    row(u"C91"_s, u"25110"_s);
    row(u"9999"_s, u"25118"_s);
    row(u"IMP"_s, u"25109"_s);
    row(u"WEB"_s, u"25108"_s);
    row(u"WQAB"_s, u"25108"_s);
    row(u"C00"_s, u"25109"_s);
    row(QString(), u"25109"_s);
}

void LedgersTest::counterCash()
{
    QFETCH(QString, counter);
    QTEST(accounts::counterCashCode(counter), "ledger");
}

void LedgersTest::ninetyCountersHaveNinetyLedgers()
{
    QSet<QString> codes;
    for (int number = 1; number <= 90; ++number) {
        codes.insert(accounts::counterCashCode(u"C%1"_s.arg(number, 2, 10, QChar(u'0'))));
    }
    QCOMPARE(codes.size(), 90);
    const auto ledgers = accounts::listLedgers(m_desk->db());
    VERIFY_OK(ledgers);
    for (const auto& ledger : *ledgers) {
        QVERIFY2(ledger.code == u"25110" || !codes.contains(ledger.code), qPrintable(ledger.code));
    }
}

void LedgersTest::everyHeadOfTheRulesIsThere()
{
    for (const QStringView code :
        {accounts::head::kCorpusFund, accounts::head::kAdvanceSevas, accounts::head::kChequesInHand,
            accounts::head::kUpiClearing, accounts::head::kBankSavings, accounts::head::kSevaIncome,
            accounts::head::kDonationsInKind}) {
        VERIFY_OK(accounts::ledgerByCode(m_desk->db(), code.toString()));
    }
}

void LedgersTest::ledgersByCode()
{
    const auto ledgers = accounts::listLedgers(m_desk->db());
    VERIFY_OK(ledgers);
    QVERIFY(std::is_sorted(ledgers->begin(), ledgers->end(),
        [](const auto& one, const auto& other) { return one.code < other.code; }));
    for (const auto& ledger : *ledgers) {
        QCOMPARE(accounts::ledgerByCode(m_desk->db(), ledger.code).value(), ledger.id);
        QVERIFY2(!ledger.name.isEmpty(), qPrintable(ledger.code));
        QCOMPARE(ledger.balance, Money());
    }
    for (const auto& code : {u""_s, u"2511"_s, u"99999"_s, u"' OR 1=1"_s}) {
        const auto none = accounts::ledgerByCode(m_desk->db(), code);
        QCOMPARE(test::ruleOf(none), u"ledger.unknown"_s);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        QCOMPARE(none.error().args.value(u"code"_s).toString(), code);
    }
}

void LedgersTest::fundsByCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    for (const auto& good : {u"GENERAL"_s, u"general"_s, u" Annadana "_s, u"corpus"_s}) {
        QTest::newRow(qPrintable(good)) << good << u"accepted"_s;
    }
    for (const auto& bad : {u""_s, u"GENERA"_s, u"GENERAL FUND"_s, u"%"_s}) {
        QTest::addRow("'%s'", qPrintable(bad)) << bad << u"fund.unknown"_s;
    }
}

void LedgersTest::fundsByCode()
{
    QFETCH(QString, text);
    const auto fund = accounts::fundByCode(m_desk->db(), text);
    QTEST(test::ruleOf(fund), "rule");
    if (fund) {
        QCOMPARE(fund->code, text.trimmed().toUpper());
    }
}

void LedgersTest::fundsById()
{
    const auto funds = accounts::listFunds(m_desk->db());
    VERIFY_OK(funds);
    QVERIFY(funds->size() >= 3);
    for (const auto& fund : *funds) {
        const auto same = accounts::fundById(m_desk->db(), fund.id);
        VERIFY_OK(same);
        QCOMPARE(same->code, fund.code);
        QCOMPARE(same->isDeductible, fund.isDeductible);
    }
}

void LedgersTest::aCounterHasOneCashLedger()
{
    const auto ensure = [this](const QString& counter) {
        return m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
            MM_CHECK(accounts::ensureCounterCash(unit, counter));
            return audit::finish(
                unit, {"counter.cash"_L1, "ledgers"_L1, unit.desk().ids.next(unit.nowMs())});
        });
    };
    const auto before = accounts::listLedgers(m_desk->db())->size();
    VERIFY_OK(ensure(u"C01"_s));
    QCOMPARE(accounts::listLedgers(m_desk->db())->size(), before);
    VERIFY_OK(ensure(u"C07"_s));
    VERIFY_OK(ensure(u"C07"_s));
    QCOMPARE(accounts::listLedgers(m_desk->db())->size(), before + 1);
    VERIFY_OK(accounts::ledgerByCode(m_desk->db(), u"25116"_s));
}

QTEST_GUILESS_MAIN(LedgersTest)
#include "ledgers_test.moc"
