// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "server/database/migrate_service.h"
#include "server/database/service_role.h"
#include "server/database/tenant_connection.h"
#include "tests/server/service_fixture.h"

#include <QScopeGuard>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using server::TenantConnection;
using store::Query;
using store::Row;
using test::ServiceFixture;

namespace {

constexpr char kTenantTables[] =
    "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
    "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') "
    "AND a.attname = 'temple_id' AND NOT a.attisdropped ORDER BY 1";

QString ruleOf(const auto& result)
{
    return result ? u"ok"_s : QString(result.error().rule);
}

} // namespace

/// What the database itself keeps apart, whatever the service asks.
class TenancyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<ServiceFixture>();
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
        const QString url = m_service->serviceUrl();
        m_db = std::make_unique<TenantConnection>(
            [url]() -> Result<std::unique_ptr<store::Connection>> {
                return store::PostgresConnection::open(url);
            },
            TenantConnection::Limits());
        Query tables(*m_db, kTenantTables);
        const auto found = tables.all([](const Row& row) { return row.text(0); });
        VERIFY_OK(found);
        m_tables = *found;
        QVERIFY(m_tables.size() > 40);
    }
    void cleanupTestCase()
    {
        m_db.reset();
        m_service.reset();
    }

    void withoutATempleNothingIsThere()
    {
        m_db->workFor({});
        for (const auto& table : m_tables) {
            QCOMPARE(rowsOf(table), 0);
        }
    }

    void onlyTheOwnTempleIsThere()
    {
        m_db->workFor(m_service->firstTemple());
        QCOMPARE(rowsOf(u"temples"_s), 1);
        QCOMPARE(rowsOf(u"users"_s), 5);
        for (const auto& table : m_tables) {
            Query others(
                *m_db, "SELECT count(*) FROM " + table.toLatin1() + " WHERE temple_id <> :temple");
            others.bind("temple", m_service->firstTemple());
            QCOMPARE(*others.one([](const Row& row) { return row.integer(0); }), 0);
        }
    }

    void nothingIsWrittenForAnotherTemple()
    {
        m_db->workFor(m_service->firstTemple());
        VERIFY_OK(m_db->begin());
        const auto ended = qScopeGuard([this] { m_db->rollback(); });
        Query query(*m_db,
            "INSERT INTO settings (temple_id, id, key, value) "
            "VALUES (:temple, :id, 'receipt_paper', 'a5')");
        query.bind("temple", UuidMaker().next(1)).bind("id", UuidMaker().next(1));
        const auto written = query.run();
        QVERIFY(!written);
        QVERIFY(written.error().detail.contains("row-level security"_L1));
    }

    void aDirectoryShowsOnlyWhatIsNamed()
    {
        m_db->lookUp(u"ONE"_s, {});
        QCOMPARE(rowsOf(u"temple_directory"_s), 1);
        QCOMPARE(rowsOf(u"login_directory"_s), 0);
        m_db->lookUp({}, u"gopal"_s);
        QCOMPARE(rowsOf(u"temple_directory"_s), 0);
        QCOMPARE(rowsOf(u"login_directory"_s), 1);
        m_db->lookUp(u"' OR true --"_s, u"' OR true --"_s);
        QCOMPARE(rowsOf(u"login_directory"_s), 0);
    }

    void theTempleOfOneTransactionIsGoneAfterIt()
    {
        TenantConnection db([this]() { return openAgain(); }, TenantConnection::Limits());
        db.workFor(m_service->firstTemple());
        VERIFY_OK(db.beginReading());
        db.rollback();
        // Behind a pooler the next transaction of this session may be anybody's.
        VERIFY_OK(m_last->begin());
        Query query(*m_last, "SELECT count(*) FROM users");
        QCOMPARE(*query.one([](const Row& row) { return row.integer(0); }), 0);
        m_last->rollback();
    }

    void aLostConnectionIsOpenedAgain()
    {
        TenantConnection db([this]() { return openAgain(); }, TenantConnection::Limits());
        db.workFor(m_service->firstTemple());
        VERIFY_OK(db.begin());
        VERIFY_OK(db.commit());
        const auto admin = store::PostgresConnection::open(m_service->cluster().conninfo());
        VERIFY_OK(admin);
        VERIFY_OK((*admin)->execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'mm_service'"));
        Query query(db, "SELECT count(*) FROM temples");
        QCOMPARE(*query.one([](const Row& row) { return row.integer(0); }), 1);
    }

    void theServiceRefusesTheWrongRole()
    {
        const auto check = [](const QString& url) {
            const auto db = store::PostgresConnection::open(url);
            return db ? ruleOf(server::checkServiceRole(**db)) : QString(db.error().rule);
        };
        const QString superuser =
            QString(m_service->serviceUrl()).replace(u"user=mm_service "_s, u"user=mm "_s);
        QCOMPARE(check(m_service->serviceUrl()), u"ok"_s);
        QCOMPARE(check(superuser), u"server.role_bypasses"_s);
        QCOMPARE(check(m_service->ownerUrl()), u"server.role_owns"_s);
    }

    void theServiceRefusesAnOpenTable()
    {
        const auto owner = store::PostgresConnection::open(m_service->ownerUrl());
        VERIFY_OK(owner);
        const auto service = store::PostgresConnection::open(m_service->serviceUrl());
        VERIFY_OK(service);
        VERIFY_OK((*owner)->execute("ALTER TABLE receipts NO FORCE ROW LEVEL SECURITY"));
        QCOMPARE(ruleOf(server::checkServiceRole(**service)), u"server.table_open"_s);
        VERIFY_OK(server::migrateService(**owner, u"mm_service"_s, 1));
        QCOMPARE(ruleOf(server::checkServiceRole(**service)), u"ok"_s);
        VERIFY_OK((*owner)->execute("CREATE TABLE later (temple_id uuid, note text)"));
        QCOMPARE(ruleOf(server::checkServiceRole(**service)), u"server.table_open"_s);
        VERIFY_OK(server::migrateService(**owner, u"mm_service"_s, 1));
        QCOMPARE(ruleOf(server::checkServiceRole(**service)), u"ok"_s);
    }

    void anEmptyDatabaseIsNotMigrated()
    {
        const auto urls = test::makeRoles(m_service->cluster().createDatabase());
        VERIFY_OK(urls);
        const auto db = store::PostgresConnection::open(urls->second);
        VERIFY_OK(db);
        QCOMPARE(ruleOf(server::checkServiceRole(**db)), u"server.not_migrated"_s);
    }

private:
    qint64 rowsOf(const QString& table)
    {
        Query query(*m_db, "SELECT count(*) FROM " + table.toLatin1());
        const auto count = query.one([](const Row& row) { return row.integer(0); });
        return count ? *count : -1;
    }
    Result<std::unique_ptr<store::Connection>> openAgain()
    {
        MM_LET(opened, store::PostgresConnection::open(m_service->serviceUrl()));
        m_last = opened.get();
        return std::unique_ptr<store::Connection>(std::move(opened));
    }

    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<TenantConnection> m_db;
    store::Connection* m_last = nullptr;
    std::vector<QString> m_tables;
};

QTEST_GUILESS_MAIN(TenancyTest)
#include "tenancy_test.moc"
