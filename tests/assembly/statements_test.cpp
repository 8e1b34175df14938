// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/statements.h"

#include "models/counter/cancel_receipt.h"
#include "models/counter/issue_receipt.h"
#include "models/devotees/merge_devotees.h"
#include "models/devotees/register_devotee.h"
#include "models/receipts/control_totals.h"
#include "models/sevas/catalogue.h"
#include "reports/json/table_json.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"
#include "tests/support/pg_cluster.h"

#include <QTest>

using namespace mm;
using namespace mm::reports;
using namespace Qt::StringLiterals;
using receipts::PaymentMode;

/// The statements over a day of a temple, on SQLite and on PostgreSQL: each sum is known.
class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStatementIsMade();
    void dayBookHasEveryEntry();
    void cashBookRuns();
    void ledgerBeginsWhereTheDayBeforeEnded();
    void trialBalanceIsEven();
    void donationsAreListed();
    void rowsAreTheSameAsText();
    void donorsAreOneAfterAMerge();
    void sevasAreListed();
    void controlTotalsAgree();
    void periods();

private:
    QString issue(int rupees, PaymentMode mode, const QString& name, const QString& phone = {});
    ReportTable table(const QString& name, QDate from, QDate upto);
    static ReportCell total(const ReportTable& table, QLatin1StringView key);
    static QString text(const ReportTable& table, size_t row, QLatin1StringView key);

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::TestDesk> m_desk;
    test::OpenSealer m_sealer;
    const QDate m_day = QDate(2026, 11, 22);
    const QDate m_next = QDate(2026, 11, 23);
};

QString StatementsTest::issue(
    int rupees, PaymentMode mode, const QString& name, const QString& phone)
{
    counter::ReceiptDraft draft;
    draft.payer.name = name;
    draft.payer.phone = phone;
    draft.payer.anonymous = name.isEmpty();
    draft.lines.push_back(
        donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(rupees), {}});
    draft.payments.push_back({mode, {}});
    const auto issued = m_desk->run(
        [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); });
    return issued ? issued->receipt.number : QString(issued.error().rule);
}

ReportTable StatementsTest::table(const QString& name, QDate from, QDate upto)
{
    const auto made = (*statementNamed(name))->make(m_desk->db(), {from, upto, u"en"_s});
    return made ? *made
                : ReportTable{QString(made.error().rule), made.error().detail, {}, {}, {}, {}};
}

ReportCell StatementsTest::total(const ReportTable& table, QLatin1StringView key)
{
    for (const auto& total : table.totals) {
        if (total.key == key) {
            return total.value;
        }
    }
    return {};
}

QString StatementsTest::text(const ReportTable& table, size_t row, QLatin1StringView key)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].key == key) {
            return std::get<QString>(table.rows.at(row)[i]);
        }
    }
    return u"no column"_s;
}

/// Yesterday 1,000 in cash; today 501 in cash, 250 by UPI, 99 in cash cancelled, 100 for a seva.
void StatementsTest::initTestCase()
{
    if (qEnvironmentVariable("MM_TEST_ENGINE") == u"postgres") {
        m_cluster = std::make_unique<test::PgCluster>();
        QCOMPARE(m_cluster->problem(), QString());
    }
    m_desk = m_cluster ? std::make_unique<test::TestDesk>(*m_cluster)
                       : std::make_unique<test::TestDesk>();
    QVERIFY(test::seedBooks(*m_desk));
    const qint64 today = m_desk->clock().nowMs();
    m_desk->clock().set(today - 86'400'000);
    QCOMPARE(issue(1000, PaymentMode::Cash, {}), u"C01/2627/000001"_s);
    m_desk->clock().set(today);
    QCOMPARE(
        issue(501, PaymentMode::Cash, u"Lakshmi Bhat"_s, u"9845012345"_s), u"C01/2627/000002"_s);
    QCOMPARE(issue(250, PaymentMode::Upi, u"Laxmi Bhatt"_s, u"9845054321"_s), u"C01/2627/000003"_s);
    const QString wrong = issue(99, PaymentMode::Cash, u"Ravi Kumar"_s);
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return counter::cancelReceipt(unit, wrong, u"entered twice"_s);
    }));
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) -> Result<SevaId> {
        sevas::SevaDraft seva;
        seva.fields.code = u"ARCHANA"_s;
        seva.fields.name = u"Archana"_s;
        seva.price = Money::fromRupees(100);
        return sevas::addSeva(unit, seva);
    }));
    counter::ReceiptDraft booking;
    booking.payer.name = u"Sita"_s;
    booking.lines.push_back(counter::SevaDraft{u"ARCHANA"_s, m_day, {}, {}});
    booking.payments.push_back({PaymentMode::Cash, {}});
    QVERIFY(m_desk->run(
        [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, booking); }));
}

