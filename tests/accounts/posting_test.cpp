// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/posting.h"

#include "models/accounts/ledgers.h"
#include "models/accounts/trial_balance.h"
#include "models/audit/audit.h"
#include "models/store/tables.h"
#include "tests/support/books.h"
#include "tests/support/pg_cluster.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using accounts::PostingLine;
using accounts::VoucherDraft;
using accounts::VoucherKind;

/// The same posting tests run on SQLite and on PostgreSQL.
class PostingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusals_data();
    void refusals();
    void balancesFollow();
    void fundsBalanceEach();
    void reversalIsTheMirror();
    void reversedOnlyOnce();
    void postedRowsCannotChange();
    void closedPeriodRefuses();
    void aClosingIsTakenBackWhateverTheClocks();
    void trialBalanceOfBrokenMonth();

private:
    Result<VoucherId> post(const QDate& date, std::vector<PostingLine> lines);
    Result<void> closeElsewhere(qint64 daysAhead);
    LedgerId ledger(const QString& code);
    FundId fund(const QString& code);

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::TestDesk> m_desk;
};

void PostingTest::initTestCase()
{
    if (qEnvironmentVariable("MM_TEST_ENGINE") == u"postgres") {
        m_cluster = std::make_unique<test::PgCluster>();
        QCOMPARE(m_cluster->problem(), QString());
    }
}

void PostingTest::init()
{
    m_desk = m_cluster ? std::make_unique<test::TestDesk>(*m_cluster)
                       : std::make_unique<test::TestDesk>();
    QVERIFY(test::seedBooks(*m_desk));
}

LedgerId PostingTest::ledger(const QString& code)
{
    return accounts::ledgerByCode(m_desk->db(), code).value();
}

FundId PostingTest::fund(const QString& code)
{
    return accounts::fundByCode(m_desk->db(), code).value().id;
}

Result<VoucherId> PostingTest::post(const QDate& date, std::vector<PostingLine> lines)
{
    return m_desk->run([&](store::UnitOfWork& unit) -> Result<VoucherId> {
        const Uuid source = unit.desk().ids.next(unit.nowMs());
        MM_LET(id,
            accounts::post(unit,
                {VoucherKind::Journal, date, u"test"_s, u"test"_s, source, std::move(lines)}));
        MM_CHECK(audit::finish(unit, {"voucher.post"_L1, "vouchers"_L1, id.uuid}, date));
        return id;
    });
}

void PostingTest::refusals_data()
{
    QTest::addColumn<qint64>("debit");
    QTest::addColumn<qint64>("credit");
    QTest::addColumn<bool>("secondLine");
    QTest::addColumn<QString>("rule");
    QTest::newRow("unbalanced") << qint64{100} << qint64{99} << true << u"voucher.unbalanced"_s;
    QTest::newRow("one line") << qint64{100} << qint64{0} << false << u"voucher.empty"_s;
    QTest::newRow("zero line") << qint64{0} << qint64{0} << true << u"voucher.line_sides"_s;
    QTest::newRow("negative") << qint64{-5} << qint64{-5} << true << u"voucher.line_sides"_s;
}

void PostingTest::refusals()
{
    QFETCH(qint64, debit);
    QFETCH(qint64, credit);
    QFETCH(bool, secondLine);
    QFETCH(QString, rule);
    std::vector<PostingLine> lines{
        {ledger(u"25110"_s), fund(u"GENERAL"_s), Money::fromPaise(debit), {}}};
    if (secondLine) {
        lines.push_back({ledger(u"30200"_s), fund(u"GENERAL"_s), {}, Money::fromPaise(credit)});
    }
    const auto refused = post(QDate(2026, 11, 22), lines);
    QVERIFY(!refused);
    QCOMPARE(QString(refused.error().rule), rule);
    QCOMPARE(m_desk->number("SELECT count(*) FROM vouchers"), 0);
    QCOMPARE(m_desk->number("SELECT count(*) FROM ledger_balances"), 0);
}

