// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"
#include "tests/replication/hub.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"

#include <benchmark/benchmark.h>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kReceipts = 2000;

/// A counter that sold for days without a network.
test::TestDesk& offlineCounter()
{
    static std::unique_ptr<test::TestDesk> desk;
    if (desk) {
        return *desk;
    }
    desk = std::make_unique<test::TestDesk>();
    static_cast<void>(test::seedBooks(*desk));
    test::OpenSealer sealer;
    for (int i = 0; i < kReceipts; ++i) {
        counter::ReceiptDraft draft;
        draft.payer.anonymous = true;
        draft.lines.push_back(
            donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(101), {}});
        draft.payments.push_back({receipts::PaymentMode::Cash, Money::fromRupees(101)});
        desk->clock().advance(10'000);
        const auto issued = desk->run(
            [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, sealer, draft); });
        if (!issued) {
            qFatal("%s", issued.error().rule.data());
        }
    }
    return *desk;
}

/// Rows a second that the service writes, with what is derived from them: what a counter sends
/// after days offline. MM_TEST_ENGINE=postgres for the service's own engine.
void drain(benchmark::State& state)
{
    auto& desk = offlineCounter();
    test::TestEngine engine;
    qint64 rows = 0;
    for (auto _ : state) {
        state.PauseTiming();
        test::Hub hub(engine, desk.desk().temple, desk.desk().actor, 1U, 500U);
        test::Counter counter(desk);
        state.ResumeTiming();
        if (!hub.push(counter)) {
            state.SkipWithError("push");
            break;
        }
        rows += hub.head();
    }
    state.SetItemsProcessed(rows);
}
BENCHMARK(drain)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace

BENCHMARK_MAIN();
