// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/engine.h"

#include "models/core/fault_points.h"
#include "sync/engine/backoff.h"
#include "sync/engine/deadlines.h"

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRetryWithoutNetworkMs = 60'000;
/// While batches wait, pages come in between so often.
constexpr qint64 kFetchBetweenMs = 1'000;
/// So much later a batch is on its way, on a line that is none of the slowest.
constexpr qint64 kAheadMs = 8;

} // namespace

Engine::Engine(const Parts& parts)
    : m_timers(parts.timers)
    , m_random(parts.random)
    , m_transport(parts.transport)
    , m_credentials(parts.credentials)
    , m_store(parts.store)
    , m_clock(parts.clock)
{ }

void Engine::handle(Event event, const Reply* reply, Call call)
{
    const size_t place = static_cast<size_t>(m_state) * kEvents + static_cast<size_t>(event);
    ++m_cellCounts[place];
    if (event == Event::SafetyDue || event == Event::Start) {
        // Whatever the state: the next look without being asked is always set.
        m_timers.set(
            Alarm::Safety, MM_BUGGIFY("engine.safety_soon") ? 1000 : safetyDelayMs(m_random));
    }
    perform(cellOf(m_state, event).action, event, reply, call);
    remember();
    if (m_observer) {
        m_observer();
    }
}

void Engine::perform(Action action, Event event, const Reply* reply, Call call)
{
    const bool isUnasked = event == Event::SafetyDue || event == Event::RetryDue;
    switch (action) {
    case Action::Ignore:
        return;
    case Action::Connect:
        if (event == Event::Start) {
            begin();
        } else if (!isUnasked || m_timers.monotonicMs() >= m_holdUntil) {
            connect();
        } else {
            armRetry(m_holdUntil - m_timers.monotonicMs());
        }
        return;
    case Action::HalfOpen:
        halfOpen();
        return;
    case Action::SayHello:
        sayHello();
        return;
    case Action::Choose:
        if (event == Event::LocalWork && MM_BUGGIFY("engine.wake_lost")) {
            return;
        }
        m_hasNews = m_hasNews || event == Event::SafetyDue;
        choose();
        return;
    case Action::SendOnly:
        if (m_hasSession) {
            choose();
        }
        return;
    case Action::NoteNews:
        m_hasNews = m_hasNews || event != Event::LocalWork;
        return;
    case Action::Disconnect:
        disconnect();
        return;
    case Action::BackOff:
        backOff(*reply, call);
        return;
    case Action::Judge:
        judge(*reply, call);
        return;
    case Action::CheckIdentity:
        checkIdentity();
        return;
    }
}

void Engine::enter(State state)
{
    m_state = state;
}

/// A start goes on with the patience that the last run had come to.
void Engine::begin()
{
    auto memory = m_store.retryMemory();
    if (!memory) {
        storeFailed(memory.error());
        return;
    }
    m_memory = *memory;
    m_kept = m_memory;
    m_push.failures = m_memory.pushFailures;
    m_pull.failures = m_memory.pullFailures;
    const auto itself = m_store.isItself();
    if (!itself) {
        storeFailed(itself.error());
        return;
    }
    if (!*itself) {
        enter(State::Forked);
        m_problem = {"sync.forked"_L1, {}};
        return;
    }
    const qint64 left =
        std::clamp(m_memory.nextTryAt - m_clock.nowMs(), qint64{0}, kLongestBreakerMs);
    if (left > 0) {
        enter(m_memory.isBreakerOpen ? State::BreakerOpen : State::Offline);
        armRetry(left);
        return;
    }
    connect();
}

void Engine::connect()
{
    dropHand();
    dropWait();
    m_hasSession = false;
    m_timers.clear(Alarm::Retry);
    m_nextRetryAt.reset();
    if (m_credentials.hasToken()) {
        sayHello();
        return;
    }
    const auto body = m_credentials.challengeRequest();
    if (!body) {
        storeFailed(body.error());
        return;
    }
    enter(State::Connecting);
    send({Call::Challenge, *body, kControlDeadlineMs});
}

void Engine::halfOpen()
{
    const qint64 now = m_timers.monotonicMs();
    if (m_lastNudge && now - *m_lastNudge < kNudgeGapMs) {
        m_timers.set(Alarm::Nudge, kNudgeGapMs - (now - *m_lastNudge));
        return;
    }
    m_lastNudge = now;
    m_holdUntil = 0;
    m_push.notBefore = 0;
    m_pull.notBefore = 0;
    connect();
}

void Engine::sayHello()
{
    dropHand();
    const auto body = m_store.helloRequest();
    if (!body) {
        storeFailed(body.error());
        return;
    }
    m_hasSession = false;
    m_hasNews = true;
    enter(State::Negotiating);
    send({Call::Hello, *body, kControlDeadlineMs});
}

