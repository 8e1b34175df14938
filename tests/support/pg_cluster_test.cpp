// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pg_cluster.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <libpq-fe.h>

using namespace mm::test;
using namespace Qt::StringLiterals;

namespace {

/// The first value of the answer, or libpq's complaint.
QString ask(const QString& conninfo, const char* sql)
{
    PGconn* connection = PQconnectdb(conninfo.toUtf8().constData());
    PGresult* result = PQexec(connection, sql);
    const auto free = qScopeGuard([&] {
        PQclear(result);
        PQfinish(connection);
    });
    return PQresultStatus(result) == PGRES_TUPLES_OK
        ? QString::fromUtf8(PQgetvalue(result, 0, 0))
        : QString::fromUtf8(PQerrorMessage(connection));
}

QString folderOf(const PgCluster& cluster)
{
    return cluster.conninfo().section(u' ', 0, 0).section(u'=', 1);
}

} // namespace

class PgClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnItsOwnSocketAndLeavesNothing()
    {
        QString folder;
        {
            PgCluster cluster;
            QCOMPARE(cluster.problem(), QString());
            folder = folderOf(cluster);
            QVERIFY(QDir(folder).exists());
            QCOMPARE(ask(cluster.conninfo(), "SHOW listen_addresses"), QString());
            QVERIFY(ask(cluster.conninfo(), "SELECT version()").startsWith(u"PostgreSQL"_s));
        }
        QVERIFY(!QDir(folder).exists());
    }

    void databasesAreEmptyAndApart()
    {
        PgCluster cluster;
        const QString first = cluster.createDatabase();
        const QString second = cluster.createDatabase();
        QVERIFY2(!first.isEmpty() && !second.isEmpty(), qPrintable(cluster.problem()));
        QVERIFY(first != second);
        ask(first, "CREATE TABLE t (a int)");
        const char* count = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'";
        QCOMPARE(ask(first, count), u"1"_s);
        QCOMPARE(ask(second, count), u"0"_s);
        QCOMPARE(ask(second,
                     "SELECT datcollate || ' ' || pg_encoding_to_char(encoding) "
                     "FROM pg_database WHERE datname = current_database()"),
            u"C UTF8"_s);
    }

    void clustersOfKilledTestsAreSweptAway()
    {
        // The folder name of a process that cannot exist (ids end at 4,194,304).
        const QString left = QDir::tempPath() + u"/mm-pg-99999999-abcdef"_s;
        QVERIFY(QDir().mkpath(left + u"/data"_s));
        const PgCluster cluster;
        QVERIFY(!QDir(left).exists());
    }
};

QTEST_GUILESS_MAIN(PgClusterTest)
#include "pg_cluster_test.moc"
