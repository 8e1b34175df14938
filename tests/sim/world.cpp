// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world.h"

#include "models/core/fault_points.h"
#include "models/store/query.h"
#include "tests/sim/invariants.h"
#include "tests/sim/temple_images.h"
#include "tests/sim/trials.h"

namespace mm::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kJoinMs = 10 * kMinuteMs;
/// I12: two minutes, and what the longest patience of the engine (its breaker) may add when no
/// system says that the network is back.
constexpr qint64 kHealMs = 2 * kMinuteMs + 5 * kMinuteMs;
/// The longest time until a counter asks for changes without being told that there are some.
constexpr qint64 kLookMs = 80'000;
/// I13: what one counter may ask of the service in an hour on average, its work apart.
constexpr quint64 kRequestsAnHour = 1'500;

} // namespace

World::World(const Plan& plan)
    : m_plan(plan)
    , m_rates(plan.rates)
    , m_dice(plan.seed)
    , m_pointDice(plan.seed * 31 + 7)
    , m_schedule(kWorldBeginsMs)
{
    m_rates.counterDies = plan.hasCounterDeaths ? m_rates.counterDies : 0;
    m_rates.serverDies = plan.hasServiceDeaths ? m_rates.serverDies : 0;
}

World::~World()
{
    // Lines and alarms first: they hold on to the schedule.
    m_counters.clear();
    m_service.reset();
}

void World::failed(const QString& what)
{
    m_outcome.failures << what;
}

void World::found()
{
    const TempleImages& images = templeImages();
    m_service = std::make_unique<SimService>(
        SimService::Parts{m_schedule, m_rates, m_outcome.faults, images.temple}, images.service,
        m_dice.split());
    if (!m_service->boot()) {
        failed(m_service->trouble());
        return;
    }
    for (int i = 0; i < m_plan.counters; ++i) {
        const auto index = static_cast<size_t>(i);
        m_service->admit(index, images.devices[index]);
        m_counters.push_back(std::make_unique<SimCounter>(
            SimCounter::Parts{m_schedule, *m_service, m_rates, m_outcome.faults, m_ledger, index},
            images.counters[index], m_dice.split()));
        if (!m_counters.back()->boot()) {
            failed(m_counters.back()->trouble());
        }
    }
}

