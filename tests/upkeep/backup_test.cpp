// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backup.h"

#include "models/identity/recovery_key.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/upkeep/restore.h"
#include "tests/upkeep/backup_fixture.h"

#include <QDir>
#include <QTest>

#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;
using store::SqliteConnection;
using test::problem;
using test::readFile;
using test::writeFile;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::BackupFixture>(); }

    void aBackupSaysWhatItHolds()
    {
        m_fixture->addDevotees(3);
        const auto made = m_fixture->backup();
        QVERIFY2(made.has_value(), problem(made).constData());
        QCOMPARE(made->header.templeCode, u"TST"_s);
        QCOMPARE(made->header.counterCode, u"C01"_s);
        QCOMPARE(made->header.createdAt, test::kTestNowMs);
        QCOMPARE(made->devotees, 3);
        QCOMPARE(made->fileBytes, QFileInfo(target()).size());
        const auto checked = check();
        QVERIFY2(checked.has_value(), problem(checked).constData());
        QCOMPARE(checked->devotees, 3);
        QCOMPARE(checked->templeName, u"Test Temple"_s);
        const auto header = upkeep::readBackupHeader(target());
        QVERIFY(header.has_value());
        QCOMPARE(header->templeCode, u"TST"_s);
        QCOMPARE(header->temple, m_fixture->desk.desk().temple);
    }

    void aStoppedBackupLeavesNothing_data()
    {
        QTest::addColumn<qint64>("thirds");
        QTest::newRow("copied") << qint64{1};
        QTest::newRow("sealed") << qint64{2};
        QTest::newRow("read back") << qint64{3};
    }
    void aStoppedBackupLeavesNothing()
    {
        QFETCH(qint64, thirds);
        m_fixture->addDevotees(3);
        std::atomic_bool stop = false;
        qint64 last = 0;
        Progress progress;
        progress.told = [&](qint64 done, qint64 total) {
            QVERIFY(done > last && done <= total);
            last = done;
            stop = 3 * done >= thirds * total;
        };
        progress.stop = &stop;
        const auto made = upkeep::createBackup(
            m_fixture->sqlite(), {target(), folder(), m_fixture->key, progress}, test::kTestNowMs);
        QVERIFY(!made);
        QCOMPARE(made.error().rule, "work.stopped"_L1);
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(m_fixture->backup());
    }

    void nothingIsLeftInClearText()
    {
        m_fixture->addDevotees(1);
        QVERIFY(m_fixture->backup());
        QVERIFY(check());
        QCOMPARE(
            QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"b.mmbackup"_s});
        QVERIFY(!readFile(target()).contains("Devotee"));
        QCOMPARE(QFile::permissions(target()) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void thePaperKeyOpensIt()
    {
        QVERIFY(m_fixture->backup());
        const auto header = upkeep::readBackupHeader(target());
        QVERIFY(header.has_value());
        const auto key = upkeep::keyFromRecoverySheet(*header, m_fixture->recoveryKey.toLower());
        QVERIFY2(key.has_value(), problem(key).constData());
        QVERIFY(upkeep::checkBackup(target(), *key, folder()));
        const auto wrong = upkeep::keyFromRecoverySheet(*header, identity::makeRecoveryKey());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().rule, "recovery_key.wrong"_L1);
    }

    void whatIsNotABackupIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("rule");
        const QByteArray no = "backup.not_a_backup";
        QTest::newRow("empty") << QByteArray() << no;
        QTest::newRow("text") << QByteArray("Dear accountant, all is well") << no;
        QTest::newRow("only the magic word") << QByteArray("MMBACKUP") << no;
        QTest::newRow("a header that claims gigabytes")
            << QByteArray("MMBACKUP\1\0\0\0\xff\xff\xff\xff", 16) << no;
        QTest::newRow("a header that is no JSON")
            << QByteArray("MMBACKUP\1\0\0\0\2\0\0\0<>", 18) << no;
        QTest::newRow("a later format")
            << QByteArray("MMBACKUP\2\0\0\0\2\0\0\0{}", 18) << QByteArray("backup.newer_format");
    }
    void whatIsNotABackupIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, rule);
        writeFile(target(), content);
        const auto checked = check();
        QVERIFY(!checked);
        QCOMPARE(QByteArray(checked.error().rule.data()), rule);
    }

    void aWrongKeyIsToldFromDamage()
    {
        QVERIFY(m_fixture->backup());
        const auto wrong = upkeep::checkBackup(target(), QByteArray(32, 'x'), folder());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().rule, "backup.wrong_key"_L1);
        QCOMPARE(wrong.error().kind, ErrorKind::AuthFailed);

        QByteArray bytes = readFile(target());
        bytes[bytes.size() - 5] = static_cast<char>(bytes[bytes.size() - 5] ^ 1);
        writeFile(target(), bytes);
        const auto damaged = check();
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().rule, "backup.damaged"_L1);
        QCOMPARE(damaged.error().kind, ErrorKind::Integrity);
    }

    void aChangedHeaderDoesNotOpen()
    {
        QVERIFY(m_fixture->backup());
        writeFile(target(), readFile(target()).replace("\"TST\"", "\"XXX\""));
        const auto checked = check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().rule, "backup.damaged"_L1);
    }

    void aMissingFileIsSaid()
    {
        const auto checked = check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().rule, "backup.unreadable"_L1);
    }

    void aTargetThatCannotBeWrittenLeavesNothingBehind()
    {
        const auto made = upkeep::createBackup(m_fixture->sqlite(),
            {m_fixture->folder.filePath(u"no/such/folder/b.mmbackup"_s), folder(), m_fixture->key},
            test::kTestNowMs);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        QVERIFY(QDir(folder()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void anUnsoundStoreIsNotBackedUpOverAGoodFile()
    {
        m_fixture->addDevotees(200);
        QVERIFY(m_fixture->backup());
        const QByteArray good = readFile(target());
        QVERIFY(m_fixture->desk.db().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        scribbleOverRows();
        auto db = SqliteConnection::open(m_fixture->desk.path(), {});
        QVERIFY(db.has_value());
        const auto made =
            upkeep::createBackup(**db, {target(), folder(), m_fixture->key}, test::kTestNowMs);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Integrity);
        QCOMPARE(readFile(target()), good);
    }

    void aBackupWhileAnotherWritesIsOneMoment()
    {
        // Each transaction adds a devotee and a household: a torn picture would hold unequal
        // numbers.
        std::atomic_bool stop = false;
        std::atomic_int written = 0;
        std::thread writer([&] {
            auto db = SqliteConnection::open(m_fixture->desk.path(), {});
            store::Desk& own = m_fixture->desk.desk();
            store::Desk desk{**db, own.clock, UuidMaker(), {}, own.temple, own.device,
                own.counterCode, own.actor};
            while (!stop) {
                written += store::inUnitOfWork(desk, addPair) ? 1 : 0;
            }
        });
        bool allMade = true;
        for (int i = 0; i < 5; ++i) {
            const int before = written;
            allMade = m_fixture->backup() && allMade;
            while (written == before) {
                std::this_thread::yield();
            }
        }
        stop = true;
        writer.join();
        QVERIFY(allMade);
        QTemporaryDir data;
        QVERIFY(upkeep::restoreBackup(target(), data.path(), m_fixture->key.key, test::kTestNowMs));
        auto db = SqliteConnection::open(data.filePath(upkeep::storeFileName()), {});
        QVERIFY(db.has_value());
        store::Query query(
            **db, "SELECT (SELECT count(*) FROM devotees) = (SELECT count(*) FROM households)");
        const auto equal = query.one([](const store::Row& row) { return row.flag(0); });
        QVERIFY(equal && *equal);
    }

private:
    static Result<void> addPair(store::UnitOfWork& unit)
    {
        MM_CHECK(unit.insert(
            tables::households, {{"id", unit.newId<HouseholdId>()}, {"name", u"House"_s}}));
        MM_CHECK(test::insertDevotee(unit, u"Devotee"_s));
        return unit.closeOperation("devotee.create"_L1, unit.today());
    }
    /// Overwrites pages with rows behind SQLite's back.
    void scribbleOverRows()
    {
        QByteArray bytes = readFile(m_fixture->desk.path());
        constexpr qsizetype kPage = 4096;
        for (qsizetype at = kPage * 10; at < bytes.size(); at += kPage) {
            if (bytes.mid(at, kPage).count("Devotee") > 10) {
                bytes.replace(at, kPage, QByteArray(kPage, '\x5a'));
            }
        }
        writeFile(m_fixture->desk.path(), bytes);
    }
    [[nodiscard]] QString folder() const { return m_fixture->folder.path(); }
    [[nodiscard]] QString target() const { return m_fixture->target(); }
    [[nodiscard]] Result<upkeep::BackupContents> check() const
    {
        return upkeep::checkBackup(target(), m_fixture->key.key, folder());
    }

    std::unique_ptr<test::BackupFixture> m_fixture;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
