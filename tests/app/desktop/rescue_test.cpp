// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backup_clerk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/rescue_work.h"
#include "models/counter/issue_receipt.h"
#include "models/upkeep/backup_schedule.h"
#include "models/upkeep/restored_series.h"
#include "tests/app/desktop/new_temple.h"
#include "tests/ui/support/fakes.h"
#include "translations/language.h"
#include "ui/login/login_screen.h"
#include "ui/rescue/series_screen.h"
#include "ui/rescue/trouble_screen.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mm;
using namespace mm::app;
using namespace Qt::StringLiterals;

/// A store that cannot be opened any more, and the way back from the newest good backup.
class RescueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theClerkMakesTheBackupOfTheDay();
    void theNewestGoodBackupIsFound();
    void aDamagedStoreIsRestoredByKeys();
    void aNewComputerNeedsTheSheet();
    void numbersGoOnOnlyWhenSomebodySaidHow();
    void aFullDiskOffersToTryAgain();
    void aNewerStoreOffersNothing();

private:
    QString backup(const QString& name);
    void damage();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<setup::DataFolder> m_folder;
    setup::NewTemple m_temple;
};

void RescueTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<setup::DataFolder>(m_dir->filePath(u"data"_s));
    m_temple = test::makeTemple(*m_folder);
}

QString RescueTest::backup(const QString& name)
{
    auto store = setup::openStore(*m_folder);
    const auto vault = store->vault();
    const auto key = upkeep::backupKeyOf(*store->connection, **vault);
    const QString path = m_dir->filePath(name);
    const auto made = upkeep::createBackup(
        *store->connection, {path, m_folder->path(), *key}, SystemClock().nowMs());
    if (!made) {
        qFatal("no backup: %s", made.error().rule.data());
    }
    return path;
}

void RescueTest::damage()
{
    QFile file(m_folder->store());
    if (file.open(QIODevice::ReadWrite) && file.seek(4096)) {
        file.write(QByteArray(64 * 1024, 'x'));
    }
}