void StatementsTest::everyStatementIsMade()
{
    for (const auto& statement : statements()) {
        const auto made = table(statement.name, m_day, m_day);
        QCOMPARE(made.name, QString(statement.name));
        QVERIFY(!made.title.isEmpty() && !made.period.isEmpty());
        QVERIFY2(!made.rows.empty(), statement.name.data());
        for (const auto& row : made.rows) {
            QCOMPARE(row.size(), made.columns.size());
        }
        // A day without anything has an empty table, not an error.
        QCOMPARE(table(statement.name, QDate(2026, 5, 1), QDate(2026, 5, 1)).name,
            QString(statement.name));
    }
    QCOMPARE(statementNamed(u"horoscope"_s).error().kind, ErrorKind::NotFound);
}

void StatementsTest::dayBookHasEveryEntry()
{
    const auto book = table(u"day-book"_s, m_day, m_day);
    QCOMPARE(total(book, "vouchers"_L1), ReportCell(qint64{5}));
    QCOMPARE(
        total(book, "debit_paise"_L1), ReportCell(Money::fromRupees(501 + 250 + 99 + 99 + 100)));
    QCOMPARE(total(book, "debit_paise"_L1), total(book, "credit_paise"_L1));
    QCOMPARE(text(book, 0, "voucher"_L1), u"C01/2627/000002"_s);
    QCOMPARE(text(book, 0, "ledger_code"_L1), u"25110"_s);
}

void StatementsTest::cashBookRuns()
{
    const auto book = table(u"cash-book"_s, m_day, m_day);
    QCOMPARE(total(book, "opening_paise"_L1), ReportCell(Money::fromRupees(1000)));
    QCOMPARE(total(book, "debit_paise"_L1), ReportCell(Money::fromRupees(700)));
    QCOMPARE(total(book, "credit_paise"_L1), ReportCell(Money::fromRupees(99)));
    QCOMPARE(total(book, "closing_paise"_L1), ReportCell(Money::fromRupees(1601)));
    QCOMPARE(book.rows.size(), size_t{4});
    QCOMPARE(book.rows[0].back(), ReportCell(Money::fromRupees(1501)));
    QCOMPARE(book.rows[3].back(), ReportCell(Money::fromRupees(1601)));
    QCOMPARE(text(book, 0, "particulars"_L1), u"Donations - general"_s);
}

void StatementsTest::ledgerBeginsWhereTheDayBeforeEnded()
{
    const auto before = ledgerTable(m_desk->db(), u"30200"_s, {m_day, m_day, u"en"_s});
    QVERIFY(before);
    QCOMPARE(total(*before, "opening_paise"_L1), ReportCell(Money::fromRupees(-1000)));
    QCOMPARE(total(*before, "closing_paise"_L1), ReportCell(Money::fromRupees(-1751)));
    // The first day of a month, the middle of the next one, and before everything.
    for (const QDate from : {QDate(2026, 12, 1), QDate(2026, 12, 15)}) {
        const auto later = ledgerTable(m_desk->db(), u"30200"_s, {from, from, u"en"_s});
        QCOMPARE(total(*later, "opening_paise"_L1), ReportCell(Money::fromRupees(-1751)));
    }
    const auto early =
        ledgerTable(m_desk->db(), u"30200"_s, {QDate(2026, 11, 1), QDate(2026, 11, 1), u"en"_s});
    QCOMPARE(total(*early, "closing_paise"_L1), ReportCell(Money()));
    QCOMPARE(ledgerTable(m_desk->db(), u"99999"_s, {m_day, m_day, u"en"_s}).error().rule,
        "ledger.unknown"_L1);
}

void StatementsTest::trialBalanceIsEven()
{
    const auto balance = table(u"trial-balance"_s, m_day, m_day);
    QCOMPARE(total(balance, "opening_debit_paise"_L1), ReportCell(Money::fromRupees(1000)));
    QCOMPARE(total(balance, "closing_debit_paise"_L1), ReportCell(Money::fromRupees(1851)));
    QCOMPARE(total(balance, "closing_debit_paise"_L1), total(balance, "closing_credit_paise"_L1));
}

void StatementsTest::donationsAreListed()
{
    const auto list = table(u"donations"_s, m_day, m_day);
    QCOMPARE(list.rows.size(), size_t{3});
    QCOMPARE(total(list, "amount_paise"_L1), ReportCell(Money::fromRupees(751)));
    QCOMPARE(total(list, "cancelled_paise"_L1), ReportCell(Money::fromRupees(99)));
    QCOMPARE(total(list, "count"_L1), ReportCell(qint64{2}));
    QCOMPARE(text(list, 2, "status"_L1), u"cancelled"_s);
    QCOMPARE(text(list, 1, "mode"_L1), u"upi"_s);
}

