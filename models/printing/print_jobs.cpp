// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/print_jobs.h"

#include "models/printing/printing_sql.h"
#include "models/receipts/prints.h"
#include "models/store/transaction.h"

#include <array>

namespace mm::printing {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr std::array kStates{
    "waiting"_L1, "printing"_L1, "done"_L1, "failed"_L1, "unknown"_L1, "dropped"_L1};
constexpr qint64 kKeptMs = 7 * qint64{24} * 3600 * 1000;

JobState parseState(const QString& code)
{
    const auto found = std::find(kStates.begin(), kStates.end(), code);
    return found == kStates.end() ? JobState::Dropped
                                  : static_cast<JobState>(found - kStates.begin());
}

PrintJob jobOf(const Row& row)
{
    PrintJob job;
    job.id = row.id<JobId>(0);
    job.receipt = row.id<ReceiptId>(1);
    job.title = row.text(2);
    job.printer = row.text(3);
    job.state = parseState(row.text(4));
    job.copyNo = row.isNull(5) ? -1 : static_cast<int>(row.integer(5));
    job.problem = row.text(6);
    job.createdAt = row.integer(7);
    job.changedAt = row.integer(8);
    return job;
}

/// Runs `work` in a transaction of its own: nothing of this leaves the computer.
template <typename Work>
auto inTransaction(store::Desk& desk, Work work) -> decltype(work())
{
    MM_LET(transaction, store::Transaction::begin(desk.db));
    auto result = work();
    if (result) {
        MM_CHECK(transaction.commit());
    }
    return result;
}

Result<void> write(store::Connection& db, const PrintJob& job, qint64 nowMs)
{
    Query query(db, sql::printing::change_job);
    query.bind("id", job.id)
        .bind("printer", job.printer)
        .bind("state", stateCode(job.state))
        .bind("copy_no", job.copyNo < 0 ? store::Value() : store::Value(job.copyNo))
        .bind("problem", job.problem)
        .bind("changed_at", nowMs);
    MM_LET(changed, query.run());
    return changed == 1 ? Result<void>() : fail(notFound("print.job_unknown"_L1));
}

Error isOver(const PrintJob& job)
{
    return Error{ErrorKind::Conflict, "print.job_over"_L1, {}, {{u"title"_s, job.title}}, {}};
}

Result<void> settle(store::Desk& desk, JobId id, JobState state)
{
    return inTransaction(desk, [&]() -> Result<void> {
        MM_LET(job, findJob(desk.db, id));
        if (job.state == JobState::Printing) {
            return fail(isOver(job));
        }
        job.state = state;
        return write(desk.db, job, desk.clock.nowMs());
    });
}

} // namespace

QLatin1StringView stateCode(JobState state)
{
    return kStates.at(static_cast<size_t>(state));
}

Result<PrintJob> addJob(store::Desk& desk, const PrintJob& job)
{
    PrintJob added = job;
    const qint64 now = desk.clock.nowMs();
    added.id = desk.ids.nextId<JobId>(now);
    added.state = JobState::Waiting;
    added.createdAt = now;
    added.changedAt = now;
    return inTransaction(desk, [&]() -> Result<PrintJob> {
        Query query(desk.db, sql::printing::add_job);
        query.bind("temple_id", desk.temple)
            .bind("id", added.id)
            .bind(
                "receipt_id", added.receipt.isNull() ? store::Value() : store::Value(added.receipt))
            .bind("paper",
                added.paper.isEmpty() ? store::Value() : store::Value(store::Bytes{added.paper}))
            .bind("title", added.title)
            .bind("printer", added.printer)
            .bind("state", stateCode(added.state))
            .bind("user_id", desk.actor.id)
            .bind("created_at", now)
            .bind("changed_at", now);
        MM_CHECK(query.run());
        return added;
    });
}

Result<PrintJob> findJob(store::Connection& db, JobId id)
{
    Query query(db, sql::printing::job_by_id);
    query.bind("id", id);
    MM_LET(found, query.maybe([](const Row& row) {
        PrintJob job = jobOf(row);
        job.paper = row.bytes(9);
        return job;
    }));
    if (!found) {
        return fail(notFound("print.job_unknown"_L1));
    }
    return *found;
}

Result<PrintJob> beginJob(
    store::Desk& desk, JobId id, const QString& printer, const QString& medium)
{
    MM_LET(job, findJob(desk.db, id));
    if (job.state != JobState::Waiting) {
        return fail(isOver(job));
    }
    job.state = JobState::Printing;
    job.printer = printer;
    job.problem.clear();
    if (job.receipt.isNull() || job.copyNo >= 0) {
        MM_CHECK(inTransaction(desk, [&] { return write(desk.db, job, desk.clock.nowMs()); }));
        return job;
    }
    MM_CHECK(store::inUnitOfWork(desk, [&](store::UnitOfWork& unit) -> Result<void> {
        MM_LET(copyNo, receipts::recordPrint(unit, job.receipt, medium));
        job.copyNo = copyNo;
        return write(unit.db(), job, unit.nowMs());
    }));
    return job;
}

Result<void> endJob(store::Desk& desk, JobId id, JobState state, const QString& problem)
{
    return inTransaction(desk, [&]() -> Result<void> {
        MM_LET(job, findJob(desk.db, id));
        job.state = state;
        job.problem = problem;
        return write(desk.db, job, desk.clock.nowMs());
    });
}

Result<PrintJob> repeatJob(store::Desk& desk, JobId id, const QString& printer)
{
    return inTransaction(desk, [&]() -> Result<PrintJob> {
        MM_LET(job, findJob(desk.db, id));
        if (job.state == JobState::Printing) {
            return fail(isOver(job));
        }
        if (job.state == JobState::Unknown || job.state == JobState::Done) {
            job.copyNo = -1;
        }
        job.state = JobState::Waiting;
        if (!printer.isEmpty()) {
            job.printer = printer;
        }
        MM_CHECK(write(desk.db, job, desk.clock.nowMs()));
        return job;
    });
}

Result<void> markPrinted(store::Desk& desk, JobId id)
{
    return settle(desk, id, JobState::Done);
}

Result<void> dropJob(store::Desk& desk, JobId id)
{
    return settle(desk, id, JobState::Dropped);
}

Result<std::optional<PrintJob>> nextJob(store::Connection& db)
{
    Query query(db, sql::printing::next_job);
    return query.maybe(jobOf);
}

Result<std::vector<PrintJob>> listJobs(store::Connection& db, int done)
{
    Query open(db, sql::printing::open_jobs);
    MM_LET(jobs, open.all(jobOf));
    Query over(db, sql::printing::done_jobs);
    over.bind("count", done);
    MM_LET(finished, over.all(jobOf));
    jobs.insert(jobs.end(), finished.begin(), finished.end());
    return std::move(jobs);
}

Result<int> recoverJobs(store::Desk& desk)
{
    const qint64 now = desk.clock.nowMs();
    return inTransaction(desk, [&]() -> Result<int> {
        Query lost(desk.db, sql::printing::recover_jobs);
        lost.bind("changed_at", now);
        MM_LET(count, lost.run());
        Query old(desk.db, sql::printing::forget_jobs);
        old.bind("before", now - kKeptMs);
        MM_CHECK(old.run());
        return static_cast<int>(count);
    });
}

} // namespace mm::printing
