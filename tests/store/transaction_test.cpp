// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/read_snapshot.h"
#include "tests/store/things.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

/// What a transaction keeps, and what the store refuses, at both engines alike.
class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_things.engine().problem(), QString()); }
    void init() { QCOMPARE(m_things.make(), QByteArray()); }
    void refusals_data();
    void refusals();
    void aTransactionIsKeptOrNot();
    void aFailedTransactionIsNotKept();
    void transactionsDoNotNest();
    void aSnapshotStandsStill();

private:
    test::Things m_things;
};

void TransactionTest::refusals_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* sql, const QString& rule, ErrorKind kind) {
        QTest::newRow(name) << QByteArray(sql) << rule << static_cast<int>(kind);
    };
    row("unique", "INSERT INTO things (id, name) SELECT :other, name FROM things",
        u"store.duplicate"_s, ErrorKind::Conflict);
    row("primary key",
        "INSERT INTO things (id, name) SELECT id, 'new' FROM things WHERE id <> :other",
        u"store.duplicate"_s, ErrorKind::Conflict);
    row("foreign key", "INSERT INTO things (id, name, parent) VALUES (:other, 'new', :other2)",
        u"store.reference_missing"_s, ErrorKind::Conflict);
    row("still referred to", "DELETE FROM things WHERE name = 'a' AND id <> :other",
        u"store.reference_missing"_s, ErrorKind::Conflict);
    row("check", "INSERT INTO things (id, name, amount) VALUES (:other, 'new', 13)",
        u"store.constraint"_s, ErrorKind::Validation);
    row("not null", "INSERT INTO things (id, name) VALUES (:other, NULL)", u"store.constraint"_s,
        ErrorKind::Validation);
}

void TransactionTest::refusals()
{
    QFETCH(QByteArray, sql);
    const Uuid id = m_things.insert(u"a"_s);
    QVERIFY(!m_things.insert(u"child"_s, {}, id).isNull());
    Query query(m_things.db(), sql);
    query.bind("other", m_things.newId());
    if (sql.contains(":other2")) {
        query.bind("other2", m_things.newId());
    }
    const auto refused = query.run();
    QTEST(test::ruleOf(refused), "rule");
    QTEST(static_cast<int>(refused.error().kind), "kind");
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(m_things.count(), 2);
}

void TransactionTest::aTransactionIsKeptOrNot()
{
    QVERIFY(!m_things.db().inTransaction());
    {
        auto transaction = store::Transaction::begin(m_things.db());
        VERIFY_OK(transaction);
        QVERIFY(m_things.db().inTransaction());
        m_things.insert(u"lost"_s);
        QCOMPARE(m_things.count(), 1);
    }
    QVERIFY(!m_things.db().inTransaction());
    QCOMPARE(m_things.count(), 0);
    {
        auto transaction = store::Transaction::begin(m_things.db());
        m_things.insert(u"kept"_s);
        VERIFY_OK(transaction->commit());
    }
    QCOMPARE(m_things.count(), 1);
    auto second = m_things.second();
    VERIFY_OK(second);
    Query query(**second, "SELECT count(*) FROM things");
    QCOMPARE(query.one([](const Row& row) { return row.integer(0); }).value(), 1);
}

void TransactionTest::aFailedTransactionIsNotKept()
{
    m_things.insert(u"a"_s);
    auto transaction = store::Transaction::begin(m_things.db());
    m_things.insert(u"b"_s);
    QVERIFY(m_things.insert(u"a"_s).isNull());
    const auto kept = transaction->commit();
    // PostgreSQL has thrown away the whole transaction and must say so; SQLite the statement alone.
    QCOMPARE(kept.has_value(), !m_things.engine().isPostgres());
    QCOMPARE(m_things.count(), m_things.engine().isPostgres() ? 1 : 2);
    QVERIFY(!m_things.db().inTransaction());
}

void TransactionTest::transactionsDoNotNest()
{
    auto transaction = store::Transaction::begin(m_things.db());
    VERIFY_OK(transaction);
    m_things.insert(u"a"_s);
    QCOMPARE(test::ruleOf(store::Transaction::begin(m_things.db())), u"internal"_s);
    VERIFY_OK(transaction->commit());
    QCOMPARE(m_things.count(), 1);
}

void TransactionTest::aSnapshotStandsStill()
{
    auto second = m_things.second();
    VERIFY_OK(second);
    m_things.insert(u"a"_s);
    {
        auto snapshot = store::ReadSnapshot::begin(m_things.db());
        VERIFY_OK(snapshot);
        QCOMPARE(m_things.count(), 1);
        VERIFY_OK(Query(**second, "UPDATE things SET name = 'b'").run());
        const auto name = Query(m_things.db(), "SELECT name FROM things").one([](const Row& row) {
            return row.text(0);
        });
        QCOMPARE(name.value(), u"a"_s);
        {
            // Inside of a transaction it is no more than that.
            auto inner = store::ReadSnapshot::begin(m_things.db());
            VERIFY_OK(inner);
        }
        QVERIFY(m_things.db().inTransaction());
    }
    QVERIFY(!m_things.db().inTransaction());
    const auto name = Query(m_things.db(), "SELECT name FROM things").one([](const Row& row) {
        return row.text(0);
    });
    QCOMPARE(name.value(), u"b"_s);
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "transaction_test.moc"
