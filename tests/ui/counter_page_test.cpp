// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_page.h"

#include "models/devotees/households.h"
#include "models/receipts/find_receipts.h"
#include "tests/ui/support/counter_harness.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// The counter by keyboard alone, on a real store.
class CounterPageTest : public test::CounterHarness
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeDesk(); }
    void cleanup() { dropAll(); }
    void walkInCashInSixKeys();
    void repeatSevaInEightKeys();
    void secondEnterMakesNoSecondReceipt();
    void changeIsShown();
    void upiLegAndCashLeg();
    void newDevoteeIsRegistered();
    void sevaWithFamily();
    void duplicateIsWarnedOf();
    void parkedTicketComesBack();
    void openTicketSurvives();
    void escapeLosesNothing();
    void refusalStandsAtItsField();
    void giftInKind();
    void typedNameIsNotLost();
    void typedPhoneAsksForTheName();
    void nextTicketBeginsEmpty();
};

void CounterPageTest::walkInCashInSixKeys()
{
    open();
    press(Qt::Key_Return);
    type(u"501"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QVERIFY2(m_keys - 3 <= 6, qPrintable(QString::number(m_keys)));
    QCOMPARE(receipts(), 1);
    const auto shown = receipts::showReceipt(m_desk->db(), u"C01/2627/000001"_s);
    QCOMPARE(shown->total, Money::fromRupees(501));
    QVERIFY(shown->payer.anonymous);
    QCOMPARE(shown->payments.at(0).mode, receipts::PaymentMode::Cash);
}

void CounterPageTest::repeatSevaInEightKeys()
{
    addSeva(u"ARCHANA"_s, 100);
    addDevotee(u"Ramesh Kumar"_s, u"9876543210"_s);
    open();
    type(u"9876543210"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F3);
    type(u"arch"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    m_desk->clock().advance(3600 * 1000);
    m_keys = 0;
    type(u"3210"_s);
    press(Qt::Key_Return);
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QVERIFY2(m_keys <= 8, qPrintable(QString::number(m_keys)));
    QCOMPARE(receipts(), 2);
    const auto shown = receipts::showReceipt(m_desk->db(), u"C01/2627/000002"_s);
    QCOMPARE(shown->lines.at(0).sevaCode, u"ARCHANA"_s);
    QCOMPARE(shown->lines.at(0).persons.at(0).nakshatra, u"Rohini"_s);
    QCOMPARE(shown->payer.name, u"Ramesh Kumar"_s);
}

void CounterPageTest::secondEnterMakesNoSecondReceipt()
{
    open();
    press(Qt::Key_Return);
    type(u"101"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    // Both presses arrive before the answer of the store does.
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus, Qt::Key_Return);
    QTest::keyClick(focus, Qt::Key_Return);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(receipts(), 1);
    for (int i = 0; i < 10; ++i) {
        press(Qt::Key_Return);
    }
    QCOMPARE(receipts(), 1);
}

void CounterPageTest::changeIsShown()
{
    open();
    press(Qt::Key_Return);
    type(u"601"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    type(u"1000"_s);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QCOMPARE(m_page->model().issued().change, Money::fromRupees(399));
    auto* change = m_page->findChild<QWidget*>(u"changeAmountLabel"_s);
    QVERIFY(change->isVisible());
    QVERIFY(change->property("text").toString().contains(u"399"_s));
}

void CounterPageTest::upiLegAndCashLeg()
{
    open();
    press(Qt::Key_Return);
    type(u"500"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F10);
    type(u"123456789012"_s);
    auto* amount = m_page->findChild<QLineEdit*>(u"legAmountMoneyEdit"_s);
    amount->setText(u"200"_s);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Editing"_s);
    QCOMPARE(m_page->model().ticket().due(), Money::fromRupees(300));
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    const auto shown = receipts::showReceipt(m_desk->db(), u"C01/2627/000001"_s);
    QCOMPARE(shown->payments.size(), size_t{2});
    QCOMPARE(shown->payments.at(0).reference, u"123456789012"_s);
    QCOMPARE(shown->payments.at(1).amount, Money::fromRupees(300));
}

void CounterPageTest::newDevoteeIsRegistered()
{
    open();
    type(u"9845012345"_s);
    press(Qt::Key_Return);
    type(u"Savitri Rao"_s);
    press(Qt::Key_Return);
    type(u"251"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM devotees WHERE phone = '9845012345'"), 1);
}

void CounterPageTest::sevaWithFamily()
{
    addSeva(u"ARCHANA"_s, 100);
    const auto head = addDevotee(u"Ramesh"_s, u"9876543210"_s);
    const auto wife = addDevotee(u"Sita"_s, {});
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_LET(household, devotees::createHousehold(unit, head));
        return devotees::joinHousehold(unit, wife, household, u"wife"_s);
    }));
    open();
    type(u"ramesh"_s);
    press(Qt::Key_Return);
    auto* sita = m_page->findChild<QCheckBox*>(u"family1CheckBox"_s);
    QVERIFY(sita != nullptr);
    QVERIFY(sita->text().contains(u"Sita"_s));
    sita->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_F3);
    type(u"ARCHANA"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    const auto shown = receipts::showReceipt(m_desk->db(), u"C01/2627/000001"_s);
    QCOMPARE(shown->lines.at(0).persons.size(), size_t{2});
}

void CounterPageTest::duplicateIsWarnedOf()
{
    addDevotee(u"Ramesh"_s, u"9876543210"_s);
    open();
    const auto give = [&] {
        type(u"9876543210"_s);
        press(Qt::Key_Return);
        type(u"101"_s);
        press(Qt::Key_Return);
        press(Qt::Key_F9);
        press(Qt::Key_Return);
    };
    give();
    QCOMPARE(receipts(), 1);
    give();
    QCOMPARE(state(), u"Editing"_s);
    QCOMPARE(receipts(), 1);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QCOMPARE(receipts(), 2);
}

void CounterPageTest::parkedTicketComesBack()
{
    open();
    press(Qt::Key_Return);
    type(u"1001"_s);
    press(Qt::Key_Return);
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_page->model().ticket().isEmpty());
    QCOMPARE(m_page->model().parked().size(), size_t{1});
    press(Qt::Key_F6);
    press(Qt::Key_Return);
    QCOMPARE(m_page->model().ticket().total(), Money::fromRupees(1001));
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM drafts"), 0);
}

