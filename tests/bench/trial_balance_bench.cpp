// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/trial_balance.h"
#include "models/seeding/seed.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"

#include <benchmark/benchmark.h>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSeeded = 50'000;
constexpr int kYears = 10;

/// Ten years of books with 50,000 receipts; `times` as many entries when it is more than one, each
/// line and balance written so often that the sums hold.
std::unique_ptr<test::TestDesk> booksOf(qint64 times)
{
    auto books = std::make_unique<test::TestDesk>();
    const test::OpenSealer sealer;
    seeding::SeedPlan plan;
    plan.receipts = kSeeded;
    plan.devotees = 5000;
    plan.years = kYears;
    if (!test::seedBooks(*books) || !seeding::seed(books->desk(), sealer, plan)) {
        qFatal("no books");
    }
    // The ids grow, as real ones do.
    const QByteArray copies = QByteArray::number(times - 1);
    const auto written = books->db().execute("WITH RECURSIVE copy(n) AS (SELECT 1 WHERE " + copies
        + " > 0 UNION ALL SELECT n + 1 FROM copy WHERE n < " + copies
        + ") INSERT INTO voucher_lines SELECT temple_id, "
          "CAST(printf('%016d', 9000000000000000 + row_number() OVER ()) AS BLOB), voucher_id, "
          "line_no + n * 100, ledger_id, fund_id, business_date, debit_paise, credit_paise "
          "FROM copy, voucher_lines; UPDATE ledger_balances SET debit_paise = debit_paise * "
        + QByteArray::number(times) + ", credit_paise = credit_paise * " + QByteArray::number(times)
        + "; PRAGMA wal_checkpoint(TRUNCATE)");
    if (!written) {
        qFatal("%s", qPrintable(written.error().detail));
    }
    return books;
}

/// MM_BENCH_TIMES=100 measures the whole 5,000,000; it needs some minutes and 3 GB.
qint64 largeTimes()
{
    const int asked = qEnvironmentVariableIntValue("MM_BENCH_TIMES");
    return asked > 1 ? asked : 10;
}

void trialBalanceOf(benchmark::State& state)
{
    static std::map<qint64, std::unique_ptr<test::TestDesk>> kept;
    auto& books = kept[state.range(0)];
    if (!books) {
        books = booksOf(state.range(0));
    }
    const QDate today = books->clock().today();
    // A whole year up to the end of a month, and up to a day in the middle of one.
    const QDate upto =
        state.range(1) == 0 ? QDate(today.year(), today.month(), 1).addDays(-1) : today.addDays(-8);
    for (auto _ : state) {
        const auto balance = accounts::trialBalance(books->db(), upto.addDays(-364), upto);
        if (!balance || balance->closingDebit != balance->closingCredit) {
            state.SkipWithError("no balance");
            return;
        }
    }
    state.counters["receipts"] = static_cast<double>(kSeeded * state.range(0));
}

} // namespace

BENCHMARK(trialBalanceOf)
    ->ArgNames({"times", "broken_month"})
    ->ArgsProduct({{1, largeTimes()}, {0, 1}})
    ->Unit(benchmark::kMicrosecond);

BENCHMARK_MAIN();
