// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "app/desktop/watched_application.h"
#include "models/upkeep/verify.h"
#include "tests/app/desktop/desktop_stage.h"
#include "tests/app/desktop/watched.h"
#include "tests/support/small_disk.h"
#include "ui/data/work_strip.h"
#include "ui/table/table_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/key_button.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>

using namespace mm;
using namespace Qt::StringLiterals;
using app::WatchedApplication;

namespace {

QStringList& blocked()
{
    static QStringList all;
    return all;
}

} // namespace

/// Long work through the window, by its keys: tried, imported, stopped, left, closed upon.
class DataPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileIsTriedThenImported();
    void anImportStopsAndGoesOn();
    void thePageMayBeLeft();
    void closingAsks();
    void exportBackupAndVerify();
    void aBadFileIsSaid_data();
    void aBadFileIsSaid();
    void aFolderThatCannotBeWrittenIsSaid();
    void everythingByKeysThroughThePicker();
    void aFullDiskLeavesNothingHalf_data();
    void aFullDiskLeavesNothingHalf();

private:
    QString file(const QByteArray& content)
    {
        const QString path = m_dir->filePath(u"devotees.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
            qFatal("%s", qPrintable(out.errorString()));
        }
        return path;
    }
    static QByteArray devotees(int count)
    {
        QByteArray content = "name,phone\n";
        for (int i = 0; i < count; ++i) {
            content += "Rama " + QByteArray(1, static_cast<char>('A' + i % 26)) + ",98"
                + QByteArray::number(10'000'000 + i) + '\n';
        }
        return content;
    }
    ui::DataPage& page() { return *m_stage->window().findChild<ui::DataPage*>(); }
    [[nodiscard]] bool isRunning()
    {
        return page().findChild<ui::WorkStrip*>()->isVisibleTo(&page());
    }
    [[nodiscard]] QString said() { return page().findChild<ui::Banner*>()->text(); }
    /// Presses the key of a work that asks for a place, types the place, and waits for the work.
    [[nodiscard]] bool workInto(Qt::Key key, const QString& path)
    {
        m_stage->press(key);
        return m_stage->choose(path) && finishes();
    }
    /// All files below, hidden ones too.
    static QStringList filesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] bool pressable(const char* name)
    {
        return page().findChild<ui::KeyButton*>(QString::fromLatin1(name))->isEnabled();
    }
    [[nodiscard]] qint64 devoteesIn()
    {
        auto db = store::SqliteConnection::open(m_stage->folder().store(), {});
        store::Query query(**db, "SELECT count(*) FROM devotees");
        return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
    }
    [[nodiscard]] bool holds()
    {
        auto db = store::SqliteConnection::open(m_stage->folder().store(), {});
        const auto checks = upkeep::verifyStore(**db);
        return checks && upkeep::allHold(*checks);
    }
    /// Until what was begun is over.
    [[nodiscard]] bool finishes()
    {
        return QTest::qWaitFor([this] { return !isRunning(); }, 60'000);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::DesktopStage> m_stage;
};

void DataPageTest::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    m_dir = std::make_unique<QTemporaryDir>();
    m_stage = std::make_unique<test::DesktopStage>();
    test::makeTemple(m_stage->folder());
    QVERIFY(m_stage->begin());
    QVERIFY(m_stage->logIn());
    QVERIFY(m_stage->window().showPage(u"data"_s));
    m_stage->settle();
    blocked().clear();
}

void DataPageTest::cleanup()
{
    m_stage.reset();
    QVERIFY2(blocked().isEmpty(), qPrintable(blocked().join(u'\n')));
}

void DataPageTest::aFileIsTriedThenImported()
{
    page().setFile(file(devotees(400) + "Sita,12\n,9845000000\n"));
    QVERIFY(!pressable("importKeyButton"));
    m_stage->press(Qt::Key_F6);
    QVERIFY(isRunning());
    QVERIFY(finishes());
    QVERIFY2(said().contains(u"402 rows read: 400 can be taken"_s), qPrintable(said()));
    QCOMPARE(page().refused().model().rowCount(), 2);
    QCOMPARE(page().refused().model().index(0, 0).data(ui::PagedTableModel::ValueRole), 402);
    QCOMPARE(devoteesIn(), 0);
    m_stage->press(Qt::Key_F9);
    QVERIFY(finishes());
    QVERIFY2(said().contains(u"400 rows were added"_s), qPrintable(said()));
    QCOMPARE(devoteesIn(), 400);
    QVERIFY(!pressable("importKeyButton"));
    QVERIFY(pressable("saveRefusedKeyButton"));
    QVERIFY(holds());
}

