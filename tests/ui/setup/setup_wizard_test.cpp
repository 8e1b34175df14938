// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/wizard_desk.h"

using namespace mm;
using namespace mm::ui;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// From an empty folder to a temple, by keyboard alone.
class SetupWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTempleIsSetUpByKeys();
    void theKeyMustBeOnPaper();
    void theKeySheetIsSavedAndReadBack();
    void withoutAPrinterTheSheetIsSaidToBeSaved();
    void theDemoAsksForTheAdministratorAlone();
    void aRefusalStandsUnderItsField_data();
    void aRefusalStandsUnderItsField();
    void passwordsMustMeet();
    void whatWasTypedIsThereTheNextTime();
    void escGoesBackAndLosesNothing();
    void aFolderThatHoldsATempleIsSaid();
    void everythingIsReachedByKey();
};

void SetupWizardTest::aTempleIsSetUpByKeys()
{
    WizardDesk desk;
    desk.open();
    desk.fillIn();
    QVERIFY(desk.m_temple);
    QCOMPARE(desk.title(), u"The recovery key"_s);
    auto store = setup::openStore(desk.m_founder.m_folder);
    VERIFY_OK(store);
    const auto temple = identity::readTemple(*store->connection);
    VERIFY_OK(temple);
    QCOMPARE(temple->name, u"Sri Ganapati Temple"_s);
    QCOMPARE(temple->code, u"SGT"_s);
    QCOMPARE(temple->city, u"Mysuru"_s);
    QCOMPARE(temple->latitudeUdeg, std::optional<qint64>(12'295'800));
    QCOMPARE(temple->receiptLanguage, u"kn"_s);
    QCOMPARE(store->device.code, u"C01"_s);
    auto staffDesk = store->desk();
    VERIFY_OK(staffDesk);
    const auto actor = identity::logIn(*staffDesk, {u"lakshmi"_s, desk.m_password, test::kCheap});
    VERIFY_OK(actor);
    QCOMPARE(actor->displayName, u"Lakshmi Bhat"_s);
}

void SetupWizardTest::theKeyMustBeOnPaper()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    const QSignalSpy finished(&wizard, &SetupWizard::finished);
    desk.fillIn();
    const QString key = desk.m_temple->recoveryKey;
    auto* shown = wizard.findChild<QLabel*>(u"recoveryKeyRoleLabel"_s);
    QVERIFY(shown->text().contains(key.left(4)));
    // The set-up is remembered as not through until the end.
    QVERIFY(SetupMemo(desk.m_folder.filePath(u"setup.json"_s)).isKeySheetOwed());
    desk.press(Qt::Key_F4);
    QVERIFY(!shown->text().contains(key.left(4)));
    QCOMPARE(desk.focus(), u"endOfKeyLineEdit"_s);
    desk.enter(u"00000"_s);
    QVERIFY(desk.error().contains(u"last five characters"_s));
    QCOMPARE(finished.count(), 0);
    desk.enter(key.right(6).toLower());
    QCOMPARE(finished.count(), 1);
    QVERIFY(!SetupMemo(desk.m_folder.filePath(u"setup.json"_s)).isKeySheetOwed());
}

