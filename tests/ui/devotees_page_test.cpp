// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/devotees_page.h"

#include "models/audit/audit.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/devotees_stage.h"
#include "tests/ui/support/fakes.h"
#include "ui/devotees/duplicates_view.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace mm;
using namespace Qt::StringLiterals;
using test::focusName;
using test::press;
using test::settle;
using test::type;

/// The Devotees page by keyboard, and its view-models, on a real store.
class DevoteesPageTest : public test::DevoteesStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fill(); }
    void cleanup() { dropAll(); }
    void findsAsOneTypes();
    void registersByKeyboard();
    void phoneIsOptional();
    void saysWhoMayAlreadyBeThere();
    void escapeLosesNothing();
    void refusalStandsAtItsField();
    void changesOnlyWhatWasChanged();
    void unsavedChangesWait();
    void consentIsKept();
    void exportsWithAReason();
    void powersAreMirrored();
    void opensADevotee();
    void everythingIsNamedAndReachable();
};

void DevoteesPageTest::findsAsOneTypes()
{
    m_stage->addDevotee(u"Sita Rao"_s, u"9845012345"_s);
    open();
    const QAbstractItemModelTester tester(&m_page->table().model());
    QCOMPARE(focusName(), u"devoteeSearchLineEdit"_s);
    QVERIFY(words().contains(u"Who is it?"_s));
    type(u"98450"_s);
    QCOMPARE(column(m_page->table(), 0), QStringList({u"Sita Rao"_s}));
    search(u"rames"_s);
    QCOMPARE(column(m_page->table(), 0), QStringList({u"Ramesh Kumar"_s}));
    QCOMPARE(column(m_page->table(), 2), QStringList({u"Udupi"_s}));
    press(Qt::Key_Down);
    QCOMPARE(focusName(), u"devoteesRowsTableView"_s);
    QVERIFY(words().contains(u"9876543210 · Kashyapa · Rohini · Udupi"_s));
    press(Qt::Key_Return);
    QCOMPARE(focusName(), u"edit_nameLineEdit"_s);
    press(Qt::Key_Escape);
    QCOMPARE(focusName(), u"devoteeSearchLineEdit"_s);
}

