// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export_all.h"
#include "models/upkeep/backup_schedule.h"
#include "models/upkeep/restore.h"
#include "tests/support/small_disk.h"
#include "tests/upkeep/backup_fixture.h"

#include <QDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::problem;
using test::readFile;
using test::SmallDisk;

namespace {

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/// The disk is full at some moment of a backup, a restore, an export.
class DiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::BackupFixture>();
        m_fixture->addDevotees(300);
        QVERIFY(m_fixture->backup());
        // Nothing of the store itself is left to be written.
        QVERIFY(m_fixture->desk.db().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    void theBackupBeforeStays()
    {
        const QByteArray before = readFile(m_fixture->target());
        const auto whole = static_cast<rlim_t>(QFileInfo(m_fixture->desk.path()).size());
        int refused = 0;
        for (rlim_t limit = 0; limit < whole; limit += 20'000) {
            const auto made = [&] {
                const SmallDisk full(limit);
                return m_fixture->backup();
            }();
            QVERIFY(!made);
            QVERIFY2(made.error().kind == ErrorKind::Storage, problem(made).constData());
            QCOMPARE(readFile(m_fixture->target()), before);
            QCOMPARE(filesIn(m_fixture->folder.path()), QStringList{u"b.mmbackup"_s});
            ++refused;
        }
        QVERIFY(refused > 5);
        QVERIFY(m_fixture->backup());
    }

    void theStoreBeforeStays()
    {
        QTemporaryDir data;
        const auto restore = [&] {
            return upkeep::restoreBackup(
                m_fixture->target(), data.path(), m_fixture->key.key, test::kTestNowMs);
        };
        QVERIFY(restore());
        const QString path = data.filePath(upkeep::storeFileName());
        const QByteArray before = readFile(path);
        for (rlim_t limit = 0; limit < static_cast<rlim_t>(before.size()); limit += 20'000) {
            const auto done = [&] {
                const SmallDisk full(limit);
                return restore();
            }();
            QVERIFY(!done);
            QVERIFY2(done.error().kind == ErrorKind::Storage, problem(done).constData());
            QCOMPARE(readFile(path), before);
            QCOMPARE(filesIn(data.path()), QStringList{upkeep::storeFileName()});
        }
        QVERIFY(restore());
    }

    void theDailyBackupSaysSo()
    {
        QTemporaryDir folder;
        QVERIFY(upkeep::setBackupPlan(m_fixture->desk.db(), folder.path(), QTime(21, 0)));
        const auto made = [&] {
            const SmallDisk full(100'000);
            return upkeep::runDailyBackup(
                m_fixture->sqlite(), m_fixture->key, m_fixture->folder.path(), test::kTestNowMs);
        }();
        QVERIFY(!made);
        const auto plan = upkeep::readBackupPlan(m_fixture->desk.db());
        QVERIFY(plan);
        QCOMPARE(plan->problem, QString(made.error().rule));
        QVERIFY(upkeep::dailyBackupDue(*plan, test::kTestNowMs));
        QVERIFY(filesIn(folder.path()).isEmpty());
        QVERIFY(upkeep::runDailyBackup(
            m_fixture->sqlite(), m_fixture->key, m_fixture->folder.path(), test::kTestNowMs));
        QVERIFY(upkeep::readBackupPlan(m_fixture->desk.db())->problem.isEmpty());
    }

    void halfAnExportIsRefused()
    {
        QTemporaryDir folder;
        const SmallDisk full(10'000);
        const auto exported = exchange::exportAll(m_fixture->desk.desk(), folder.path());
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, ErrorKind::Storage);
        QVERIFY(!filesIn(folder.path()).contains(u"devotees.jsonl"_s));
    }

private:
    std::unique_ptr<test::BackupFixture> m_fixture;
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "disk_full_test.moc"
