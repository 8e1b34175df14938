// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sevas/sevas_page.h"

#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/seva_day.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// The catalogue by keyboard alone, on a real store.
class SevasPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = ui::Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
    }
    void init()
    {
        m_day = std::make_unique<test::SevaDay>();
        QVERIFY(m_day->isReady);
    }
    void cleanup()
    {
        m_page.reset();
        m_day.reset();
    }

    void newSevaByKeys();
    void refusalStandsAtItsField();
    void priceByKeys();
    void batchByKeys();
    void deityByKeys();
    void refusedPricesLeaveTheHistory_data();
    void refusedPricesLeaveTheHistory();
    void batchesAreChangedAndClosedByKeys();
    void refusedDeitiesStandAtTheirField_data();
    void refusedDeitiesStandAtTheirField();
    void escapeWritesNothing();
    void readerSeesNoKeys();
    void filterAndSort();
    void everythingIsReachable();

private:
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        test::SevaDay::settle();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        test::SevaDay::settle();
    }
    static QString focusName() { return QApplication::focusWidget()->objectName(); }
    qint64 count(const QByteArray& table)
    {
        return m_day->desk().number("SELECT count(*) FROM " + table);
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::SevaDay> m_day;
    std::unique_ptr<ui::SevasPage> m_page;
};

void SevasPageTest::open()
{
    m_page = std::make_unique<ui::SevasPage>(m_day->runner(), m_day->clock());
    new QAbstractItemModelTester(&m_page->table().model(), m_page.get());
    m_page->resize(1366, 768);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    test::SevaDay::settle();
}

void SevasPageTest::newSevaByKeys()
{
    open();
    const auto before = count("sevas");
    press(Qt::Key_F2);
    QCOMPARE(focusName(), u"sevaCodeLineEdit"_s);
    type(u"TULA"_s);
    press(Qt::Key_Return);
    type(u"Tulabhara"_s);
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Return);
    }
    QCOMPARE(focusName(), u"sevaPriceMoneyEdit"_s);
    type(u"501"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"06:00-08:00=20"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(count("sevas"), before + 1);
    QVERIFY(m_page->model().selected() != nullptr);
    QCOMPARE(m_page->model().selected()->price, Money::fromRupees(501));
    QCOMPARE(m_page->model().selected()->batches.size(), size_t(1));
    QVERIFY(m_page->table().view().hasFocus());
}

void SevasPageTest::refusalStandsAtItsField()
{
    open();
    const auto before = count("sevas");
    press(Qt::Key_F2);
    type(u"ARCHANA"_s);
    press(Qt::Key_Return);
    type(u"Another"_s);
    m_page->findChild<QLineEdit*>(u"sevaPriceMoneyEdit"_s)->setText(u"10"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(focusName(), u"sevaCodeLineEdit"_s);
    m_page->findChild<QLineEdit*>(u"sevaCodeLineEdit"_s)->setText(u"NEW"_s);
    m_page->findChild<QLineEdit*>(u"sevaCutoffLineEdit"_s)->setText(u"late"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(focusName(), u"sevaCutoffLineEdit"_s);
    QCOMPARE(count("sevas"), before);
    press(Qt::Key_Escape);
    QVERIFY(m_page->table().view().hasFocus());
}

void SevasPageTest::priceByKeys()
{
    open();
    press(Qt::Key_Down);
    const auto before = count("seva_prices");
    press(Qt::Key_F6);
    type(u"0"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(count("seva_prices"), before);
    QCOMPARE(focusName(), u"newPriceMoneyEdit"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"175"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Plus);
    press(Qt::Key_Return);
    QCOMPARE(count("seva_prices"), before + 1);
    QCOMPARE(m_page->model().history().back().price, Money::fromRupees(175));
    QCOMPARE(m_page->model().history().back().effectiveFrom, m_day->today().addDays(1));
}

void SevasPageTest::batchByKeys()
{
    open();
    press(Qt::Key_Down);
    press(Qt::Key_F7);
    press(Qt::Key_Return);
    type(u"6-"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_page->model().selected()->batches.size(), size_t(0));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"06:00-07:00=5"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_page->model().selected()->batches.size(), size_t(1));
    // The panel stays open for the next one.
    QVERIFY(focusName().startsWith(u"whichBatch"_s));
}

void SevasPageTest::deityByKeys()
{
    open();
    const auto before = count("deities");
    press(Qt::Key_F8);
    type(u"DURGA"_s);
    press(Qt::Key_Return);
    type(u"Durga"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(count("deities"), before + 1);
}

void SevasPageTest::refusedPricesLeaveTheHistory_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<int>("daysBack");
    QTest::addColumn<QString>("field");
    QTest::newRow("no price") << QString() << 0 << u"newPriceMoneyEdit"_s;
    QTest::newRow("no number") << u"abc"_s << 0 << u"newPriceMoneyEdit"_s;
    QTest::newRow("nothing at all") << u"0"_s << 0 << u"newPriceMoneyEdit"_s;
    // What was sold yesterday keeps its price.
    QTest::newRow("for yesterday") << u"90"_s << 1 << u"newPriceFromDateEdit"_s;
}

void SevasPageTest::refusedPricesLeaveTheHistory()
{
    QFETCH(QString, price);
    QFETCH(int, daysBack);
    QFETCH(QString, field);
    open();
    press(Qt::Key_Down);
    const auto before = count("seva_prices");
    const auto shown = m_page->model().history().size();
    press(Qt::Key_F6);
    type(price);
    press(Qt::Key_Return);
    for (int i = 0; i < daysBack; ++i) {
        press(Qt::Key_Minus);
    }
    press(Qt::Key_Return);
    QCOMPARE(count("seva_prices"), before);
    QCOMPARE(m_page->model().history().size(), shown);
    QCOMPARE(focusName(), field);
    press(Qt::Key_Escape);
    QVERIFY(m_page->table().view().hasFocus());
}

void SevasPageTest::batchesAreChangedAndClosedByKeys()
{
    open();
    press(Qt::Key_Down);
    press(Qt::Key_F7);
    press(Qt::Key_Return);
    type(u"06:00-07:00=5"_s);
    press(Qt::Key_Return);
    const auto batches = [this] {
        return m_page->model().selected()->batches;
    };
    QCOMPARE(batches().size(), size_t(1));

    // The combo takes keys: the second entry is the batch that was made.
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"06:30-07:30=8"_s);
    press(Qt::Key_Return);
    QCOMPARE(batches().size(), size_t(1));
    QCOMPARE(batches()[0].time.quota, std::optional<qint64>(8));
    QCOMPARE(sevas::batchLabel(batches()[0].time.starts, batches()[0].time.ends), u"06:30-07:30"_s);

    // The same time twice is refused at its field.
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    type(u"06:30-07:30"_s);
    press(Qt::Key_Return);
    QCOMPARE(batches().size(), size_t(1));
    QCOMPARE(focusName(), u"batchTimeLineEdit"_s);

    // The last one that is in use is not closed: nobody could be booked any more.
    press(Qt::Key_Escape);
    press(Qt::Key_F7);
    press(Qt::Key_Down);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(batches()[0].isActive);
    press(Qt::Key_Escape);
    press(Qt::Key_F7);
    press(Qt::Key_Return);
    type(u"08:00-09:00=3"_s);
    press(Qt::Key_Return);
    QCOMPARE(batches().size(), size_t(2));

    press(Qt::Key_Escape);
    press(Qt::Key_F7);
    press(Qt::Key_Down);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(batches().size(), size_t(2));
    QCOMPARE(std::ranges::count_if(batches(), [](const auto& batch) { return batch.isActive; }), 1);
    // A closed one cannot be picked again: behind the new one only the other is left.
    const auto* which = m_page->findChild<QComboBox*>(u"whichBatchComboBox"_s);
    QVERIFY(which != nullptr);
    QCOMPARE(which->count(), 2);
}

void SevasPageTest::refusedDeitiesStandAtTheirField_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("no code") << QString() << u"Durga"_s << u"deityCodeLineEdit"_s;
    QTest::newRow("no name") << u"DURGA"_s << QString() << u"deityNameLineEdit"_s;
    QTest::newRow("there already") << u"*"_s << u"Another"_s << u"deityCodeLineEdit"_s;
}

