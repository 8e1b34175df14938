// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit.h"
#include "models/audit/chain_check.h"
#include "models/store/tables.h"
#include "tests/store/other_value.h"
#include "tests/support/test_engine.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using store::UnitOfWork;

/// The chain of events: whoever changes the past breaks it.
class AuditChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init();
    void everyEventFollowsFromTheOneBefore();
    void whatHappenedIsWrittenDown();
    void whatWasRefusedIsNot();
    void noChangeIsNothing();
    void theEventIsInTheBundle();
    void eachColumnIsHeld_data();
    void eachColumnIsHeld();
    void whatStoodThereIsNotTakenOut_data();
    void whatStoodThereIsNotTakenOut();
    void theOrderIsHeld_data();
    void theOrderIsHeld();
    void twoDevicesHaveTwoChains();
    void eventsComeInTheirOrder();
    void somethingWithoutAPerson();

private:
    Result<void> write(const QString& name, const Uuid& about = {});
    audit::ChainReport report();
    /// Does to the store what no use case can.
    void tamper(const QByteArray& sql);

    test::TestEngine m_engine;
    std::unique_ptr<test::TestDesk> m_desk;
};

void AuditChainTest::init()
{
    m_desk = m_engine.newDesk();
    for (const auto& name : {u"Ramesh"_s, u"ಸೀತಾ"_s, u"Arun"_s, u"Gauri"_s, u"Mohan"_s}) {
        m_desk->clock().advance(60'000);
        VERIFY_OK(write(name));
    }
    QCOMPARE(report().problem, QString());
    QCOMPARE(report().events, 5);
}

Result<void> AuditChainTest::write(const QString& name, const Uuid& about)
{
    return m_desk->run([&](UnitOfWork& unit) {
        return audit::finish(unit,
            {.action = "devotee.update"_L1,
                .entity = "devotees"_L1,
                .entityId = about.isNull() ? unit.desk().ids.next(unit.nowMs()) : about,
                .before = {{u"name"_s, u"O'Brien \"x\"\n"_s}, {u"phone"_s, QJsonValue::Null}},
                .after = {{u"name"_s, name}, {u"total_paise"_s, 50'100}},
                .reason = u"asked for at the counter"_s});
    });
}

audit::ChainReport AuditChainTest::report()
{
    return audit::verifyChain(m_desk->db()).value();
}

void AuditChainTest::tamper(const QByteArray& sql)
{
    VERIFY_OK(m_desk->db().execute(m_engine.isPostgres()
            ? "ALTER TABLE audit_events DISABLE TRIGGER USER"
            : "DROP TRIGGER audit_events_no_update; DROP TRIGGER audit_events_no_delete"));
    VERIFY_OK(m_desk->db().execute(sql));
}

void AuditChainTest::everyEventFollowsFromTheOneBefore()
{
    for (int i = 0; i < 60; ++i) {
        VERIFY_OK(write(QString::number(i)));
    }
    QCOMPARE(report().problem, QString());
    QCOMPARE(report().events, 65);
    QCOMPARE(m_desk->number("SELECT max(chain_no) FROM audit_events"), 65);
    QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events a JOIN audit_events b "
                            "ON b.chain_no = a.chain_no + 1 AND b.previous_hash = a.hash"),
        64);
}

void AuditChainTest::whatHappenedIsWrittenDown()
{
    const Uuid about = m_desk->desk().ids.next(test::kTestNowMs);
    VERIFY_OK(write(u"ಲಕ್ಷ್ಮಿ \U0001F64F"_s, about));
    const auto events = audit::eventsOf(m_desk->db(), about).value();
    QCOMPARE(events.size(), size_t{1});
    const auto& event = events[0];
    QCOMPARE(event.happenedAt, m_desk->clock().nowMs());
    QCOMPARE(event.username, u"lakshmi"_s);
    QCOMPARE(event.counter, u"C01"_s);
    QCOMPARE(event.action, u"devotee.update"_s);
    QCOMPARE(event.entity, u"devotees"_s);
    QCOMPARE(event.entityId, about);
    QCOMPARE(event.reason, u"asked for at the counter"_s);
    const auto before = QJsonDocument::fromJson(event.before.toUtf8()).object();
    const auto after = QJsonDocument::fromJson(event.after.toUtf8()).object();
    QCOMPARE(
        before, (QJsonObject{{u"name"_s, u"O'Brien \"x\"\n"_s}, {u"phone"_s, QJsonValue::Null}}));
    QCOMPARE(after, (QJsonObject{{u"name"_s, u"ಲಕ್ಷ್ಮಿ \U0001F64F"_s}, {u"total_paise"_s, 50'100}}));
    QVERIFY(audit::eventsOf(m_desk->db(), m_desk->desk().ids.next(0))->empty());
}

void AuditChainTest::whatWasRefusedIsNot()
{
    const auto refused = m_desk->run([&](UnitOfWork& unit) -> Result<void> {
        MM_CHECK(audit::finish(
            unit, {"devotee.update"_L1, "devotees"_L1, unit.desk().ids.next(unit.nowMs())}));
        return fail(invalid("name.empty"_L1, u"name"_s));
    });
    QCOMPARE(test::ruleOf(refused), u"name.empty"_s);
    VERIFY_OK(write(u"next"_s));
    QCOMPARE(report().problem, QString());
    QCOMPARE(report().events, 6);
}

void AuditChainTest::noChangeIsNothing()
{
    const Uuid about = m_desk->desk().ids.next(test::kTestNowMs);
    VERIFY_OK(m_desk->run([&](UnitOfWork& unit) {
        return audit::finish(unit, {"receipt.print"_L1, "receipts"_L1, about});
    }));
    QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events WHERE action = 'receipt.print' AND "
                            "before_json IS NULL AND after_json IS NULL AND reason IS NULL"),
        1);
    QCOMPARE(report().problem, QString());
}

void AuditChainTest::theEventIsInTheBundle()
{
    VERIFY_OK(m_desk->run([&](UnitOfWork& unit) {
        return audit::finish(unit,
            {"receipt.cancel"_L1, "receipts"_L1, unit.desk().ids.next(unit.nowMs())},
            QDate(2026, 4, 1));
    }));
    store::Query query(
        m_desk->db(), "SELECT body, type, biz_date FROM sync_outbox ORDER BY op_seq DESC LIMIT 1");
    QVERIFY(query.next().value());
    QCOMPARE(query.row().text(1), u"receipt.cancel"_s);
    QCOMPARE(query.row().date(2), QDate(2026, 4, 1));
    const auto rows = store::decodeBundle(query.row().bytes(0), tables::kAll);
    QCOMPARE(rows->size(), size_t{1});
    QCOMPARE((*rows)[0].table, &tables::audit_events);
}

void AuditChainTest::eachColumnIsHeld_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("type");
    for (const auto& column : tables::audit_events.columns) {
        QTest::newRow(column.name) << QByteArray(column.name) << static_cast<int>(column.type);
    }
}

void AuditChainTest::eachColumnIsHeld()
{
    QFETCH(QByteArray, column);
    QFETCH(int, type);
    tamper("UPDATE audit_events SET " + column + " = "
        + test::otherValue(column, static_cast<store::ColumnType>(type), m_engine.isPostgres())
        + " WHERE chain_no = 3");
    QVERIFY(!report().problem.isEmpty());
}

void AuditChainTest::whatStoodThereIsNotTakenOut_data()
{
    QTest::addColumn<QByteArray>("column");
    for (const char* column : {"user_id", "before_json", "after_json", "reason"}) {
        QTest::newRow(column) << QByteArray(column);
    }
}

void AuditChainTest::whatStoodThereIsNotTakenOut()
{
    QFETCH(QByteArray, column);
    tamper("UPDATE audit_events SET " + column + " = NULL WHERE chain_no = 3");
    QCOMPARE(report().events, 2);
    QVERIFY(report().problem.contains(u"number 3"_s));
}

void AuditChainTest::theOrderIsHeld_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("holding");
    const auto row = [](const char* name, const QByteArray& sql, int holding) {
        QTest::newRow(name) << sql << holding;
    };
    const QByteArray copied = "INSERT INTO audit_events (temple_id, id, device_id, chain_no, "
                              "happened_at, user_id, counter_code, action, entity, entity_id, "
                              "before_json, after_json, reason, app_version, previous_hash, hash) "
                              "SELECT temple_id, entity_id, device_id, ";
    const QByteArray rest = ", happened_at, user_id, counter_code, action, entity, entity_id, "
                            "before_json, after_json, reason, app_version, previous_hash, hash "
                            "FROM audit_events WHERE chain_no = ";
    row("the first is gone", "DELETE FROM audit_events WHERE chain_no = 1", 0);
    row("one in the middle is gone", "DELETE FROM audit_events WHERE chain_no = 3", 2);
    row("one is gone and the others move up",
        "DELETE FROM audit_events WHERE chain_no = 3;"
        "UPDATE audit_events SET chain_no = 3 WHERE chain_no = 4;"
        "UPDATE audit_events SET chain_no = 4 WHERE chain_no = 5",
        2);
    row("two change places",
        "UPDATE audit_events SET chain_no = 99 WHERE chain_no = 2;"
        "UPDATE audit_events SET chain_no = 2 WHERE chain_no = 3;"
        "UPDATE audit_events SET chain_no = 3 WHERE chain_no = 99",
        1);
    row("one is put in front", copied + '0' + rest + '1', 0);
    row("one is put in between",
        "UPDATE audit_events SET chain_no = 6 WHERE chain_no = 5;"
        "UPDATE audit_events SET chain_no = 5 WHERE chain_no = 4;"
            + copied + '4' + rest + '3',
        3);
    row("one is put at the end", copied + '6' + rest + '5', 5);
    row("one leaves a gap at the end", copied + '7' + rest + '5', 5);
}

void AuditChainTest::theOrderIsHeld()
{
    QFETCH(QByteArray, sql);
    tamper(sql);
    QVERIFY(!report().problem.isEmpty());
    QTEST(static_cast<int>(report().events), "holding");
}

void AuditChainTest::twoDevicesHaveTwoChains()
{
    const DeviceId first = m_desk->desk().device;
    m_desk->desk().device = m_desk->desk().ids.nextId<DeviceId>(test::kTestNowMs);
    for (int i = 0; i < 3; ++i) {
        VERIFY_OK(write(QString::number(i)));
    }
    m_desk->desk().device = first;
    VERIFY_OK(write(u"back at the first"_s));
    QCOMPARE(report().problem, QString());
    QCOMPARE(report().events, 9);
    QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events WHERE chain_no = 1"), 2);
    QCOMPARE(m_desk->number("SELECT max(chain_no) FROM audit_events"), 6);
    tamper("UPDATE audit_events SET reason = 'other' WHERE chain_no = 2 AND device_id <> "
           "(SELECT device_id FROM audit_events WHERE chain_no = 6)");
    QVERIFY(report().problem.contains(u"number 2"_s));
    // The other device's chain still holds, and it says so.
    audit::ChainCheck check;
    for (bool done = false; !done;) {
        const auto checked = check.advance(m_desk->db(), 4);
        QVERIFY(checked);
        done = *checked;
    }
    QCOMPARE(check.chains().size(), 2U);
    for (const auto& chain : check.chains()) {
        QCOMPARE(chain.isBroken, chain.device != first.uuid);
        QCOMPARE(chain.events, chain.isBroken ? 1 : 6);
        QCOMPARE(chain.counter, u"C01"_s);
    }
}

void AuditChainTest::eventsComeInTheirOrder()
{
    const Uuid about = m_desk->desk().ids.next(m_desk->clock().nowMs());
    QStringList expected;
    // The second device has written less than the first: its numbers in the chain are lower.
    for (int i = 0; i < 4; ++i) {
        m_desk->clock().advance(60'000);
        if (i == 2) {
            m_desk->desk().device = m_desk->desk().ids.nextId<DeviceId>(m_desk->clock().nowMs());
        }
        expected.append(u"step %1"_s.arg(i));
        VERIFY_OK(write(expected.last(), about));
    }
    QStringList found;
    const auto events = audit::eventsOf(m_desk->db(), about);
    VERIFY_OK(events);
    for (const auto& event : *events) {
        found.append(QJsonDocument::fromJson(event.after.toUtf8()).object()[u"name"_s].toString());
    }
    QCOMPARE(found, expected);
}

void AuditChainTest::somethingWithoutAPerson()
{
    m_desk->desk().actor.id = {};
    const Uuid about = m_desk->desk().ids.next(test::kTestNowMs);
    VERIFY_OK(write(u"by itself"_s, about));
    QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events WHERE user_id IS NULL"), 1);
    QCOMPARE(audit::eventsOf(m_desk->db(), about)->front().username, QString());
    QCOMPARE(report().problem, QString());
}

QTEST_GUILESS_MAIN(AuditChainTest)
#include "audit_chain_test.moc"
