// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_connection.h"
#include "models/store/series.h"
#include "tests/support/test_engine.h"

#include <QTest>

#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Connection;
using store::PostgresConnection;
using store::Query;
using store::Row;

/// What other clients and a server that goes away do to the service's store.
class PostgresStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cluster.problem(), QString()); }
    void init();
    void nobodyAnswers_data();
    void nobodyAnswers();
    void anotherHoldsTheRow();
    void aStatementThatIsStopped();
    void twoWaitForEachOther();
    void theServerGoesAway();
    void numbersOfTwoClientsAreDense();
    void listsComeBackAsTheyWere();
    void whatIsAskedAheadIsAnsweredInItsPlace();

private:
    qint64 number(Connection& db, const QByteArray& sql);
    std::unique_ptr<PostgresConnection> connect();

    test::PgCluster m_cluster;
    QString m_place;
    std::unique_ptr<PostgresConnection> m_db;
};

std::unique_ptr<PostgresConnection> PostgresStoreTest::connect()
{
    auto opened = PostgresConnection::open(m_place);
    return opened ? std::move(*opened) : nullptr;
}

void PostgresStoreTest::init()
{
    m_place = m_cluster.createDatabase();
    m_db = connect();
    QVERIFY(m_db != nullptr);
    VERIFY_OK(m_db->execute("CREATE TABLE t (n bigint PRIMARY KEY, x bigint NOT NULL);"
                            "INSERT INTO t VALUES (1, 0), (2, 0)"));
}

qint64 PostgresStoreTest::number(Connection& db, const QByteArray& sql)
{
    Query query(db, sql);
    return query.one([](const Row& row) { return row.integer(0); }).value_or(-1);
}

void PostgresStoreTest::listsComeBackAsTheyWere()
{
    using store::ColumnType;
    using store::Value;
    const Uuid id = UuidMaker().next(1);
    const std::vector<Value> ids{id, Value(), id};
    const std::vector<Value> numbers{qint64{-1}, std::numeric_limits<qint64>::min(), Value()};
    const std::vector<Value> texts{u"{\"a\",NULL}\\"_s, QString(), u"ದೀಪ"_s};
    const std::vector<Value> bytes{
        store::Bytes{QByteArray("\0\xff", 2)}, store::Bytes{QByteArray()}, Value()};
    // Named from the third time on: then PostgreSQL has fixed what each parameter is.
    for (int i = 0; i < 4; ++i) {
        Query query(*m_db,
            "SELECT unnest(:ids::uuid[]), unnest(:numbers::bigint[]), unnest(:texts::text[]), "
            "unnest(:bytes::bytea[])");
        query.bindList("ids", ColumnType::Id, ids)
            .bindList("numbers", ColumnType::Integer, numbers)
            .bindList("texts", ColumnType::Text, texts)
            .bindList("bytes", ColumnType::Bytes, bytes);
        size_t at = 0;
        while (query.next().value_or(false)) {
            const Row row = query.row();
            QCOMPARE(row.isNull(0), ids[at].isNull());
            QCOMPARE(row.isNull(1), numbers[at].isNull());
            QCOMPARE(row.isNull(2), texts[at].isNull());
            QCOMPARE(row.isNull(3), bytes[at].isNull());
            QVERIFY(row.isNull(0) || Value(row.id<Id<void>>(0).uuid) == ids[at]);
            QVERIFY(row.isNull(1) || Value(row.integer(1)) == numbers[at]);
            QVERIFY(row.isNull(2) || Value(row.text(2)) == texts[at]);
            QVERIFY(row.isNull(3) || Value(store::Bytes{row.bytes(3)}) == bytes[at]);
            ++at;
        }
        QCOMPARE(at, ids.size());
    }
    Query none(*m_db, "SELECT count(*) FROM unnest(:ids::uuid[]) u");
    none.bindList("ids", ColumnType::Id, std::vector<Value>());
    QCOMPARE(none.one([](const Row& row) { return row.integer(0); }).value_or(-1), 0);
}

void PostgresStoreTest::whatIsAskedAheadIsAnsweredInItsPlace()
{
    const auto first = [](Query& query) {
        return query.one([](const Row& row) { return row.integer(0); }).value_or(-1);
    };
    for (int i = 0; i < 4; ++i) {
        Query three(*m_db, "SELECT 3");
        VERIFY_OK(three.ahead());
        Query write(*m_db, "UPDATE t SET x = x + 1 WHERE n = 1");
        VERIFY_OK(write.send());
        Query four(*m_db, "SELECT 4 UNION ALL SELECT 5");
        VERIFY_OK(four.ahead());
        // Asked in between, and answered last.
        QCOMPARE(number(*m_db, "SELECT x FROM t WHERE n = 1"), i + 1);
        QCOMPARE(first(four), 4);
        QCOMPARE(first(three), 3);
    }
    // One that is refused takes the answers of those behind it along, and is told once.
    VERIFY_OK(m_db->begin());
    Query good(*m_db, "SELECT 1");
    VERIFY_OK(good.ahead());
    Query twice(*m_db, "INSERT INTO t VALUES (1, 0)");
    VERIFY_OK(twice.send());
    Query behind(*m_db, "SELECT 2");
    VERIFY_OK(behind.ahead());
    const auto refused = behind.next();
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, "store.duplicate"_L1);
    QCOMPARE(first(good), 1);
    m_db->rollback();
    // One that nobody waited for leaves nothing behind.
    {
        Query forgotten(*m_db, "SELECT 7");
        VERIFY_OK(forgotten.ahead());
    }
    QCOMPARE(number(*m_db, "SELECT 8"), 8);
}

