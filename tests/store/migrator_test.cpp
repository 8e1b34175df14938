// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"

#include "models/store/query.h"
#include "tests/support/test_engine.h"

#include <QCryptographicHash>
#include <QTest>

#include <barrier>
#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Connection;
using store::Migration;

namespace {

constexpr qint64 kNow = test::kTestNowMs;
constexpr Migration kFirst{1, "first", "CREATE TABLE one (n {int} NOT NULL PRIMARY KEY);"};
constexpr Migration kSecond{2, "second",
    "CREATE TABLE two (n {int} NOT NULL PRIMARY KEY) {local};\nINSERT INTO two (n) VALUES (2);"};

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init();
    void knownMigrationsCountUp();
    void anEmptyStoreHasVersionNought();
    void makesTheSchema();
    void runsOnceOnly();
    void appliesOnlyWhatIsMissing();
    void aChangedMigrationIsRefused();
    void aNewerStoreIsRefusedAndNotTouched();
    void aFailingMigrationLeavesTheOldStore_data();
    void aFailingMigrationLeavesTheOldStore();
    void twoProgramsAtOnce();

private:
    qint64 number(const QByteArray& sql);
    /// All that the store holds, as far as this test is concerned.
    QString picture();

    test::TestEngine m_engine;
    QString m_place;
    std::unique_ptr<Connection> m_db;
};

void MigratorTest::init()
{
    m_place = m_engine.newPlace();
    auto opened = m_engine.open(m_place);
    VERIFY_OK(opened);
    m_db = std::move(*opened);
}

qint64 MigratorTest::number(const QByteArray& sql)
{
    store::Query query(*m_db, sql);
    return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
}

QString MigratorTest::picture()
{
    QStringList lines;
    for (const char* sql : {"SELECT version, name, sha256, applied_at, app_version "
                            "FROM schema_migrations ORDER BY version",
             "SELECT n FROM one ORDER BY n"}) {
        store::Query query(*m_db, sql);
        const auto rows = query.all([](const store::Row& row) { return row.text(0); });
        lines.append(rows ? QStringList(rows->begin(), rows->end()).join(u' ') : u"-"_s);
    }
    store::Query tables(*m_db,
        m_engine.isPostgres()
            ? "SELECT table_name::text FROM information_schema.tables WHERE table_schema = "
              "current_schema() ORDER BY 1"
            : "SELECT name || ': ' || sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1");
    const auto names = tables.all([](const store::Row& row) { return row.text(0); });
    lines.append(QStringList(names->begin(), names->end()));
    return lines.join(u'\n');
}

void MigratorTest::knownMigrationsCountUp()
{
    int version = 0;
    for (const auto& migration : store::knownMigrations()) {
        QCOMPARE(migration.version, ++version);
        QVERIFY(qstrlen(migration.script) > 0);
    }
    QVERIFY(version > 0);
}

void MigratorTest::anEmptyStoreHasVersionNought()
{
    const auto state = store::schemaState(*m_db);
    VERIFY_OK(state);
    QCOMPARE(state->version, 0);
    QCOMPARE(state->writtenBy, QString());
}

void MigratorTest::makesTheSchema()
{
    VERIFY_OK(store::migrate(*m_db, store::knownMigrations(), kNow));
    const auto state = store::schemaState(*m_db);
    QCOMPARE(state->version, store::knownMigrations().back().version);
    QCOMPARE(state->writtenBy, QStringLiteral(MM_VERSION));
    QCOMPARE(number("SELECT count(*) FROM schema_migrations"),
        static_cast<qint64>(store::knownMigrations().size()));
    QCOMPARE(number("SELECT count(*) FROM receipts"), 0);
    QVERIFY(!m_db->inTransaction());
}

void MigratorTest::runsOnceOnly()
{
    const Migration migrations[] = {kFirst, kSecond};
    VERIFY_OK(store::migrate(*m_db, migrations, kNow));
    VERIFY_OK(m_db->execute("INSERT INTO one (n) VALUES (11)"));
    const QString before = picture();
    VERIFY_OK(store::migrate(*m_db, migrations, kNow + 1));
    QCOMPARE(picture(), before);
    QCOMPARE(number("SELECT count(*) FROM two"), 1);
    QCOMPARE(number("SELECT max(applied_at) FROM schema_migrations"), kNow);
}