void Engine::choose()
{
    if (m_hand.ticket != 0) {
        return;
    }
    if (m_isForked) {
        enterForked();
        return;
    }
    if (MM_BUGGIFY("engine.hello_again")) {
        sayHello();
        return;
    }
    const qint64 now = m_timers.monotonicMs();
    const auto hasWork = m_store.hasWork();
    const auto place = m_store.cursorAndHead();
    const auto mayPull = m_store.mayPull();
    if (!hasWork || !place || !mayPull) {
        storeFailed(!hasWork ? hasWork.error() : !place ? place.error() : mayPull.error());
        return;
    }
    if (mayFetch() && !*mayPull) {
        m_problem = {"sync.disk_low"_L1, {}};
    }
    const bool pushDue = *hasWork && now >= m_push.notBefore;
    const bool pullDue = mayFetch() && *mayPull && now >= m_pull.notBefore
        && (m_needsSnapshot || m_hasNews || place->first < place->second);
    const bool isLong = !m_lastFetch || now - *m_lastFetch >= kFetchBetweenMs;
    const bool yields = pullDue && ((m_lastWasPush && isLong) || MM_BUGGIFY("engine.pull_first"));
    if (pushDue && !yields) {
        const auto batch = m_store.nextBatch(m_limits);
        if (!batch) {
            storeFailed(batch.error());
            return;
        }
        if (batch->operations > 0) {
            sendBatch(*batch);
            return;
        }
    }
    if (pullDue) {
        fetchPage();
        return;
    }
    rest();
}

void Engine::sendBatch(const PushBatch& batch)
{
    enter(mayFetch() ? State::Pushing : restingState());
    m_lastWasPush = true;
    send({Call::Push, batch.body, kPushDeadlineMs, batch.packed});
    m_hand.batch = batch;
    m_timers.set(Alarm::Ahead, kAheadMs);
}

void Engine::fetchPage()
{
    const auto request = m_store.pageRequest(m_needsSnapshot);
    if (!request) {
        storeFailed(request.error());
        return;
    }
    enter(m_needsSnapshot ? State::Resyncing : State::Pulling);
    m_lastWasPush = false;
    m_lastFetch = m_timers.monotonicMs();
    m_hasNews = false;
    const bool isSnapshot = m_needsSnapshot;
    send({request->call, request->body, kPullDeadlineMs});
    m_hand.isSnapshot = isSnapshot;
}

State Engine::restingState() const
{
    return m_isTooOld ? State::UpgradeNeeded : m_isRevoked ? State::AuthPaused : State::Idle;
}

void Engine::rest()
{
    enter(restingState());
    m_lastWasPush = false;
    const auto work = m_store.hasWork();
    const auto place = m_store.cursorAndHead();
    if (mayFetch()) {
        if (work && !*work && place && place->first >= place->second && !m_needsSnapshot) {
            m_problem = {};
            m_store.noteQuiet();
            if (compare()) {
                return;
            }
        }
        startWait();
    }
    armForLoops();
}

/// Asks whether the service holds the same, when that is due.
bool Engine::compare()
{
    if (m_timers.monotonicMs() < m_pull.notBefore) {
        return false;
    }
    const auto question = m_store.digestRequest();
    if (!question) {
        storeFailed(question.error());
        return true;
    }
    if (!question->has_value()) {
        return false;
    }
    enter(State::Pulling);
    send({Call::Digest, **question, kPullDeadlineMs});
    return true;
}

void Engine::startWait()
{
    if (m_wait != 0) {
        return;
    }
    const auto query = m_store.waitQuery(MM_BUGGIFY("engine.short_wait") ? 1 : m_waitSeconds);
    if (!query) {
        storeFailed(query.error());
        return;
    }
    m_wait = ++m_lastTicket;
    const qint64 deadline = m_waitSeconds * 1000 + kWaitGraceMs;
    m_timers.set(Alarm::WaitWatchdog, deadline);
    m_transport.send(m_wait, {Call::Wait, *query, deadline});
}

void Engine::disconnect()
{
    dropHand();
    dropWait();
    m_hasSession = false;
    enter(State::Offline);
    m_problem = {"sync.no_network"_L1, {}};
    armRetry(kRetryWithoutNetworkMs / 2 + m_random.below(kRetryWithoutNetworkMs));
}

void Engine::stop()
{
    dropHand();
    dropWait();
    for (const Alarm alarm : kAllAlarms) {
        m_timers.clear(alarm);
    }
    m_hasSession = false;
    enter(State::Offline);
    remember();
}

void Engine::dropHand()
{
    if (m_hand.ticket != 0) {
        m_transport.abort(m_hand.ticket);
    }
    m_hand = {};
    m_timers.clear(Alarm::Watchdog);
    m_timers.clear(Alarm::Ahead);
}

void Engine::dropWait()
{
    if (m_wait != 0) {
        m_transport.abort(m_wait);
    }
    m_wait = 0;
    m_timers.clear(Alarm::WaitWatchdog);
}

void Engine::send(const Request& request)
{
    m_hand = {++m_lastTicket, request.call, m_timers.monotonicMs(), {}, false};
    m_timers.set(Alarm::Watchdog,
        MM_BUGGIFY("engine.watchdog_early") ? request.deadlineMs / 100 : request.deadlineMs);
    m_transport.send(m_hand.ticket, request);
}

bool Engine::isQuiet() const
{
    if (m_state != State::Idle || m_hand.ticket != 0 || m_hasNews || m_needsSnapshot) {
        return false;
    }
    const auto work = m_store.hasWork();
    const auto place = m_store.cursorAndHead();
    return work && !*work && place && place->first >= place->second;
}

} // namespace mm::sync