void DevoteesPageTest::registersByKeyboard()
{
    open();
    type(u"Gauri Bhat"_s);
    QVERIFY(words().contains(u"Nobody is found"_s));
    press(Qt::Key_F2);
    QCOMPARE(focusName(), u"new_nameLineEdit"_s);
    QCOMPARE(find<QLineEdit>(u"new_nameLineEdit"_s)->text(), u"Gauri Bhat"_s);
    press(Qt::Key_Return);
    QCOMPARE(focusName(), u"new_phoneLineEdit"_s);
    type(u"98440 11111"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"Bharadvaja"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(words().contains(u"The devotee is registered"_s), qPrintable(words()));
    QVERIFY(words().contains(u"9844011111 · Bharadvaja"_s));
    QCOMPARE(column(m_page->table(), 0), QStringList({u"Gauri Bhat"_s}));
    QVERIFY(find<QLineEdit>(u"new_nameLineEdit"_s)->text().isEmpty());
}

void DevoteesPageTest::phoneIsOptional()
{
    open();
    press(Qt::Key_F2);
    type(u"Arun"_s);
    // Enter through every field of the form saves it.
    for (int i = 0; i < 18; ++i) {
        press(Qt::Key_Return);
    }
    QCOMPARE(m_stage->desk().number("SELECT count(*) FROM devotees WHERE phone IS NULL"), 1);
}

void DevoteesPageTest::saysWhoMayAlreadyBeThere()
{
    open();
    press(Qt::Key_F2);
    type(u"Ramesh K"_s);
    press(Qt::Key_Return);
    type(u"9876543210"_s);
    auto* twins = find<QListWidget>(u"twinsListWidget"_s);
    QTRY_COMPARE(twins->count(), 1);
    QVERIFY(twins->item(0)->text().contains(u"Ramesh Kumar"_s));
    QVERIFY(twins->item(0)->text().contains(u"same phone"_s));
    twins->setFocus();
    twins->setCurrentRow(0);
    press(Qt::Key_Return);
    QCOMPARE(m_page->model().record().devotee.id, m_ramesh);
    // It never blocks: the form still stands, and may be saved.
    press(Qt::Key_F2);
    QCOMPARE(find<QLineEdit>(u"new_nameLineEdit"_s)->text(), u"Ramesh K"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_stage->desk().number("SELECT count(*) FROM devotees"), 2);
}

void DevoteesPageTest::escapeLosesNothing()
{
    open();
    press(Qt::Key_F2);
    type(u"Half a na"_s);
    press(Qt::Key_Escape);
    QCOMPARE(focusName(), u"devoteeSearchLineEdit"_s);
    openRecord(u"ramesh"_s);
    press(Qt::Key_F2);
    QCOMPARE(find<QLineEdit>(u"new_nameLineEdit"_s)->text(), u"Half a na"_s);
}

void DevoteesPageTest::refusalStandsAtItsField()
{
    open();
    press(Qt::Key_F2);
    type(u"Arun"_s);
    press(Qt::Key_Return);
    type(u"12"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(focusName(), u"new_phoneLineEdit"_s);
    QCOMPARE(m_stage->desk().number("SELECT count(*) FROM devotees"), 1);
    find<QLineEdit>(u"new_phoneLineEdit"_s)->clear();
    find<QLineEdit>(u"new_birth_dateDateEdit"_s)->setFocus();
    type(u"31 Feb 1990"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(focusName(), u"new_birth_dateDateEdit"_s);
    QCOMPARE(m_stage->desk().number("SELECT count(*) FROM devotees"), 1);
}

void DevoteesPageTest::changesOnlyWhatWasChanged()
{
    open();
    openRecord(u"ramesh"_s);
    auto* save = find<QPushButton>(u"saveDevoteeKeyButton"_s);
    QVERIFY(!save->isEnabled());
    auto* city = find<QLineEdit>(u"edit_cityLineEdit"_s);
    city->setFocus();
    city->selectAll();
    type(u"Kundapura"_s);
    QVERIFY(save->isEnabled());
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(stored(m_ramesh).city, u"Kundapura"_s);
    QCOMPARE(stored(m_ramesh).phone, u"9876543210"_s);
    const auto event = audit::eventsOf(m_stage->desk().db(), m_ramesh.uuid).value().back();
    QCOMPARE(event.before, uR"({"city":"Udupi"})"_s);
    QVERIFY(!save->isEnabled());
}

void DevoteesPageTest::unsavedChangesWait()
{
    m_stage->addDevotee(u"Sita Rao"_s);
    open();
    openRecord(u"ramesh"_s);
    find<QLineEdit>(u"edit_notesLineEdit"_s)->setFocus();
    type(u"hard of hearing"_s);
    openRecord(u"sita"_s);
    QCOMPARE(find<QLineEdit>(u"edit_notesLineEdit"_s)->text(), QString());
    QVERIFY(!find<QPushButton>(u"saveDevoteeKeyButton"_s)->isEnabled());
    openRecord(u"ramesh"_s);
    QCOMPARE(find<QLineEdit>(u"edit_notesLineEdit"_s)->text(), u"hard of hearing"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(stored(m_ramesh).notes, u"hard of hearing"_s);
    openRecord(u"sita"_s);
    openRecord(u"ramesh"_s);
    QVERIFY(!find<QPushButton>(u"saveDevoteeKeyButton"_s)->isEnabled());
}

void DevoteesPageTest::consentIsKept()
{
    open();
    openRecord(u"ramesh"_s);
    find<QCheckBox>(u"edit_messagesCheckBox"_s)->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(stored(m_ramesh).allowsMessages);
    QVERIFY(!stored(m_ramesh).allowsNameDisplay);
}

void DevoteesPageTest::exportsWithAReason()
{
    test::FakeFilePicker files;
    QTemporaryDir folder;
    files.nextPath = folder.filePath(u"everybody.csv"_s);
    open();
    m_page->setExport(files);
    m_page->onShown();
    settle();
    press(Qt::Key_F9);
    QCOMPARE(focusName(), u"exportReasonLineEdit"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    // Without a reason nothing leaves the house.
    QVERIFY(!QFile::exists(files.nextPath));
    QCOMPARE(focusName(), u"exportReasonLineEdit"_s);
    type(u"Invitations to the rathotsava"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(files.nextPath));
    QFile file(files.nextPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Ramesh Kumar"_s), qPrintable(text));
    QCOMPARE(text.count(u"\r\n"_s),
        1 + m_stage->desk().number("SELECT count(*) FROM devotees WHERE merged_into IS NULL"));
    QCOMPARE(m_stage->desk().number("SELECT count(*) FROM audit_events WHERE action = "
                                    "'devotee.export' AND reason LIKE 'Invitations%'"),
        1);
    QCOMPARE(focusName(), u"devoteeSearchLineEdit"_s);
}

void DevoteesPageTest::powersAreMirrored()
{
    m_stage->addDevotee(u"Ramesh Kumara"_s, u"9876543210"_s);
    m_stage->desk().allowOnly({u"devotee.view"_s});
    open();
    QVERIFY(!find<QWidget>(u"newDevoteeKeyButton"_s)->isVisible());
    openRecord(u"ramesh kumar"_s);
    QVERIFY(!find<QWidget>(u"saveDevoteeKeyButton"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"edit_nameLineEdit"_s)->isReadOnly());
    press(Qt::Key_F6);
    QVERIFY(!find<QWidget>(u"foundHouseholdKeyButton"_s)->isVisible());
    press(Qt::Key_F4);
    press(Qt::Key_Home);
    QVERIFY(!find<QWidget>(u"mergeKeyButton"_s)->isVisible());
    m_stage->desk().allowOnly({});
    m_page->table().model().reload();
    settle();
    QCOMPARE(m_page->table().model().rowCount(), 0);
}

void DevoteesPageTest::opensADevotee()
{
    open();
    m_page->open(m_ramesh.toString());
    settle();
    QVERIFY(words().contains(u"Ramesh Kumar"_s));
    m_page->open(u"nonsense"_s);
    settle();
    QCOMPARE(m_page->model().record().devotee.id, m_ramesh);
}

void DevoteesPageTest::everythingIsNamedAndReachable()
{
    m_stage->addDevotee(u"Ramesh Kumara"_s, u"9876543210"_s);
    open();
    openRecord(u"ramesh"_s);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    press(Qt::Key_F2);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    press(Qt::Key_F4);
    press(Qt::Key_Home);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
}

QTEST_MAIN(DevoteesPageTest)
#include "devotees_page_test.moc"
