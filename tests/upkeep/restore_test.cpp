// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/restore.h"

#include "models/identity/device.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/upkeep/restored_series.h"
#include "models/upkeep/store_info.h"
#include "tests/upkeep/backup_fixture.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using store::SqliteConnection;
using test::problem;
using test::readFile;
using test::writeFile;
using upkeep::SeriesProof;

class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::BackupFixture>();
        m_data = std::make_unique<QTemporaryDir>();
        m_fixture->takeNumber();
        m_fixture->addDevotees(3);
        QVERIFY(m_fixture->backup());
    }

    void aNewComputerGetsTheWholeStore()
    {
        const auto report = restore();
        QVERIFY2(report.has_value(), problem(report).constData());
        QCOMPARE(report->contents.devotees, 3);
        QVERIFY(report->keptAs.isEmpty());
        QCOMPARE(report->series, SeriesProof::Unknown);
        QCOMPARE(countDevotees(path()), 3);
        QCOMPARE(files(), QStringList{upkeep::storeFileName()});
    }

    void theRestoredStoreHasAnotherEpoch()
    {
        QVERIFY(restore());
        auto db = SqliteConnection::open(path(), {});
        QVERIFY(db.has_value());
        const auto before = identity::readDevice(m_fixture->desk.db());
        const auto after = identity::readDevice(**db);
        QVERIFY(before && after);
        QCOMPARE(after->id, before->id);
        QVERIFY(after->dbEpoch != before->dbEpoch);
        QCOMPARE(after->dbEpoch.size(), 16);
    }

    void theOldStoreIsKept()
    {
        putOldStore();
        m_fixture->addDevotees(2);
        QVERIFY(m_fixture->backup());
        const auto report = restore();
        QVERIFY2(report.has_value(), problem(report).constData());
        QCOMPARE(countDevotees(path()), 5);
        QCOMPARE(report->keptAs, path() + u".before-restore-20261122T043000000Z"_s);
        QCOMPARE(countDevotees(report->keptAs), 3);
        QCOMPARE(report->series, SeriesProof::Continues);
    }

    void numbersGivenSinceTheBackupAreNoticed()
    {
        m_fixture->takeNumber();
        putOldStore();
        const auto report = restore();
        QVERIFY2(report.has_value(), problem(report).constData());
        QCOMPARE(report->series, SeriesProof::Behind);
    }

    void anOldStoreWithoutItsWalIsWhole()
    {
        // The old store's last rows are only in its -wal.
        putOldStore();
        {
            auto db = SqliteConnection::open(path(), {});
            QVERIFY((*db)->execute("PRAGMA wal_autocheckpoint = 0"));
            QVERIFY((*db)->execute("INSERT INTO store_info (key, value) VALUES ('late', 'row')"));
            writeFile(path() + u"-copy"_s, readFile(path()));
            writeFile(path() + u"-copy-wal"_s, readFile(path() + u"-wal"_s));
        }
        // As a kill leaves it.
        writeFile(path(), readFile(path() + u"-copy"_s));
        writeFile(path() + u"-wal"_s, readFile(path() + u"-copy-wal"_s));
        const auto report = restore();
        QVERIFY2(report.has_value(), problem(report).constData());
        auto kept = SqliteConnection::open(report->keptAs, {});
        QVERIFY(kept.has_value());
        QCOMPARE(*upkeep::readInfo(**kept, "late"_L1), u"row"_s);
        auto db = SqliteConnection::open(path(), {});
        QVERIFY(!upkeep::readInfo(**db, "late"_L1)->has_value());
    }

    void aDamagedOldStoreIsReplaced()
    {
        writeFile(path(), QByteArray(20'000, '\x5a'));
        writeFile(path() + u"-wal"_s, QByteArray(5'000, '\x5a'));
        const auto report = restore();
        QVERIFY2(report.has_value(), problem(report).constData());
        QCOMPARE(report->series, SeriesProof::Unknown);
        QCOMPARE(countDevotees(path()), 3);
        QCOMPARE(readFile(report->keptAs), QByteArray(20'000, '\x5a'));
        QCOMPARE(readFile(report->keptAs + u"-wal"_s), QByteArray(5'000, '\x5a'));
    }

    void aDamagedBackupTouchesNothing()
    {
        putOldStore();
        const QByteArray old = readFile(path());
        QByteArray bytes = readFile(m_fixture->target());
        bytes.chop(1);
        writeFile(m_fixture->target(), bytes);
        const auto report = restore();
        QVERIFY(!report);
        QCOMPARE(report.error().rule, "backup.damaged"_L1);
        QCOMPARE(readFile(path()), old);
        QCOMPARE(files(), QStringList{upkeep::storeFileName()});
    }

    void aStoreInUseIsNotReplaced()
    {
        putOldStore();
        auto other = SqliteConnection::open(path(), {});
        QVERIFY(other.has_value());
        const auto report = restore();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Busy);
        QCOMPARE(countDevotees(path()), 3);
    }

    void anotherTemplesStoreIsNotReplaced()
    {
        test::BackupFixture other;
        QVERIFY(other.backup());
        QVERIFY(
            upkeep::restoreBackup(other.target(), m_data->path(), other.key.key, test::kTestNowMs));
        const auto report = restore();
        QVERIFY(!report);
        QCOMPARE(report.error().rule, "backup.other_temple"_L1);
    }

    void aBackupOfANewerProgramIsRefused()
    {
        QVERIFY(m_fixture->desk.db().execute(
            "INSERT INTO schema_migrations (version, name, sha256, applied_at, app_version) "
            "VALUES (9999, 'later', '-', 0, '9.0.0')"));
        QVERIFY(m_fixture->backup());
        const auto report = restore();
        QVERIFY(!report);
        QCOMPARE(report.error().rule, "store.newer"_L1);
        QVERIFY(files().isEmpty());
    }

    void aKillLeavesTheOldOrTheNewStore_data()
    {
#ifndef MM_FAULT_POINTS
        QSKIP("built without crash points");
#endif
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("devotees");
        QTest::newRow("proved") << u"restore.proved"_s << 3;
        QTest::newRow("old kept") << u"restore.old_kept"_s << 3;
        QTest::newRow("replaced") << u"restore.replaced"_s << 5;
    }
    void aKillLeavesTheOldOrTheNewStore()
    {
        QFETCH(QString, label);
        QFETCH(int, devotees);
        putOldStore();
        m_fixture->addDevotees(2);
        QVERIFY(m_fixture->backup());
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MM_CRASH_AT"_s, label + u":1"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MM_BIN_DIR "/restore_once"),
            {m_fixture->target(), m_data->path(), QString::fromLatin1(m_fixture->key.key.toHex())});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(countDevotees(path()), devotees);
        const auto again = upkeep::restoreBackup(
            m_fixture->target(), m_data->path(), m_fixture->key.key, test::kTestNowMs + 1000);
        QVERIFY2(again.has_value(), problem(again).constData());
        QCOMPARE(countDevotees(path()), 5);
        // The picture in clear text that the killed one had made does not stay.
        QVERIFY(QDir(m_data->path())
                    .entryList({u".mandirmitra*"_s}, QDir::Files | QDir::Hidden)
                    .isEmpty());
    }

    void theLastNumberPrintedSettlesTheSeries()
    {
        QVERIFY(restore());
        auto restored = deskOfRestored();
        QCOMPARE(*upkeep::restoredSeries(*restored.db), SeriesProof::Unknown);
        const auto ahead = upkeep::confirmLastNumber(restored.desk, u"C01/2627/000002"_s);
        QVERIFY(!ahead);
        QCOMPARE(ahead.error().rule, "backup.number_ahead"_L1);
        QVERIFY(!upkeep::confirmLastNumber(restored.desk, u"two"_s));
        QCOMPARE(*upkeep::restoredSeries(*restored.db), SeriesProof::Unknown);
        const auto settled = upkeep::confirmLastNumber(restored.desk, u"c01/2627/1"_s);
        QVERIFY2(settled.has_value(), problem(settled).constData());
        QCOMPARE(*upkeep::restoredSeries(*restored.db), SeriesProof::Continues);
    }

    void aNewCodeSettlesTheSeries()
    {
        m_fixture->takeNumber();
        putOldStore();
        QVERIFY(restore());
        auto restored = deskOfRestored();
        QCOMPARE(*upkeep::restoredSeries(*restored.db), SeriesProof::Behind);
        QVERIFY(!upkeep::takeNewCounterCode(restored.desk, u"C01"_s));
        const auto code = upkeep::takeNewCounterCode(restored.desk);
        QVERIFY2(code.has_value(), problem(code).constData());
        QCOMPARE(*code, u"C02"_s);
        QCOMPARE(restored.desk.counterCode, u"C02"_s);
        QCOMPARE(identity::readDevice(*restored.db)->code, u"C02"_s);
        QCOMPARE(*upkeep::restoredSeries(*restored.db), SeriesProof::Continues);
        store::Query active(*restored.db, "SELECT code FROM counters WHERE is_active = 1");
        QCOMPARE(*active.all([](const store::Row& row) { return row.text(0); }),
            std::vector<QString>{u"C02"_s});
    }

    void whoMayNotRestoreSettlesNothing()
    {
        QVERIFY(restore());
        auto restored = deskOfRestored();
        restored.desk.actor.permissions = {u"donation.create"_s};
        QCOMPARE(upkeep::confirmLastNumber(restored.desk, u"C01/2627/1"_s).error().kind,
            ErrorKind::PermissionDenied);
        QCOMPARE(
            upkeep::takeNewCounterCode(restored.desk).error().kind, ErrorKind::PermissionDenied);
    }

private:
    struct OpenDesk
    {
        std::unique_ptr<SqliteConnection> db;
        store::Desk desk;
    };
    OpenDesk deskOfRestored()
    {
        auto db = SqliteConnection::open(path(), {});
        if (!db) {
            qFatal("%s", problem(db).constData());
        }
        auto& own = m_fixture->desk.desk();
        auto& connection = **db;
        return {std::move(*db),
            {connection, own.clock, UuidMaker(), {}, own.temple, own.device, own.counterCode,
                own.actor}};
    }
    Result<upkeep::RestoreReport> restore()
    {
        return upkeep::restoreBackup(
            m_fixture->target(), m_data->path(), m_fixture->key.key, test::kTestNowMs);
    }
    [[nodiscard]] QString path() const
    {
        return m_data->filePath(upkeep::storeFileName());
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_data->path()).entryList(QDir::Files | QDir::Hidden);
    }
    /// The fixture's store as it stands now, as the one that is there before the restore.
    void putOldStore()
    {
        QVERIFY(m_fixture->sqlite().backupTo(path()));
    }
    static qint64 countDevotees(const QString& storePath)
    {
        auto db = SqliteConnection::open(storePath, {});
        if (!db) {
            return -1;
        }
        store::Query query(**db, "SELECT count(*) FROM devotees");
        return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
    }

    std::unique_ptr<test::BackupFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
