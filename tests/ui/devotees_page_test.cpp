// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/devotees_page.h"

#include "models/audit/audit.h"
#include "models/counter/issue_receipt.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/page_stage.h"
#include "ui/devotees/duplicates_view.h"
#include "ui/devotees/duplicates_view_model.h"
#include "ui/devotees/history_tab.h"
#include "ui/devotees/household_tab.h"
#include "ui/devotees/record_panel.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace mm;
using namespace Qt::StringLiterals;
using test::focusName;
using test::press;
using test::settle;
using test::type;
using ui::DevoteesViewModel;

/// The Devotees page by keyboard, and its view-models, on a real store.
class DevoteesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsAsOneTypes();
    void registersByKeyboard();
    void phoneIsOptional();
    void saysWhoMayAlreadyBeThere();
    void escapeLosesNothing();
    void refusalStandsAtItsField();
    void changesOnlyWhatWasChanged();
    void unsavedChangesWait();
    void consentIsKept();
    void householdByKeyboard();
    void historyOpensAReceipt();
    void mergesAndTakesBack();
    void takesBackFromTheRecord();
    void powersAreMirrored();
    void opensADevotee();
    void everythingIsNamedAndReachable();

private:
    void open() { m_page = m_stage->open<ui::DevoteesPage>(); }
    void search(const QString& text);
    /// Finds somebody and puts the focus into the details.
    void openRecord(const QString& text);
    [[nodiscard]] QStringList column(ui::TableView& table, int index) const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] devotees::Devotee stored(DevoteeId id);
    void issueFor(DevoteeId id, const QString& name);
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }

    std::unique_ptr<test::PageStage> m_stage;
    std::unique_ptr<ui::DevoteesPage> m_page;
    DevoteeId m_ramesh;
};

void DevoteesPageTest::init()
{
    m_stage = std::make_unique<test::PageStage>();
    devotees::DevoteeDraft draft;
    draft.name = u"Ramesh Kumar"_s;
    draft.phone = u"9876543210"_s;
    draft.gotra = u"Kashyapa"_s;
    draft.nakshatra = u"Rohini"_s;
    draft.city = u"Udupi"_s;
    m_ramesh = m_stage->addDevotee(draft);
}

void DevoteesPageTest::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void DevoteesPageTest::search(const QString& text)
{
    auto* box = find<QLineEdit>(u"devoteeSearchLineEdit"_s);
    box->setFocus();
    box->selectAll();
    type(text);
}

void DevoteesPageTest::openRecord(const QString& text)
{
    search(text);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
}

QStringList DevoteesPageTest::column(ui::TableView& table, int index) const
{
    QStringList texts;
    const auto& model = table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, index).data().toString();
    }
    return texts;
}

QString DevoteesPageTest::words() const
{
    QStringList texts;
    for (const auto* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(u'|');
}

devotees::Devotee DevoteesPageTest::stored(DevoteeId id)
{
    return devotees::showDevotee(m_stage->desk().db(), id).value();
}

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

void DevoteesPageTest::householdByKeyboard()
{
    m_stage->addDevotee(u"Sita Rao"_s);
    open();
    openRecord(u"ramesh"_s);
    press(Qt::Key_F6);
    QCOMPARE(focusName(), u"foundHouseholdKeyButton"_s);
    press(Qt::Key_Return);
    auto& table = m_page->record().household().table();
    QCOMPARE(column(table, 0), QStringList({u"Ramesh Kumar"_s}));
    QCOMPARE(column(table, 1), QStringList({u"head"_s}));
    QCOMPARE(column(table, 3), QStringList({u"Rohini"_s}));
    find<QLineEdit>(u"memberSearchBox"_s)->setFocus();
    type(u"sita"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(focusName(), u"relationLineEdit"_s);
    type(u"wife"_s);
    press(Qt::Key_Return);
    // Somebody new, by name alone, is registered into it.
    find<QLineEdit>(u"memberSearchBox"_s)->setFocus();
    type(u"Arun"_s);
    press(Qt::Key_Return);
    type(u"son"_s);
    press(Qt::Key_Return);
    QCOMPARE(column(table, 0), QStringList({u"Ramesh Kumar"_s, u"Sita Rao"_s, u"Arun"_s}));
    QCOMPARE(column(table, 1), QStringList({u"head"_s, u"wife"_s, u"son"_s}));
    QCOMPARE(m_stage->desk().number("SELECT count(*) FROM devotees"), 3);
    table.view().setFocus();
    table.view().selectRow(1);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(column(table, 0), QStringList({u"Ramesh Kumar"_s, u"Arun"_s}));
    table.view().selectRow(1);
    table.view().setFocus();
    press(Qt::Key_Return);
    QCOMPARE(m_page->model().record().devotee.name, u"Arun"_s);
}

void DevoteesPageTest::issueFor(DevoteeId id, const QString& name)
{
    m_stage->desk().clock().advance(1000);
    donations::DonationDraft donation;
    donation.amount = Money::fromRupees(501);
    counter::ReceiptDraft draft;
    draft.payer.devotee = id;
    draft.payer.name = name;
    draft.lines.emplace_back(donation);
    draft.payments.push_back({.amount = Money::fromRupees(501)});
    const auto issued = m_stage->desk().run([&](store::UnitOfWork& unit) {
        return counter::issueReceipt(unit, m_stage->runner().vault(), draft);
    });
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
}

void DevoteesPageTest::historyOpensAReceipt()
{
    issueFor(m_ramesh, u"Ramesh Kumar"_s);
    issueFor(m_ramesh, u"Ramesh Kumar"_s);
    open();
    openRecord(u"ramesh"_s);
    press(Qt::Key_F7);
    QCOMPARE(focusName(), u"historyRowsTableView"_s);
    auto& table = m_page->record().history().table();
    const QAbstractItemModelTester tester(&table.model());
    QCOMPARE(column(table, 1), QStringList({u"C01/2627/000002"_s, u"C01/2627/000001"_s}));
    QCOMPARE(column(table, 3).first(), u"501.00"_s);
    const QSignalSpy requested(m_page.get(), &ui::Page::pageRequested);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).toString(), u"receipts"_s);
    QCOMPARE(requested.at(0).at(1).toString(), u"C01/2627/000001"_s);
}

