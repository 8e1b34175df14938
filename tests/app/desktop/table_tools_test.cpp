// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit_log.h"
#include "models/seeding/seed.h"
#include "tests/app/desktop/desktop_stage.h"
#include "tests/app/desktop/file_rows.h"
#include "tests/support/small_disk.h"
#include "ui/table/filter_header.h"
#include "ui/table/table_view.h"
#include "ui/table/tools/views_panel.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableView>

#include <filesystem>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTools = Qt::ControlModifier | Qt::ShiftModifier;
/// More than two pieces of an export.
constexpr int kReceipts = 1203;

} // namespace

/// What every table does alike: views that are kept, and files, by keys in the whole program.
class TableToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aViewComesBackAfterARestart();
    void aViewIsRenamedDeletedAndTakenBack();
    void aNameIsAskedFor();
    void aViewOfWhatIsGoneSaysSo();
    void theFileHasWhatTheFilterLeaves_data();
    void theFileHasWhatTheFilterLeaves();
    void anExportStops();
    void aPlaceThatTakesNothingIsSaid();
    void aFullDiskLeavesNothing();
    void whoMayNotGetsNoFile();
    void theRegisterAsksForTheReason();
    void theSearchFindsTheExport();

private:
    /// Over a temple with three receipts, one of Ramesh.
    void open();
    /// Over one with kReceipts, those of such days in the list.
    void openLong(const QString& days);
    void enterReceipts();
    [[nodiscard]] ui::TableView& receipts() { return *m_stage->find<ui::TableView>(kTable); }
    [[nodiscard]] QLineEdit& search() { return *m_stage->find<QLineEdit>(kSearch); }
    [[nodiscard]] QListWidget& views() { return *m_stage->find<QListWidget>(kViews); }
    [[nodiscard]] QString said();
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] std::vector<audit::EventRow> exportsInTrail();
    [[nodiscard]] QString place(const QString& name) const { return m_out->filePath(name); }

    const QString kTable = u"receiptsTableView"_s;
    const QString kSearch = u"receiptSearchLineEdit"_s;
    const QString kViews = u"viewsListWidget"_s;
    /// A store with kReceipts, to be copied.
    std::unique_ptr<test::DesktopStage> m_long;
    std::unique_ptr<test::DesktopStage> m_stage;
    std::unique_ptr<QTemporaryDir> m_out;
};

void TableToolsTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    m_long = std::make_unique<test::DesktopStage>();
    test::makeTemple(m_long->folder());
    QVERIFY(m_long->atDesk([](store::Desk& desk, const identity::KeyVault& vault) {
        seeding::SeedPlan plan;
        plan.receipts = kReceipts;
        return seeding::seed(desk, vault, plan).has_value();
    }));
}

void TableToolsTest::init()
{
    m_out = std::make_unique<QTemporaryDir>();
    m_stage = std::make_unique<test::DesktopStage>();
}

void TableToolsTest::cleanup()
{
    m_stage.reset();
    m_out.reset();
}

void TableToolsTest::open()
{
    test::makeTemple(m_stage->folder());
    QVERIFY(m_stage->atDesk([](store::Desk& desk, const identity::KeyVault& vault) {
        return test::giveReceipt(desk, vault, u"Ramesh Kumar"_s, u"9876543210"_s)
            && test::giveReceipt(desk, vault, u"Sita Bai"_s, u"9876543211"_s)
            && test::giveReceipt(desk, vault, u"Sita Bai"_s, u"9876543211"_s);
    }));
    enterReceipts();
}

void TableToolsTest::openLong(const QString& days)
{
    std::filesystem::copy(m_long->folder().path().toStdString(),
        m_stage->folder().path().toStdString(), std::filesystem::copy_options::recursive);
    enterReceipts();
    receipts().applyViewState(
        QJsonObject{{u"filters"_s, QJsonObject{{u"page"_s, QJsonObject{{u"days"_s, days}}}}}});
    m_stage->settle();
    QTRY_VERIFY(receipts().model().totals().has_value());
}

void TableToolsTest::enterReceipts()
{
    QVERIFY(m_stage->begin());
    QVERIFY(m_stage->logIn());
    QVERIFY(m_stage->window().showPage(u"receipts"_s));
    QTRY_COMPARE(m_stage->focus(), kSearch);
    m_stage->settle();
}

QString TableToolsTest::said()
{
    const auto* banner = receipts().findChild<ui::Banner*>(u"tableLineBanner"_s);
    return banner != nullptr && banner->isVisible() ? banner->text() : QString();
}

