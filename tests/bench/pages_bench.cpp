// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seeding/seed.h"
#include "models/sevas/demo_sevas.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fakes.h"
#include "ui/audit/audit_page.h"
#include "ui/bookings/bookings_page.h"
#include "ui/counter/counter_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/devotees/devotees_page.h"
#include "ui/help/help_page.h"
#include "ui/print/receipt_printer.h"
#include "ui/receipts/receipts_page.h"
#include "ui/search/everything_source.h"
#include "ui/settings/settings_page.h"
#include "ui/sevas/sevas_page.h"
#include "ui/sync/attention_page.h"
#include "ui/sync/conflicts_page.h"
#include "ui/theme/theme.h"
#include "ui/today/today_page.h"
#include "ui/users/users_page.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <benchmark/benchmark.h>

#include <chrono>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int kSmall = 2'000;
constexpr int kLargeByDefault = 20'000;

/// MM_BENCH_RECEIPTS=5000000 for the books of ten years of a large temple.
int large()
{
    const int wanted = qEnvironmentVariableIntValue("MM_BENCH_RECEIPTS");
    return wanted > 0 ? wanted : kLargeByDefault;
}

/// Books of one size with everything that pages are made of.
struct Books
{
    explicit Books(int receipts)
        : runner(desk)
        , room(std::make_unique<test::FakePrinters>(tray, QStringList{u"Counter"_s}))
        , settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat)
        , printer(runner, room, settings)
    {
        seeding::SeedPlan plan;
        plan.receipts = receipts;
        plan.devotees = receipts / 5;
        plan.years = 10;
        isReady = test::seedBooks(desk).has_value()
            && desk.run([](store::UnitOfWork& unit) { return sevas::seedDemoSevas(unit, u"kn"_s); })
                   .has_value()
            && seeding::seed(desk.desk(), sealer, plan).has_value();
    }

    test::TestDesk desk;
    test::OpenSealer sealer;
    test::DirectRunner runner;
    QTemporaryDir folder;
    test::PaperTray tray;
    ui::PrintRoom room;
    QSettings settings;
    ui::ReceiptPrinter printer;
    test::FakeFilePicker files;
    bool isReady = false;
};

Books& booksOf(int receipts)
{
    static std::map<int, std::unique_ptr<Books>> made;
    auto& books = made[receipts];
    if (!books) {
        books = std::make_unique<Books>(receipts);
    }
    return *books;
}