void MigratorTest::appliesOnlyWhatIsMissing()
{
    VERIFY_OK(store::migrate(*m_db, std::span(&kFirst, 1), kNow));
    VERIFY_OK(m_db->execute("INSERT INTO one (n) VALUES (11)"));
    const Migration migrations[] = {kFirst, kSecond};
    VERIFY_OK(store::migrate(*m_db, migrations, kNow + 5));
    QCOMPARE(number("SELECT n FROM one"), 11);
    QCOMPARE(number("SELECT n FROM two"), 2);
    QCOMPARE(number("SELECT applied_at FROM schema_migrations WHERE version = 1"), kNow);
    QCOMPARE(number("SELECT applied_at FROM schema_migrations WHERE version = 2"), kNow + 5);
}

void MigratorTest::aChangedMigrationIsRefused()
{
    VERIFY_OK(store::migrate(*m_db, std::span(&kFirst, 1), kNow));
    const QString before = picture();
    const Migration changed[] = {
        {1, "first", "CREATE TABLE one (n {int} NOT NULL PRIMARY KEY); "}, kSecond};
    for (const size_t count : {size_t{1}, size_t{2}}) {
        const auto refused = store::migrate(*m_db, std::span(changed, count), kNow);
        QCOMPARE(test::ruleOf(refused), u"store.migration_changed"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Integrity);
        QCOMPARE(refused.error().args.value(u"version"_s).toInt(), 1);
        QCOMPARE(picture(), before);
    }
}

void MigratorTest::aNewerStoreIsRefusedAndNotTouched()
{
    const Migration newer[] = {kFirst, kSecond};
    VERIFY_OK(store::migrate(*m_db, newer, kNow));
    VERIFY_OK(m_db->execute("UPDATE schema_migrations SET app_version = '9.4.1', "
                            "sha256 = 'another' WHERE version = 2"));
    const QString before = picture();
    const auto bytes = [this] {
        m_db.reset();
        QFile file(m_place);
        const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        m_db = std::move(*m_engine.open(m_place));
        return QCryptographicHash::hash(all, QCryptographicHash::Sha256);
    };
    const QByteArray file = bytes();
    const auto refused = store::migrate(*m_db, std::span(newer, 1), kNow);
    QCOMPARE(test::ruleOf(refused), u"store.newer"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().args.value(u"version"_s).toString(), u"9.4.1"_s);
    QCOMPARE(picture(), before);
    QCOMPARE(bytes(), file);
}

void MigratorTest::aFailingMigrationLeavesTheOldStore_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("SQL") << QByteArray(
        "CREATE TABLE three (n {int}); CREATE NOTHING four (n {int});");
    QTest::newRow("placeholder") << QByteArray("CREATE TABLE three (n {integer});");
    QTest::newRow("a row") << QByteArray(
        "CREATE TABLE three (n {int}); INSERT INTO two (n) VALUES (2);");
    QTest::newRow("data") << QByteArray(
        "DELETE FROM one; DELETE FROM two WHERE n / 0 = no_column;");
}

void MigratorTest::aFailingMigrationLeavesTheOldStore()
{
    QFETCH(QByteArray, script);
    VERIFY_OK(store::migrate(*m_db, std::span(&kFirst, 1), kNow));
    VERIFY_OK(m_db->execute("INSERT INTO one (n) VALUES (11)"));
    const QString before = picture();
    const Migration migrations[] = {kFirst, kSecond, {3, "third", script.constData()}};
    QVERIFY(!store::migrate(*m_db, migrations, kNow));
    QVERIFY(!m_db->inTransaction());
    QCOMPARE(picture(), before);
    // The next program, with a third migration that is right, goes on from there.
    const Migration mended[] = {kFirst, kSecond, {3, "third", "CREATE TABLE three (n {int});"}};
    VERIFY_OK(store::migrate(*m_db, mended, kNow));
    QCOMPARE(number("SELECT n FROM one"), 11);
    QCOMPARE(number("SELECT count(*) FROM three"), 0);
}

void MigratorTest::twoProgramsAtOnce()
{
    if (m_engine.isPostgres()) {
        QSKIP("the service is upgraded by one process");
    }
    const Migration migrations[] = {kFirst, kSecond};
    for (int round = 0; round < 20; ++round) {
        init();
        auto other = m_engine.open(m_place);
        VERIFY_OK(other);
        std::barrier start(2);
        QString rules[2];
        const auto upgrade = [&](Connection& db, QString& rule) {
            start.arrive_and_wait();
            rule = test::ruleOf(store::migrate(db, migrations, kNow));
        };
        std::thread first(upgrade, std::ref(*m_db), std::ref(rules[0]));
        std::thread second(upgrade, std::ref(**other), std::ref(rules[1]));
        first.join();
        second.join();
        QCOMPARE(rules[0], u"accepted"_s);
        QCOMPARE(rules[1], u"accepted"_s);
        QCOMPARE(number("SELECT count(*) FROM two"), 1);
        QCOMPARE(number("SELECT count(*) FROM schema_migrations"), 2);
    }
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
