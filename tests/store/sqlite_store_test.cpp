// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/sqlite_connection.h"
#include "models/store/transaction.h"
#include "tests/support/test_engine.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::SqliteConnection;

namespace {

/// The superuser may write everywhere: tests of permissions become somebody else for a while.
class AsNobody
{
public:
    AsNobody()
    {
        if (::geteuid() == 0 && ::seteuid(65'534) != 0) {
            qFatal("cannot give up being root");
        }
    }
    ~AsNobody()
    {
        if (::getuid() == 0 && ::seteuid(0) != 0) {
            qFatal("cannot be root again");
        }
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
};

Result<void> write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return fail(internal(path));
    }
    return {};
}

} // namespace

/// What a file, a folder and other programs do to the counter's store.
class SqliteStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isDurableAndStrict();
    void aStoreThatIsNotThere();
    void aFolderThatIsNotThere();
    void aReadOnlyFolder();
    void aReadOnlyFile();
    void noDatabase_data();
    void noDatabase();
    void aDamagedPage();
    void anotherHoldsTheLock();
    void waitsForTheLock();
    void readersAreNeverHeldUp();
    void theDiskIsFull();
    void readOnlyWritesNothing();
    void aCopyIsWhole();
    void aCopyThatCannotBe();

private:
    [[nodiscard]] QString path(const QString& name = u"store.db"_s) const
    {
        return m_folder->filePath(name);
    }
    qint64 number(store::Connection& db, const QByteArray& sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConnection> m_db;
};

void SqliteStoreTest::init()
{
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = SqliteConnection::open(path(), {.create = true});
    VERIFY_OK(opened);
    m_db = std::move(*opened);
    VERIFY_OK(m_db->execute("CREATE TABLE t (n INTEGER NOT NULL, x BLOB) STRICT; "
                            "INSERT INTO t (n) VALUES (1)"));
}

qint64 SqliteStoreTest::number(store::Connection& db, const QByteArray& sql)
{
    Query query(db, sql);
    return query.one([](const Row& row) { return row.integer(0); }).value_or(-1);
}

void SqliteStoreTest::isDurableAndStrict()
{
    QCOMPARE(number(*m_db, "PRAGMA synchronous"), 2);
    QCOMPARE(number(*m_db, "PRAGMA foreign_keys"), 1);
    QCOMPARE(number(*m_db, "PRAGMA trusted_schema"), 0);
    QCOMPARE(number(*m_db, "PRAGMA recursive_triggers"), 1);
    QCOMPARE(number(*m_db, "PRAGMA busy_timeout"), 5000);
    Query mode(*m_db, "PRAGMA journal_mode");
    QCOMPARE(mode.one([](const Row& row) { return row.text(0); }).value(), u"wal"_s);
}

void SqliteStoreTest::aStoreThatIsNotThere()
{
    const auto refused = SqliteConnection::open(path(u"none.db"_s), {});
    QCOMPARE(test::ruleOf(refused), u"store.not_writable"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY2(!QFile::exists(path(u"none.db"_s)), "made without being asked");
}

void SqliteStoreTest::aFolderThatIsNotThere()
{
    for (const auto& place : {u"none/store.db"_s, u"store.db/store.db"_s}) {
        const auto refused = SqliteConnection::open(path(place), {.create = true});
        QCOMPARE(test::ruleOf(refused), u"store.not_writable"_s);
    }
    const auto folder = SqliteConnection::open(m_folder->path(), {.create = true});
    QCOMPARE(test::ruleOf(folder), u"store.not_writable"_s);
}

void SqliteStoreTest::aReadOnlyFolder()
{
    m_db.reset();
    QVERIFY(::chmod(qPrintable(path()), 0666) == 0);
    QVERIFY(::chmod(qPrintable(m_folder->path()), 0555) == 0);
    QString made;
    QString opened;
    {
        const AsNobody nobody;
        made = test::ruleOf(SqliteConnection::open(path(u"new.db"_s), {.create = true}));
        opened = test::ruleOf(SqliteConnection::open(path(), {}));
    }
    QVERIFY(::chmod(qPrintable(m_folder->path()), 0755) == 0);
    QCOMPARE(made, u"store.not_writable"_s);
    QCOMPARE(opened, u"store.not_writable"_s);
}

void SqliteStoreTest::aReadOnlyFile()
{
    m_db.reset();
    QVERIFY(::chmod(qPrintable(path()), 0444) == 0);
    QVERIFY(::chmod(qPrintable(m_folder->path()), 0777) == 0);
    QString opened;
    {
        const AsNobody nobody;
        auto db = SqliteConnection::open(path(), {});
        opened =
            db ? test::ruleOf((*db)->execute("INSERT INTO t (n) VALUES (2)")) : test::ruleOf(db);
    }
    QCOMPARE(opened, u"store.not_writable"_s);
}

void SqliteStoreTest::noDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("This is a letter to the trustees.\n").repeated(40);
    QTest::newRow("a line") << QByteArray(600, 'x');
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("the head alone")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\xFF');
}

void SqliteStoreTest::noDatabase()
{
    QFETCH(QByteArray, content);
    const QString file = path(u"other.db"_s);
    VERIFY_OK(write(file, content));
    for (const bool create : {false, true}) {
        const auto refused = SqliteConnection::open(file, {.create = create});
        QCOMPARE(test::ruleOf(refused), u"store.damaged"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Integrity);
    }
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), content);
}

