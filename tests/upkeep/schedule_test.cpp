// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backup_schedule.h"
#include "tests/upkeep/backup_fixture.h"

#include <QDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::problem;

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsDueAfterEachCloseOfDay_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("due");
        // Close of day is 21:00 in Kolkata, 15:30 UTC.
        QTest::newRow("never before") << u""_s << u"2026-11-22T04:00:00Z"_s << true;
        QTest::newRow("a minute before")
            << u"2026-11-21T15:31:00Z"_s << u"2026-11-22T15:29:00Z"_s << false;
        QTest::newRow("at the minute")
            << u"2026-11-21T15:31:00Z"_s << u"2026-11-22T15:30:00Z"_s << true;
        QTest::newRow("already done")
            << u"2026-11-22T15:30:00Z"_s << u"2026-11-22T18:00:00Z"_s << false;
        QTest::newRow("past midnight in Kolkata")
            << u"2026-11-22T15:30:00Z"_s << u"2026-11-22T19:00:00Z"_s << false;
        QTest::newRow("the computer was off at close of day")
            << u"2026-11-20T15:30:00Z"_s << u"2026-11-22T03:00:00Z"_s << true;
        QTest::newRow("made by day, before the close")
            << u"2026-11-22T08:00:00Z"_s << u"2026-11-22T15:30:00Z"_s << true;
        QTest::newRow("the clock was set back a year")
            << u"2027-11-22T15:30:00Z"_s << u"2026-11-22T04:00:00Z"_s << true;
    }
    void itIsDueAfterEachCloseOfDay()
    {
        QFETCH(QString, last);
        QFETCH(QString, now);
        QFETCH(bool, due);
        upkeep::BackupPlan plan;
        plan.folder = u"/backups"_s;
        plan.lastBackupAt = last.isEmpty() ? 0 : parseInstant(last);
        QCOMPARE(upkeep::dailyBackupDue(plan, parseInstant(now)), due);
        plan.folder.clear();
        QVERIFY(!upkeep::dailyBackupDue(plan, parseInstant(now)));
    }

    void theDailyBackupIsMadeAndWrittenDown()
    {
        test::BackupFixture fixture;
        QTemporaryDir folder;
        QVERIFY(upkeep::setBackupPlan(fixture.desk.db(), folder.path(), QTime(20, 30)));
        const auto made = upkeep::runDailyBackup(
            fixture.sqlite(), fixture.key, fixture.folder.path(), test::kTestNowMs);
        QVERIFY2(made.has_value(), problem(made).constData());
        const auto plan = upkeep::readBackupPlan(fixture.desk.db());
        QVERIFY(plan.has_value());
        QCOMPARE(plan->lastBackupAt, test::kTestNowMs);
        QCOMPARE(plan->closeOfDay, QTime(20, 30));
        QVERIFY(plan->problem.isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
            QStringList{u"TST-C01-20261122T043000000Z.mmbackup"_s});
        QCOMPARE(plan->lastBackupFile, folder.filePath(u"TST-C01-20261122T043000000Z.mmbackup"_s));
        QVERIFY(upkeep::checkBackup(plan->lastBackupFile, fixture.key.key, fixture.folder.path()));
    }

    void aMissingFolderIsSaidAndRemembered()
    {
        test::BackupFixture fixture;
        QCOMPARE(upkeep::setBackupPlan(fixture.desk.db(), u"/no/such/stick"_s, QTime(21, 0))
                     .error()
                     .rule,
            "backup.folder_missing"_L1);
        {
            QTemporaryDir stick;
            QVERIFY(upkeep::setBackupPlan(fixture.desk.db(), stick.path(), QTime(21, 0)));
        }
        const auto made = upkeep::runDailyBackup(
            fixture.sqlite(), fixture.key, fixture.folder.path(), test::kTestNowMs);
        QVERIFY(!made);
        QCOMPARE(made.error().rule, "backup.folder_missing"_L1);
        const auto plan = upkeep::readBackupPlan(fixture.desk.db());
        QCOMPARE(plan->problem, u"backup.folder_missing"_s);
        QVERIFY(upkeep::dailyBackupDue(*plan, test::kTestNowMs));
    }

    void theNewestThirtyAreKept()
    {
        QTemporaryDir folder;
        const QDir dir(folder.path());
        for (int day = 0; day < 34; ++day) {
            test::writeFile(dir.filePath(upkeep::backupFileName(
                                u"TST"_s, u"C01"_s, test::kTestNowMs + day * 86'400'000LL)),
                "x");
        }
        const QStringList others{u"TST-C02-20200101T000000000Z.mmbackup"_s,
            u"XTST-C01-20200101T000000000Z.mmbackup"_s, u"TST-C01-before-festival.mmbackup"_s,
            u"TST-C01-20200101T000000000Z.mmbackup.old"_s, u"accounts.xlsx"_s};
        for (const QString& name : others) {
            test::writeFile(dir.filePath(name), "x");
        }
        const auto removed = upkeep::rotateBackups(folder.path(), u"TST"_s, u"C01"_s);
        QVERIFY(removed.has_value());
        QCOMPARE(*removed, 4);
        const QStringList left = dir.entryList(QDir::Files);
        QCOMPARE(left.size(), 30 + others.size());
        for (const QString& name : others) {
            QVERIFY2(left.contains(name), qPrintable(name));
        }
        QVERIFY(!left.contains(
            upkeep::backupFileName(u"TST"_s, u"C01"_s, test::kTestNowMs + 3 * 86'400'000LL)));
        QVERIFY(left.contains(
            upkeep::backupFileName(u"TST"_s, u"C01"_s, test::kTestNowMs + 4 * 86'400'000LL)));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
