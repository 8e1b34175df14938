// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/receipt_look.h"

#include "tests/support/books.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fakes.h"
#include "ui/print/paper_preview.h"
#include "ui/settings/settings_page.h"

#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;

/// The receipt beside the settings that make it.
class ReceiptLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsWhatIsTyped();
    void aLogoIsTakenAndKept();
    void whatIsNoPictureIsRefused();
};

namespace {

struct Stage
{
    Stage()
        : runner(desk)
        , room(std::make_unique<test::FakePrinters>(tray, QStringList{}))
        , page(runner, desk.clock(), files, &window)
    {
        if (!test::seedBooks(desk)) {
            qFatal("no books");
        }
        page.setPrinting(room);
        page.resize(1200, 700);
        window.resize(1200, 700);
        window.show();
        preview = page.findChild<PaperPreview*>();
        look = page.findChild<ReceiptLook*>();
    }
    test::TestDesk desk;
    test::DirectRunner runner;
    test::PaperTray tray;
    PrintRoom room;
    test::FakeFilePicker files;
    QTemporaryDir folder;
    QWidget window;
    SettingsPage page;
    PaperPreview* preview = nullptr;
    ReceiptLook* look = nullptr;
};

} // namespace

void ReceiptLookTest::itFollowsWhatIsTyped()
{
    Stage stage;
    const QSignalSpy shown(stage.preview, &PaperPreview::shown);
    stage.page.onShown();
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(stage.look->pageCount(), 1);
    const QImage before = stage.preview->grab().toImage();
    auto* name = stage.page.findChild<QLineEdit*>(u"nameLocalLineEdit"_s);
    name->clear();
    QTest::keyClicks(name, u"Another temple"_s);
    QTRY_VERIFY(shown.count() >= 2);
    QTRY_VERIFY(stage.preview->grab().toImage() != before);
}

void ReceiptLookTest::aLogoIsTakenAndKept()
{
    Stage stage;
    stage.page.onShown();
    QTRY_COMPARE(stage.look->pageCount(), 1);
    QImage logo(40, 30, QImage::Format_RGB32);
    logo.fill(Qt::black);
    stage.files.nextPath = stage.folder.filePath(u"logo.png"_s);
    QVERIFY(logo.save(stage.files.nextPath));
    stage.page.findChild<QPushButton*>(u"chooseLogoKeyButton"_s)->click();
    QTRY_VERIFY(!stage.look->logo().isEmpty());
    QTest::keyClick(&stage.page, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(stage.desk.number("SELECT count(*) FROM temples WHERE logo IS NOT NULL") == 1);
}

void ReceiptLookTest::whatIsNoPictureIsRefused()
{
    Stage stage;
    stage.page.onShown();
    QTRY_COMPARE(stage.look->pageCount(), 1);
    stage.files.nextPath = stage.folder.filePath(u"logo.png"_s);
    QFile text(stage.files.nextPath);
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
    text.close();
    const QSignalSpy refused(stage.look, &ReceiptLook::refused);
    stage.page.findChild<QPushButton*>(u"chooseLogoKeyButton"_s)->click();
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(stage.look->logo().isEmpty());
}

QTEST_MAIN(ReceiptLookTest)
#include "receipt_look_test.moc"
