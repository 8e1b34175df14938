// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "models/identity/settings.h"
#include "models/identity/temple.h"
#include "tests/support/books.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fakes.h"
#include "ui/settings/computer_form.h"
#include "ui/settings/settings_view_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savedWithOneKey();
    void refusalStandsAtItsField();
    void rulesOfTheCounterAreKept();
    void deductionIsSwitchedOn();
    void backupFolderIsChosen();
    void backupTimeIsTypedAndStepped();
    void withoutPermissionNothingChanges();
    void scannerAndScreenStayOnThisComputer();

private:
    template <typename Widget>
    Widget* field(const QString& name)
    {
        auto* found = m_page->findChild<Widget*>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }
    void save();

    std::unique_ptr<test::TestDesk> m_desk;
    std::unique_ptr<test::DirectRunner> m_runner;
    test::FakeFilePicker m_files;
    std::unique_ptr<ui::SettingsPage> m_page;
};

void SettingsPageTest::init()
{
    m_desk = std::make_unique<test::TestDesk>();
    QVERIFY(test::seedBooks(*m_desk));
    m_runner = std::make_unique<test::DirectRunner>(*m_desk);
    m_page = std::make_unique<ui::SettingsPage>(*m_runner, m_desk->clock(), m_files);
    m_page->resize(1366, 768);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    QTRY_COMPARE(field<QLineEdit>(u"nameLineEdit"_s)->text(), u"Test Temple"_s);
}

void SettingsPageTest::cleanup()
{
    m_page.reset();
    m_runner.reset();
    m_desk.reset();
}