void DataPageTest::anImportStopsAndGoesOn()
{
    page().setFile(file(devotees(3000)));
    m_stage->press(Qt::Key_F6);
    QVERIFY(finishes());
    m_stage->press(Qt::Key_F9);
    QVERIFY(isRunning());
    auto* count = page().findChild<QLabel*>(u"dataCountRoleLabel"_s);
    QVERIFY(count != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(count->text().endsWith(u" of 3,000 rows"_s), 30'000);
    m_stage->press(Qt::Key_Escape);
    auto* question = page().findChild<ui::ConfirmPanel*>();
    QVERIFY(question->isVisibleTo(&page()));
    // Esc keeps it going; asked again, it is stopped.
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!question->isVisibleTo(&page()));
    m_stage->press(Qt::Key_Escape);
    Q_EMIT question->confirmed();
    QVERIFY(finishes());
    QVERIFY2(said().startsWith(u"Stopped after "_s), qPrintable(said()));
    const qint64 in = devoteesIn();
    QVERIFY(in < 3000 && in % 250 == 0);
    QVERIFY(holds());
}

void DataPageTest::thePageMayBeLeft()
{
    page().setFile(file(devotees(1500)));
    m_stage->press(Qt::Key_F6);
    QVERIFY(isRunning());
    QVERIFY(m_stage->window().showPage(u"counter"_s));
    // A receipt is given meanwhile.
    QTRY_COMPARE(m_stage->focus(), u"devoteeSearchBox"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->enter(u"501"_s);
    m_stage->press(Qt::Key_F9);
    m_stage->press(Qt::Key_Return);
    m_stage->settle();
    QVERIFY(finishes());
    QTRY_VERIFY(m_stage->window().findChild<ui::Banner*>() != nullptr);
    QVERIFY(m_stage->window().showPage(u"data"_s));
    QVERIFY(said().contains(u"1,500 can be taken"_s));
}

void DataPageTest::closingAsks()
{
    page().setFile(file(devotees(3000)));
    m_stage->press(Qt::Key_F6);
    QVERIFY(isRunning());
    QVERIFY(!m_stage->window().close());
    QVERIFY(m_stage->window().isVisible());
    m_stage->desktop().stopWorkAndClose();
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->window().isVisible(), 30'000);
}

void DataPageTest::exportBackupAndVerify()
{
    m_stage->press(Qt::Key_F8);
    QVERIFY(finishes());
    QCOMPARE(said(), u"Everything holds: 16 checks."_s);
    QCOMPARE(page().checks().model().rowCount(), 16);
    const QString folder = m_dir->filePath(u"out"_s);
    QVERIFY(m_stage->desktop().longWork().begin({ui::WorkKind::Export, {}, folder}));
    QVERIFY(finishes());
    QVERIFY2(said().contains(folder), qPrintable(said()));
    QVERIFY(QFileInfo::exists(folder + u"/users.jsonl"_s));
    QVERIFY(m_stage->desktop().longWork().begin({ui::WorkKind::Backup, {}, m_dir->path()}));
    QVERIFY(finishes());
    QVERIFY2(said().startsWith(u"Backed up to "_s), qPrintable(said()));
    QCOMPARE(QDir(m_dir->path()).entryList({u"*.mmbackup"_s}).size(), 1);
}

void DataPageTest::aBadFileIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("not a table") << QByteArray("%PDF-1.4 \x00\x01\x02") << u"column"_s;
    QTest::newRow("a line of a megabyte") << "name,phone\n" + QByteArray(1'000'000, 'r') + ",98\n"
                                          << u"1 are refused"_s;
}

void DataPageTest::aBadFileIsSaid()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    page().setFile(file(content));
    m_stage->press(Qt::Key_F6);
    QVERIFY(finishes());
    QVERIFY2(said().contains(sentence), qPrintable(said()));
    QVERIFY(!pressable("importKeyButton"));
}

void DataPageTest::aFolderThatCannotBeWrittenIsSaid()
{
    auto& work = m_stage->desktop().longWork();
    const QString nowhere = file("a file, not a folder");
    for (const auto kind : {ui::WorkKind::Export, ui::WorkKind::Backup}) {
        QVERIFY(work.begin({kind, {}, nowhere}));
        QVERIFY(finishes());
        QVERIFY(work.outcome()->error);
        QVERIFY(!said().isEmpty());
    }
    // Through the page: a place that takes no file even from the administrator.
    QVERIFY(workInto(Qt::Key_F7, u"/proc"_s));
    QCOMPARE(work.outcome()->error->kind, ErrorKind::Storage);
    QVERIFY(said().size() > 20);
    QVERIFY(pressable("exportAllKeyButton"));
    page().setFile(m_dir->filePath(u"gone.csv"_s));
    m_stage->press(Qt::Key_F6);
    QVERIFY(finishes());
    QVERIFY(work.outcome()->error);
}