void RescueTest::theClerkMakesTheBackupOfTheDay()
{
    const QString target = m_dir->filePath(u"backups"_s);
    QVERIFY(QDir().mkpath(target));
    std::shared_ptr<const identity::KeyVault> vault;
    {
        auto store = setup::openStore(*m_folder);
        VERIFY_OK(store);
        VERIFY_OK(upkeep::setBackupPlan(*store->connection, target, QTime(21, 0)));
        vault = std::move(*store->vault());
    }
    SideThread side(u"side"_s);
    BackupClerk clerk(side, *m_folder);
    QSignalSpy looked(&clerk, &BackupClerk::looked);
    clerk.begin(vault);
    QVERIFY(looked.wait(20'000));
    const auto plan = looked.first().first().value<upkeep::BackupPlan>();
    QVERIFY(plan.problem.isEmpty());
    QVERIFY(plan.lastBackupAt > 0);
    QCOMPARE(backupsIn({target}).size(), 1);
    // Not a second one the same day.
    clerk.begin(vault);
    QVERIFY(looked.wait(20'000));
    QCOMPARE(backupsIn({target}).size(), 1);
}

void RescueTest::theNewestGoodBackupIsFound()
{
    backup(u"a.mmbackup"_s);
    const QString good = backup(u"b.mmbackup"_s);
    const QString cut = backup(u"c.mmbackup"_s);
    QFile file(cut);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 40));
    file.close();
    SideThread side(u"side"_s);
    RescueWork work(side, *m_folder, {m_dir->path()});
    std::optional<Result<ui::GoodBackup>> found;
    work.findNewest(this, [&](Result<ui::GoodBackup> backup) { found = std::move(backup); });
    QTRY_VERIFY_WITH_TIMEOUT(found, 20'000);
    VERIFY_OK(*found);
    QCOMPARE((*found)->path, good);
    QCOMPARE((*found)->contents.templeName, u"Test Temple"_s);
}

void RescueTest::aDamagedStoreIsRestoredByKeys()
{
    backup(u"a.mmbackup"_s);
    damage();
    SideThread side(u"side"_s);
    RescueWork work(side, *m_folder, {m_dir->path()});
    test::FakeFilePicker files;
    auto theme = ui::Theme::create(*qApp);
    VERIFY_OK(theme);
    texts::LanguageSwitch languages;
    const Error why{ErrorKind::Integrity, "store.damaged"_L1, {}, {}, {}};
    ui::TroubleScreen screen({work, files, **theme, languages}, why);
    screen.resize(1000, 700);
    screen.show();
    screen.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen));
    QVERIFY(screen.findChild<QLabel*>(u"troubleWordsRoleLabel"_s)->text().contains(u"damaged"_s));
    auto* restore = screen.findChild<QPushButton*>(u"restoreBackupKeyButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(restore->isVisible(), 20'000);
    QVERIFY(screen.findChild<QLabel*>(u"backupWordsRoleLabel"_s)
                ->text()
                .contains(u"Backup of Test Temple"_s));
    QTRY_COMPARE(screen.focusWidget(), restore);
    QSignalSpy restored(&screen, &ui::TroubleScreen::restored);
    QTest::keyClick(restore, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, 20'000);
    const auto report = restored.first().first().value<upkeep::RestoreReport>();
    QVERIFY(QFile::exists(report.keptAs));
    VERIFY_OK(setup::openStore(*m_folder));
}

void RescueTest::aNewComputerNeedsTheSheet()
{
    const QString path = backup(u"a.mmbackup"_s);
    const setup::DataFolder elsewhere(m_dir->filePath(u"elsewhere"_s));
    QVERIFY(QDir().mkpath(elsewhere.path()));
    SideThread side(u"side"_s);
    RescueWork work(side, elsewhere, {});
    test::FakeFilePicker files;
    files.nextPath = path;
    auto theme = ui::Theme::create(*qApp);
    texts::LanguageSwitch languages;
    ui::TroubleScreen screen({work, files, **theme, languages});
    screen.resize(1000, 700);
    screen.show();
    screen.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen));
    QTest::keyClick(&screen, Qt::Key_O, Qt::ControlModifier);
    auto* key = screen.findChild<QLineEdit*>(u"recoveryKeyLineEdit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(key->isVisible(), 20'000);
    QTRY_COMPARE(screen.focusWidget(), key);
    QTest::keyClicks(key, m_temple.recoveryKey.toLower());
    QTest::keyClick(key, Qt::Key_Return);
    auto* restore = screen.findChild<QPushButton*>(u"restoreBackupKeyButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(restore->isVisible(), 20'000);
    QSignalSpy restored(&screen, &ui::TroubleScreen::restored);
    QTest::keyClick(restore, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, 20'000);
    // The sheet is not asked again: this computer has its own copy of the keys now.
    const auto store = setup::openStore(elsewhere);
    VERIFY_OK(store);
    VERIFY_OK(store->vault());
    QCOMPARE(*upkeep::restoredSeries(*store->connection), upkeep::SeriesProof::Unknown);
}

void RescueTest::numbersGoOnOnlyWhenSomebodySaidHow()
{
    const QString path = backup(u"a.mmbackup"_s);
    damage();
    SideThread side(u"side"_s);
    RescueWork work(side, *m_folder, {m_dir->path()});
    std::optional<Result<upkeep::RestoreReport>> restored;
    work.restore(this, path, {}, [&](Result<upkeep::RestoreReport> r) { restored = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(restored, 20'000);
    VERIFY_OK(*restored);
    StoreThread thread(*m_folder);
    QSignalSpy opened(&thread, &StoreThread::opened);
    thread.open();
    QVERIFY(opened.wait());
    QVERIFY(opened.first().first().value<StoreFacts>().needsSeries);
    ui::Session session(thread, test::kCheap);
    QSignalSpy entered(&session, &ui::Session::entered);
    session.logIn(u"lakshmi"_s, QString(test::kGoodPassword.constData()));
    QVERIFY(entered.wait());
    auto theme = ui::Theme::create(*qApp);
    texts::LanguageSwitch languages;
    ui::SeriesScreen screen({thread, **theme, languages}, true);
    screen.resize(1000, 700);
    screen.show();
    screen.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen));
    auto* number = screen.findChild<QLineEdit*>(u"lastNumberLineEdit"_s);
    number->setFocus();
    QSignalSpy settled(&screen, &ui::SeriesScreen::settled);
    // A number that the backup does not know: paper is out that these books never heard of.
    QTest::keyClicks(number, u"C01/2627/000007"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_VERIFY(!screen.findChild<QLabel*>(u"errorRoleLabel"_s)->text().isEmpty());
    QCOMPARE(settled.count(), 0);
    QTest::keyClick(&screen, Qt::Key_F8);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(settled.first().first().toString(), u"C02"_s);
}

void RescueTest::aFullDiskOffersToTryAgain()
{
    SideThread side(u"side"_s);
    RescueWork work(side, *m_folder, {});
    test::FakeFilePicker files;
    auto theme = ui::Theme::create(*qApp);
    texts::LanguageSwitch languages;
    const Error why{ErrorKind::Storage, "store.full"_L1, {}, {}, {}};
    ui::TroubleScreen screen({work, files, **theme, languages}, why);
    screen.show();
    auto* retry = screen.findChild<QPushButton*>(u"retryKeyButton"_s);
    QVERIFY(retry->isVisible());
    QVERIFY(screen.findChild<QPushButton*>(u"restoreBackupKeyButton"_s) == nullptr);
    QSignalSpy wanted(&screen, &ui::TroubleScreen::retryWanted);
    retry->click();
    QCOMPARE(wanted.count(), 1);
}

void RescueTest::aNewerStoreOffersNothing()
{
    SideThread side(u"side"_s);
    RescueWork work(side, *m_folder, {});
    test::FakeFilePicker files;
    auto theme = ui::Theme::create(*qApp);
    texts::LanguageSwitch languages;
    const Error why{ErrorKind::Conflict, "store.newer"_L1, {}, {{u"version"_s, u"9.9.9"_s}}, {}};
    ui::TroubleScreen screen({work, files, **theme, languages}, why);
    screen.show();
    QVERIFY(screen.findChild<QLabel*>(u"troubleWordsRoleLabel"_s)->text().contains(u"9.9.9"_s));
    QVERIFY(!screen.findChild<QPushButton*>(u"retryKeyButton"_s)->isVisible());
    QVERIFY(screen.findChild<QPushButton*>(u"restoreBackupKeyButton"_s) == nullptr);
}

QTEST_MAIN(RescueTest)
#include "rescue_test.moc"