/// Nobody sells at a counter before it has joined: on a good day, with somebody who watches.
void World::join()
{
    const FaultRates troubles = std::exchange(m_rates, FaultRates::quiet());
    const qint64 until = m_schedule.nowMs() + kJoinMs;
    while (!isQuiet() && m_schedule.nowMs() < until) {
        m_schedule.runUntil(m_schedule.nowMs() + 1'000);
    }
    if (!isQuiet()) {
        failed(u"the counters do not join"_s);
        return;
    }
    for (const auto& counter : m_counters) {
        counter->restart();
    }
    m_rates = troubles;
}

/// Clerks come and go; most of the day's work is bunched, as queues are.
void World::planLife()
{
    Dice dice = m_dice.split();
    qint64 at = 0;
    for (int i = 0; i < m_plan.acts; ++i) {
        const qint64 pause = m_plan.spanMs / std::max(1, m_plan.acts);
        at += dice.below(3) == 0 ? dice.below(pause * 3) : dice.below(std::max<qint64>(pause, 2));
        const auto counter = static_cast<size_t>(dice.below(m_plan.counters));
        m_schedule.after(at, [this, counter] {
            if (!m_restored.contains(counter)) {
                m_counters[counter]->act();
                if (m_dice.below(20) == 0) {
                    m_counters[counter]->changeClerk();
                }
            }
        });
    }
}

bool World::isQuiet()
{
    if (!m_service->isRunning()) {
        return false;
    }
    const qint64 head = numberFrom(m_service->db(), "SELECT seq FROM temple_sync");
    return std::ranges::all_of(m_counters, [&](const auto& counter) {
        if (!counter->isRunning()) {
            return false;
        }
        if (m_restored.contains(counter->index())) {
            if (counter->engine()->state() == sync::State::Forked) {
                return true;
            }
        }
        return counter->engine()->isQuiet()
            && numberFrom(counter->db(), "SELECT seq FROM sync_cursor WHERE feed = 'temple'")
            == head;
    });
}

/// Every counter rests, or waits for a person with what is parked.
bool World::rest(qint64 withinMs)
{
    const qint64 until = m_schedule.nowMs() + withinMs;
    while (m_schedule.haltedBy().isEmpty() && !isQuiet() && m_schedule.nowMs() < until) {
        m_schedule.runUntil(m_schedule.nowMs() + 1'000);
    }
    return isQuiet();
}

bool World::isPointOn(const char* point)
{
    if (m_isHealing || !m_plan.hasBuggify) {
        return false;
    }
    const QByteArray name(point);
    const auto found = m_points.find(name);
    const bool isOn = found != m_points.end()
        ? found->second
        : m_points.emplace(name, Dice(m_plan.seed ^ qHash(name, 0)).below(4) == 0).first->second;
    const bool fires = isOn && m_pointDice.below(4) == 0;
    m_outcome.points[name] += fires ? 1 : 0;
    return fires;
}

/// The faults stop, and nobody does anything more: everything has to come to rest by itself.
void World::heal()
{
    m_isHealing = true;
    const qint64 largest = m_rates.largestBody;
    m_rates = FaultRates::quiet();
    // No fault that passes: the line is as it is.
    m_rates.largestBody = largest;
    m_service->spare();
    for (const auto& counter : m_counters) {
        counter->spare();
        counter->setUp(true);
        letIn(counter->index());
    }
    const qint64 began = m_schedule.nowMs();
    bool isAtRest = rest(kHealMs);
    m_outcome.healedInMs = m_schedule.nowMs() - began;
    if (isAtRest) {
        // What was still on its way has come, and every counter has looked once without being told.
        m_schedule.runUntil(m_schedule.nowMs() + kLookMs);
        isAtRest = rest(kHealMs);
    }
    if (isAtRest) {
        lookAtParked();
        // Somebody has seen to what was parked, and to the proxy that let nothing large pass.
        m_rates.largestBody = 0;
        for (const auto& counter : m_counters) {
            counter->retryParked();
        }
        m_schedule.runUntil(m_schedule.nowMs() + 10'000);
        isAtRest = rest(kHealMs);
    }
    if (isAtRest || !m_schedule.haltedBy().isEmpty()) {
        return;
    }
    failed(u"I12: the world does not come to rest"_s);
    for (const auto& counter : m_counters) {
        if (!counter->isRunning()) {
            failed(u"I12: counter %1 does not run; %2"_s.arg(counter->index())
                       .arg(counter->trouble()));
            continue;
        }
        failed(
            u"I12: counter %1 is %2, %3 waiting, at %4"_s.arg(counter->index())
                .arg(sync::stateName(counter->engine()->state()))
                .arg(numberFrom(counter->db(), "SELECT count(*) FROM sync_outbox WHERE state <> 1"))
                .arg(numberFrom(
                    counter->db(), "SELECT seq FROM sync_cursor WHERE feed = 'temple'")));
    }
}

/// I11: nothing is put aside at a counter that the service has not put aside.
void World::lookAtParked()
{
    constexpr char kAside[] = "FROM sync_outbox WHERE state = 2 AND err_code NOT IN "
                              "('op.blocked', 'op.quarantined', 'op.too_large')";
    qint64 here = 0;
    QStringList shown;
    for (const auto& counter : m_counters) {
        if (m_restored.contains(counter->index())) {
            continue;
        }
        here += numberFrom(counter->db(), QByteArray("SELECT count(*) ") + kAside);
        store::Query query(counter->db(),
            QByteArray("SELECT op_seq || ' ' || type || ' ' || err_code || ' ' || attempts ")
                + kAside);
        const auto rows = query.all([](const store::Row& row) { return row.text(0); });
        for (const auto& row : rows.value_or(std::vector<QString>())) {
            shown << u"counter %1: %2"_s.arg(counter->index()).arg(row);
        }
    }
    const qint64 there =
        numberFrom(m_service->db(), "SELECT count(*) FROM sync_op WHERE status = 'parked'");
    if (here > there) {
        failed(u"I11: counters put %1 operations aside, the service %2 (%3)"_s.arg(here)
                   .arg(there)
                   .arg(shown.join(u", "_s)));
    }
}

void World::keepInvariants()
{
    for (const auto& counter : m_counters) {
        // One that had done nothing since the picture was taken may go on: then it has lost
        // nothing.
        if (counter->engine()->state() != sync::State::Forked) {
            m_restored.remove(counter->index());
        }
    }
    RestingWorld resting{*m_service, {}, m_ledger, m_restored, templeImages().devices,
        m_schedule.nowMs(), m_plan.hasCompaction};
    if (!m_service->trouble().isEmpty()) {
        failed(u"the service: "_s + m_service->trouble());
    }
    for (const auto& counter : m_counters) {
        resting.counters.push_back(counter.get());
        if (!counter->trouble().isEmpty()) {
            failed(counter->trouble());
        }
        const auto hours = static_cast<quint64>(m_schedule.elapsedMs() / kHourMs + 1);
        if (counter->link().requests() > kRequestsAnHour * hours) {
            failed(u"I13: counter %1 asked %2 times in %3 hours"_s.arg(counter->index())
                       .arg(counter->link().requests())
                       .arg(hours));
        }
    }
    m_outcome.failures << nothingLost(resting) << nothingDoubled(resting) << moneyConserved(resting)
                       << converged(resting) << feedIsDense(resting) << causesComeFirst(resting);
}

/// I13: what goes round in circles is stopped.
void World::noteHalt()
{
    if (!m_schedule.haltedBy().isEmpty()) {
        m_outcome.failures.prepend(m_schedule.haltedBy());
    }
}

Outcome World::run()
{
    found();
    if (m_outcome.failures.isEmpty()) {
        join();
    }
    if (m_outcome.failures.isEmpty()) {
        planLife();
        planTroubles();
        setBuggify([](void* world,
                       const char* point) { return static_cast<World*>(world)->isPointOn(point); },
            this);
        m_schedule.runUntil(m_schedule.nowMs() + m_plan.spanMs);
        heal();
        setBuggify(nullptr, nullptr);
        noteHalt();
    }
    if (m_outcome.failures.isEmpty()) {
        keepInvariants();
    }
    if (m_outcome.failures.isEmpty()) {
        Trials trials{m_schedule, *m_service, m_counters, m_restored, m_dice.split(), [this] {
                          return rest(kHealMs);
                      }};
        m_outcome.failures << trials.run();
        noteHalt();
    }
    m_outcome.simulatedMs = m_schedule.elapsedMs();
    m_outcome.steps = m_schedule.steps();
    m_outcome.hash = m_schedule.hash();
    for (const auto& counter : m_counters) {
        for (const auto& [kind, count] : counter->acts()) {
            m_outcome.acts[kind] += count;
        }
        const auto cells = counter->cells();
        for (size_t i = 0; i < cells.size(); ++i) {
            m_outcome.cells[i] += cells[i];
        }
    }
    return m_outcome;
}

} // namespace mm::sim
