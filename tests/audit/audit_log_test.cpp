// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit_log.h"

#include "models/audit/audit_sql.h"
#include "models/audit/chain_check.h"
#include "tests/support/pg_cluster.h"
#include "tests/support/test_desk.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 3600 * 1000;

} // namespace

/// The trail as it is read and checked, on SQLite and on PostgreSQL.
class AuditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void newestFirstPageByPage();
    void narrowed_data();
    void narrowed();
    void daysAreThoseOfKolkata();
    void nothingIsLostBetweenPages();
    void checkedInPieces();
    void countedByTheEndsOfTheChains();
    void aChangedEventBreaksTheChain();
    void aMissingEventBreaksTheChain();

private:
    void write(QLatin1StringView action, const QString& name, const QString& reason = {});
    std::vector<audit::EventRow> list(const audit::EventFilter& filter);
    static QStringList reasons(const std::vector<audit::EventRow>& events);
    /// Does to the store what no use case can.
    void tamper(const QByteArray& sql);

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::TestDesk> m_desk;
};

void AuditLogTest::initTestCase()
{
    if (qEnvironmentVariable("MM_TEST_ENGINE") == u"postgres") {
        m_cluster = std::make_unique<test::PgCluster>();
        QCOMPARE(m_cluster->problem(), QString());
    }
}

void AuditLogTest::init()
{
    m_desk = m_cluster ? std::make_unique<test::TestDesk>(*m_cluster)
                       : std::make_unique<test::TestDesk>();
    write("devotee.create"_L1, u"Ramesh"_s, u"first"_s);
    m_desk->clock().advance(kDay);
    write("devotee.update"_L1, u"ರಮೇಶ್"_s, u"second"_s);
    write("receipt.cancel"_L1, u"Sita"_s, u"third"_s);
    m_desk->clock().advance(kDay);
    write("devotee_list.print"_L1, u"Arun"_s, u"fourth"_s);
}

void AuditLogTest::write(QLatin1StringView action, const QString& name, const QString& reason)
{
    const auto written = m_desk->run([&](store::UnitOfWork& unit) {
        return audit::finish(unit,
            {.action = action,
                .entity = action.startsWith("receipt"_L1) ? "receipts"_L1 : "devotees"_L1,
                .entityId = unit.desk().ids.next(unit.nowMs()),
                .before = {{u"name"_s, u"Old name"_s}},
                .after = {{u"name"_s, name}},
                .reason = reason});
    });
    QVERIFY(written);
}

std::vector<audit::EventRow> AuditLogTest::list(const audit::EventFilter& filter)
{
    return audit::listEvents(m_desk->db(), filter).value().events;
}

QStringList AuditLogTest::reasons(const std::vector<audit::EventRow>& events)
{
    QStringList found;
    for (const auto& event : events) {
        found << event.reason;
    }
    return found;
}

void AuditLogTest::tamper(const QByteArray& sql)
{
    const QByteArray off = m_cluster ? "ALTER TABLE audit_events DISABLE TRIGGER ALL"
        : sql.startsWith("DELETE")   ? "DROP TRIGGER audit_events_no_delete"
                                     : "DROP TRIGGER audit_events_no_update";
    QVERIFY(store::Query(m_desk->db(), off).run());
    QVERIFY(store::Query(m_desk->db(), sql).run());
}

void AuditLogTest::newestFirstPageByPage()
{
    audit::EventFilter filter;
    filter.limit = 3;
    const auto first = audit::listEvents(m_desk->db(), filter).value();
    QCOMPARE(reasons(first.events), QStringList({u"fourth"_s, u"third"_s, u"second"_s}));
    QVERIFY(!first.next.isNull());
    filter.after = first.next;
    const auto second = audit::listEvents(m_desk->db(), filter).value();
    QCOMPARE(reasons(second.events), QStringList({u"first"_s}));
    QVERIFY(second.next.isNull());
    const auto& event = second.events.front();
    QCOMPARE(event.username, u"lakshmi"_s);
    QCOMPARE(event.counter, u"C01"_s);
    QCOMPARE(event.action, u"devotee.create"_s);
    QCOMPARE(event.happenedAt, test::kTestNowMs);
    QCOMPARE(event.after, uR"({"name":"Ramesh"})"_s);
}

void AuditLogTest::narrowed_data()
{
    const QDate first(2026, 11, 22);
    QTest::addColumn<audit::EventFilter>("filter");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const audit::EventFilter& filter,
                         const QStringList& found) {
        QTest::newRow(name) << filter << found;
    };
    row("from", {.from = first.addDays(2)}, {u"fourth"_s});
    row("upto", {.upto = first}, {u"first"_s});
    row("one day", {.from = first.addDays(1), .upto = first.addDays(1)}, {u"third"_s, u"second"_s});
    row("days to come", {.from = first.addDays(3)}, {});
    row("action", {.action = u"devotee.update"_s}, {u"second"_s});
    // The area is a whole word: what is done to lists is not done to devotees.
    row("area", {.action = u"devotee"_s}, {u"second"_s, u"first"_s});
    row("entity", {.entity = u"receipts"_s}, {u"third"_s});
    row("user", {.username = u"lakshmi"_s, .text = u"first"_s}, {u"first"_s});
    row("nobody", {.username = u"gopal"_s}, {});
    row("text in after, any case", {.text = u"RAMESH"_s}, {u"first"_s});
    row("text in another script", {.text = u"ರಮೇ"_s}, {u"second"_s});
    row("text in before", {.text = u"old name"_s},
        {u"fourth"_s, u"third"_s, u"second"_s, u"first"_s});
    row("percent is a letter", {.text = u"%"_s}, {});
}

