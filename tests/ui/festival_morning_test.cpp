// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/chart.h"
#include "models/accounts/trial_balance.h"
#include "models/receipts/find_receipts.h"
#include "models/upkeep/verify.h"
#include "tests/app/desktop/watched.h"
#include "tests/identity/results.h"
#include "tests/ui/support/festival_stage.h"
#include "ui/counter/counter_view_model.h"
#include "ui/print/paper_preview.h"
#include "ui/shell/page.h"
#include "ui/widgets/interface_language.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;
using receipts::PaymentMode;

/// A festival morning as one person at the counter has it, by keys alone: sixty receipts, three
/// parked tickets, a cancellation, a reprint, another language in the middle, a printer that gives
/// up. At its end every paisa is where it belongs.
class FestivalMorningTest : public test::FestivalStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUp(); }
    void cleanupTestCase() { takeDown(); }
    void sixtyReceipts();

private:
    void give(int number);
    void nobodyInParticular();
    void walkIn(int rupees);
    void byUpi(int rupees);
    void knownDevotee(int number);
    void repeated(int number);
    void inTwoLegs(int rupees);
    void parkAndGoOn(int number);
    void resumeParked();
    void cancelTheNewest();
    void reprintTheNewest();
    void took(PaymentMode mode, int rupees) { m_expected[mode] += Money::fromRupees(rupees); }
    [[nodiscard]] qint64 issued() { return m_desk->number("SELECT count(*) FROM receipts"); }
    [[nodiscard]] Money balanceOf(QStringView ledger);
    [[nodiscard]] CounterViewModel& counter() { return m_counter->model(); }

    QMap<PaymentMode, Money> m_expected;
    int m_parkedRupees = 0;
    int m_reference = 0;
};

/// Past the number and the change of the receipt before, and past the devotee.
void FestivalMorningTest::nobodyInParticular()
{
    if (counter().state() == CounterViewModel::State::Issued) {
        press(Qt::Key_Return);
    }
    press(Qt::Key_Return);
}

void FestivalMorningTest::walkIn(int rupees)
{
    nobodyInParticular();
    type(QString::number(rupees));
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    took(PaymentMode::Cash, rupees);
}

void FestivalMorningTest::byUpi(int rupees)
{
    nobodyInParticular();
    type(QString::number(rupees));
    press(Qt::Key_Return);
    press(Qt::Key_F10);
    type(u"4321%1"_s.arg(++m_reference, 8, 10, QChar(u'0')));
    press(Qt::Key_Return);
    took(PaymentMode::Upi, rupees);
}

void FestivalMorningTest::knownDevotee(int number)
{
    type(u"984500000%1"_s.arg(number % 10));
    press(Qt::Key_Return);
    press(Qt::Key_F3);
    type(u"arch"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    took(PaymentMode::Cash, 100);
}

/// At most eight keys, and the change is counted by the program.
void FestivalMorningTest::repeated(int number)
{
    const int before = m_keys;
    type(u"000%1"_s.arg((number - 1) % 10));
    press(Qt::Key_Return);
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QVERIFY2(m_keys - before <= 8, qPrintable(QString::number(m_keys - before)));
    took(PaymentMode::Cash, 100);
}

void FestivalMorningTest::inTwoLegs(int rupees)
{
    nobodyInParticular();
    type(QString::number(rupees));
    press(Qt::Key_Return);
    press(Qt::Key_F11);
    // Paid by: Card; the amount of this leg; the last four digits; the approval.
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"200"_s);
    press(Qt::Key_Return);
    type(u"4242"_s);
    press(Qt::Key_Return);
    type(u"778899"_s);
    press(Qt::Key_Return);
    QCOMPARE(counter().ticket().due(), Money::fromRupees(rupees - 200));
    press(Qt::Key_Return);
    took(PaymentMode::Card, 200);
    took(PaymentMode::Cash, rupees - 200);
}

void FestivalMorningTest::parkAndGoOn(int number)
{
    const int rupees = 1000 + number;
    nobodyInParticular();
    type(QString::number(rupees));
    press(Qt::Key_Return);
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(counter().ticket().isEmpty());
    m_parkedRupees += rupees;
}

void FestivalMorningTest::resumeParked()
{
    if (counter().state() == CounterViewModel::State::Issued) {
        press(Qt::Key_Return);
    }
    press(Qt::Key_F6);
    press(Qt::Key_Return);
    const Money total = counter().ticket().total();
    QVERIFY(total.isPositive());
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    took(PaymentMode::Cash, static_cast<int>(total.paise() / 100));
}

