// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pages_moves.h"

#include "models/audit/audit_log.h"
#include "tests/bench/pages_books.h"
#include "ui/audit/audit_page.h"
#include "ui/bookings/bookings_page.h"
#include "ui/bookings/bookings_view_model.h"
#include "ui/counter/counter_page.h"
#include "ui/devotees/devotees_page.h"
#include "ui/receipts/receipts_page.h"
#include "ui/search/everything_source.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace mm::bench {

using namespace Qt::StringLiterals;

namespace {

/// What some steps took: the first of a word (or the only one), and those after it.
struct Steps
{
    std::vector<double> first;
    std::vector<double> later;
    /// Rows that the last step showed, where it is a table.
    double rows = 0;
};
using Walk = std::function<Steps(Books&)>;

double worst(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

std::vector<double> all(const Steps& steps)
{
    std::vector<double> values = steps.first;
    values.insert(values.end(), steps.later.begin(), steps.later.end());
    return values;
}

/// "first" is the worst of the first steps, "later" the median of those after them, "worst" of
/// all; of a frame at 60 Hz each has 16 ms. "growth" is the median beside that of small books.
void measure(benchmark::State& state, const Walk& walk)
{
    if (!haveBooks()) {
        state.SkipWithError("no books");
        return;
    }
    Steps few;
    Steps many;
    for (auto _ : state) {
        few = walk(booksOf(kSmall));
        many = walk(booksOf(large()));
        state.SetIterationTime(median(all(many)) / 1000);
    }
    state.counters["first_ms"] = worst(many.first);
    state.counters["later_ms"] = many.later.empty() ? 0 : median(many.later);
    state.counters["worst_ms"] = worst(all(many));
    state.counters["growth"] = median(all(many)) / median(all(few));
    state.counters["rows"] = many.rows;
}

void show(ui::Page& page)
{
    page.resize(1366, 768);
    page.show();
    page.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&page));
    page.onShown();
    settle();
}

/// By its name: a page has tables that are not shown.
ui::TableView* tableOf(const ui::Page& page, QLatin1StringView purpose)
{
    return page.findChild<ui::TableView*>(purpose + u"TableView"_s);
}

std::unique_ptr<ui::ReceiptsPage> receiptsPage(Books& books)
{
    return std::make_unique<ui::ReceiptsPage>(ui::ReceiptsPage::Parts{
        books.runner, books.desk.clock(), books.printer, books.files, [](const QString&) {
            return true;
        }});
}

/// What staff type into a search: names, phones, numbers of receipts, amounts.
const QStringList& words()
{
    static const QStringList typed{
        u"lakshmi"_s, u"9845"_s, u"501"_s, u"124"_s, u"c01/2627/00"_s, u"rao"_s, u"a"_s};
    return typed;
}

/// Each key of each word into the field that has the focus, until the answers are painted.
Steps typeWords(QWidget& painted)
{
    Steps steps;
    for (const QString& word : words()) {
        for (qsizetype at = 0; at < word.size(); ++at) {
            QWidget* focus = QApplication::focusWidget();
            if (at == 0) {
                QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
                settle();
            }
            const double ms = msOf([&] {
                QTest::keyClick(focus, word.at(at).toLatin1());
                settle();
                painted.grab();
            });
            (at == 0 ? steps.first : steps.later).push_back(ms);
        }
    }
    return steps;
}

Steps counterKeys(Books& books)
{
    ui::CounterPage page(books.runner, books.desk.clock());
    show(page);
    return typeWords(*QApplication::focusWidget());
}

Steps devoteesKeys(Books& books)
{
    ui::DevoteesPage page(books.runner, books.desk.clock());
    show(page);
    auto* table = tableOf(page, "devotees"_L1);
    Steps steps = typeWords(*table);
    steps.rows = table->model().rowCount();
    return steps;
}

/// The search over everything (Ctrl+K).
Steps everythingKeys(Books& books)
{
    QWidget window;
    ui::CommandPalette palette(&window);
    ui::EverythingSource source(books.runner, [](const QString&, const QVariant&) {});
    source.addTo(palette);
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    palette.open();
    // As in the program: the window has been painted when somebody types.
    settle();
    window.grab();
    return typeWords(window);
}

/// The search of the receipts, from the end of its pause on.
Steps receiptsSearch(Books& books)
{
    const auto page = receiptsPage(books);
    show(*page);
    auto* table = tableOf(*page, "receipts"_L1);
    Steps steps;
    for (const QString& word : words()) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            const double ms = msOf([&] {
                page->model().choose({word.left(length), ui::ReceiptDays::All, {}, {}});
                settle();
                table->grab();
            });
            (length == 1 ? steps.first : steps.later).push_back(ms);
        }
    }
    steps.rows = table->model().rowCount();
    return steps;
}