void SevasPageTest::refusedDeitiesStandAtTheirField()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QString, field);
    open();
    const auto before = count("deities");
    QVERIFY(before > 0);
    press(Qt::Key_F8);
    type(code == u'*' ? m_page->model().deities().front().code : code);
    press(Qt::Key_Return);
    type(name);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(count("deities"), before);
    QCOMPARE(focusName(), field);
    press(Qt::Key_Escape);
    QVERIFY(m_page->table().view().hasFocus());
}

void SevasPageTest::escapeWritesNothing()
{
    open();
    press(Qt::Key_Down);
    const auto prices = count("seva_prices");
    const auto deities = count("deities");
    for (const Qt::Key key : {Qt::Key_F6, Qt::Key_F8}) {
        press(key);
        type(u"123"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QVERIFY(m_page->table().view().hasFocus());
    }
    QCOMPARE(count("seva_prices"), prices);
    QCOMPARE(count("deities"), deities);
}

void SevasPageTest::readerSeesNoKeys()
{
    m_day->desk().allowOnly({u"seva.view"_s});
    open();
    press(Qt::Key_Down);
    for (const QString& name : {u"newSevaKeyButton"_s, u"openDeitiesKeyButton"_s,
             u"changeSevaKeyButton"_s, u"sevaPricesKeyButton"_s}) {
        QVERIFY2(!m_page->findChild<QWidget*>(name)->isVisible(), qPrintable(name));
    }
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    QVERIFY(m_page->table().view().hasFocus());
}

void SevasPageTest::filterAndSort()
{
    open();
    auto& model = m_page->table().model();
    model.sort(4, Qt::DescendingOrder);
    test::SevaDay::settle();
    QCOMPARE(model.rows()[0].cells[0].toString(), u"RATHA"_s);
    model.setFilters({{u"name"_s, u"ಅರ್ಚನೆ"_s}});
    test::SevaDay::settle();
    QVERIFY(model.rowCount() >= 1);
    for (const auto& row : model.rows()) {
        QVERIFY(row.cells[1].toString().contains(u"rchan"_s));
    }
}

void SevasPageTest::everythingIsReachable()
{
    open();
    press(Qt::Key_Down);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    for (const Qt::Key key : {Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F2}) {
        press(key);
        QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
        press(Qt::Key_Escape);
    }
}

QTEST_MAIN(SevasPageTest)
#include "sevas_page_test.moc"