QStringList TableToolsTest::files() const
{
    return QDir(m_out->path())
        .entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

std::vector<audit::EventRow> TableToolsTest::exportsInTrail()
{
    std::vector<audit::EventRow> events;
    m_stage->desktop().store().ask(
        this,
        [](ui::Workplace& at) {
            audit::EventFilter filter;
            filter.action = u"table.export"_s;
            filter.limit = 10;
            return audit::listEvents(at.desk.db, filter);
        },
        [&events](const Result<audit::EventPage>& page) {
            if (page) {
                events = page->events;
            }
        });
    m_stage->settle();
    return events;
}

void TableToolsTest::aViewComesBackAfterARestart()
{
    open();
    m_stage->type(u"ramesh"_s);
    receipts().header().setSectionHidden(receipts().model().columns().indexOf(u"phone"_s), false);
    receipts().header().moveSection(0, 2);
    m_stage->press(Qt::Key_S, kTools);
    QTRY_COMPARE(m_stage->focus(), u"viewNameLineEdit"_s);
    m_stage->enter(u"Of Ramesh"_s);
    QCOMPARE(views().count(), 2);
    m_stage->press(Qt::Key_Escape);
    // The list as everybody sees it, by the first of the views.
    m_stage->press(Qt::Key_S, kTools);
    QTRY_COMPARE(m_stage->focus(), kViews);
    m_stage->press(Qt::Key_Home);
    m_stage->press(Qt::Key_Return);
    QCOMPARE(search().text(), QString());
    QVERIFY(!receipts().shownColumns().contains(u"phone"_s));
    QCOMPARE(receipts().shownColumns().front(), u"number"_s);
    QTRY_COMPARE(receipts().model().rowCount(), 3);
    m_stage->end();

    QVERIFY(m_stage->begin());
    QVERIFY(m_stage->logIn());
    QVERIFY(m_stage->window().showPage(u"receipts"_s));
    QTRY_COMPARE(m_stage->focus(), kSearch);
    m_stage->press(Qt::Key_S, kTools);
    QTRY_COMPARE(m_stage->focus(), kViews);
    m_stage->press(Qt::Key_End);
    m_stage->press(Qt::Key_Return);
    QCOMPARE(search().text(), u"ramesh"_s);
    QVERIFY(receipts().shownColumns().contains(u"phone"_s));
    QCOMPARE(receipts().shownColumns().at(2), u"number"_s);
    QTRY_COMPARE(receipts().model().rowCount(), 1);
}

void TableToolsTest::aViewIsRenamedDeletedAndTakenBack()
{
    open();
    m_stage->press(Qt::Key_S, kTools);
    QTRY_COMPARE(m_stage->focus(), u"viewNameLineEdit"_s);
    m_stage->enter(u"Today"_s);
    QCOMPARE(m_stage->focus(), kViews);
    // One more without leaving, and taken out again.
    m_stage->press(Qt::Key_S, kTools);
    m_stage->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->focus(), u"viewNameLineEdit"_s);
    m_stage->enter(u"All of it"_s);
    QCOMPARE(views().count(), 3);
    QCOMPARE(views().currentItem()->text(), u"All of it"_s);
    m_stage->press(Qt::Key_Delete);
    m_stage->press(Qt::Key_End);
    m_stage->press(Qt::Key_F2);
    QCOMPARE(m_stage->focus(), u"viewNameLineEdit"_s);
    // As an input method gives it.
    qobject_cast<QLineEdit*>(m_stage->focusNow())->setText(u"ಇಂದು"_s);
    m_stage->press(Qt::Key_Return);
    QCOMPARE(views().item(1)->text(), u"ಇಂದು"_s);
    m_stage->press(Qt::Key_Delete);
    QCOMPARE(views().count(), 1);
    auto* banner = m_stage->find<ui::Banner>(u"viewsBanner"_s);
    QVERIFY(banner->isVisible());
    Q_EMIT banner->actionTriggered();
    QCOMPARE(views().count(), 2);
    QCOMPARE(views().item(1)->text(), u"ಇಂದು"_s);
}

void TableToolsTest::aNameIsAskedFor()
{
    open();
    m_stage->press(Qt::Key_S, kTools);
    QTRY_COMPARE(m_stage->focus(), u"viewNameLineEdit"_s);
    m_stage->enter(u"  "_s);
    const auto* panel = m_stage->find<ui::ViewsPanel>(u"viewsPanel"_s);
    const auto isSaid = [panel] {
        const auto labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"Type a name for the view"_s);
        });
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(views().count(), 1);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

/// A view that names a user who is gone shows the rest, and says what is missing.
void TableToolsTest::aViewOfWhatIsGoneSaysSo()
{
    open();
    QVERIFY(m_stage->window().showPage(u"audit"_s));
    m_stage->settle();
    auto* table = m_stage->find<ui::TableView>(u"auditTableView"_s);
    const auto gone = table->applyViewState(QJsonObject{
        {u"filters"_s, QJsonObject{{u"page"_s, QJsonObject{{u"user"_s, u"gone.away"_s}}}}}});
    QCOMPARE(gone, QStringList{u"There is no user gone.away any more."_s});
    QTRY_VERIFY(table->model().rowCount() > 3);
    // One that is there narrows.
    QVERIFY(table
                ->applyViewState(QJsonObject{{u"filters"_s,
                    QJsonObject{{u"page"_s, QJsonObject{{u"action"_s, u"receipt.issue"_s}}}}}})
                .isEmpty());
    QTRY_COMPARE(table->model().rowCount(), 3);
    QCOMPARE(table->filterState(),
        (QJsonObject{{u"page"_s, QJsonObject{{u"action"_s, u"receipt.issue"_s}}}}));
}