void SetupWizardTest::theKeySheetIsSavedAndReadBack()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    desk.fillIn();
    desk.m_files.nextPath = desk.m_folder.filePath(u"key.pdf"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    auto* banner = wizard.findChild<QWidget*>(u"keySheetBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QProcess text;
    text.start(u"pdftotext"_s, {desk.m_files.nextPath, u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString read = QString::fromUtf8(text.readAllStandardOutput());
    QVERIFY(read.contains(u"Sri Ganapati Temple"_s));
    QVERIFY(read.contains(desk.m_temple->recoveryKey.mid(10, 4)));
}

void SetupWizardTest::withoutAPrinterTheSheetIsSaidToBeSaved()
{
    WizardDesk desk(false);
    SetupWizard& wizard = desk.open();
    desk.fillIn();
    desk.press(Qt::Key_P, Qt::ControlModifier);
    auto* banner = wizard.findChild<Banner*>(u"keySheetBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"No printer"_s));
}

void SetupWizardTest::theDemoAsksForTheAdministratorAlone()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open(true);
    const QSignalSpy finished(&wizard, &SetupWizard::finished);
    QCOMPARE(desk.focus(), u"demoTempleKeyButton"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.title(), u"The first administrator"_s);
    desk.enter(u"Lakshmi Bhat"_s);
    desk.press(Qt::Key_Return);
    desk.enter(u"tulasi kunkuma 7 deepa"_s);
    desk.enter(u"tulasi kunkuma 7 deepa"_s);
    QCOMPARE(finished.count(), 1);
    const auto store = setup::openStore(desk.m_founder.m_folder);
    VERIFY_OK(store);
    QCOMPARE(identity::readTemple(*store->connection)->code, u"DEMO"_s);
}

void SetupWizardTest::aRefusalStandsUnderItsField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no name") << QString() << u"SGT"_s << u"templeNameLineEdit"_s;
    QTest::newRow("name of digits") << u"108"_s << u"SGT"_s << u"templeNameLineEdit"_s;
    QTest::newRow("code too long")
        << u"Sri Ganapati"_s << u"ABCDEFGHIJK"_s << u"templeCodeLineEdit"_s;
    QTest::newRow("code with a hyphen") << u"Sri Ganapati"_s << u"S-G"_s << u"templeCodeLineEdit"_s;
}

void SetupWizardTest::aRefusalStandsUnderItsField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    desk.press(Qt::Key_F2);
    desk.enter(name);
    desk.press(Qt::Key_Return);
    wizard.findChild<QLineEdit*>(u"templeCodeLineEdit"_s)->selectAll();
    desk.enter(code);
    QCOMPARE(desk.title(), u"The temple"_s);
    QTEST(desk.focus(), "focus");
    QVERIFY(!desk.error().isEmpty());
    desk.type(u"A"_s);
    QVERIFY(desk.error().isEmpty());
}

void SetupWizardTest::passwordsMustMeet()
{
    WizardDesk desk;
    desk.open(true);
    desk.press(Qt::Key_Return);
    desk.enter(u"Lakshmi Bhat"_s);
    desk.press(Qt::Key_Return);
    desk.enter(u"short"_s);
    desk.enter(u"short"_s);
    QVERIFY(desk.error().contains(u"too short"_s));
    QCOMPARE(desk.focus(), u"adminPasswordPasswordEdit"_s);
    desk.m_wizard->findChild<QLineEdit*>(u"adminPasswordPasswordEdit"_s)->clear();
    desk.m_wizard->findChild<QLineEdit*>(u"adminPasswordAgainPasswordEdit"_s)->clear();
    desk.enter(u"tulasi kunkuma 7 deepa"_s);
    desk.enter(u"tulasi kunkuma 8 deepa"_s);
    QVERIFY(desk.error().contains(u"not the same"_s));
    QVERIFY(!desk.m_temple);
}

void SetupWizardTest::whatWasTypedIsThereTheNextTime()
{
    WizardDesk desk;
    desk.open();
    desk.press(Qt::Key_F2);
    desk.enter(u"Sri Ganapati Temple"_s);
    desk.enter(u"ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.title(), u"The place"_s);
    desk.m_wizard.reset();
    desk.open();
    QCOMPARE(desk.title(), u"The place"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.m_wizard->findChild<QLineEdit*>(u"templeNameLocalLineEdit"_s)->text(),
        u"ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ"_s);
}

void SetupWizardTest::escGoesBackAndLosesNothing()
{
    WizardDesk desk;
    desk.open();
    desk.press(Qt::Key_F2);
    desk.enter(u"Sri Ganapati Temple"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.title(), u"The place"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.title(), u"The temple"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.title(), u"Welcome"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.title(), u"Welcome"_s);
    desk.press(Qt::Key_F2);
    QCOMPARE(desk.m_wizard->findChild<QLineEdit*>(u"templeNameLineEdit"_s)->text(),
        u"Sri Ganapati Temple"_s);
}

void SetupWizardTest::aFolderThatHoldsATempleIsSaid()
{
    WizardDesk desk;
    desk.open();
    desk.fillIn();
    QVERIFY(desk.m_temple);
    desk.m_temple.reset();
    SetupMemo(desk.m_folder.filePath(u"setup.json"_s)).forget();
    desk.open();
    desk.fillIn();
    QVERIFY(!desk.m_temple);
    QVERIFY(desk.m_wizard->findChild<QWidget*>(u"setupBanner"_s)->isVisible());
}

void SetupWizardTest::everythingIsReachedByKey()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    QCOMPARE(test::accessibilityFaults(&wizard).join(u'\n'), QString());
    desk.press(Qt::Key_F2);
    QCOMPARE(test::accessibilityFaults(&wizard).join(u'\n'), QString());
}

QTEST_MAIN(SetupWizardTest)
#include "setup_wizard_test.moc"