/// Days of the receipts with their sums: a week, all, a month, a year, ten years.
Steps receiptsDays(Books& books)
{
    const auto page = receiptsPage(books);
    show(*page);
    auto* table = tableOf(*page, "receipts"_L1);
    const QDate today = books.desk.clock().today();
    const std::vector<ui::ReceiptChoice> choices{{{}, ui::ReceiptDays::Week, {}, {}},
        {{}, ui::ReceiptDays::All, {}, {}},
        {{}, ui::ReceiptDays::Chosen, today.addMonths(-1), today},
        {{}, ui::ReceiptDays::Chosen, today.addYears(-1), today},
        {{}, ui::ReceiptDays::Chosen, today.addYears(-10), today},
        {u"rao"_s, ui::ReceiptDays::Chosen, today.addYears(-1), today}};
    Steps steps;
    for (const auto& choice : choices) {
        steps.first.push_back(msOf([&] {
            page->model().choose(choice);
            settle();
            table->grab();
        }));
    }
    steps.rows = table->model().rowCount();
    return steps;
}

template <typename PageType>
Steps filterTable(Books& books, const std::vector<ui::TableFilters>& filters)
{
    PageType page(books.runner, books.desk.clock());
    show(page);
    Steps steps;
    for (const auto& filter : filters) {
        steps.first.push_back(msOf([&] {
            page.table().model().setFilters(filter);
            settle();
            page.table().grab();
        }));
    }
    steps.rows = page.table().model().rowCount();
    return steps;
}

Steps auditFilters(Books& books)
{
    return filterTable<ui::AuditPage>(books,
        {{{u"user"_s, u"admin"_s}}, {{u"action"_s, u"receipt.issue"_s}},
            {{u"action"_s, u"receipt.cancel"_s}},
            {{u"from"_s, u"2020-04-01"_s}, {u"upto"_s, u"2020-04-30"_s}}, {{u"text"_s, u"501"_s}}});
}

/// What is found nowhere is looked for in pieces, between which a sale may come: each of them.
Steps auditPieces(Books& books)
{
    constexpr int kPieces = 20;
    Steps steps;
    audit::EventFilter filter;
    filter.text = u"found nowhere"_s;
    for (int piece = 0; piece < kPieces; ++piece) {
        steps.later.push_back(msOf([&] {
            const auto page = audit::listEvents(books.desk.db(), filter);
            filter.after = page ? page->next : Uuid();
        }));
        if (filter.after.isNull()) {
            break;
        }
    }
    return steps;
}

Steps bookingsFilters(Books& books)
{
    return filterTable<ui::BookingsPage>(books,
        {{{u"devotee"_s, u"rao"_s}}, {{u"number"_s, u"c01"_s}}, {{u"status"_s, u"booked"_s}},
            {{u"devotee"_s, u"found nowhere"_s}}, {}});
}

/// Turns of the wheel by a page, over pages of the store that follow each other.
Steps scroll(ui::TableView& table)
{
    constexpr int kFrames = 120;
    Steps steps;
    for (int frame = 0; frame < kFrames; ++frame) {
        auto* bar = table.view().verticalScrollBar();
        steps.later.push_back(msOf([&] {
            bar->setValue(bar->value() + bar->pageStep());
            settle();
            table.grab();
        }));
    }
    steps.rows = table.model().rowCount();
    return steps;
}

Steps scrollReceipts(Books& books)
{
    const auto page = receiptsPage(books);
    show(*page);
    page->model().choose({{}, ui::ReceiptDays::All, {}, {}});
    settle();
    return scroll(*tableOf(*page, "receipts"_L1));
}

Steps scrollDevotees(Books& books)
{
    ui::DevoteesPage page(books.runner, books.desk.clock());
    show(page);
    QTest::keyClicks(QApplication::focusWidget(), u"rao"_s);
    settle();
    return scroll(*tableOf(page, "devotees"_L1));
}

Steps scrollAudit(Books& books)
{
    ui::AuditPage page(books.runner, books.desk.clock());
    show(page);
    return scroll(page.table());
}

} // namespace

void addMoves()
{
    const std::vector<std::pair<const char*, Walk>> walks{{"key/counter", counterKeys},
        {"key/devotees", devoteesKeys}, {"key/everything", everythingKeys},
        {"search/receipts", receiptsSearch}, {"filter/receipts", receiptsDays},
        {"filter/audit", auditFilters}, {"search/audit", auditPieces},
        {"filter/bookings", bookingsFilters}, {"scroll/receipts", scrollReceipts},
        {"scroll/devotees", scrollDevotees}, {"scroll/audit", scrollAudit}};
    for (const auto& [name, walk] : walks) {
        benchmark::RegisterBenchmark(
            name, [walk](benchmark::State& state) { measure(state, walk); })
            ->UseManualTime()
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace mm::bench
