// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pages_books.h"
#include "tests/bench/pages_moves.h"
#include "tests/ui/support/cloud_by_hand.h"
#include "tests/ui/support/devices_at_office.h"
#include "ui/audit/audit_page.h"
#include "ui/bookings/bookings_page.h"
#include "ui/counter/counter_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/data/data_page.h"
#include "ui/data/long_work.h"
#include "ui/devotees/devotees_page.h"
#include "ui/help/about_page.h"
#include "ui/help/help_page.h"
#include "ui/printers/printers_page.h"
#include "ui/receipts/receipts_page.h"
#include "ui/settings/settings_page.h"
#include "ui/sevas/sevas_page.h"
#include "ui/sync/attention_page.h"
#include "ui/sync/cloud_page.h"
#include "ui/sync/conflicts_page.h"
#include "ui/sync/devices_page.h"
#include "ui/sync/policy_page.h"
#include "ui/theme/theme.h"
#include "ui/today/today_page.h"
#include "ui/users/users_page.h"

#include <QApplication>

#include <benchmark/benchmark.h>

using namespace mm;
using namespace Qt::StringLiterals;
using bench::Books;

namespace {

using PageMaker = std::function<std::unique_ptr<ui::Page>(Books&)>;

/// Nobody begins work here.
class NoWork final : public ui::LongWork
{
protected:
    void start(const ui::WorkOrder& /*order*/) override { }
    void halt() override { }
};

template <typename PageType>
std::unique_ptr<ui::Page> plain(Books& books)
{
    return std::make_unique<PageType>(books.runner, books.desk.clock());
}

bool everything(const QString& /*permission*/)
{
    return true;
}

std::unique_ptr<ui::Page> receiptsPage(Books& books)
{
    return std::make_unique<ui::ReceiptsPage>(ui::ReceiptsPage::Parts{
        books.runner, books.desk.clock(), books.printer, books.files, everything});
}

std::unique_ptr<ui::Page> settingsPage(Books& books)
{
    auto page = std::make_unique<ui::SettingsPage>(books.runner, books.desk.clock(), books.files);
    page->setPrinting(books.room);
    return page;
}

std::unique_ptr<ui::Page> devicesPage(Books& books)
{
    static test::DevicesAtOffice office;
    return std::make_unique<ui::DevicesPage>(books.runner, books.desk.clock(), office);
}

std::unique_ptr<ui::Page> cloudPage(Books& books)
{
    static test::CloudByHand cloud;
    return std::make_unique<ui::CloudPage>(books.runner, cloud);
}

std::unique_ptr<ui::Page> printersPage(Books& books)
{
    return std::make_unique<ui::PrintersPage>(books.printer, books.desk.clock());
}

std::unique_ptr<ui::Page> dataPage(Books& books)
{
    static NoWork work;
    return std::make_unique<ui::DataPage>(
        ui::DataPage::Parts{books.runner, work, books.files, everything});
}

std::unique_ptr<ui::Page> helpPage(Books& /*books*/)
{
    return std::make_unique<ui::HelpPage>();
}

std::unique_ptr<ui::Page> aboutPage(Books& books)
{
    return std::make_unique<ui::AboutPage>(
        ui::AboutPage::Needs{books.runner, books.desk.clock(), books.files, books.folder.path()});
}

/// Made, shown, its questions answered by the store, and painted.
double openMs(Books& books, const PageMaker& make)
{
    return bench::msOf([&] {
        const auto page = make(books);
        page->resize(1366, 768);
        page->show();
        page->onShown();
        bench::settle();
        page->grab();
    });
}

/// "large_ms" is to stay under 100, and "growth" (large over small) near 1 however large it is.
void openPage(benchmark::State& state, const PageMaker& make)
{
    std::vector<double> few;
    std::vector<double> many;
    if (!bench::haveBooks()) {
        state.SkipWithError("no books");
        return;
    }
    for (auto _ : state) {
        few.push_back(openMs(bench::booksOf(bench::kSmall), make));
        many.push_back(openMs(bench::booksOf(bench::large()), make));
        state.SetIterationTime(many.back() / 1000);
    }
    state.counters["first_ms"] = many.front();
    state.counters["small_ms"] = bench::median(few);
    state.counters["large_ms"] = bench::median(many);
    state.counters["growth"] = bench::median(many) / bench::median(few);
}

void addPages()
{
    // The registry of app/desktop/page_book.cpp.
    const std::vector<std::pair<const char*, PageMaker>> pages{{"counter", plain<ui::CounterPage>},
        {"bookings", plain<ui::BookingsPage>}, {"today", plain<ui::TodayPage>},
        {"devotees", plain<ui::DevoteesPage>}, {"receipts", receiptsPage},
        {"dashboard", plain<ui::DashboardPage>}, {"sevas", plain<ui::SevasPage>},
        {"audit", plain<ui::AuditPage>}, {"conflicts", plain<ui::ConflictsPage>},
        {"attention", plain<ui::AttentionPage>}, {"policies", plain<ui::PolicyPage>},
        {"devices", devicesPage}, {"cloud", cloudPage}, {"users", plain<ui::UsersPage>},
        {"printers", printersPage}, {"data", dataPage}, {"settings", settingsPage},
        {"help", helpPage}, {"about", aboutPage}};
    for (const auto& [name, make] : pages) {
        const std::string title = std::string("open/") + name;
        benchmark::RegisterBenchmark(
            title.c_str(), [make](benchmark::State& state) { openPage(state, make); })
            ->UseManualTime()
            ->Iterations(9)
            ->Unit(benchmark::kMillisecond);
    }
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
    bench::addMoves();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return theme ? 0 : 1;
}
