// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"
#include "models/seeding/seed.h"
#include "models/store/tables.h"
#include "tests/bench/bare_writer.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"

#include <benchmark/benchmark.h>

#include <chrono>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

counter::ReceiptDraft walkIn()
{
    counter::ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = {donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(101), {}}};
    draft.payments = {{receipts::PaymentMode::Cash, {}}};
    return draft;
}

/// One receipt through the use case, on the disk when it returns, beside a bare transaction that
/// writes the same rows into the same tables by prepared statements, and one that writes as many
/// into a single table without index. "ratio" (to the first) is to stay under 3.
void issueBesideBareTransaction(benchmark::State& state)
{
    test::TestDesk books;
    const test::OpenSealer sealer;
    if (!test::seedBooks(books)) {
        state.SkipWithError("no books");
        return;
    }
    const auto issue = [&] {
        return books.run(
            [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, sealer, walkIn()); });
    };
    // Warm caches, and a sample of what the peer has to write.
    for (int i = 0; i < 200; ++i) {
        if (!issue()) {
            state.SkipWithError("no receipt");
            return;
        }
    }
    bench::BareWriter bare(books);
    std::vector<double> issued;
    std::vector<double> written;
    std::vector<double> plain;
    for (auto _ : state) {
        const auto begin = SteadyClock::now();
        const bool isIssued = issue().has_value();
        issued.push_back(secondsSince(begin));
        const auto bareBegin = SteadyClock::now();
        bool isWritten = bare.writeOne();
        written.push_back(secondsSince(bareBegin));
        const auto plainBegin = SteadyClock::now();
        isWritten = bare.writePlain() && isWritten;
        plain.push_back(secondsSince(plainBegin));
        state.SetIterationTime(issued.back());
        if (!isIssued || !isWritten) {
            state.SkipWithError("not written");
            return;
        }
    }
    state.counters["issue_us"] = median(issued) * 1e6;
    state.counters["bare_us"] = median(written) * 1e6;
    state.counters["plain_us"] = median(plain) * 1e6;
    state.counters["rows"] = static_cast<double>(bare.rows());
    state.counters["ratio"] = median(issued) / median(written);
    state.counters["ratio_plain"] = median(issued) / median(plain);
}

/// Receipts a second through the rules, 500 to a commit.
void seedBooks(benchmark::State& state)
{
    qint64 receipts = 0;
    for (auto _ : state) {
        test::TestDesk books;
        const test::OpenSealer sealer;
        if (!test::seedBooks(books)) {
            state.SkipWithError("no books");
            return;
        }
        seeding::SeedPlan plan;
        plan.receipts = state.range(0);
        plan.devotees = state.range(0) / 5;
        plan.years = 3;
        const auto begin = SteadyClock::now();
        const auto made = seeding::seed(books.desk(), sealer, plan);
        state.SetIterationTime(secondsSince(begin));
        if (!made) {
            state.SkipWithError(made.error().rule.data());
            return;
        }
        receipts += made->receipts;
    }
    state.SetItemsProcessed(receipts);
}

} // namespace

BENCHMARK(issueBesideBareTransaction)
    ->UseManualTime()
    ->Iterations(3000)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(seedBooks)->Arg(20'000)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