void FestivalMorningTest::give(int number)
{
    const qint64 before = issued();
    // Nobody gives twice within the time in which that would be a mistake.
    m_desk->clock().advance(11 * 60 * 1000);
    const int rupees = 101 + number;
    switch (number % 5) {
    case 0:
        walkIn(rupees);
        break;
    case 1:
        byUpi(rupees);
        break;
    case 2:
        knownDevotee(number);
        break;
    case 3:
        repeated(number);
        break;
    default:
        inTwoLegs(rupees + 200);
        break;
    }
    QVERIFY2(counter().state() == CounterViewModel::State::Issued,
        qPrintable(u"receipt %1"_s.arg(number)));
    QCOMPARE(issued(), before + 1);
    QVERIFY(QApplication::focusWidget() != nullptr);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void FestivalMorningTest::cancelTheNewest()
{
    const Money cash = m_expected[PaymentMode::Cash];
    const auto newest = receipts::showReceipt(m_desk->db(),
        u"C01/2627/%1"_s.arg(
            m_desk->number("SELECT max(sequence) FROM receipts"), 6, 10, QChar(u'0')));
    VERIFY_OK(newest);
    press(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentPageId(), u"receipts"_s);
    m_window->showPage(u"receipts"_s, newest->number);
    QTRY_COMPARE(m_window->currentPage()->findChild<QLabel*>(u"shownNumberRoleLabel"_s)->text(),
        newest->number);
    press(Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"cancelReasonLineEdit"_s);
    type(u"typed twice"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->number("SELECT count(*) FROM receipt_cancellations"), 1);
    for (const auto& leg : newest->payments) {
        m_expected[leg.mode] -= leg.amount;
    }
    QVERIFY(m_expected[PaymentMode::Cash] < cash);
}

void FestivalMorningTest::reprintTheNewest()
{
    const QSignalSpy printed(m_printer.get(), &ReceiptPrinter::printed);
    const QSignalSpy shown(
        m_window->currentPage()->findChild<PaperPreview*>(), &PaperPreview::shown);
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(shown.count() > 0);
    press(Qt::Key_Return);
    QTRY_COMPARE(printed.count(), 1);
    press(Qt::Key_Escape);
    press(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentPageId(), u"counter"_s);
}

Money FestivalMorningTest::balanceOf(QStringView ledger)
{
    const QDate today = m_desk->clock().today();
    const auto balance = accounts::trialBalance(m_desk->db(), today.addDays(-1), today);
    if (!balance) {
        return {};
    }
    for (const auto& row : balance->rows) {
        if (row.code == ledger) {
            return row.closingDebit - row.closingCredit;
        }
    }
    return {};
}

void FestivalMorningTest::sixtyReceipts()
{
    for (int number = 0; number < 57; ++number) {
        if (number == 10 || number == 25 || number == 40) {
            parkAndGoOn(number);
        }
        if (number == 20) {
            cancelTheNewest();
            reprintTheNewest();
        }
        if (number == 30) {
            QVERIFY(switchLanguage(m_languages, u"kn"_s));
        }
        m_tray.setRefusing(number >= 45 && number < 48);
        give(number);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    for (int i = 0; i < 3; ++i) {
        resumeParked();
        QVERIFY(counter().state() == CounterViewModel::State::Issued);
    }
    QCOMPARE(issued(), 60);
    QCOMPARE(m_desk->number("SELECT count(*) FROM drafts"), 0);
    QCOMPARE(m_desk->number("SELECT max(sequence) FROM receipts"), 60);
    Money total;
    for (const Money amount : std::as_const(m_expected)) {
        total += amount;
    }
    QCOMPARE(Money::fromPaise(m_desk->number(
                 "SELECT sum(total_paise) FROM receipts r WHERE NOT EXISTS "
                 "(SELECT 1 FROM receipt_cancellations c WHERE c.receipt_id = r.id)")),
        total);
    // Cards are cleared where UPI is.
    QCOMPARE(balanceOf(accounts::head::kUpiClearing),
        m_expected[PaymentMode::Upi] + m_expected[PaymentMode::Card]);
    const QDate today = m_desk->clock().today();
    const auto balance = accounts::trialBalance(m_desk->db(), today.addDays(-1), today);
    VERIFY_OK(balance);
    QCOMPARE(balance->closingDebit, balance->closingCredit);
    QCOMPARE(balance->closingDebit, total);
    const auto checks = upkeep::verifyStore(m_desk->db());
    VERIFY_OK(checks);
    for (const auto& check : *checks) {
        QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
    }
    // Digits and names count too: a morning of sixty is less than a thousand strokes.
    QVERIFY2(m_keys < 1000, qPrintable(QString::number(m_keys)));
    qWarning("%d keys for 60 receipts", m_keys);
}

int main(int argc, char** argv)
{
    // The store works in the window's thread here: what is said is more than the window itself.
    return test::runWatched<FestivalMorningTest>(argc, argv);
}
#include "festival_morning_test.moc"
