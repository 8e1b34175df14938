// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::printing {

/// Waiting: nothing was tried. Printing: counted and on its way. Done: the device has it. Failed:
/// nothing came out. Unknown: somebody must look whether paper came out. Dropped: given up by hand.
enum class JobState { Waiting, Printing, Done, Failed, Unknown, Dropped };

/// "waiting", "printing", "done", "failed", "unknown", "dropped".
QLatin1StringView stateCode(JobState state);

using JobId = Id<struct PrintJobTag>;

/// A piece of paper that was asked for at this computer. Jobs are kept here and sent nowhere; that
/// a receipt was printed is on record by receipts::recordPrint().
struct PrintJob
{
    JobId id = {};
    /// Null for a paper that is no receipt: that one is kept finished in `paper`.
    ReceiptId receipt = {};
    QByteArray paper = {};
    /// What people call it: the receipt's number, "CV/C01/2627/000004".
    QString title = {};
    /// Empty: the computer's printer for receipts at the time.
    QString printer = {};
    JobState state = JobState::Waiting;
    /// As counted, -1 before.
    int copyNo = -1;
    /// The rule of the last failure; empty if none.
    QString problem = {};
    /// UTC ms.
    qint64 createdAt = 0;
    qint64 changedAt = 0;
};

/// Puts a job in, waiting. Needs no permission of its own: what it prints has.
Result<PrintJob> addJob(store::Desk& desk, const PrintJob& job);
/// A job as it stands; refuses print.job_unknown.
Result<PrintJob> findJob(store::Connection& db, JobId id);

/// The job goes to a device now: counts the paper of a receipt that was not counted yet (`medium`
/// as recordPrint()), in the same transaction. Refuses what recordPrint() refuses,
/// print.job_unknown, and print.job_over for a job that does not wait.
Result<PrintJob> beginJob(
    store::Desk& desk, JobId id, const QString& printer, const QString& medium);
/// How it went: Done, Failed or Unknown with the rule that says why.
Result<void> endJob(store::Desk& desk, JobId id, JobState state, const QString& problem);

/// Puts a failed, unknown or finished job back in line, for `printer` (empty: where it was going).
/// The paper of a failed one never came out, so it keeps its number; any other is a further copy
/// and will be counted as one.
Result<PrintJob> repeatJob(store::Desk& desk, JobId id, const QString& printer);
/// Somebody looked: the paper is there.
Result<void> markPrinted(store::Desk& desk, JobId id);
/// Nobody wants it any more.
Result<void> dropJob(store::Desk& desk, JobId id);

/// The oldest that waits.
Result<std::optional<PrintJob>> nextJob(store::Connection& db);
/// Everything that is not done, oldest first, and the last `done` that are, without their papers.
Result<std::vector<PrintJob>> listJobs(store::Connection& db, int done);

/// After a start: what was on its way when the program ended has an unknown end. Throws away what
/// was over a week ago. How many became unknown.
Result<int> recoverJobs(store::Desk& desk);

} // namespace mm::printing