void CounterPageTest::openTicketSurvives()
{
    open();
    press(Qt::Key_Return);
    type(u"751"_s);
    press(Qt::Key_Return);
    // The ticket is written within a second of the last change; the program then dies.
    QTRY_COMPARE(m_desk->number("SELECT count(*) FROM drafts WHERE state = 'open'"), 1);
    m_page.reset();
    open();
    QTRY_COMPARE(m_page->model().ticket().total(), Money::fromRupees(751));
}

void CounterPageTest::escapeLosesNothing()
{
    open();
    press(Qt::Key_Return);
    type(u"751"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"donationAmountMoneyEdit"_s);
    QCOMPARE(m_page->model().ticket().total(), Money::fromRupees(751));
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"devoteeSearchBox"_s);
    QCOMPARE(m_page->model().ticket().total(), Money::fromRupees(751));
}

void CounterPageTest::refusalStandsAtItsField()
{
    open();
    type(u"98765"_s);
    press(Qt::Key_Return);
    type(u"Savitri"_s);
    press(Qt::Key_Return);
    type(u"101"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Editing"_s);
    QCOMPARE(receipts(), 0);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"devoteePhoneLineEdit"_s);
    QCOMPARE(m_page->model().ticket().total(), Money::fromRupees(101));
}

void CounterPageTest::giftInKind()
{
    open();
    type(u"Savitri"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_F4);
    type(u"Silver lamp"_s);
    press(Qt::Key_Return);
    type(u"250.5"_s);
    press(Qt::Key_Return);
    type(u"g"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QCOMPARE(m_desk->number("SELECT kind_quantity_milli FROM donations"), 250500);
}

void CounterPageTest::typedNameIsNotLost()
{
    open();
    type(u"Ramesh Kumar"_s);
    press(Qt::Key_F2);
    type(u"101"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    const auto shown = receipts::showReceipt(m_desk->db(), u"C01/2627/000001"_s);
    QCOMPARE(shown->payer.name, u"Ramesh Kumar"_s);
    QVERIFY(!shown->payer.anonymous);
}

void CounterPageTest::typedPhoneAsksForTheName()
{
    open();
    type(u"9845012345"_s);
    press(Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"devoteeNameLineEdit"_s);
    type(u"Savitri"_s);
    press(Qt::Key_F2);
    type(u"101"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM devotees WHERE phone = '9845012345'"), 1);
}

void CounterPageTest::nextTicketBeginsEmpty()
{
    addDevotee(u"Ramesh"_s, u"9876543210"_s);
    open();
    type(u"9876543210"_s);
    press(Qt::Key_Return);
    type(u"101"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_page->findChild<QLineEdit*>(u"devoteeSearchBox"_s)->text(), QString());
    press(Qt::Key_Return);
    type(u"51"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QVERIFY(receipts::showReceipt(m_desk->db(), u"C01/2627/000002"_s)->payer.anonymous);
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const auto theme = ui::Theme::create(app);
    CounterPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "counter_page_test.moc"
