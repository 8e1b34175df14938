// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"
#include "tests/ui/support/devotees_stage.h"
#include "ui/devotees/duplicates_view.h"
#include "ui/devotees/duplicates_view_model.h"
#include "ui/devotees/history_tab.h"
#include "ui/devotees/household_tab.h"
#include "ui/devotees/record_panel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace mm;
using namespace Qt::StringLiterals;
using test::focusName;
using test::press;
using test::type;

/// What belongs to one devotee: household, receipts, merges; by keyboard, on a real store.
class DevoteeRecordTest : public test::DevoteesStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fill(); }
    void cleanup() { dropAll(); }
    void householdByKeyboard();
    void historyOpensAReceipt();
    void mergesAndTakesBack();
    void takesBackFromTheRecord();

private:
    void issueFor(DevoteeId id, const QString& name);
};

void DevoteeRecordTest::householdByKeyboard()
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

void DevoteeRecordTest::issueFor(DevoteeId id, const QString& name)
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

void DevoteeRecordTest::historyOpensAReceipt()
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

void DevoteeRecordTest::mergesAndTakesBack()
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

void DevoteeRecordTest::takesBackFromTheRecord()
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

QTEST_MAIN(DevoteeRecordTest)
#include "devotee_record_test.moc"
