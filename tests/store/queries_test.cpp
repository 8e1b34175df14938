// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accounts_sql.h"
#include "models/audit/audit_sql.h"
#include "models/conflicts/conflicts_sql.h"
#include "models/counter/counter_sql.h"
#include "models/devotees/devotees_sql.h"
#include "models/donations/donations_sql.h"
#include "models/exchange/exchange_sql.h"
#include "models/identity/identity_sql.h"
#include "models/printing/printing_sql.h"
#include "models/receipts/receipts_sql.h"
#include "models/seeding/seeding_sql.h"
#include "models/setup/setup_sql.h"
#include "models/sevas/sevas_sql.h"
#include "models/store/migrator.h"
#include "models/store/postgres_connection.h"
#include "models/store/store_sql.h"
#include "models/upkeep/upkeep_sql.h"
#include "tests/support/pg_cluster.h"
#include "tests/support/test_desk.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <libpq-fe.h>
#include <sqlite3.h>

using namespace mm;
using namespace Qt::StringLiterals;
using store::SqlText;

namespace {

const QString kModels = QStringLiteral(MM_TEST_DATA "/../../models");

std::vector<const SqlText*> library()
{
    std::vector<const SqlText*> all;
    const auto add = [&](const auto& texts) {
        all.insert(all.end(), std::begin(texts), std::end(texts));
    };
    add(sql::accounts::kAll);
    add(sql::audit::kAll);
    add(sql::conflicts::kAll);
    add(sql::counter::kAll);
    add(sql::devotees::kAll);
    add(sql::donations::kAll);
    add(sql::exchange::kAll);
    add(sql::identity::kAll);
    add(sql::printing::kAll);
    add(sql::receipts::kAll);
    add(sql::seeding::kAll);
    add(sql::setup::kAll);
    add(sql::sevas::kAll);
    add(sql::store::kAll);
    add(sql::upkeep::kAll);
    return all;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "receipts/list_by_date" for each file FOLDER/sql/NAME + `ending`.
QSet<QString> filesEnding(const QString& ending)
{
    QSet<QString> names;
    QDirIterator files(kModels, {u"*"_s + ending}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(kModels).relativeFilePath(files.next());
        if (path.contains(u"/sql/"_s)) {
            names.insert(path.chopped(ending.size()).replace(u"/sql/"_s, u"/"_s));
        }
    }
    return names;
}

QStringList sorted(const QSet<QString>& names)
{
    QStringList list = names.values();
    list.sort();
    return list;
}

/// The queries that the service's engine has words of its own for are told apart by their ending.
QSet<QString> queryFiles()
{
    QSet<QString> names;
    for (const auto& name : filesEnding(u".sql"_s)) {
        if (!name.endsWith(u".pg"_s)) {
            names.insert(name);
        }
    }
    return names;
}

} // namespace

/// Every file of the SQL library, against the schema, on both engines.
class QueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsInTheLibrary();
    void everyVariantStandsBesideItsFile();
    void everyPartIsPutIn();
    void everyQueryIsUsed();
    void prepares_data();
    void prepares();
    void cleanupTestCase();

private:
    test::TestDesk m_desk;
    std::unique_ptr<test::PgCluster> m_cluster;
    PGconn* m_postgres = nullptr;
};

void QueriesTest::initTestCase()
{
    m_cluster = std::make_unique<test::PgCluster>();
    QCOMPARE(m_cluster->problem(), QString());
    const QString place = m_cluster->createDatabase();
    auto db = store::PostgresConnection::open(place);
    QVERIFY(db.has_value());
    QVERIFY(store::migrate(**db, store::knownMigrations(), 0).has_value());
    m_postgres = PQconnectdb(place.toUtf8().constData());
    QCOMPARE(PQstatus(m_postgres), CONNECTION_OK);
}

void QueriesTest::cleanupTestCase()
{
    PQfinish(m_postgres);
    m_cluster.reset();
}

void QueriesTest::everyFileIsInTheLibrary()
{
    QSet<QString> known;
    for (const auto* text : library()) {
        known.insert(QString::fromLatin1(text->name));
    }
    QVERIFY(known.size() > 100);
    QCOMPARE(sorted(known), sorted(queryFiles()));
}

void QueriesTest::everyVariantStandsBesideItsFile()
{
    QCOMPARE(sorted(filesEnding(u".pg.sql"_s) - queryFiles()), QStringList());
    const auto parts = filesEnding(u".inc"_s);
    for (const auto& variant : filesEnding(u".pg.inc"_s)) {
        QVERIFY2(parts.contains(variant), qPrintable(variant));
    }
}

