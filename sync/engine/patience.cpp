// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fault_points.h"
#include "sync/engine/backoff.h"
#include "sync/engine/engine.h"

namespace mm::sync {

using namespace Qt::StringLiterals;

/// Gives up the connection and sets the next try; at the fifth failure in a row the breaker opens.
void Engine::holdConnection(qint64 delayMs, bool counts)
{
    dropHand();
    dropWait();
    m_hasSession = false;
    if (counts
        && (m_memory.isBreakerOpen || m_memory.failures >= kBreakerFailures
            || MM_BUGGIFY("breaker.early"))) {
        m_memory.isBreakerOpen = true;
        m_memory.breakerMs = m_memory.breakerMs == 0
            ? kFirstBreakerMs
            : std::min(m_memory.breakerMs * 2, kLongestBreakerMs);
        delayMs = m_memory.breakerMs;
    }
    m_memory.nextTryAt = m_clock.nowMs() + delayMs;
    enter(m_memory.isBreakerOpen ? State::BreakerOpen : State::Offline);
    armRetry(delayMs);
}

void Engine::holdLoop(Loop& loop, std::optional<qint64> retryAfterMs)
{
    ++loop.failures;
    loop.notBefore =
        m_timers.monotonicMs() + retryAfterMs.value_or(jitteredDelayMs(loop.failures, m_random));
}

void Engine::armRetry(qint64 delayMs)
{
    m_nextRetryAt = m_clock.nowMs() + delayMs;
    if (!MM_MUTANT(RetryOnlyOnNewWrite)) {
        m_timers.set(Alarm::Retry, delayMs);
    }
}

/// Where something is left that may not be tried yet, the retry is set for it.
void Engine::armForLoops()
{
    const qint64 now = m_timers.monotonicMs();
    std::optional<qint64> delay;
    const auto wants = [&](qint64 ms) {
        delay = std::min(delay.value_or(ms), ms);
    };
    if (m_push.notBefore > now) {
        wants(m_push.notBefore - now);
    }
    if (m_pull.notBefore > now) {
        wants(m_pull.notBefore - now);
    }
    if (const auto parked = m_store.nextParkedInMs(); parked && *parked) {
        // Due or not, it goes no earlier than the loop that sends it.
        wants(std::max({qint64{1}, **parked, m_push.notBefore - now}));
    }
    if (delay) {
        armRetry(*delay);
    } else {
        m_timers.clear(Alarm::Retry);
        m_nextRetryAt.reset();
    }
}

void Engine::remember()
{
    m_memory.pushFailures = m_push.failures;
    m_memory.pullFailures = m_pull.failures;
    if (m_memory == m_kept) {
        return;
    }
    if (m_store.keepRetryMemory(m_memory)) {
        m_kept = m_memory;
    }
}

/// The store itself did not answer: a later try, nothing else.
void Engine::storeFailed(const Error& error)
{
    m_problem = {error.rule, error.detail};
    ++m_memory.failures;
    holdConnection(jitteredDelayMs(std::max(3, m_memory.failures), m_random) + 1000, true);
}

void Engine::alarm(Alarm alarm)
{
    static const Reply kTooLate{Reply::Kind::Broken, 0, {}, true, {}, u"too late"_s};
    switch (alarm) {
    case Alarm::Retry:
        m_nextRetryAt.reset();
        handle(Event::RetryDue);
        return;
    case Alarm::Safety:
        handle(Event::SafetyDue);
        return;
    case Alarm::Watchdog:
        if (m_hand.ticket != 0) {
            m_transport.abort(m_hand.ticket);
            replied(m_hand.ticket, kTooLate);
        }
        return;
    case Alarm::WaitWatchdog:
        if (m_wait != 0) {
            m_transport.abort(m_wait);
            replied(m_wait, kTooLate);
        }
        return;
    case Alarm::Nudge:
        handle(Event::Nudge);
        return;
    case Alarm::Ahead:
        if (m_hand.ticket != 0 && m_hand.call == Call::Push) {
            m_store.lookAhead(grownLimits());
        }
        return;
    }
}

} // namespace mm::sync