/// Nothing but keys: the file, the trial, the import, the export, the backup, the proof.
void DataPageTest::everythingByKeysThroughThePicker()
{
    const QString csv = file(devotees(300));
    QCOMPARE(m_stage->focus(), u"chooseFileKeyButton"_s);
    m_stage->press(Qt::Key_F2);
    QVERIFY(m_stage->choose(csv));
    QTRY_COMPARE(m_stage->focus(), u"tryImportKeyButton"_s);
    m_stage->press(Qt::Key_Space);
    QVERIFY(finishes());
    QTRY_COMPARE(m_stage->focus(), u"importKeyButton"_s);
    m_stage->press(Qt::Key_Space);
    QVERIFY(finishes());
    QCOMPARE(devoteesIn(), 300);
    const QString out = m_dir->filePath(u"out"_s);
    const QString backups = m_dir->filePath(u"backups"_s);
    QVERIFY(QDir().mkpath(out) && QDir().mkpath(backups));
    QVERIFY(workInto(Qt::Key_F7, out));
    QVERIFY2(said().contains(out), qPrintable(said()));
    QFile exported(out + u"/devotees.jsonl"_s);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(exported.readAll().count('\n'), 300);
    QVERIFY(workInto(Qt::Key_F10, backups));
    QVERIFY2(said().startsWith(u"Backed up to "_s), qPrintable(said()));
    QCOMPARE(filesIn(backups).size(), 1);
    // Given up in the dialog: nothing is begun, and the page has the keys again.
    m_stage->press(Qt::Key_F7);
    QPointer<QFileDialog> dialog(m_stage->window().findChild<QFileDialog*>(u"pickFileDialog"_s));
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(dialog == nullptr);
    m_stage->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
    QVERIFY(!isRunning());
    m_stage->press(Qt::Key_F8);
    QVERIFY(finishes());
    QCOMPARE(said(), u"Everything holds: 16 checks."_s);
}

void DataPageTest::aFullDiskLeavesNothingHalf_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("done");
    QTest::newRow("export") << Qt::Key_F7 << u"devotees.jsonl"_s;
    QTest::newRow("backup") << Qt::Key_F10 << u"*.mmbackup"_s;
}

void DataPageTest::aFullDiskLeavesNothingHalf()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, done);
    page().setFile(file(devotees(1500)));
    m_stage->press(Qt::Key_F6);
    QVERIFY(finishes());
    m_stage->press(Qt::Key_F9);
    QVERIFY(finishes());
    QCOMPARE(devoteesIn(), 1500);
    const QString out = m_dir->filePath(u"out"_s);
    QVERIFY(QDir().mkpath(out));
    const QStringList ownFiles = filesIn(m_stage->folder().path());
    {
        const test::SmallDisk full(100'000);
        QVERIFY(workInto(key, out));
    }
    auto& work = m_stage->desktop().longWork();
    QVERIFY(work.outcome()->error);
    QCOMPARE(work.outcome()->error->kind, ErrorKind::Storage);
    QVERIFY(said().size() > 20);
    QVERIFY(!said().contains(QString(work.outcome()->error->rule)));
    QVERIFY(QDir(out).entryList({done}).isEmpty());
    for (const QString& name : filesIn(out)) {
        QVERIFY2(name.endsWith(u".jsonl"_s), qPrintable(name));
        QFile table(out + u'/' + name);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray content = table.readAll();
        QVERIFY2(content.isEmpty() || content.endsWith("}\n"), qPrintable(name));
    }
    QCOMPARE(filesIn(m_stage->folder().path()), ownFiles);
    // A place is made on the disk: the same key does it.
    QVERIFY(workInto(key, out));
    QVERIFY2(!work.outcome()->error, qPrintable(said()));
    QCOMPARE(QDir(out).entryList({done}).size(), 1);
    QVERIFY(holds());
}

int main(int argc, char** argv)
{
    WatchedApplication app(argc, argv);
    app.setLimit(test::limitInTests());
    app.setReport([](const WatchedApplication::Blocked& one) {
        // Qt's own dialog waits for its own reader of folders when it goes.
        if (one.event.startsWith("QFileDialog::"_L1)) {
            return;
        }
        blocked()
            << u"%1 (%2 ms, waited %3 ms)"_s.arg(one.event).arg(one.computedMs).arg(one.sleptMs);
    });
    DataPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "data_page_test.moc"
