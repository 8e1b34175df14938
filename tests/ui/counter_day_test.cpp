// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/households.h"
#include "models/identity/temple.h"
#include "models/sevas/catalogue.h"
#include "tests/identity/results.h"
#include "tests/ui/support/counter_harness.h"
#include "ui/counter/counter_keys.h"
#include "ui/counter/customer_display.h"
#include "ui/shell/scanned_code.h"
#include "ui/shell/window_keys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using ui::ScannedCode;

/// What makes the counter quick: tickets, the last seva, the family, the devotee's screen, codes.
class CounterDayTest : public test::CounterHarness
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeDesk(); }
    void cleanup() { dropAll(); }
    void threeTicketsOfASeva();
    void enterTakesTheSevaThatWasSoldLast();
    void aFullDaySaysTheNextFreeOne();
    void theFamilyIsTickedByKey();
    void addressAndPanGoOnTheReceipt();
    void theReceiptSpeaksAnotherLanguage();
    void theKeysOfTheTableAreTheKeysOfThePage();
    void theDevoteesScreenShowsTheAmount();
    void theDevoteesScreenAsksForUpi();
    void theDevoteesScreenTakesNoFocus();
    void theDevoteesScreenEndsWithThePage();
    void aCardPicksTheDevotee();
    void aScannedReferenceStandsInItsField();

private:
    void setTemple(const std::function<void(identity::Temple&)>& change);
    DevoteeId family();
    ui::CustomerDisplay* display();
};

void CounterDayTest::setTemple(const std::function<void(identity::Temple&)>& change)
{
    auto temple = identity::readTemple(m_desk->db());
    VERIFY_OK(temple);
    change(*temple);
    VERIFY_OK(m_desk->run(
        [&](store::UnitOfWork& unit) { return identity::updateTemple(unit, *temple); }));
}

DevoteeId CounterDayTest::family()
{
    const auto head = addDevotee(u"Ramesh"_s, u"9876543210"_s);
    const auto wife = addDevotee(u"Sita"_s, {});
    const auto joined = m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_LET(household, devotees::createHousehold(unit, head));
        return devotees::joinHousehold(unit, wife, household, u"wife"_s);
    });
    return joined ? head : DevoteeId();
}

ui::CustomerDisplay* CounterDayTest::display()
{
    return m_page->display();
}

void CounterDayTest::threeTicketsOfASeva()
{
    addSeva(u"ARCHANA"_s, 100);
    open();
    press(Qt::Key_Return);
    press(Qt::Key_F3);
    type(u"arch"_s);
    press(Qt::Key_Return);
    // Past the calendar's button.
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    auto* tickets = qobject_cast<QSpinBox*>(QApplication::focusWidget());
    QVERIFY(tickets != nullptr);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(m_page->model().ticket().total(), Money::fromRupees(300));
    QVERIFY(m_page->model().ticket().lines.at(0).detail.startsWith(u"3 × 100"_s));
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QCOMPARE(m_desk->number("SELECT quantity FROM receipt_lines"), 3);
    QCOMPARE(m_desk->number("SELECT total_paise FROM receipts"), 30000);
}

void CounterDayTest::enterTakesTheSevaThatWasSoldLast()
{
    addSeva(u"ARCHANA"_s, 100);
    addSeva(u"BHAJANE"_s, 20);
    open();
    press(Qt::Key_Return);
    press(Qt::Key_F3);
    type(u"bha"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    m_keys = 0;
    press(Qt::Key_F3);
    press(Qt::Key_F3);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QVERIFY(m_keys <= 6);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipt_lines WHERE title = 'BHAJANE'"), 2);
}

void CounterDayTest::aFullDaySaysTheNextFreeOne()
{
    VERIFY_OK(m_desk->run([&](store::UnitOfWork& unit) -> Result<SevaId> {
        sevas::SevaDraft seva;
        seva.fields.code = u"ABHISHEKA"_s;
        seva.fields.name = u"Abhisheka"_s;
        seva.price = Money::fromRupees(500);
        MM_LET(batch, sevas::parseBatch(u"18:00-19:00=1"_s));
        seva.batches = {batch};
        return sevas::addSeva(unit, seva);
    }));
    open();
    const auto book = [&] {
        press(Qt::Key_Return);
        press(Qt::Key_F3);
        type(u"abhi"_s);
        press(Qt::Key_Return);
    };
    book();
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    press(Qt::Key_Return);
    book();
    bool said = false;
    for (const auto* label : m_page->findChildren<QLabel*>()) {
        said = said || (label->isVisible() && label->text().contains(u"23 Nov 2026"_s));
    }
    QVERIFY(said);
}

void CounterDayTest::theFamilyIsTickedByKey()
{
    addSeva(u"ARCHANA"_s, 100);
    QVERIFY(!family().isNull());
    open();
    type(u"9876543210"_s);
    press(Qt::Key_Return);
    auto* sita = m_page->findChild<QCheckBox*>(u"family1CheckBox"_s);
    QVERIFY(sita != nullptr);
    QVERIFY(sita->text().startsWith(u"2  Sita · Rohini · Kashyapa"_s));
    QVERIFY(!sita->isChecked());
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(sita->isChecked());
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_page->model().ticket().chosenPersons().size(), size_t{1});
    QCOMPARE(m_page->model().ticket().chosenPersons().front().name, u"Sita"_s);
}