void PostgresStoreTest::nobodyAnswers_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("no socket") << u"host=/nowhere dbname=mm"_s;
    QTest::newRow("no server") << u"host=127.0.0.1 port=1 dbname=mm connect_timeout=5"_s;
    QTest::newRow("no words") << u"this is no connection string"_s;
    QTest::newRow("no database") << m_cluster.conninfo(u"nowhere"_s);
}

void PostgresStoreTest::nobodyAnswers()
{
    QFETCH(QString, place);
    const auto refused = PostgresConnection::open(place);
    QCOMPARE(test::ruleOf(refused), u"store.unreachable"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Network);
    QVERIFY(!refused.error().detail.isEmpty());
}

void PostgresStoreTest::anotherHoldsTheRow()
{
    const auto other = connect();
    VERIFY_OK(other->begin());
    VERIFY_OK(other->execute("UPDATE t SET x = 1 WHERE n = 1"));
    VERIFY_OK(m_db->execute("SET lock_timeout = '50ms'"));
    const auto refused = m_db->execute("UPDATE t SET x = 2 WHERE n = 1");
    QCOMPARE(test::ruleOf(refused), u"store.busy"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    other->rollback();
    VERIFY_OK(m_db->execute("UPDATE t SET x = 2 WHERE n = 1"));
    QCOMPARE(number(*m_db, "SELECT x FROM t WHERE n = 1"), 2);
}

void PostgresStoreTest::aStatementThatIsStopped()
{
    VERIFY_OK(m_db->execute("SET statement_timeout = '50ms'"));
    const auto refused = m_db->execute("SELECT count(*) FROM generate_series(1, 1000000000)");
    QCOMPARE(test::ruleOf(refused), u"store.busy"_s);
}

void PostgresStoreTest::twoWaitForEachOther()
{
    const auto other = connect();
    for (auto* one : {m_db.get(), other.get()}) {
        VERIFY_OK(one->execute("SET deadlock_timeout = '50ms'"));
        VERIFY_OK(one->begin());
    }
    VERIFY_OK(m_db->execute("UPDATE t SET x = 1 WHERE n = 1"));
    VERIFY_OK(other->execute("UPDATE t SET x = 1 WHERE n = 2"));
    QString rules[2];
    std::thread waiting([&] {
        rules[1] = test::ruleOf(other->execute("UPDATE t SET x = 2 WHERE n = 1"));
        other->rollback();
    });
    rules[0] = test::ruleOf(m_db->execute("UPDATE t SET x = 2 WHERE n = 2"));
    m_db->rollback();
    waiting.join();
    // One of them gives way and may try again.
    const int gaveWay =
        (rules[0] == u"store.busy"_s ? 1 : 0) + (rules[1] == u"store.busy"_s ? 1 : 0);
    QCOMPARE(gaveWay, 1);
    QVERIFY(rules[0] == u"accepted"_s || rules[1] == u"accepted"_s);
}

void PostgresStoreTest::theServerGoesAway()
{
    const auto other = connect();
    VERIFY_OK(m_db->begin());
    VERIFY_OK(m_db->execute("UPDATE t SET x = 5 WHERE n = 1"));
    const qint64 pid = number(*m_db, "SELECT pg_backend_pid()");
    QCOMPARE(
        number(*other, "SELECT pg_terminate_backend(" + QByteArray::number(pid) + ")::int"), 1);
    const auto gone = m_db->commit();
    QCOMPARE(test::ruleOf(gone), u"store.unreachable"_s);
    QCOMPARE(gone.error().kind, ErrorKind::Network);
    m_db->rollback();
    for (int attempt = 0; attempt < 2; ++attempt) {
        QCOMPARE(test::ruleOf(Query(*m_db, "SELECT 1").next()), u"store.unreachable"_s);
        QCOMPARE(test::ruleOf(m_db->begin()), u"store.unreachable"_s);
    }
    QCOMPARE(number(*other, "SELECT x FROM t WHERE n = 1"), 0);
}

void PostgresStoreTest::numbersOfTwoClientsAreDense()
{
    test::TestDesk desk(m_cluster);
    store::Desk& first = desk.desk();
    // TestDesk made the newest database of the cluster.
    Query name(desk.db(), "SELECT current_database()::text");
    const auto database = name.one([](const Row& row) { return row.text(0); });
    auto opened = PostgresConnection::open(m_cluster.conninfo(*database));
    VERIFY_OK(opened);
    FixedClock clock(test::kTestNowMs);
    store::Desk second{**opened, clock, UuidMaker(), HybridClock(), first.temple, first.device,
        first.counterCode, first.actor};
    std::array<QList<qint64>, 2> taken;
    const auto take = [&](store::Desk& own, QList<qint64>& numbers) {
        for (int i = 0; i < 150; ++i) {
            const auto taking =
                store::inUnitOfWork(own, [&](store::UnitOfWork& unit) -> Result<qint64> {
                    MM_LET(next,
                        store::takeNumber(
                            unit, u"C01"_s, FinancialYear::of(QDate(2026, 11, 22)), "receipt"_L1));
                    return i % 5 == 2 ? Result<qint64>(fail(invalid("name.empty"_L1, {}))) : next;
                });
            if (taking) {
                numbers.append(*taking);
            }
        }
    };
    std::thread other([&] { take(second, taken[1]); });
    take(first, taken[0]);
    other.join();
    QList<qint64> all = taken[0] + taken[1];
    std::sort(all.begin(), all.end());
    QCOMPARE(all.size(), 240);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i], i + 1);
    }
}

QTEST_GUILESS_MAIN(PostgresStoreTest)
#include "postgres_store_test.moc"