void TableToolsTest::theFileHasWhatTheFilterLeaves_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("days");
    QTest::newRow("CSV") << int(Qt::Key_C) << u"a.csv"_s << u"all"_s;
    QTest::newRow("workbook") << int(Qt::Key_X) << u"a.xlsx"_s << u"all"_s;
    QTest::newRow("CSV of a week") << int(Qt::Key_C) << u"b.csv"_s << u"week"_s;
    QTest::newRow("a name without its ending") << int(Qt::Key_X) << u"c"_s << u"week"_s;
}

void TableToolsTest::theFileHasWhatTheFilterLeaves()
{
    QFETCH(const int, key);
    QFETCH(const QString, name);
    QFETCH(const QString, days);
    openLong(days);
    const qint64 rows = receipts().model().totals()->count;
    QVERIFY(days == u"all"_s ? rows == kReceipts : rows > 0 && rows < 200);
    m_stage->press(static_cast<Qt::Key>(key), kTools);
    QVERIFY(m_stage->choose(place(name)));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"exported to"_s), 60'000);
    QStringList left = files();
    QCOMPARE(left.size(), 1);
    const QString path = place(left.front());
    QVERIFY2(said().endsWith(path + u'.'), qPrintable(said()));
    QCOMPARE(path.endsWith(u".csv"_s) ? test::csvRows(path) : test::workbookRows(path), rows);
    const auto trail = exportsInTrail();
    QCOMPARE(trail.size(), size_t{1});
    const QJsonObject after = QJsonDocument::fromJson(trail[0].after.toUtf8()).object();
    QCOMPARE(after.value(u"rows"_s).toInteger(), rows);
    QCOMPARE(after.value(u"table"_s).toString(), u"receipts"_s);
    QCOMPARE(after.value(u"columns"_s).toArray().size(), receipts().shownColumns().size());
}

void TableToolsTest::anExportStops()
{
    openLong(u"all"_s);
    m_stage->press(Qt::Key_X, kTools);
    QVERIFY(m_stage->choose(place(u"a.xlsx"_s)));
    // Begun, or about to: the same key stops it.
    m_stage->press(Qt::Key_X, kTools);
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"The export was stopped. No file was written."_s, 30'000);
    QTRY_COMPARE(files(), QStringList());
    QVERIFY(exportsInTrail().empty());
}

/// A folder that has files which give no answer to whoever opens them, too.
void TableToolsTest::aPlaceThatTakesNothingIsSaid()
{
    open();
    for (const auto key : {Qt::Key_C, Qt::Key_X}) {
        m_stage->press(key, kTools);
        QVERIFY(m_stage->choose(key == Qt::Key_C ? u"/proc/a.csv"_s : u"/proc/a.xlsx"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"cannot be written"_s), 30'000);
    }
    QVERIFY(exportsInTrail().empty());
}

void TableToolsTest::aFullDiskLeavesNothing()
{
    openLong(u"all"_s);
    for (const auto& name : {u"a.csv"_s, u"a.xlsx"_s}) {
        m_stage->press(name.endsWith(u"csv"_s) ? Qt::Key_C : Qt::Key_X, kTools);
        const test::SmallDisk small(8192);
        QVERIFY(m_stage->choose(place(name)));
        QTRY_VERIFY2_WITH_TIMEOUT(
            said().startsWith(u"The disk is full"_s), qPrintable(name + said()), 30'000);
        QTRY_COMPARE(files(), QStringList());
    }
    QVERIFY(exportsInTrail().empty());
}

void TableToolsTest::whoMayNotGetsNoFile()
{
    open();
    m_stage->desktop().store().ask(
        this,
        [](ui::Workplace& at) {
            at.desk.actor.permissions.remove(u"data.export"_s);
            return true;
        },
        [](bool) {});
    m_stage->press(Qt::Key_C, kTools);
    QVERIFY(m_stage->choose(place(u"a.csv"_s)));
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(files(), QStringList());
    QVERIFY(exportsInTrail().empty());
}

void TableToolsTest::theRegisterAsksForTheReason()
{
    open();
    QVERIFY(m_stage->window().showPage(u"devotees"_s));
    m_stage->settle();
    m_stage->press(Qt::Key_X, kTools);
    QTRY_VERIFY2(
        m_stage->focus().contains(u"reason"_s, Qt::CaseInsensitive), qPrintable(m_stage->focus()));
}

void TableToolsTest::theSearchFindsTheExport()
{
    open();
    m_stage->press(Qt::Key_K, Qt::ControlModifier);
    m_stage->type(u"export the table as a csv"_s);
    m_stage->settle();
    m_stage->press(Qt::Key_Return);
    QVERIFY(m_stage->choose(place(u"a.csv"_s)));
    QTRY_VERIFY(said().startsWith(u"3 rows exported"_s));
}

QTEST_MAIN(TableToolsTest)
#include "table_tools_test.moc"
