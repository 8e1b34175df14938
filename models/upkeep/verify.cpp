// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/verify.h"

#include "models/audit/audit.h"
#include "models/devotees/search_index.h"
#include "models/receipts/day_projection.h"
#include "models/sevas/booking_state.h"
#include "models/store/interruption.h"
#include "models/store/query.h"
#include "models/store/read_snapshot.h"
#include "models/upkeep/findings.h"

namespace mm::upkeep {

using namespace Qt::StringLiterals;
using store::Engine;
using store::Query;
using store::Row;

namespace {

struct CheckSpec
{
    QLatin1StringView name;
    Result<Finding> (*find)(store::Connection& db);
};

/// SQLite looks through every page and every index; PostgreSQL keeps checksums of its own.
Result<Finding> findEngine(store::Connection& db)
{
    if (db.engine() == Engine::Postgres) {
        return Finding{};
    }
    Query query(db, "PRAGMA integrity_check(1)");
    MM_LET(answer, query.one([](const Row& row) { return row.text(0); }));
    return Finding{-1, answer == "ok"_L1 ? QString() : answer};
}

Result<Finding> findForeignKeys(store::Connection& db)
{
    if (db.engine() == Engine::Postgres) {
        return Finding{};
    }
    Query query(db, "PRAGMA foreign_key_check");
    MM_LET(orphan, query.maybe([](const Row& row) {
        return u"a row of %1 points to a row of %2 that is not there"_s.arg(
            row.text(0), row.text(2));
    }));
    return Finding{-1, orphan.value_or(QString())};
}

Result<Finding> findAuditChain(store::Connection& db)
{
    MM_LET(report, audit::verifyChain(db));
    return Finding{report.events, report.problem};
}

Result<Finding> findBookings(store::Connection& db)
{
    MM_LET(problems, sevas::checkBookingStates(db));
    return Finding{-1, problems.empty() ? QString() : problems.front()};
}

Result<Finding> findDayTotals(store::Connection& db)
{
    MM_LET(problem, receipts::checkDays(db));
    return Finding{-1, problem};
}

Result<Finding> findDevoteeSearch(store::Connection& db)
{
    MM_LET(report, devotees::checkSearchIndex(db));
    return Finding{report.devotees, report.problem};
}

constexpr CheckSpec kChecks[] = {
    {"engine"_L1, findEngine},
    {"foreign_keys"_L1, findForeignKeys},
    {"audit_chain"_L1, findAuditChain},
    {"receipt_series"_L1, findReceiptSeries},
    {"voucher_series"_L1, findVoucherSeries},
    {"receipt_totals"_L1, findReceiptTotals},
    {"receipt_lines"_L1, findReceiptLines},
    {"receipt_vouchers"_L1, findReceiptVouchers},
    {"vouchers_balanced"_L1, findUnbalancedVouchers},
    {"ledger_balances"_L1, findLedgerBalances},
    {"cancellations"_L1, findCancellations},
    {"receipts_by_day"_L1, findReceiptsByDay},
    {"day_totals"_L1, findDayTotals},
    {"bookings"_L1, findBookings},
    {"outbox"_L1, findOutbox},
};
static_assert(std::size(kChecks) + 1 == kChecksMade);
/// SQLite proves a full-text index by a command that counts as writing.
constexpr CheckSpec kSearchCheck{"devotee_search"_L1, findDevoteeSearch};

Check made(store::Connection& db, const CheckSpec& spec, const CheckStarted& started)
{
    if (started) {
        started(spec.name);
    }
    const auto finding = spec.find(db);
    if (!finding) {
        const Error& error = finding.error();
        return {spec.name, false,
            u"cannot be checked: %1 %2"_s.arg(error.rule, error.detail).trimmed()};
    }
    if (!finding->problem.isEmpty()) {
        return {spec.name, false, finding->problem};
    }
    return {spec.name, true,
        finding->looked < 0 ? u"holds"_s : u"%1 looked through"_s.arg(finding->looked)};
}

} // namespace

Result<std::vector<Check>> verifyStore(
    store::Connection& db, const CheckStarted& started, const Progress& progress)
{
    const store::Interruption interruption(db, progress.stop);
    std::vector<Check> checks;
    // A check that was broken off says nothing of the books.
    const auto make = [&](const CheckSpec& spec) {
        if (!progress.isStopWanted()) {
            Check check = made(db, spec, started);
            if (!progress.isStopWanted()) {
                checks.push_back(std::move(check));
                progress.tell(static_cast<qint64>(checks.size()), kChecksMade);
            }
        }
    };
    progress.tell(0, kChecksMade);
    {
        MM_LET(snapshot, store::ReadSnapshot::begin(db));
        static_cast<void>(snapshot);
        for (const auto& spec : kChecks) {
            make(spec);
        }
    }
    make(kSearchCheck);
    return checks;
}

bool allHold(const std::vector<Check>& checks)
{
    return std::all_of(checks.begin(), checks.end(), [](const Check& check) { return check.ok; });
}

} // namespace mm::upkeep