void StatementsTest::rowsAreTheSameAsText()
{
    ReportTable table{u"trial"_s, u"Trial"_s, u"22 Nov 2026"_s, {}, {}, {}};
    for (const auto& key : {u"date"_s, u"name"_s, u"amount_paise"_s, u"count"_s}) {
        table.columns.push_back({key, key, CellKind::Text});
    }
    QCOMPARE(rowsJson(table), QByteArray("[]"));
    table.rows.push_back(
        {m_day, u"ಶ್ರೀ \"ರಾಮ\" \\ \t\n\u0001"_s, Money::fromPaise(-50'100), qint64{3}});
    table.rows.push_back({QDate(), QString(), std::monostate(), qint64{-1}});
    const auto read = QJsonDocument::fromJson(rowsJson(table)).array();
    QCOMPARE(read.size(), 2);
    const QJsonObject whole = tableJson(table);
    QCOMPARE(read, whole[u"rows"_s].toArray());
    QJsonObject head = tableHeadJson(table);
    head[u"rows"_s] = read;
    QCOMPARE(head, whole);
}

void StatementsTest::donorsAreOneAfterAMerge()
{
    const QDate start(2026, 4, 1);
    const auto apart = table(u"donors"_s, start, m_day);
    // Nobody's 1,000, Lakshmi's 501, Laxmi's 250; what was cancelled is no gift.
    QCOMPARE(apart.rows.size(), size_t{3});
    QCOMPARE(text(apart, 0, "name"_L1), u"anonymous"_s);
    QCOMPARE(total(apart, "amount_paise"_L1), ReportCell(Money::fromRupees(1751)));
    const auto idOf = [&](const char* name) {
        store::Query query(
            m_desk->db(), QByteArray("SELECT id FROM devotees WHERE name = '") + name + "'");
        return *query.one([](const store::Row& row) { return row.id<DevoteeId>(0); });
    };
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return devotees::mergeDevotees(unit, idOf("Laxmi Bhatt"), idOf("Lakshmi Bhat"));
    }));
    const auto together = table(u"donors"_s, start, m_day);
    QCOMPARE(together.rows.size(), size_t{2});
    QCOMPARE(text(together, 1, "name"_L1), u"Lakshmi Bhat"_s);
    QCOMPARE(together.rows[1].back(), ReportCell(Money::fromRupees(751)));
}

void StatementsTest::sevasAreListed()
{
    const auto list = table(u"sevas"_s, m_day, m_next);
    QCOMPARE(list.rows.size(), size_t{1});
    QCOMPARE(text(list, 0, "seva_code"_L1), u"ARCHANA"_s);
    QCOMPARE(text(list, 0, "status"_L1), u"booked"_s);
    QCOMPARE(total(list, "amount_paise"_L1), ReportCell(Money::fromRupees(100)));
}

void StatementsTest::controlTotalsAgree()
{
    const auto totals = receipts::controlTotals(m_desk->db(), m_day, m_day);
    QVERIFY(totals);
    QCOMPARE(totals->series.size(), size_t{1});
    QCOMPARE(totals->series[0].firstSequence, 2);
    QCOMPARE(totals->series[0].lastSequence, 5);
    QVERIFY(totals->series[0].isDense());
    QCOMPARE(totals->receiptsTotal(), Money::fromRupees(950));
    QCOMPARE(totals->cancelledTotal(), Money::fromRupees(99));
    QVERIFY(totals->agrees());
    auto wrong = *totals;
    wrong.modes[0].amount += Money::fromPaise(1);
    QVERIFY(!wrong.agrees());
    const auto list = table(u"control-totals"_s, m_day, m_day);
    QCOMPARE(total(list, "agrees"_L1), ReportCell(u"yes"_s));
    QCOMPARE(total(list, "net_paise"_L1), ReportCell(Money::fromRupees(851)));
}

void StatementsTest::periods()
{
    const auto& daily = **statementNamed(u"day-book"_s);
    const auto& yearly = **statementNamed(u"trial-balance"_s);
    const auto day = periodOf(daily, {}, {}, m_day, u"en"_s);
    QCOMPARE(day->from, m_day);
    QCOMPARE(day->upto, m_day);
    const auto year = periodOf(yearly, {}, QDate(2027, 3, 31), m_day, u"en"_s);
    QCOMPARE(year->from, QDate(2026, 4, 1));
    const auto newYear = periodOf(yearly, {}, QDate(2027, 4, 1), m_day, u"en"_s);
    QCOMPARE(newYear->from, QDate(2027, 4, 1));
    QCOMPARE(periodOf(daily, m_next, m_day, m_day, u"en"_s).error().rule, "period.backwards"_L1);
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "statements_test.moc"
