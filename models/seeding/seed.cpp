// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seeding/seed.h"

#include "models/counter/cancel_receipt.h"
#include "models/counter/issue_receipt.h"
#include "models/devotees/register_devotee.h"
#include "models/seeding/jobs.h"
#include "models/seeding/seeding_sql.h"
#include "models/sevas/bookings.h"
#include "models/sevas/catalogue.h"
#include "models/store/query.h"
#include "models/store/unit_of_work.h"

#include <map>

namespace mm::seeding {

using namespace Qt::StringLiterals;
using counter::IssuedBooking;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

/// Jobs that share a commit.
constexpr size_t kBatch = 500;
constexpr int kMostYears = 30;
constexpr qint64 kMostRows = 50'000'000;

struct StarterSeva
{
    const char16_t* code;
    const char16_t* name;
    const char16_t* nameLocal;
    int rupees;
};

constexpr StarterSeva kSevas[] = {{u"ARCHANA", u"Archana", u"ಅರ್ಚನೆ", 50},
    {u"KUMKUMARCHANA", u"Kumkumarchana", u"ಕುಂಕುಮಾರ್ಚನೆ", 100},
    {u"ABHISHEKA", u"Panchamrita Abhisheka", u"ಪಂಚಾಮೃತ ಅಭಿಷೇಕ", 250},
    {u"RUDRABHISHEKA", u"Rudrabhisheka", u"ರುದ್ರಾಭಿಷೇಕ", 500},
    {u"SATYANARAYANA", u"Satyanarayana Pooja", u"ಸತ್ಯನಾರಾಯಣ ಪೂಜೆ", 1001},
    {u"MANGALARATI", u"Mangalarati", u"ಮಂಗಳಾರತಿ", 20}};

/// What the batches hand on to each other. A copy is kept of it before each batch, for when that
/// has to be done again.
struct Standing
{
    SeedReport report;
    std::vector<DevoteeId> newDevotees;
    /// Numbers of the receipts that are going to be cancelled.
    std::map<qint64, QString> doomed;
    /// Sevas booked ahead, by their day.
    std::multimap<QDate, BookingId> ahead;
};

/// Does the jobs at a clock that stands where each job puts it.
class Seeder
{
public:
    Seeder(store::Desk& desk, const store::FieldSealer& sealer, quint64 randomSeed)
        : m_sealer(sealer)
        , m_clock(0)
        , m_desk{desk.db, m_clock, UuidMaker::fromSeed(randomSeed), desk.hlc, desk.temple,
              desk.device, desk.counterCode, desk.actor}
    { }

    /// The sevas that people book. One that the temple has already is taken if it could be booked
    /// on the first day, without limit.
    Result<QStringList> openSevas(QDate first, qint64 atMs, qint64 serial)
    {
        m_clock.set(atMs);
        QStringList codes;
        for (const auto& starter : kSevas) {
            QString code = QString::fromUtf16(starter.code);
            const auto there = sevas::findSeva(m_desk.db, code, first);
            const bool serves = there && !there->priceId.isNull() && there->fields.isActive
                && there->batches.empty();
            if (!serves) {
                code += there ? u"-%1"_s.arg(serial) : QString();
                MM_CHECK(addSeva(starter, code));
            }
            codes.append(code);
        }
        return codes;
    }

    /// All jobs in one transaction. A receipt that a rule refuses (no places left, too much cash of
    /// one person) makes way for a plain one, and the batch begins again.
    Result<void> runBatch(std::vector<Job>& jobs)
    {
        const Standing before = m_standing;
        while (true) {
            size_t refused = 0;
            const auto done = tryBatch(jobs, refused);
            if (done) {
                return {};
            }
            const bool isSale = refused < jobs.size() && jobs[refused].kind == Job::Kind::Issue;
            if (store::isStoreFailure(done.error()) || !isSale || m_plain == &jobs[refused]) {
                return fail(done.error());
            }
            m_standing = before;
            m_plain = &jobs[refused];
            jobs[refused].receipt = plainReceipt(101);
        }
    }

    [[nodiscard]] const SeedReport& report() const { return m_standing.report; }
    [[nodiscard]] const HybridClock& hlc() const { return m_desk.hlc; }
    std::vector<DevoteeId> takeNewDevotees() { return std::exchange(m_standing.newDevotees, {}); }

private:
    Result<void> addSeva(const StarterSeva& starter, const QString& code)
    {
        sevas::SevaDraft draft;
        draft.fields.code = code;
        draft.fields.name = QString::fromUtf16(starter.name);
        draft.fields.nameLocal = QString::fromUtf16(starter.nameLocal);
        draft.price = Money::fromRupees(starter.rupees);
        MM_CHECK(store::inUnitOfWork(
            m_desk, [&](UnitOfWork& unit) { return sevas::addSeva(unit, draft); }));
        return {};
    }