void PostingTest::balancesFollow()
{
    const Money amount = Money::fromRupees(501);
    QVERIFY(post(QDate(2026, 11, 22),
        {{ledger(u"25110"_s), fund(u"GENERAL"_s), amount, {}},
            {ledger(u"30200"_s), fund(u"GENERAL"_s), {}, amount}}));
    QVERIFY(post(QDate(2026, 12, 1),
        {{ledger(u"25110"_s), fund(u"GENERAL"_s), amount, {}},
            {ledger(u"30200"_s), fund(u"GENERAL"_s), {}, amount}}));
    const auto ledgers = accounts::listLedgers(m_desk->db()).value();
    const auto cash = std::find_if(
        ledgers.begin(), ledgers.end(), [](const auto& one) { return one.code == u"25110"; });
    QCOMPARE(cash->balance.paise(), 100200);
    QCOMPARE(m_desk->number("SELECT count(*) FROM ledger_balances"), 4);
}

void PostingTest::fundsBalanceEach()
{
    const Money amount = Money::fromRupees(100);
    const auto refused = post(QDate(2026, 11, 22),
        {{ledger(u"25110"_s), fund(u"GENERAL"_s), amount, {}},
            {ledger(u"30210"_s), fund(u"ANNADANA"_s), {}, amount}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unbalanced);
}

void PostingTest::reversalIsTheMirror()
{
    const Money amount = Money::fromRupees(251);
    const auto posted = post(QDate(2026, 11, 22),
        {{ledger(u"25110"_s), fund(u"GENERAL"_s), amount, {}},
            {ledger(u"30200"_s), fund(u"GENERAL"_s), {}, amount}});
    QVERIFY(posted);
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_LET(id,
            accounts::reverse(unit, *posted, unit.today(), u"mistake"_s, u"test"_s, posted->uuid));
        return audit::finish(unit, {"voucher.reverse"_L1, "vouchers"_L1, id.uuid});
    }));
    QCOMPARE(
        m_desk->number(
            "SELECT CAST(sum(debit_paise) - sum(credit_paise) AS bigint) FROM ledger_balances b "
            "JOIN ledgers l ON l.id = b.ledger_id WHERE l.code = '25110'"),
        0);
    QCOMPARE(m_desk->number("SELECT count(*) FROM vouchers WHERE reverses_id IS NOT NULL"), 1);
}

void PostingTest::reversedOnlyOnce()
{
    const Money amount = Money::fromRupees(251);
    const auto posted = post(QDate(2026, 11, 22),
        {{ledger(u"25110"_s), fund(u"GENERAL"_s), amount, {}},
            {ledger(u"30200"_s), fund(u"GENERAL"_s), {}, amount}});
    const auto reverse = [&] {
        return m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
            MM_LET(id,
                accounts::reverse(
                    unit, *posted, unit.today(), u"mistake"_s, u"test"_s, posted->uuid));
            return audit::finish(unit, {"voucher.reverse"_L1, "vouchers"_L1, id.uuid});
        });
    };
    QVERIFY(reverse());
    const auto second = reverse();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
}

void PostingTest::postedRowsCannotChange()
{
    const Money amount = Money::fromRupees(11);
    QVERIFY(post(QDate(2026, 11, 22),
        {{ledger(u"25110"_s), fund(u"GENERAL"_s), amount, {}},
            {ledger(u"30200"_s), fund(u"GENERAL"_s), {}, amount}}));
    for (const QByteArray& sql :
        {QByteArray("UPDATE vouchers SET total_paise = 1"), QByteArray("DELETE FROM vouchers"),
            QByteArray("UPDATE voucher_lines SET debit_paise = debit_paise + 1"),
            QByteArray("DELETE FROM audit_events")}) {
        const auto changed = m_desk->db().execute(sql);
        QVERIFY2(!changed, sql.constData());
        QCOMPARE(QString(changed.error().rule), u"store.fact_immutable"_s);
    }
}

void PostingTest::closedPeriodRefuses()
{
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return accounts::setClosedUpto(unit, QDate(2026, 10, 31), u"October is audited"_s);
    }));
    const Money amount = Money::fromRupees(11);
    const auto entry = [&](const QDate& date) {
        return post(date,
            {{ledger(u"25110"_s), fund(u"GENERAL"_s), amount, {}},
                {ledger(u"30200"_s), fund(u"GENERAL"_s), {}, amount}});
    };
    const auto refused = entry(QDate(2026, 10, 31));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::PeriodClosed);
    QVERIFY(entry(QDate(2026, 11, 1)));
    m_desk->clock().advance(1000);
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return accounts::setClosedUpto(unit, QDate(), u"a bill was found"_s);
    }));
    QVERIFY(entry(QDate(2026, 10, 31)));
}