void CounterDayTest::addressAndPanGoOnTheReceipt()
{
    open();
    type(u"Savitri Rao"_s);
    press(Qt::Key_F5);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"devoteeAddressLineEdit"_s);
    type(u"Car Street, Udupi"_s);
    press(Qt::Key_Return);
    type(u"abcps1234"_s);
    press(Qt::Key_Return);
    type(u"501"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    // Nine signs are no PAN: it is said at its field.
    QCOMPARE(state(), u"Editing"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"devoteePanLineEdit"_s);
    press(Qt::Key_End);
    type(u"k"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    const auto shown = receipts::showReceipt(m_desk->db(), u"C01/2627/000001"_s);
    QCOMPARE(shown->payer.address, u"Car Street, Udupi"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipts WHERE pan_hash IS NOT NULL"), 1);
}

void CounterDayTest::theReceiptSpeaksAnotherLanguage()
{
    open();
    press(Qt::Key_Return);
    type(u"51"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F8);
    const QString language = m_page->model().ticket().receiptLanguage;
    QVERIFY(language != u"en");
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QCOMPARE(receipts::showReceipt(m_desk->db(), u"C01/2627/000001"_s)->language, language);
}

void CounterDayTest::theKeysOfTheTableAreTheKeysOfThePage()
{
    open();
    QSet<QString> ofTable;
    QSet<QString> all;
    for (const auto& key : ui::counterKeys()) {
        QVERIFY2(!all.contains(key.key.toString()), qPrintable(key.key.toString()));
        all << key.key.toString();
        QVERIFY(!ui::counterKeyWords(key).isEmpty());
        if (key.way != ui::CounterKey::Way::Button) {
            continue;
        }
        const QString name = key.purpose + u"KeyButton"_s;
        const auto* button = m_page->findChild<ui::KeyButton*>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        QCOMPARE(button->key(), key.key);
        QVERIFY2(!button->text().isEmpty(), qPrintable(name));
        ofTable << name;
    }
    // Keys of the window have buttons on the page too (the drawer).
    for (const auto& key : ui::windowKeys()) {
        QVERIFY2(!all.contains(key.key.toString()), qPrintable(key.key.toString()));
        all << key.key.toString();
    }
    // No button of the page has a key that the table does not know.
    for (const auto* button : m_page->findChildren<ui::KeyButton*>()) {
        if (!button->key().isEmpty() && button->key() != QKeySequence(Qt::Key_Return)) {
            QVERIFY2(
                ofTable.contains(button->objectName()) || all.contains(button->key().toString()),
                qPrintable(button->objectName()));
        }
    }
    // Nor a shortcut.
    for (const auto* shortcut : m_page->findChildren<QShortcut*>()) {
        const QString key = shortcut->key().toString();
        const bool isFamily =
            key.startsWith(u"Ctrl+"_s) && key.right(1) >= u"1" && key.right(1) <= u"9";
        const bool isLabel = key.startsWith(u"Alt+"_s);
        QVERIFY2(key.isEmpty() || isFamily || isLabel || all.contains(key), qPrintable(key));
    }
}

void CounterDayTest::theDevoteesScreenShowsTheAmount()
{
    setTemple([](identity::Temple& temple) { temple.receiptLanguage = u"kn"_s; });
    open();
    press(Qt::Key_F12);
    QVERIFY(display() != nullptr);
    QVERIFY(!display()->view().greeting.isEmpty());
    press(Qt::Key_Return);
    type(u"601"_s);
    press(Qt::Key_Return);
    QCOMPARE(display()->view().amount, Money::fromRupees(601));
    QCOMPARE(display()->view().language, u"kn"_s);
    QVERIFY(display()->view().words.contains(u"ರೂಪಾಯಿ"_s));
    press(Qt::Key_F9);
    type(u"1000"_s);
    press(Qt::Key_Return);
    QCOMPARE(display()->view().amount, Money::fromRupees(399));
    QVERIFY(display()->accessibleName().contains(u"399"_s));
    press(Qt::Key_F8);
    press(Qt::Key_F12);
    QVERIFY(display() == nullptr);
}

void CounterDayTest::theDevoteesScreenAsksForUpi()
{
    setTemple([](identity::Temple& temple) {
        temple.upiVpa = u"temple@sbi"_s;
        temple.name = u"Shri Rama Mandira"_s;
    });
    open();
    m_page->setDisplay(true);
    press(Qt::Key_Return);
    type(u"500"_s);
    press(Qt::Key_Return);
    QVERIFY(display()->view().upi.isEmpty());
    press(Qt::Key_F10);
    QVERIFY(display()->view().upi.startsWith("upi://pay?pa=temple@sbi&pn=Shri%20Rama%20Mandira&"));
    QVERIFY(display()->view().upi.endsWith("&am=500.00&cu=INR"));
    // A part by UPI is asked for as that part, and the rest is not asked for twice.
    auto* amount = m_page->findChild<QLineEdit*>(u"legAmountMoneyEdit"_s);
    amount->setFocus();
    amount->selectAll();
    type(u"200"_s);
    QVERIFY(display()->view().upi.endsWith("&am=200.00&cu=INR"));
    m_page->findChild<QLineEdit*>(u"referenceLineEdit"_s)->setFocus();
    type(u"123456789012"_s);
    press(Qt::Key_Return);
    QVERIFY(display()->view().upi.isEmpty());
    QCOMPARE(display()->view().amount, Money::fromRupees(300));
    display()->grab();
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
}

void CounterDayTest::theDevoteesScreenTakesNoFocus()
{
    open();
    QWidget* before = QApplication::focusWidget();
    press(Qt::Key_F12);
    QVERIFY(display()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    QVERIFY(display()->testAttribute(Qt::WA_ShowWithoutActivating));
    QVERIFY(display()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    QVERIFY(!display()->testAttribute(Qt::WA_QuitOnClose));
}

void CounterDayTest::theDevoteesScreenEndsWithThePage()
{
    open();
    press(Qt::Key_F12);
    const QPointer<QWidget> shown = display();
    m_page.reset();
    QVERIFY(shown == nullptr);
    open();
    press(Qt::Key_F12);
    // Closed by its own window's means, it counts as off.
    display()->close();
    settle();
    QVERIFY(display() == nullptr);
}

void CounterDayTest::aCardPicksTheDevotee()
{
    const auto id = addDevotee(u"Ramesh Kumar"_s, u"9876543210"_s);
    open();
    QVERIFY(m_page->takeScan({ScannedCode::Kind::Devotee, id.toString()}));
    settle();
    QCOMPARE(m_page->model().ticket().payer.name, u"Ramesh Kumar"_s);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(m_page->model().ticket().payer.name.isEmpty());
    QVERIFY(m_page->takeScan({ScannedCode::Kind::Devotee, u"9876543210"_s}));
    settle();
    QCOMPARE(m_page->model().ticket().payer.name, u"Ramesh Kumar"_s);
}

void CounterDayTest::aScannedReferenceStandsInItsField()
{
    open();
    const ScannedCode code{ScannedCode::Kind::UpiReference, u"123456789012"_s};
    // There is nothing to pay yet.
    QVERIFY(!m_page->takeScan(code));
    press(Qt::Key_Return);
    type(u"101"_s);
    press(Qt::Key_Return);
    QVERIFY(m_page->takeScan(code));
    // It waits for the person: a scan alone issues nothing.
    QCOMPARE(state(), u"Editing"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"referenceLineEdit"_s);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    const auto shown = receipts::showReceipt(m_desk->db(), u"C01/2627/000001"_s);
    QCOMPARE(shown->payments.at(0).reference, u"123456789012"_s);
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const auto theme = ui::Theme::create(app);
    CounterDayTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "counter_day_test.moc"