void SqliteStoreTest::aDamagedPage()
{
    VERIFY_OK(m_db->execute("WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 "
                            "FROM c WHERE n < 500) INSERT INTO t SELECT n, zeroblob(500) FROM c"));
    m_db.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(size > 40'000);
    for (qint64 page = 4096; page < size; page += 4096) {
        QVERIFY(file.seek(page) && file.write(QByteArray(16, '\xA5')) == 16);
    }
    file.close();
    auto db = SqliteConnection::open(path(), {});
    VERIFY_OK(db);
    Query query(**db, "SELECT sum(n) FROM t");
    const auto read = query.one([](const Row& row) { return row.integer(0); });
    QCOMPARE(test::ruleOf(read), u"store.damaged"_s);
}

void SqliteStoreTest::anotherHoldsTheLock()
{
    auto other = SqliteConnection::open(path(), {});
    VERIFY_OK(other);
    auto holding = store::Transaction::begin(**other);
    VERIFY_OK(holding);
    VERIFY_OK(m_db->execute("PRAGMA busy_timeout = 20"));
    const auto refused = store::Transaction::begin(*m_db);
    QCOMPARE(test::ruleOf(refused), u"store.busy"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QCOMPARE(test::ruleOf(m_db->execute("INSERT INTO t (n) VALUES (2)")), u"store.busy"_s);
    QVERIFY(!m_db->inTransaction());
    VERIFY_OK(holding->commit());
    auto now = store::Transaction::begin(*m_db);
    VERIFY_OK(now);
    VERIFY_OK(now->commit());
}

void SqliteStoreTest::waitsForTheLock()
{
    auto other = SqliteConnection::open(path(), {});
    VERIFY_OK(other);
    VERIFY_OK((*other)->begin());
    VERIFY_OK((*other)->execute("UPDATE t SET n = 5"));
    qint64 seen = 0;
    std::thread waiting([&] {
        auto transaction = store::Transaction::begin(*m_db);
        seen = transaction ? number(*m_db, "SELECT n FROM t") : -1;
    });
    const auto kept = (*other)->commit();
    waiting.join();
    VERIFY_OK(kept);
    QCOMPARE(seen, 5);
}

void SqliteStoreTest::readersAreNeverHeldUp()
{
    auto reader = SqliteConnection::open(path(), {.readOnly = true});
    VERIFY_OK(reader);
    VERIFY_OK((*reader)->execute("PRAGMA busy_timeout = 0"));
    auto writing = store::Transaction::begin(*m_db);
    VERIFY_OK(writing);
    VERIFY_OK(m_db->execute("UPDATE t SET n = 5"));
    QCOMPARE(number(**reader, "SELECT n FROM t"), 1);
    VERIFY_OK(writing->commit());
    QCOMPARE(number(**reader, "SELECT n FROM t"), 5);
}

void SqliteStoreTest::theDiskIsFull()
{
    const auto fill = [this](int kilobytes) -> Result<void> {
        MM_LET(transaction, store::Transaction::begin(*m_db));
        Query query(*m_db, "INSERT INTO t (n, x) VALUES (:n, zeroblob(:size))");
        query.bind("n", kilobytes).bind("size", kilobytes * 1024);
        MM_CHECK(query.run());
        return transaction.commit();
    };
    const qint64 pages = number(*m_db, "PRAGMA page_count");
    VERIFY_OK(m_db->execute("PRAGMA max_page_count = " + QByteArray::number(pages + 20)));
    VERIFY_OK(fill(40));
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto refused = fill(100);
        QCOMPARE(test::ruleOf(refused), u"store.full"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(!m_db->inTransaction());
        QCOMPARE(number(*m_db, "SELECT count(*) FROM t"), 2);
    }
    VERIFY_OK(m_db->execute("PRAGMA max_page_count = 1000000"));
    VERIFY_OK(fill(100));
    QCOMPARE(number(*m_db, "SELECT count(*) FROM t"), 3);
}

void SqliteStoreTest::readOnlyWritesNothing()
{
    auto reader = SqliteConnection::open(path(), {.readOnly = true});
    VERIFY_OK(reader);
    QCOMPARE(number(**reader, "SELECT n FROM t"), 1);
    QCOMPARE(
        test::ruleOf((*reader)->execute("INSERT INTO t (n) VALUES (2)")), u"store.not_writable"_s);
    QCOMPARE(number(*m_db, "SELECT count(*) FROM t"), 1);
}

void SqliteStoreTest::aCopyIsWhole()
{
    for (int i = 0; i < 50; ++i) {
        VERIFY_OK(m_db->execute("INSERT INTO t (n, x) VALUES (2, randomblob(5000))"));
    }
    // While somebody reads and somebody is about to write.
    auto reader = SqliteConnection::open(path(), {.readOnly = true});
    Query reading(**reader, "SELECT n FROM t");
    QVERIFY(reading.next().value());
    VERIFY_OK(m_db->backupTo(path(u"copy.db"_s)));
    auto copy = SqliteConnection::open(path(u"copy.db"_s), {});
    VERIFY_OK(copy);
    QCOMPARE(number(**copy, "SELECT count(*) FROM t"), 51);
    Query check(**copy, "PRAGMA integrity_check");
    QCOMPARE(check.one([](const Row& row) { return row.text(0); }).value(), u"ok"_s);
}

void SqliteStoreTest::aCopyThatCannotBe()
{
    QCOMPARE(test::ruleOf(m_db->backupTo(path(u"none/copy.db"_s))), u"store.not_writable"_s);
    QCOMPARE(number(*m_db, "SELECT count(*) FROM t"), 1);
}

QTEST_GUILESS_MAIN(SqliteStoreTest)
#include "sqlite_store_test.moc"
