// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_view.h"

#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/rows.h"
#include "ui/table/filter_header.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/role_label.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mm;
using namespace mm::ui;

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
    }

    void init() { m_source = std::make_unique<test::RowSource>(1'000); }

    void cleanup() { m_page.reset(); }

    void theKeyboardReachesEverythingAndLeaves()
    {
        TableView* table = show();
        QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
        const QStringList order = test::tabOrder(m_page.get());
        QVERIFY(order.contains(u"receiptsRowsTableView"_s));
        QVERIFY(order.contains(u"afterLineEdit"_s));
        QVERIFY(order.contains(u"nameFilterLineEdit"_s));
        // Arriving by keyboard stands on a row, and Enter opens it.
        table->view().setFocus();
        QSignalSpy opened(table, &TableView::opened);
        QTest::keyClick(&table->view(), Qt::Key_Down);
        QTest::keyClick(&table->view(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 1);
        QCOMPARE(table->currentKey().toLongLong(), 1);
    }

    void filteringAsksTheSource()
    {
        TableView* table = show();
        table->view().setFocus();
        QTest::keyClick(&table->view(), Qt::Key_F, Qt::ControlModifier);
        auto* first = table->findChild<QLineEdit*>(u"numberFilterLineEdit"_s);
        QTRY_VERIFY(first->hasFocus());
        auto* name = table->findChild<QLineEdit*>(u"nameFilterLineEdit"_s);
        name->setFocus();
        QTest::keyClicks(name, u"ramesh"_s);
        QTRY_COMPARE(table->model().request().filters, (TableFilters{{u"name"_s, u"ramesh"_s}}));
        const auto* count = table->findChild<RoleLabel*>(u"rowCountRoleLabel"_s);
        QVERIFY(count->text().startsWith(u"200 "_s));
        QTest::keyClick(name, Qt::Key_Down);
        QVERIFY(table->view().hasFocus());
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Escape);
        QTRY_VERIFY(table->model().request().filters.isEmpty());
        QVERIFY(count->text().startsWith(u"1,000 "_s));
    }

    void nothingThereAndNothingMatchingAreToldApart()
    {
        TableView* table = show();
        auto* name = table->findChild<QLineEdit*>(u"nameFilterLineEdit"_s);
        QTest::keyClicks(name, u"zzz"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(table->model().rowCount(), 0);
        QVERIFY(!table->emptyState().isVisible());
        const auto states = table->findChildren<EmptyState*>();
        const auto shown = std::find_if(states.begin(), states.end(),
            [](const EmptyState* state) { return state->isVisible(); });
        QVERIFY(shown != states.end());
        (*shown)->findChild<KeyButton*>()->click();
        QTRY_VERIFY(table->model().rowCount() > 0);
        QVERIFY(name->text().isEmpty());

        m_source = std::make_unique<test::RowSource>(0);
        TableView* bare = show();
        QVERIFY(bare->emptyState().isVisible());
    }

    void scrollingReadsOnBeforeTheEnd()
    {
        TableView* table = show();
        QScrollBar* bar = table->view().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum() - bar->pageStep());
        QTRY_VERIFY(table->model().rowCount() > 200);
        while (!table->model().isComplete()) {
            table->model().fetchMore({});
        }
        QCOMPARE(table->model().rowCount(), 1'000);
    }

    void clickingAHeaderSortsAtTheSource()
    {
        TableView* table = show();
        table->header().setSortIndicator(1, Qt::DescendingOrder);
        QCOMPARE(m_source->asked.last().sortColumn, u"date"_s);
        QCOMPARE(m_source->asked.last().sortOrder, Qt::DescendingOrder);
        table->header().setSortIndicator(-1, Qt::AscendingOrder);
        QCOMPARE(m_source->asked.last().sortColumn, QString());
    }

    void aFailureIsShownWithAWayOut()
    {
        m_source->fails = true;
        TableView* table = show();
        auto* trouble = table->findChild<Banner*>();
        QVERIFY(trouble->isVisible());
        m_source->fails = false;
        trouble->findChild<KeyButton*>(u"bannerActionKeyButton"_s)->click();
        QVERIFY(!trouble->isVisible());
        QVERIFY(table->model().rowCount() > 0);
    }

    void theUsersLayoutComesBack()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        {
            TableView* table = show();
            table->rememberIn(settings, u"lakshmi/receipts"_s);
            table->header().resizeSection(0, 233);
            table->header().moveSection(table->header().visualIndex(3), 0);
            table->header().setSortIndicator(1, Qt::DescendingOrder);
            chooseColumn(table, u"Time"_s);
            QCOMPARE(table->shownColumns(),
                (QStringList{
                    u"amount"_s, u"number"_s, u"date"_s, u"name"_s, u"state"_s, u"time"_s}));
        }
        TableView* again = show();
        again->rememberIn(settings, u"lakshmi/receipts"_s);
        QCOMPARE(again->header().sectionSize(0), 233);
        QCOMPARE(again->shownColumns(),
            (QStringList{u"amount"_s, u"number"_s, u"date"_s, u"name"_s, u"state"_s, u"time"_s}));
        QCOMPARE(again->model().request().sortColumn, u"date"_s);
        TableView* another = show();
        another->rememberIn(settings, u"ramesh/receipts"_s);
        QCOMPARE(another->shownColumns().first(), u"number"_s);
    }

    void rowsHaveTheHeightOfTheDensity()
    {
        TableView* table = show();
        QCOMPARE(table->view().rowHeight(0), 36);
        m_theme->setDensity(Density::Dense);
        QCOMPARE(table->view().rowHeight(0), 28);
        table->setDensity(Density::Comfortable);
        QCOMPARE(table->view().rowHeight(0), 36);
        m_theme->setDensity(Density::Comfortable);
        table->setDensity(Density::Dense);
        QCOMPARE(table->view().rowHeight(0), 28);
        // The tallest script in use still fits.
        QVERIFY(QFontMetrics(table->view().font()).size(0, u"ಶ್ರೀನಿವಾಸ ಭಟ್ಟ ल्ड्डू"_s).height() <= 28);
    }

    void aTableKeepsTheRowsThatWereChosenForIt()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        {
            TableView* table = show();
            table->rememberIn(settings, u"lakshmi/receipts"_s);
            table->view().setFocus();
            QTest::keyClick(&table->view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(table->view().rowHeight(0), 28);
        }
        {
            TableView* again = show();
            again->rememberIn(settings, u"lakshmi/receipts"_s);
            QCOMPARE(again->view().rowHeight(0), 28);
            // The menu key offers the way back.
            Q_EMIT again->view().customContextMenuRequested(QPoint(5, 5));
            chooseInMenu(again, u"As in the other tables"_s);
            QCOMPARE(again->view().rowHeight(0), 36);
            m_theme->setDensity(Density::Dense);
            QCOMPARE(again->view().rowHeight(0), 28);
            m_theme->setDensity(Density::Comfortable);
        }
        TableView* another = show();
        another->rememberIn(settings, u"lakshmi/receipts"_s);
        QCOMPARE(another->view().rowHeight(0), 36);
    }

private:
    TableView* show()
    {
        m_page = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_page.get());
        auto* table = new TableView(test::receiptColumns(), "receipts"_L1, m_page.get());
        table->setSpokenTitle(u"Receipts"_s);
        auto* after = new QLineEdit(m_page.get());
        after->setObjectName(u"afterLineEdit"_s);
        after->setAccessibleName(u"After"_s);
        layout->addWidget(table);
        layout->addWidget(after);
        m_page->resize(1000, 600);
        m_page->show();
        m_page->activateWindow();
        [&] {
            QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        }();
        table->model().setSource(m_source->pages(), m_source->totals());
        table->model().reload();
        return table;
    }

    static void chooseColumn(TableView* table, const QString& title)
    {
        table->findChild<IconButton*>(u"columnsIconButton"_s)->click();
        chooseInMenu(table, title);
    }

    static void chooseInMenu(TableView* table, const QString& title)
    {
        auto* menu = table->findChild<QMenu*>(u"columnsMenu"_s);
        QVERIFY(menu != nullptr);
        for (QAction* action : menu->actions()) {
            if (action->text() == title) {
                action->trigger();
            }
        }
        menu->close();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::RowSource> m_source;
    std::unique_ptr<QWidget> m_page;
};

QTEST_MAIN(TableViewTest)
#include "table_view_test.moc"
