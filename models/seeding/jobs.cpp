// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seeding/jobs.h"

#include "models/seeding/busy_days.h"
#include "models/seeding/people.h"

namespace mm::seeding {

namespace {

constexpr int kDaysAYear = 365;
/// Of a thousand receipts so many are cancelled.
constexpr qint64 kDoomedOfThousand = 7;
/// Of a hundred devotees so many are known before the first receipt; the others come by and by.
constexpr qint64 kKnownAtFirst = 30;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;
/// The counter closes at 20:30 and cancels what went wrong; the priest marks what was performed.
constexpr qint64 kClosingMs = (20 * 60 + 31) * kMinuteMs;

qint64 midnightMs(QDate date)
{
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * kDayMs - 330 * kMinuteMs;
}

} // namespace

Result<Jobs> Jobs::make(const SeedPlan& plan, QDate today, Random& random, Stock& stock)
{
    Jobs jobs(plan, random, stock);
    jobs.m_days = kDaysAYear * plan.years;
    jobs.m_first = today.addDays(-jobs.m_days);
    MM_LET(counts, spread(plan.receipts, jobs.m_first, jobs.m_days));
    jobs.m_counts = counts;
    return jobs;
}

qint64 Jobs::opensAtMs() const
{
    return midnightMs(m_first);
}

std::vector<Job> Jobs::next(size_t enough)
{
    std::vector<Job> jobs;
    while (!atEnd() && jobs.size() < enough) {
        addDay(jobs);
        ++m_day;
    }
    return jobs;
}

void Jobs::addRegistrations(std::vector<Job>& jobs, qint64 atMs, qint64 upTo)
{
    for (; m_devotees < upTo; ++m_devotees) {
        Job job;
        job.kind = Job::Kind::Register;
        job.atMs = atMs;
        job.n = m_devotees;
        job.devotee = makeDevotee(*m_random, m_stock->firstSerial + m_devotees);
        jobs.push_back(std::move(job));
    }
}

void Jobs::addDay(std::vector<Job>& jobs)
{
    const QDate date = m_first.addDays(m_day);
    const qint64 closing = midnightMs(date) + kClosingMs;
    const qint64 known = m_plan->devotees * kKnownAtFirst / 100;
    const qint64 coming = m_plan->devotees - known;
    addRegistrations(jobs, midnightMs(date) + 1, known + coming * (m_day + 1) / m_days);
    std::vector<Job> cancellations;
    for (const qint64 instant : instantsOf(*m_random, date, m_counts[static_cast<size_t>(m_day)])) {
        Job job;
        job.atMs = instant;
        job.n = m_receipts++;
        job.receipt = makeReceipt(*m_random, *m_stock, date, job.n);
        job.isDoomed = m_random->below(1000) < kDoomedOfThousand;
        if (job.isDoomed) {
            Job cancel;
            cancel.kind = Job::Kind::Cancel;
            cancel.atMs = closing;
            cancel.n = job.n;
            cancellations.push_back(std::move(cancel));
        }
        jobs.push_back(std::move(job));
    }
    std::move(cancellations.begin(), cancellations.end(), std::back_inserter(jobs));
    Job perform;
    perform.kind = Job::Kind::Perform;
    perform.atMs = closing + kMinuteMs;
    jobs.push_back(std::move(perform));
}

} // namespace mm::seeding