void SettingsPageTest::save()
{
    QTest::keyClick(m_page->focusWidget(), Qt::Key_S, Qt::ControlModifier);
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

void SettingsPageTest::savedWithOneKey()
{
    field<QLineEdit>(u"cityLineEdit"_s)->setText(u"Udupi"_s);
    field<QLineEdit>(u"signatoryLineEdit"_s)->setText(u"Manager"_s);
    auto* paper = field<QComboBox>(u"paperComboBox"_s);
    paper->setCurrentIndex(paper->findData(u"80mm"_s));
    const QSignalSpy saved(&m_page->model(), &ui::SettingsViewModel::saved);
    save();
    QCOMPARE(saved.count(), 1);
    const auto temple = identity::readTemple(m_desk->db());
    QCOMPARE(temple->city, u"Udupi"_s);
    QCOMPARE(temple->signatory, u"Manager"_s);
    QCOMPARE(
        identity::settingText(m_desk->db(), identity::Setting::ReceiptPaper).value(), u"80mm"_s);
}

void SettingsPageTest::rulesOfTheCounterAreKept()
{
    field<QLineEdit>(u"cancelDaysLineEdit"_s)->setText(u"0"_s);
    field<QLineEdit>(u"quickAmountsLineEdit"_s)->setText(u"11, 51"_s);
    field<QLineEdit>(u"consentTextLineEdit"_s)->setText(u"May we write to you?"_s);
    save();
    using identity::Setting;
    const auto kept = [this](Setting setting) {
        return identity::settingText(m_desk->db(), setting).value();
    };
    QCOMPARE(kept(Setting::CancelDays), u"0"_s);
    QCOMPARE(kept(Setting::QuickAmounts), u"11,51"_s);
    QCOMPARE(kept(Setting::ConsentText), u"May we write to you?"_s);
    field<QLineEdit>(u"autoLockLineEdit"_s)->setText(u"soon"_s);
    save();
    QCOMPARE(kept(Setting::AutoLockMinutes), u"10"_s);
    QCOMPARE(m_page->focusWidget(), field<QLineEdit>(u"autoLockLineEdit"_s));
}

void SettingsPageTest::refusalStandsAtItsField()
{
    field<QLineEdit>(u"panLineEdit"_s)->setText(u"AAAXA1234A"_s);
    field<QLineEdit>(u"cityLineEdit"_s)->setText(u"Udupi"_s);
    save();
    QCOMPARE(m_page->focusWidget()->objectName(), u"panLineEdit"_s);
    QCOMPARE(field<QLineEdit>(u"cityLineEdit"_s)->text(), u"Udupi"_s);
    QCOMPARE(identity::readTemple(m_desk->db())->city, QString());
}

void SettingsPageTest::deductionIsSwitchedOn()
{
    auto* route = field<QComboBox>(u"routeComboBox"_s);
    route->setCurrentIndex(route->findData(u"approval"_s));
    field<QLineEdit>(u"referenceLineEdit"_s)->setText(u"AAATT1234FF20214"_s);
    field<QLineEdit>(u"validFromDateEdit"_s)->setText(u"2024-04-01"_s);
    field<QLineEdit>(u"validUptoDateEdit"_s)->setText(u"2029-03-31"_s);
    field<QCheckBox>(u"fundRENOVATIONCheckBox"_s)->setChecked(true);
    save();
    QCOMPARE(m_desk->number("SELECT count(*) FROM temples WHERE deduction_route = 'approval' AND "
                            "deduction_upto = '2029-03-31'"),
        1);
    QCOMPARE(m_desk->number("SELECT count(*) FROM funds WHERE is_deductible = 1"), 1);
}

void SettingsPageTest::backupFolderIsChosen()
{
    const QTemporaryDir folder;
    field<QLineEdit>(u"backupFolderLineEdit"_s)->setText(folder.path());
    save();
    const auto plan = upkeep::readBackupPlan(m_desk->db());
    QCOMPARE(plan->folder, folder.path());
    QVERIFY(field<QWidget>(u"backUpNowKeyButton"_s)->isEnabled());
}

void SettingsPageTest::backupTimeIsTypedAndStepped()
{
    auto* time = field<QLineEdit>(u"closeOfDayTimeEdit"_s);
    time->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(time, u"9 pm"_s);
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(time->text(), u"21:00"_s);
    QTest::keyClick(time, Qt::Key_Up);
    QTest::keyClick(time, Qt::Key_PageDown);
    QCOMPARE(time->text(), u"20:15"_s);
    time->selectAll();
    QTest::keyClicks(time, u"25:10"_s);
    save();
    auto* said = time->parentWidget()->findChild<QLabel*>(u"errorRoleLabel"_s);
    QVERIFY(said != nullptr && said->isVisible());
    QVERIFY(said->text().contains(u"25:10"_s));
    time->selectAll();
    QTest::keyClicks(time, u"20:30"_s);
    save();
    const auto plan = upkeep::readBackupPlan(m_desk->db());
    QVERIFY(plan);
    QCOMPARE(plan->closeOfDay, QTime(20, 30));
}

void SettingsPageTest::withoutPermissionNothingChanges()
{
    m_desk->allowOnly({});
    field<QLineEdit>(u"cityLineEdit"_s)->setText(u"Udupi"_s);
    const QSignalSpy refused(&m_page->model(), &ui::SettingsViewModel::refused);
    save();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(identity::readTemple(m_desk->db())->city, QString());
}

void SettingsPageTest::scannerAndScreenStayOnThisComputer()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    settings.setValue(u"display/screen"_s, u"HDMI-2"_s);
    m_page->setComputer(settings);
    m_page->onShown();
    QSignalSpy kept(m_page.get(), &ui::SettingsPage::computerKept);
    auto* screen = field<QComboBox>(u"displayScreenComboBox"_s);
    // A screen that is switched off for now stays chosen, and is said to be away.
    QCOMPARE(screen->currentData().toString(), u"HDMI-2"_s);
    QVERIFY(screen->currentText().contains(u"not connected"_s));
    auto* prefix = field<QLineEdit>(u"scannerPrefixLineEdit"_s);
    prefix->setFocus();
    QTest::keyClicks(prefix, u"~"_s);
    save();
    QCOMPARE(kept.count(), 1);
    QCOMPARE(ui::ComputerForm::scannerPrefix(settings), u"~"_s);
    QCOMPARE(ui::ComputerForm::displayScreen(settings), u"HDMI-2"_s);
    const QString here = QGuiApplication::primaryScreen()->name();
    screen->setCurrentIndex(screen->findData(here));
    save();
    QCOMPARE(ui::ComputerForm::displayScreen(settings), here);
    m_page->onShown();
    QCOMPARE(prefix->text(), u"~"_s);
    QCOMPARE(screen->findText(u"not connected"_s, Qt::MatchContains), -1);
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const auto theme = ui::Theme::create(app);
    SettingsPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "settings_page_test.moc"