void settle()
{
    for (int i = 0; i < 8; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

using PageMaker = std::function<std::unique_ptr<ui::Page>(Books&)>;

template <typename PageType>
std::unique_ptr<ui::Page> plain(Books& books)
{
    return std::make_unique<PageType>(books.runner, books.desk.clock());
}

std::unique_ptr<ui::Page> receiptsPage(Books& books)
{
    return std::make_unique<ui::ReceiptsPage>(ui::ReceiptsPage::Parts{
        books.runner, books.desk.clock(), books.printer, books.files, [](const QString&) {
            return true;
        }});
}

std::unique_ptr<ui::Page> settingsPage(Books& books)
{
    auto page = std::make_unique<ui::SettingsPage>(books.runner, books.desk.clock(), books.files);
    page->setPrinting(books.room);
    return page;
}

std::unique_ptr<ui::Page> helpPage(Books& /*books*/)
{
    return std::make_unique<ui::HelpPage>();
}

/// Made, shown, its questions answered by the store, and painted.
double openMs(Books& books, const PageMaker& make)
{
    const auto begin = SteadyClock::now();
    const auto page = make(books);
    page->resize(1366, 768);
    page->show();
    page->onShown();
    settle();
    page->grab();
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// "large_ms" is to stay under 100, and "growth" (large over small) near 1 however large it is.
void openPage(benchmark::State& state, const PageMaker& make)
{
    std::vector<double> few;
    std::vector<double> many;
    if (!booksOf(kSmall).isReady || !booksOf(large()).isReady) {
        state.SkipWithError("no books");
        return;
    }
    for (auto _ : state) {
        few.push_back(openMs(booksOf(kSmall), make));
        many.push_back(openMs(booksOf(large()), make));
        state.SetIterationTime(many.back() / 1000);
    }
    state.counters["small_ms"] = median(few);
    state.counters["large_ms"] = median(many);
    state.counters["growth"] = median(many) / median(few);
    state.counters["receipts"] = large();
}

/// A step of the wheel to a painted frame, over a table of pages that follow each other.
void scrollFrame(benchmark::State& state)
{
    Books& books = booksOf(large());
    // The register: as many rows as there are devotees, on pages of the store.
    const auto page = plain<ui::DevoteesPage>(books);
    page->resize(1366, 768);
    page->show();
    page->onShown();
    settle();
    auto* table = page->findChild<QTableView*>();
    for (auto _ : state) {
        const auto begin = SteadyClock::now();
        auto* bar = table->verticalScrollBar();
        bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + bar->pageStep());
        settle();
        table->grab();
        state.SetIterationTime(std::chrono::duration<double>(SteadyClock::now() - begin).count());
    }
}

/// A key in the devotee's field to the answers on the screen.
void keystroke(benchmark::State& state)
{
    Books& books = booksOf(large());
    const auto page = plain<ui::CounterPage>(books);
    page->resize(1366, 768);
    page->show();
    page->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    settle();
    page->onShown();
    const QString typed = u"lakshmi9845"_s;
    qsizetype at = 0;
    for (auto _ : state) {
        QWidget* focus = QApplication::focusWidget();
        const auto begin = SteadyClock::now();
        if (at == typed.size()) {
            QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
            at = 0;
        }
        QTest::keyClick(focus, typed.at(at).toLatin1());
        ++at;
        settle();
        focus->grab();
        state.SetIterationTime(std::chrono::duration<double>(SteadyClock::now() - begin).count());
    }
}

/// A key in the search over everything (Ctrl+K) to its answers.
void searchEverything(benchmark::State& state)
{
    Books& books = booksOf(large());
    QWidget window;
    ui::CommandPalette palette(&window);
    ui::EverythingSource source(books.runner, [](const QString&, const QVariant&) {});
    source.addTo(palette);
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    palette.open();
    const QStringList typed{u"9845"_s, u"501"_s, u"lakshmi"_s, u"124"_s, u"archana"_s};
    qsizetype word = 0;
    qsizetype at = 0;
    for (auto _ : state) {
        QWidget* focus = QApplication::focusWidget();
        if (at == typed.at(word).size()) {
            QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
            word = (word + 1) % typed.size();
            at = 0;
        }
        const auto begin = SteadyClock::now();
        QTest::keyClick(focus, typed.at(word).at(at).toLatin1());
        ++at;
        settle();
        state.SetIterationTime(std::chrono::duration<double>(SteadyClock::now() - begin).count());
    }
}

void addPages()
{
    const std::vector<std::pair<const char*, PageMaker>> pages{{"counter", plain<ui::CounterPage>},
        {"receipts", receiptsPage}, {"devotees", plain<ui::DevoteesPage>},
        {"bookings", plain<ui::BookingsPage>}, {"today", plain<ui::TodayPage>},
        {"sevas", plain<ui::SevasPage>}, {"audit", plain<ui::AuditPage>},
        {"dashboard", plain<ui::DashboardPage>}, {"users", plain<ui::UsersPage>},
        {"settings", settingsPage}, {"help", helpPage}, {"conflicts", plain<ui::ConflictsPage>},
        {"attention", plain<ui::AttentionPage>}};
    for (const auto& [name, make] : pages) {
        const std::string title = std::string("openPage/") + name;
        benchmark::RegisterBenchmark(
            title.c_str(), [make](benchmark::State& state) { openPage(state, make); })
            ->UseManualTime()
            ->Iterations(9)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("scrollFrame", scrollFrame)
        ->UseManualTime()
        ->Iterations(60)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("keystroke", keystroke)
        ->UseManualTime()
        ->Iterations(66)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("searchEverything", searchEverything)
        ->UseManualTime()
        ->Iterations(66)
        ->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    const auto theme = ui::Theme::create(app);
    benchmark::Initialize(&argc, argv);
    addPages();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return theme ? 0 : 1;
}
