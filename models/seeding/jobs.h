// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/seeding/drafts.h"
#include "models/seeding/seed.h"

namespace mm::seeding {

/// One thing that happens in the books.
struct Job
{
    enum class Kind { Register, Issue, Cancel, Perform };
    Kind kind = Kind::Issue;
    /// UTC ms.
    qint64 atMs = 0;
    /// The n-th devotee or receipt.
    qint64 n = 0;
    devotees::DevoteeDraft devotee = {};
    counter::ReceiptDraft receipt = {};
    /// A Cancel job follows for it.
    bool isDoomed = false;
};

/// Thinks out, day by day, what happens: who registers, what is given and booked, which receipts
/// are cancelled at the end of the day, and that the sevas booked ahead are performed.
class Jobs
{
public:
    static Result<Jobs> make(const SeedPlan& plan, QDate today, Random& random, Stock& stock);

    [[nodiscard]] bool atEnd() const { return m_day >= m_days; }
    /// Whole days, until there are about `enough` jobs.
    std::vector<Job> next(size_t enough);
    /// The day before the first job, for what has to be there first.
    [[nodiscard]] qint64 opensAtMs() const;
    [[nodiscard]] QDate firstDay() const { return m_first; }

private:
    Jobs(const SeedPlan& plan, Random& random, Stock& stock)
        : m_plan(&plan)
        , m_random(&random)
        , m_stock(&stock)
    { }
    void addDay(std::vector<Job>& jobs);
    void addRegistrations(std::vector<Job>& jobs, qint64 atMs, qint64 upTo);

    const SeedPlan* m_plan;
    Random* m_random;
    Stock* m_stock;
    QDate m_first;
    int m_days = 0;
    int m_day = 0;
    std::vector<qint64> m_counts;
    qint64 m_receipts = 0;
    qint64 m_devotees = 0;
};

} // namespace mm::seeding