void DevoteesPageTest::mergesAndTakesBack()
{
    const auto twin = m_stage->addDevotee(u"Ramesh Kumara"_s, u"9876543210"_s);
    open();
    press(Qt::Key_F4);
    auto& table = m_page->duplicates().table();
    QCOMPARE(column(table, 1), QStringList({u"same phone"_s}));
    press(Qt::Key_Home);
    QVERIFY(m_page->duplicates().model().pair());
    // What differs stands side by side.
    QVERIFY2(words().contains(u"City or village|"_s), qPrintable(words()));
    QVERIFY(words().contains(u"Kashyapa"_s));
    const auto before = m_page->duplicates().model().pair()->stays.id;
    press(Qt::Key_F8);
    QVERIFY(m_page->duplicates().model().pair()->stays.id != before);
    if (m_page->duplicates().model().pair()->stays.id == twin) {
        press(Qt::Key_F8);
    }
    press(Qt::Key_F9);
    // The question stands with the focus on what changes nothing.
    QCOMPARE(focusName(), u"keepKeyButton"_s);
    QVERIFY(!find<QWidget>(u"mergeKeyButton"_s)->isVisible());
    press(Qt::Key_Escape);
    QCOMPARE(focusName(), u"mergeKeyButton"_s);
    QCOMPARE(stored(twin).mergedInto, DevoteeId());
    press(Qt::Key_F9);
    press(Qt::Key_Backtab);
    QCOMPARE(focusName(), u"deedKeyButton"_s);
    press(Qt::Key_Return);
    QCOMPARE(stored(twin).mergedInto, m_ramesh);
    QCOMPARE(column(table, 0), QStringList());
    QVERIFY(words().contains(u"The two are one devotee now"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(twin).mergedInto, DevoteeId());
    QCOMPARE(column(table, 0).size(), 1);
    press(Qt::Key_Escape);
    QCOMPARE(focusName(), u"devoteeSearchLineEdit"_s);
}

void DevoteesPageTest::takesBackFromTheRecord()
{
    const auto twin = m_stage->addDevotee(u"Ramesh Kumara"_s, u"9876543211"_s);
    QVERIFY(m_stage->desk().run(
        [&](store::UnitOfWork& unit) { return devotees::mergeDevotees(unit, twin, m_ramesh); }));
    open();
    openRecord(u"9876543211"_s);
    QCOMPARE(m_page->model().record().devotee.id, m_ramesh);
    auto* key = find<QPushButton>(u"unmerge0KeyButton"_s);
    QVERIFY(key->isVisible());
    key->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(focusName(), u"keepKeyButton"_s);
    press(Qt::Key_Backtab);
    press(Qt::Key_Return);
    QCOMPARE(stored(twin).mergedInto, DevoteeId());
    QVERIFY(words().contains(u"two devotees again"_s));
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