void QueriesTest::everyPartIsPutIn()
{
    for (const auto& part : filesEnding(u".inc"_s)) {
        if (part.endsWith(u".pg"_s)) {
            continue;
        }
        const QDir folder(kModels + u'/' + part.section(u'/', 0, 0) + u"/sql"_s);
        const QByteArray mark = '{' + part.section(u'/', 1).toUtf8() + '}';
        const auto names = folder.entryList({u"*.sql"_s});
        QVERIFY2(std::any_of(names.begin(), names.end(),
                     [&](const QString& name) {
                         return contentOf(folder.filePath(name)).contains(mark);
                     }),
            qPrintable(part + u".inc is put into no query"_s));
    }
}

void QueriesTest::everyQueryIsUsed()
{
    static const QRegularExpression use(u"\\bsql::([a-z_]+)::([a-z_0-9]+)"_s);
    QSet<QString> used;
    QDirIterator files(kModels, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto matches = use.globalMatch(QString::fromUtf8(contentOf(files.next())));
        while (matches.hasNext()) {
            const auto match = matches.next();
            used.insert(match.captured(1) + u'/' + match.captured(2));
        }
    }
    QCOMPARE(sorted(queryFiles() - used), QStringList());
}

void QueriesTest::prepares_data()
{
    QTest::addColumn<const SqlText*>("text");
    for (const auto* text : library()) {
        QTest::newRow(text->name) << text;
    }
}

namespace {

/// What both engines say of a query.
struct Shape
{
    QByteArray problem;
    int columns = 0;
    QSet<QByteArray> parameters;
};

Shape onSqlite(sqlite3* db, const char* sql)
{
    Shape shape;
    sqlite3_stmt* statement = nullptr;
    const char* tail = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, &tail) != SQLITE_OK) {
        shape.problem = sqlite3_errmsg(db);
    } else if (!QByteArray(tail).trimmed().isEmpty()) {
        shape.problem = "never run: " + QByteArray(tail);
    }
    shape.columns = sqlite3_column_count(statement);
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
        shape.parameters.insert(QByteArray(sqlite3_bind_parameter_name(statement, i)).mid(1));
    }
    sqlite3_finalize(statement);
    return shape;
}

/// The types that PreparedStatement's getters read exactly (pg_type.dat): no boolean ("t" is no
/// number) and nothing with a fraction.
bool isRead(Oid type)
{
    constexpr Oid kBytea = 17;
    constexpr Oid kBigint = 20;
    constexpr Oid kSmallint = 21;
    constexpr Oid kInteger = 23;
    constexpr Oid kText = 25;
    constexpr Oid kUuid = 2950;
    constexpr Oid kRead[] = {kBytea, kBigint, kSmallint, kInteger, kText, kUuid};
    return std::find(std::begin(kRead), std::end(kRead), type) != std::end(kRead);
}

Shape onPostgres(PGconn* db, const char* sql)
{
    Shape shape;
    std::vector<QByteArray> names;
    const QByteArray text = store::positionalParameters(sql, names);
    shape.parameters = QSet<QByteArray>(names.begin(), names.end());
    PGresult* prepared = PQprepare(db, "", text.constData(), 0, nullptr);
    PGresult* described = PQdescribePrepared(db, "");
    if (PQresultStatus(prepared) != PGRES_COMMAND_OK) {
        shape.problem = PQresultErrorMessage(prepared);
    } else if (PQnparams(described) != static_cast<int>(names.size())) {
        shape.problem = "parameters counted wrongly";
    }
    shape.columns = PQnfields(described);
    for (int i = 0; i < shape.columns && shape.problem.isEmpty(); ++i) {
        if (!isRead(PQftype(described, i))) {
            shape.problem = QByteArray("column ") + QByteArray::number(i + 1)
                + " has a type that is not read exactly: "
                + QByteArray::number(PQftype(described, i));
        }
    }
    PQclear(described);
    PQclear(prepared);
    return shape;
}

QStringList sorted(const QSet<QByteArray>& names)
{
    QStringList list;
    for (const auto& name : names) {
        list.append(QString::fromUtf8(name));
    }
    list.sort();
    return list;
}

} // namespace

void QueriesTest::prepares()
{
    QFETCH(const SqlText*, text);
    const auto& db = static_cast<store::SqliteConnection&>(m_desk.db());
    const Shape sqlite = onSqlite(db.handle(), text->sqlite);
    QVERIFY2(sqlite.problem.isEmpty(), sqlite.problem.constData());
    const Shape postgres = onPostgres(m_postgres, text->postgres);
    QVERIFY2(postgres.problem.isEmpty(), postgres.problem.constData());
    // What SQLite runs as a command may be a question without an answer there (full text).
    if (sqlite.columns > 0) {
        QCOMPARE(postgres.columns, sqlite.columns);
    }
    QCOMPARE(sorted(postgres.parameters), sorted(sqlite.parameters));
}

QTEST_GUILESS_MAIN(QueriesTest)
#include "queries_test.moc"