/// What came from a counter whose clock is ahead of this one's.
Result<void> PostingTest::closeElsewhere(qint64 daysAhead)
{
    constexpr qint64 kDayMs = 86'400'000;
    return m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        const qint64 then = unit.nowMs() + daysAhead * kDayMs;
        const Uuid id = UuidMaker().next(then);
        MM_CHECK(unit.insert(tables::period_locks,
            {{"id", id}, {"closed_upto", QDate(2026, 10, 31)}, {"reason", u"audited"_s},
                {"user_id", unit.actor().id}, {"locked_at", then}}));
        return audit::finish(unit, {"period.close"_L1, "period_locks"_L1, id});
    });
}

void PostingTest::aClosingIsTakenBackWhateverTheClocks()
{
    const auto closeUpto = [&](QDate upto) {
        return m_desk->run([&](store::UnitOfWork& unit) {
            return accounts::setClosedUpto(unit, upto, u"a bill was found"_s);
        });
    };
    QVERIFY(closeElsewhere(2));
    QCOMPARE(accounts::closedUpto(m_desk->db()).value(), QDate(2026, 10, 31));
    for (const QDate upto : {QDate(), QDate(2026, 9, 30), QDate()}) {
        QVERIFY(closeUpto(upto));
        QCOMPARE(accounts::closedUpto(m_desk->db()).value(), upto);
    }
    // All rows of an operation hold one instant: by it they are found when they are given back.
    store::Query query(m_desk->db(),
        "SELECT p.id, a.id FROM period_locks p JOIN audit_events a ON a.entity_id = p.id "
        "ORDER BY p.id DESC LIMIT 3");
    const auto same = query.all([](const store::Row& row) {
        const auto lock = row.id<Id<void>>(0).toString();
        return lock.first(13) == row.id<Id<void>>(1).toString().first(13);
    });
    QCOMPARE(same.value(), std::vector<bool>({true, true, true}));
    // Years ahead: nothing that is written here would count, and that is said.
    QVERIFY(closeElsewhere(3650));
    const auto refused = closeUpto({});
    QVERIFY(!refused);
    QCOMPARE(QString(refused.error().rule), u"clock.was_ahead"_s);
    QCOMPARE(refused.error().args.value(u"date"_s).toString(), u"2036-11-19"_s);
    QCOMPARE(accounts::closedUpto(m_desk->db()).value(), QDate(2026, 10, 31));
}

void PostingTest::trialBalanceOfBrokenMonth()
{
    const auto entry = [&](const QDate& date, int rupees) {
        const Money amount = Money::fromRupees(rupees);
        QVERIFY(post(date,
            {{ledger(u"25110"_s), fund(u"GENERAL"_s), amount, {}},
                {ledger(u"30200"_s), fund(u"GENERAL"_s), {}, amount}}));
    };
    entry(QDate(2026, 10, 15), 1);
    entry(QDate(2026, 11, 1), 10);
    entry(QDate(2026, 11, 20), 100);
    entry(QDate(2026, 11, 21), 1000);
    entry(QDate(2026, 12, 2), 10000);
    const auto report =
        accounts::trialBalance(m_desk->db(), QDate(2026, 11, 1), QDate(2026, 11, 20));
    QVERIFY(report);
    QCOMPARE(report->openingDebit, Money::fromRupees(1));
    QCOMPARE(report->debit, Money::fromRupees(110));
    QCOMPARE(report->closingDebit, Money::fromRupees(111));
    QCOMPARE(report->closingCredit, Money::fromRupees(111));
    // Nothing was posted later in November: its whole balance is the balance of that day.
    const auto today =
        accounts::trialBalance(m_desk->db(), QDate(2026, 11, 1), QDate(2026, 11, 22));
    QCOMPARE(today->debit, Money::fromRupees(1110));
    const auto year = accounts::trialBalance(m_desk->db(), QDate(2026, 4, 1), QDate(2027, 3, 31));
    QCOMPARE(year->closingDebit, Money::fromRupees(11111));
}

QTEST_GUILESS_MAIN(PostingTest)
#include "posting_test.moc"
