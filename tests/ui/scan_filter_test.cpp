// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_filter.h"

#include "ui/widgets/search_box.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace mm::ui;
using namespace Qt::StringLiterals;

/// A scanner is a keyboard: its codes against a person's typing, at a clock of the test's own.
class ScanFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void codes_data();
    void codes();
    void aScanGivesTheFieldBack();
    void aPersonIsNoScanner();
    void onePauseMakesItTyping();
    void anUnknownCodeIsLeftToTheField();
    void aMarkedCodeIsBelievedAtAnyPace();
    void theKeyThatEndsItIsSwallowed_data();
    void theKeyThatEndsItIsSwallowed();
    void typingBeforeAScanIsKept();
    void answersToTheScanOpenNoList();
    void itComesBeforeLaterFilters();

private:
    void scan(const QString& text, qint64 pace = 5, Qt::Key end = Qt::Key_Return);
    [[nodiscard]] QList<ScannedCode> scanned() const { return m_scanned; }

    qint64 m_now = 1000;
    std::unique_ptr<QWidget> m_page;
    QLineEdit* m_field = nullptr;
    SearchBox* m_box = nullptr;
    std::unique_ptr<ScanFilter> m_filter;
    QList<ScannedCode> m_scanned;
    int m_entered = 0;
};

void ScanFilterTest::init()
{
    m_page = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_page.get());
    m_field = new QLineEdit(m_page.get());
    m_box = new SearchBox(m_page.get());
    layout->addWidget(m_field);
    layout->addWidget(m_box);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_field->setFocus();
    m_now = 1000;
    m_entered = 0;
    m_scanned.clear();
    m_filter = std::make_unique<ScanFilter>(*qApp, [this] { return m_now; });
    connect(m_filter.get(), &ScanFilter::scanned, this,
        [this](const ScannedCode& code) { m_scanned << code; });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { ++m_entered; });
}

void ScanFilterTest::cleanup()
{
    m_filter.reset();
    m_page.reset();
}

void ScanFilterTest::scan(const QString& text, qint64 pace, Qt::Key end)
{
    m_now += 1000;
    for (const QChar c : text) {
        m_now += pace;
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    m_now += pace;
    QTest::keyClick(QApplication::focusWidget(), end);
}

void ScanFilterTest::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const QString& text, ScannedCode::Kind kind,
                         const QString& value) {
        QTest::newRow(name) << text << static_cast<int>(kind) << value;
    };
    using Kind = ScannedCode::Kind;
    row("the code of a receipt", u"MM1|TST|C01/2627/000124|2026-11-22|60100|c2lnbmF0dXJl"_s,
        Kind::Receipt, u"C01/2627/000124"_s);
    row("a bar code of a receipt", u"C01/2627/000124"_s, Kind::Receipt, u"C01/2627/000124"_s);
    row("a devotee's card", u"MMD|01930000-0000-7000-8000-000000000001"_s, Kind::Devotee,
        u"01930000-0000-7000-8000-000000000001"_s);
    row("a phone", u"9876543210"_s, Kind::Devotee, u"9876543210"_s);
    row("a reference of a payment", u"123456789012"_s, Kind::UpiReference, u"123456789012"_s);
}

void ScanFilterTest::codes()
{
    QFETCH(const QString, text);
    scan(text);
    QCOMPARE(m_scanned.size(), 1);
    QTEST(static_cast<int>(m_scanned.front().kind), "kind");
    QTEST(m_scanned.front().value, "value");
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(m_entered, 0);
}

void ScanFilterTest::aScanGivesTheFieldBack()
{
    m_field->setText(u"501.00"_s);
    m_field->setCursorPosition(3);
    scan(u"C01/2627/000124"_s);
    QCOMPARE(m_scanned.size(), 1);
    QCOMPARE(m_field->text(), u"501.00"_s);
    QCOMPARE(m_field->cursorPosition(), 3);
}

void ScanFilterTest::aPersonIsNoScanner()
{
    scan(u"9876543210"_s, 80);
    QVERIFY(m_scanned.isEmpty());
    QCOMPARE(m_field->text(), u"9876543210"_s);
    QCOMPARE(m_entered, 1);
}

void ScanFilterTest::onePauseMakesItTyping()
{
    for (const QChar c : u"987654"_s) {
        m_now += 5;
        QTest::keyClick(m_field, c.toLatin1());
    }
    m_now += 200;
    scan(u"3210"_s);
    QVERIFY(m_scanned.isEmpty());
    QCOMPARE(m_field->text(), u"9876543210"_s);
}

void ScanFilterTest::anUnknownCodeIsLeftToTheField()
{
    scan(u"LAKSHMI"_s);
    QVERIFY(m_scanned.isEmpty());
    QCOMPARE(m_field->text(), u"LAKSHMI"_s);
    QCOMPARE(m_entered, 1);
}

void ScanFilterTest::aMarkedCodeIsBelievedAtAnyPace()
{
    m_filter->setPrefix(u"~"_s);
    scan(u"~C01/2627/000124"_s, 120);
    QCOMPARE(m_scanned.size(), 1);
    QCOMPARE(m_scanned.front().value, u"C01/2627/000124"_s);
    scan(u"~8901234567890"_s, 120);
    // Not ours, but a code for certain: it stays in no field.
    QCOMPARE(m_scanned.size(), 2);
    QVERIFY(m_scanned.back().kind == ScannedCode::Kind::Unknown);
    QCOMPARE(m_field->text(), QString());
}

void ScanFilterTest::theKeyThatEndsItIsSwallowed_data()
{
    QTest::addColumn<Qt::Key>("end");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the number block") << Qt::Key_Enter;
    QTest::newRow("Tab") << Qt::Key_Tab;
}

void ScanFilterTest::theKeyThatEndsItIsSwallowed()
{
    QFETCH(const Qt::Key, end);
    scan(u"123456789012"_s, 5, end);
    QCOMPARE(m_scanned.size(), 1);
    QCOMPARE(m_entered, 0);
    QVERIFY(m_field->hasFocus());
}

void ScanFilterTest::typingBeforeAScanIsKept()
{
    scan(u"Ram"_s, 90, Qt::Key_Shift);
    scan(u"C01/2627/000124"_s);
    QCOMPARE(m_scanned.size(), 1);
    QCOMPARE(m_field->text(), u"Ram"_s);
}

void ScanFilterTest::answersToTheScanOpenNoList()
{
    m_box->setFocus();
    quint64 last = 0;
    connect(m_box, &SearchBox::searched, this,
        [&last](const QString&, quint64 question) { last = question; });
    scan(u"9876543210"_s);
    QCOMPARE(m_scanned.size(), 1);
    m_box->setHits(last, {{u"Ramesh"_s}}, 0);
    QVERIFY(!m_box->isOpen());
}

void ScanFilterTest::itComesBeforeLaterFilters()
{
    struct Eater : QObject
    {
        int eaten = 0;
        bool eventFilter(QObject* /*watched*/, QEvent* event) override
        {
            return event->type() == QEvent::KeyPress && ++eaten == 1;
        }
    } eater;
    qApp->installEventFilter(&eater);
    m_filter->comeFirst();
    scan(u"C01/2627/000124"_s);
    QCOMPARE(m_scanned.size(), 1);
}

QTEST_MAIN(ScanFilterTest)
#include "scan_filter_test.moc"
