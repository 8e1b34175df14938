// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/counter_harness.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// What no clerk would type, and what happens anyway: at every field of the counter.
class CounterInputTest : public test::CounterHarness
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeDesk(); }
    void cleanup() { dropAll(); }
    void strangeText_data();
    void strangeText();
    void aHeldEnterIssuesNothingByItself();
    void aHeldEnterIssuesOnce();
    void aHeldEnterOnTheIssuedReceiptStands();
    void closingKeepsTheTicket();
    void closingWhileIssuingMakesOneReceipt();

private:
    void paste(const QString& text);
    void holdEnter(int times);
};

void CounterInputTest::paste(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

/// One press, and then what the keyboard repeats while the key is down.
void CounterInputTest::holdEnter(int times)
{
    for (int i = 0; i < times; ++i) {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, i > 0);
        QCoreApplication::sendEvent(focus, &down);
        settle();
    }
}

void CounterInputTest::strangeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a megabyte of letters") << QString(1'000'000, u'a');
    QTest::newRow("a megabyte of digits") << QString(1'000'000, u'9');
    QTest::newRow("a megabyte of lines") << u"Ramesh\n"_s.repeated(150'000);
    QTest::newRow("emoji") << u"🙏🏽🛕👨‍👩‍👧‍👦"_s;
    QTest::newRow("right to left marks") << u"\u202eRamesh\u202c\u200f 501 \u2066x\u2069"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u"501"_s;
    QTest::newRow("signs that control") << u"\u0000\u0007\u001b[2J501"_s;
    QTest::newRow("joiners alone") << u"\u200d\u200c\u200d"_s;
    QTest::newRow("a thousand vowel signs") << u"ಕ"_s + QString(1000, QChar(0x0CBF));
}

void CounterInputTest::strangeText()
{
    QFETCH(const QString, text);
    addSeva(u"ARCHANA"_s, 100);
    open();
    QElapsedTimer timer;
    timer.start();
    // Devotee, name, phone, address, amount, category, seva, gift, received, reference.
    paste(text);
    press(Qt::Key_Return);
    paste(text);
    press(Qt::Key_Return);
    press(Qt::Key_F5);
    paste(text);
    for (const auto key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4}) {
        press(key);
        paste(text);
        press(Qt::Key_Return);
        paste(text);
        press(Qt::Key_Return);
        QVERIFY(QApplication::focusWidget() != nullptr);
    }
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    press(Qt::Key_Delete, Qt::ControlModifier);
    settle();
    QCOMPARE(receipts(), 0);
    QVERIFY(m_page->model().ticket().isEmpty());
    // The counter works on as if nothing had been.
    m_page->findChild<QLineEdit*>(u"devoteeSearchBox"_s)->clear();
    m_page->onShown();
    press(Qt::Key_Return);
    auto* amount = m_page->findChild<QLineEdit*>(u"donationAmountMoneyEdit"_s);
    amount->setFocus();
    amount->clear();
    type(u"101"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    m_page->findChild<QLineEdit*>(u"receivedMoneyEdit"_s)->clear();
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    QCOMPARE(m_desk->number("SELECT total_paise FROM receipts"), 10100);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void CounterInputTest::aHeldEnterIssuesNothingByItself()
{
    open();
    press(Qt::Key_Return);
    type(u"501"_s);
    holdEnter(50);
    // The line is added by the first press; the rest of them are the same press.
    QCOMPARE(m_page->model().ticket().lines.size(), size_t{1});
    QCOMPARE(state(), u"Editing"_s);
    QCOMPARE(receipts(), 0);
}

void CounterInputTest::aHeldEnterIssuesOnce()
{
    open();
    press(Qt::Key_Return);
    type(u"501"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    holdEnter(50);
    QCOMPARE(receipts(), 1);
    QCOMPARE(state(), u"Issued"_s);
}

void CounterInputTest::aHeldEnterOnTheIssuedReceiptStands()
{
    open();
    press(Qt::Key_Return);
    type(u"501"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QCOMPARE(state(), u"Issued"_s);
    holdEnter(20);
    QCOMPARE(receipts(), 1);
    QCOMPARE(m_page->model().ticket().lines.size(), size_t{0});
}

void CounterInputTest::closingKeepsTheTicket()
{
    open();
    type(u"Savitri"_s);
    press(Qt::Key_F2);
    type(u"751"_s);
    press(Qt::Key_Return);
    // At once: the moment after which it is written of itself has not come.
    m_page->close();
    m_page.reset();
    QCOMPARE(m_desk->number("SELECT count(*) FROM drafts WHERE state = 'open'"), 1);
    open();
    QCOMPARE(m_page->model().ticket().total(), Money::fromRupees(751));
    QCOMPARE(m_page->model().ticket().payer.name, u"Savitri"_s);
}

void CounterInputTest::closingWhileIssuingMakesOneReceipt()
{
    open();
    press(Qt::Key_Return);
    type(u"101"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_page.reset();
    QCOMPARE(receipts(), 1);
    open();
    QVERIFY(m_page->model().ticket().isEmpty());
    QCOMPARE(receipts(), 1);
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const auto theme = ui::Theme::create(app);
    CounterInputTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "counter_input_test.moc"