    Result<void> tryBatch(const std::vector<Job>& jobs, size_t& place)
    {
        MM_LET(unit, UnitOfWork::begin(m_desk));
        for (place = 0; place < jobs.size(); ++place) {
            m_clock.set(jobs[place].atMs);
            unit.readClock();
            MM_CHECK(run(unit, jobs[place]));
        }
        return unit.commit();
    }

    Result<void> run(UnitOfWork& unit, const Job& job)
    {
        switch (job.kind) {
        case Job::Kind::Register:
            return registerOne(unit, job);
        case Job::Kind::Issue:
            return issue(unit, job);
        case Job::Kind::Cancel:
            return cancel(unit, job);
        case Job::Kind::Perform:
            break;
        }
        return performDue(unit);
    }

    Result<void> registerOne(UnitOfWork& unit, const Job& job)
    {
        MM_LET(id, devotees::registerDevotee(unit, m_sealer, job.devotee));
        m_standing.newDevotees.push_back(id);
        ++m_standing.report.devotees;
        return {};
    }

    Result<void> issue(UnitOfWork& unit, const Job& job)
    {
        MM_LET(issued, counter::issueReceipt(unit, m_sealer, job.receipt));
        auto& report = m_standing.report;
        ++report.receipts;
        report.total += issued.receipt.total;
        for (const auto& line : issued.lines) {
            const auto* booked = std::get_if<IssuedBooking>(&line);
            report.bookings += booked != nullptr ? 1 : 0;
            if (booked != nullptr && !job.isDoomed && booked->sevaDate > unit.today()) {
                m_standing.ahead.emplace(booked->sevaDate, booked->id);
            }
        }
        if (job.isDoomed) {
            m_standing.doomed[job.n] = issued.receipt.number;
        }
        return {};
    }

    Result<void> cancel(UnitOfWork& unit, const Job& job)
    {
        const auto number = m_standing.doomed.extract(job.n);
        MM_CHECK(counter::cancelReceipt(unit, number.mapped(), u"Entered by mistake"_s));
        ++m_standing.report.cancelled;
        return {};
    }

    Result<void> performDue(UnitOfWork& unit)
    {
        const auto [from, upto] = m_standing.ahead.equal_range(unit.today());
        for (auto due = from; due != upto; ++due) {
            MM_CHECK(sevas::perform(unit, due->second));
        }
        m_standing.ahead.erase(from, upto);
        return {};
    }

    const store::FieldSealer& m_sealer;
    FixedClock m_clock;
    store::Desk m_desk;
    Standing m_standing;
    /// The job that was made plain last: it is not refused again.
    const Job* m_plain = nullptr;
};

Result<void> checkPlan(const SeedPlan& plan)
{
    const bool isPossible = plan.receipts >= 0 && plan.receipts <= kMostRows && plan.devotees >= 0
        && plan.devotees <= kMostRows && plan.years >= 1 && plan.years <= kMostYears;
    if (!isPossible) {
        return fail(invalid("seed.impossible"_L1, {}));
    }
    return {};
}

/// How many operations the store has seen: a second seeding goes on from there.
Result<qint64> operationsOf(store::Connection& db)
{
    Query query(db, sql::seeding::last_operation);
    return query.one([](const Row& row) { return row.integer(0); });
}

} // namespace

Result<SeedReport> seed(store::Desk& desk, const store::FieldSealer& sealer, const SeedPlan& plan)
{
    MM_CHECK(checkPlan(plan));
    MM_LET(operations, operationsOf(desk.db));
    Random random(plan.randomSeed * 0x9E3779B97F4A7C15U + static_cast<quint64>(operations));
    Stock stock;
    stock.firstSerial = operations;
    MM_LET(jobs, Jobs::make(plan, desk.clock.today(), random, stock));
    Seeder seeder(desk, sealer, random.next());
    MM_LET(codes, seeder.openSevas(jobs.firstDay(), jobs.opensAtMs(), operations));
    stock.sevas = codes;
    while (!jobs.atEnd() && (plan.isCancelled == nullptr || !plan.isCancelled->load())) {
        auto batch = jobs.next(kBatch);
        MM_CHECK(seeder.runBatch(batch));
        for (const auto& devotee : seeder.takeNewDevotees()) {
            stock.devotees.push_back(devotee);
        }
        if (plan.progress) {
            plan.progress(seeder.report().receipts, plan.receipts);
        }
    }
    desk.hlc = seeder.hlc();
    return seeder.report();
}

} // namespace mm::seeding
