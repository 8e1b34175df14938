// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/new_columns.h"

#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/database/migrate_service.h"
#include "tests/server/sync_stage.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Reply;
using test::SyncCounter;

/// Columns that a newer counter sent to an older service, after the service was renewed.
class NewColumnsTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasKeptAsideTakesItsPlace();
    void theRestStaysAside();
    void anOlderServiceIsRenewed();
    void cleanupTestCase() { m_service.reset(); }

private:
    /// The row as the service before its renewal had it, and what the renewal does.
    void keepAside(const QString& devotee, const QByteArray& ext);
    void takeUp();
    QString add(const QString& name);
    QString text(const QByteArray& sql);
    /// Beyond all temples.
    Result<std::unique_ptr<store::Connection>> asAdministrator();

    std::unique_ptr<SyncCounter> m_counter;
};

void NewColumnsTest::initTestCase()
{
    const QString problem = begin();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_counter = newCounter(u"C31"_s, m_service->firstTemple());
    QVERIFY(m_counter);
}

QString NewColumnsTest::add(const QString& name)
{
    const Reply made =
        m_service->post(u"/api/v1/devotees"_s, m_service->token(u"lakshmi"_s), {{u"name"_s, name}});
    return made.data()[u"id"_s].toString();
}

QString NewColumnsTest::text(const QByteArray& sql)
{
    auto db = tenant();
    db.workFor(m_service->firstTemple());
    store::Query query(db, sql);
    return query.one([](const store::Row& row) { return row.text(0); }).value_or(u"none"_s);
}

Result<std::unique_ptr<store::Connection>> NewColumnsTest::asAdministrator()
{
    MM_LET(db,
        store::PostgresConnection::open(
            m_service->serviceUrl().replace(u"user=mm_service "_s, u"user=mm "_s)));
    return std::unique_ptr<store::Connection>(std::move(db));
}

void NewColumnsTest::keepAside(const QString& devotee, const QByteArray& ext)
{
    const auto db = asAdministrator();
    VERIFY_OK(db);
    VERIFY_OK((*db)->execute("SET app.sync_tx = 'on'; UPDATE devotees SET ext = '" + ext
        + "' WHERE id = '" + devotee.toLatin1() + "'"));
}

void NewColumnsTest::takeUp()
{
    const auto db = asAdministrator();
    VERIFY_OK(db);
    VERIFY_OK((*db)->execute("SET app.sync_tx = 'on'"));
    VERIFY_OK(server::takeUpNewColumns(**db, test::kTestNowMs));
}

void NewColumnsTest::whatWasKeptAsideTakesItsPlace()
{
    const QString id = add(u"Narayana Bhat"_s);
    QVERIFY(!id.isEmpty());
    keepAside(id, R"({"hue":7,"gotra":"Kashyapa","allows_messages":1})");
    const auto temple = m_service->firstTemple();
    const qint64 head = number(temple, "SELECT seq FROM temple_sync");
    takeUp();
    const QByteArray where = " FROM devotees WHERE id = '" + id.toLatin1() + "'";
    QCOMPARE(text("SELECT gotra" + where), u"Kashyapa"_s);
    QCOMPARE(number(temple, "SELECT allows_messages" + where), 1);
    // What still nobody knows here waits for the next renewal.
    QCOMPARE(text("SELECT ext" + where), uR"({"hue":7})"_s);
    // Counters that had pulled the row without it are told.
    QCOMPARE(number(temple, "SELECT seq FROM temple_sync"), head + 1);
    const auto pages = m_counter->pullAll(head);
    QCOMPARE(pages.size(), 1U);
    QCOMPARE(pages[0].tables.size(), 1U);
    const auto& rows = pages[0].tables[0].rows;
    QCOMPARE(rows.table->tag, tables::devotees.tag);
    QCOMPARE(rows.rows.size(), 1U);
    QCOMPARE(rows.rows[0].id().toString(), id);
    QVERIFY(std::ranges::find(rows.rows[0].values, store::Value(u"Kashyapa"_s))
        != rows.rows[0].values.end());
    // Once: the next renewal finds nothing to do.
    takeUp();
    QCOMPARE(number(temple, "SELECT seq FROM temple_sync"), head + 1);
}

/// A renewal is never held up by what one counter sent.
void NewColumnsTest::theRestStaysAside()
{
    const QString wrongType = add(u"Ganapati Hegde"_s);
    const QString refused = add(u"Savitri Hegde"_s);
    keepAside(wrongType, R"({"gotra":5,"city":"Sirsi"})");
    keepAside(refused, R"({"allows_messages":4})");
    takeUp();
    const auto ofWrong = " FROM devotees WHERE id = '" + wrongType.toLatin1() + "'";
    QCOMPARE(text("SELECT city" + ofWrong), u"Sirsi"_s);
    QCOMPARE(text("SELECT ext" + ofWrong), uR"({"gotra":5})"_s);
    QCOMPARE(text("SELECT ext FROM devotees WHERE id = '" + refused.toLatin1() + "'"),
        uR"({"allows_messages":4})"_s);
    const auto temple = m_service->firstTemple();
    QCOMPARE(
        number(temple, "SELECT t.seq - max(l.seq) FROM temple_sync t, sync_log l GROUP BY t.seq"),
        0);
}

/// A database of the version before, with a row that a newer counter has sent.
void NewColumnsTest::anOlderServiceIsRenewed()
{
    const auto urls = test::makeRoles(m_service->cluster().createDatabase());
    VERIFY_OK(urls);
    const auto opened = store::PostgresConnection::open(urls->first);
    VERIFY_OK(opened);
    store::Connection& owner = **opened;
    VERIFY_OK(store::migrate(owner, store::knownMigrations(), 1));
    VERIFY_OK(owner.execute("CREATE SCHEMA mm_server; SET search_path TO mm_server, public"));
    const auto all = server::serviceMigrations();
    VERIFY_OK(store::migrate(owner, all.first(all.size() - 1), 1));
    VERIFY_OK(owner.execute(
        "SET app.sync_tx = 'on'; SET search_path TO public; "
        "INSERT INTO temples (temple_id, id, code, name, time_zone, language, receipt_language, "
        "created_at) SELECT t, t, 'OLD', 'Old', 'Asia/Kolkata', 'kn', 'kn', 1 FROM "
        "(SELECT gen_random_uuid() AS t) AS one; "
        "INSERT INTO devotees (temple_id, id, name, created_at, ext) SELECT id, id, 'Rama', 1, "
        "'{\"gotra\":\"Atri\"}' FROM temples"));
    VERIFY_OK(server::migrateService(owner, u"mm_service"_s, 2));
    const auto superuser = store::PostgresConnection::open(
        QString(urls->first).replace(u"user=mm_owner "_s, u"user=mm "_s));
    VERIFY_OK(superuser);
    store::Query moved(**superuser,
        "SELECT d.gotra || ' ' || t.seq || ' ' || l.seq FROM devotees d, temple_sync t, sync_log l "
        "WHERE l.row_id = d.id AND d.row_seq = l.seq AND d.ext IS NULL");
    const auto found = moved.one([](const store::Row& row) { return row.text(0); });
    VERIFY_OK(found);
    QCOMPARE(*found, u"Atri 1 1"_s);
}

QTEST_GUILESS_MAIN(NewColumnsTest)
#include "new_columns_test.moc"