void AuditLogTest::narrowed()
{
    QFETCH(audit::EventFilter, filter);
    QFETCH(QStringList, found);
    QCOMPARE(reasons(list(filter)), found);
}

void AuditLogTest::daysAreThoseOfKolkata()
{
    // 18:29:59.999 UTC is the last instant of the day in Kolkata.
    const qint64 midnight = parseInstant(u"2026-12-01T00:00:00+05:30"_s);
    m_desk->clock().set(midnight - 1);
    write("receipt.issue"_L1, u"A"_s, u"before midnight"_s);
    m_desk->clock().set(midnight);
    write("receipt.issue"_L1, u"B"_s, u"after midnight"_s);
    QCOMPARE(reasons(list({.upto = QDate(2026, 11, 30)})).first(), u"before midnight"_s);
    QCOMPARE(reasons(list({.from = QDate(2026, 12, 1)})), QStringList({u"after midnight"_s}));
}

void AuditLogTest::nothingIsLostBetweenPages()
{
    const auto nothing = audit::listEvents(m_desk->db(), {.text = u"nowhere"_s}).value();
    QVERIFY(nothing.events.empty());
    QVERIFY(nothing.next.isNull());
    audit::EventFilter filter{.text = u"name"_s, .limit = 1};
    QStringList walked;
    while (true) {
        const auto page = audit::listEvents(m_desk->db(), filter).value();
        walked << reasons(page.events);
        if (page.next.isNull()) {
            break;
        }
        filter.after = page.next;
    }
    QCOMPARE(walked, QStringList({u"fourth"_s, u"third"_s, u"second"_s, u"first"_s}));
}

void AuditLogTest::checkedInPieces()
{
    QCOMPARE(audit::countEvents(m_desk->db()).value(), 4);
    audit::ChainCheck check;
    QVERIFY(!check.advance(m_desk->db(), 3).value());
    QCOMPARE(check.report().events, 3);
    // What is written between two pieces is checked too.
    write("receipt.issue"_L1, u"Gauri"_s);
    QVERIFY(check.advance(m_desk->db(), 3).value());
    QCOMPARE(check.report().events, 5);
    QCOMPARE(check.report().problem, QString());
    QCOMPARE(audit::verifyChain(m_desk->db()).value().events, 5);
}

void AuditLogTest::countedByTheEndsOfTheChains()
{
    m_desk->desk().device = DeviceId::fromString(u"ffffffff-0000-7000-8000-000000000001"_s).value();
    write("receipt.issue"_L1, u"At another counter"_s);
    write("receipt.issue"_L1, u"At another counter"_s);
    QCOMPARE(audit::countEvents(m_desk->db()).value(), 6);
    if (m_cluster) {
        return;
    }
    // As many steps as there are devices, however long their chains are.
    store::Query plan(
        m_desk->db(), "EXPLAIN QUERY PLAN " + m_desk->db().textFor(sql::audit::count_events));
    const auto steps = plan.all([](const store::Row& row) { return row.text(3); });
    QVERIFY(steps);
    QCOMPARE(std::count_if(steps->begin(), steps->end(),
                 [](const QString& step) {
                     return step.startsWith(u"SEARCH e USING COVERING INDEX audit_events_chain"_s);
                 }),
        3);
    for (const QString& step : *steps) {
        QVERIFY2(
            !step.startsWith(u"SCAN e"_s) && !step.contains(u"TEMP B-TREE"_s), qPrintable(step));
    }
}

void AuditLogTest::aChangedEventBreaksTheChain()
{
    tamper("UPDATE audit_events SET reason = 'other' WHERE chain_no = 3");
    audit::ChainCheck check;
    QVERIFY(!check.advance(m_desk->db(), 2).value());
    // The break is found; chains of other devices may follow.
    QVERIFY(!check.advance(m_desk->db(), 2).value());
    QCOMPARE(check.report().events, 2);
    QVERIFY(check.report().problem.contains(u"receipt.cancel"));
    // Broken it stays.
    QVERIFY(check.advance(m_desk->db(), 2).value());
    QCOMPARE(check.report().events, 2);
    QCOMPARE(check.chains().size(), size_t(1));
    QVERIFY(check.chains().front().isBroken);
    QCOMPARE(check.chains().front().events, 2);
}

void AuditLogTest::aMissingEventBreaksTheChain()
{
    tamper("DELETE FROM audit_events WHERE chain_no = 2");
    const auto report = audit::verifyChain(m_desk->db()).value();
    QCOMPARE(report.events, 1);
    QVERIFY(report.problem.contains(u"number 2"));
}

QTEST_GUILESS_MAIN(AuditLogTest)
#include "audit_log_test.moc"
