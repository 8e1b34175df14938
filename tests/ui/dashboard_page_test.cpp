// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/busy_month.h"
#include "ui/dashboard/bar_chart.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using ui::SpanKind;
using By = ui::DashboardViewModel::By;

/// The dashboard by keyboard, on a real store.
class DashboardPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = ui::Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
        m_day = std::make_unique<test::SevaDay>();
        test::fillBusyMonth(*m_day);
    }
    void init() { open(); }
    void cleanupTestCase()
    {
        m_page.reset();
        m_day.reset();
    }
    void everySpanByKey_data();
    void everySpanByKey();
    void dividesByKey();
    void goesBackAndForth();
    void chartsAndTableSayTheSame();
    void barsStandOut();
    void refusalIsSaid();
    void everythingIsNamedAndReachable();

private:
    void open();
    static void press(Qt::Key key)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
        test::SevaDay::settle();
    }
    [[nodiscard]] QString text(const QString& name) const
    {
        return m_page->findChild<QLabel*>(name)->text();
    }
    ui::BarChart* chart(const QString& name) { return m_page->findChild<ui::BarChart*>(name); }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::SevaDay> m_day;
    std::unique_ptr<ui::DashboardPage> m_page;
};

void DashboardPageTest::open()
{
    m_page = std::make_unique<ui::DashboardPage>(m_day->runner(), m_day->clock());
    new QAbstractItemModelTester(&m_page->table().model(), m_page.get());
    m_page->resize(1366, 768);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    test::SevaDay::settle();
}

void DashboardPageTest::everySpanByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("span");
    QTest::addColumn<int>("bars");
    QTest::newRow("day") << int{Qt::Key_F5} << u"22 Nov 2026"_s << 5;
    QTest::newRow("week") << int{Qt::Key_F6} << u"16 Nov 2026 – 22 Nov 2026"_s << 7;
    QTest::newRow("month") << int{Qt::Key_F7} << u"November 2026"_s << 30;
    QTest::newRow("year") << int{Qt::Key_F8} << u"Year 2026-27"_s << 12;
}

void DashboardPageTest::everySpanByKey()
{
    QFETCH(int, key);
    QFETCH(QString, span);
    QFETCH(int, bars);
    press(static_cast<Qt::Key>(key));
    QCOMPARE(text(u"spanRoleLabel"_s), span);
    QCOMPARE(static_cast<int>(chart(u"overTimeBarChart"_s)->bars().size()), bars);
}

void DashboardPageTest::dividesByKey()
{
    press(Qt::Key_F7);
    for (const auto& [key, by] : {std::pair(Qt::Key_1, By::Time),
             std::pair(Qt::Key_2, By::Category), std::pair(Qt::Key_3, By::Seva),
             std::pair(Qt::Key_4, By::Counter), std::pair(Qt::Key_5, By::Mode)}) {
        press(key);
        QCOMPARE(m_page->model().by(), by);
        QCOMPARE(
            static_cast<size_t>(m_page->table().model().rowCount()), m_page->model().rows().size());
    }
    QCOMPARE(m_page->table().model().index(0, 0).data().toString(), u"Cash"_s);
}

void DashboardPageTest::goesBackAndForth()
{
    press(Qt::Key_Minus);
    QCOMPARE(text(u"spanRoleLabel"_s), u"21 Nov 2026"_s);
    press(Qt::Key_Minus);
    press(Qt::Key_Plus);
    QCOMPARE(text(u"spanRoleLabel"_s), u"21 Nov 2026"_s);
    press(Qt::Key_T);
    QCOMPARE(text(u"spanRoleLabel"_s), u"22 Nov 2026"_s);
    press(Qt::Key_Plus);
    QCOMPARE(text(u"spanRoleLabel"_s), u"22 Nov 2026"_s);
}

void DashboardPageTest::chartsAndTableSayTheSame()
{
    press(Qt::Key_F7);
    press(Qt::Key_2);
    const auto& bars = chart(u"sharesBarChart"_s)->bars();
    const auto& model = m_page->table().model();
    QCOMPARE(static_cast<int>(bars.size()), model.rowCount());
    Money sum;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto amount = model.index(row, 2).data(ui::PagedTableModel::ValueRole).value<Money>();
        QCOMPARE(static_cast<qint64>(bars[static_cast<size_t>(row)].now), amount.paise() / 100);
        sum += amount;
    }
    QCOMPARE(model.totals()->sums.value(u"amount"_s).value<Money>(), sum);
    QVERIFY(bars[0].tip.contains(bars[0].figure));
}

void DashboardPageTest::barsStandOut()
{
    for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        const ui::Tokens& tokens = m_theme->tokens(scheme);
        const QColor before = ui::BarChart::colorBefore(tokens);
        const QColor now = tokens[ui::Role::Primary];
        QVERIFY(ui::contrastRatio(before, tokens[ui::Role::Surface]) >= 3.0);
        QVERIFY(ui::contrastRatio(now, tokens[ui::Role::Surface]) >= 3.0);
        QVERIFY(ui::contrastRatio(now, before) >= 1.8);
    }
}

void DashboardPageTest::refusalIsSaid()
{
    const auto permissions = m_day->desk().desk().actor.permissions;
    m_day->desk().allowOnly({});
    press(Qt::Key_F6);
    m_day->desk().allowOnly(permissions);
    QVERIFY(m_page->findChild<ui::Banner*>(u"dashboardBannerBanner"_s)->isVisible());
}

void DashboardPageTest::everythingIsNamedAndReachable()
{
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
}

QTEST_MAIN(DashboardPageTest)
#include "dashboard_page_test.moc"
