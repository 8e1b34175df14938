// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fault_points.h"
#include "sync/engine/backoff.h"
#include "sync/engine/engine.h"

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

enum class Verdict { Good, Failed, Refused };

/// Sending and fetching have each their own patience.
bool isOfALoop(Call call)
{
    return call == Call::Push || call == Call::Changes || call == Call::Snapshot
        || call == Call::Digest;
}

/// A page of a portal, a proxy's error, a cut connection: nothing of it is the service's word. What
/// nginx says by itself in HTML with these numbers is meant as it stands.
Verdict verdictOf(const Reply& reply)
{
    if (reply.kind != Reply::Kind::Answered) {
        return Verdict::Failed;
    }
    switch (reply.status) {
    case 413:
    case 429:
        return Verdict::Refused;
    case 503:
        return reply.retryAfterMs ? Verdict::Refused : Verdict::Failed;
    case 400:
    case 401:
    case 403:
    case 409:
    case 410:
    case 422:
    case 426:
        return reply.isJson ? Verdict::Refused : Verdict::Failed;
    default:
        break;
    }
    const bool isGood = reply.status >= 200 && reply.status < 300;
    return isGood && (reply.isJson || reply.status == 204) ? Verdict::Good : Verdict::Failed;
}

Event eventOf(Call call)
{
    switch (call) {
    case Call::Token:
        return Event::TokenGranted;
    case Call::Hello:
        return Event::HelloTaken;
    case Call::Push:
        return Event::PushTaken;
    case Call::Wait:
        return Event::Poked;
    default:
        return Event::PageTaken;
    }
}

} // namespace

void Engine::replied(Ticket ticket, const Reply& reply)
{
    if (ticket == 0) {
        return;
    }
    if (ticket == m_wait) {
        m_wait = 0;
        m_timers.clear(Alarm::WaitWatchdog);
        takePoke(reply);
        return;
    }
    if (ticket != m_hand.ticket) {
        // Given up before it came: what it says will be asked again.
        return;
    }
    const Hand hand = m_hand;
    m_hand = {};
    m_timers.clear(Alarm::Watchdog);
    m_timers.clear(Alarm::Ahead);
    take(hand, reply);
}

void Engine::take(const Hand& hand, const Reply& reply)
{
    m_hand.batch = hand.batch;
    switch (verdictOf(reply)) {
    case Verdict::Failed:
        handle(Event::TransportFailed, &reply, hand.call);
        return;
    case Verdict::Refused:
        handle(Event::Refused, &reply, hand.call);
        return;
    case Verdict::Good:
        break;
    }
    if (hand.call == Call::Challenge) {
        const auto body = m_credentials.tokenRequest(reply.body);
        if (body) {
            send({Call::Token, *body, m_timers.monotonicMs() - hand.sentAt + 20'000});
            return;
        }
        const Reply odd{Reply::Kind::Broken, 0, {}, true, {}, QString(body.error().rule)};
        handle(Event::TransportFailed, &odd, hand.call);
        return;
    }
    const auto event = takeIn(hand, reply);
    if (!event) {
        // Not what the protocol says, or the store could not take it: neither moves the cursor.
        const Reply odd{Reply::Kind::Broken, 0, {}, true, {},
            QString(event.error().rule) + u' ' + event.error().detail};
        handle(Event::TransportFailed, &odd, hand.call);
        return;
    }
    m_hand.batch = {};
    succeeded(hand.call);
    handle(*event);
}

Result<Event> Engine::takeIn(const Hand& hand, const Reply& reply)
{
    switch (hand.call) {
    case Call::Token: {
        MM_CHECK(m_credentials.takeToken(reply.body));
        break;
    }
    case Call::Hello: {
        MM_LET(hello, m_store.takeHello(reply.body, m_timers.monotonicMs() - hand.sentAt));
        m_isTooOld = hello.isTooOld;
        m_isRevoked = hello.isRevoked;
        m_needsSnapshot = hello.needsSnapshot;
        m_waitSeconds = hello.waitSeconds;
        m_allowed = hello.limits;
        m_limits = {std::min(m_limits.operations, m_allowed.operations),
            std::min(m_limits.bytes, m_allowed.bytes)};
        m_lastWasPush = false;
        m_hasSession = true;
        m_problem = m_isTooOld ? Problem{"sync.upgrade_needed"_L1, {}}
            : m_isRevoked      ? Problem{"sync.device_revoked"_L1, {}}
                               : Problem{};
        m_isForked = hello.isForked;
        break;
    }
    case Call::Push: {
        MM_CHECK(m_store.takePush(hand.batch, reply.body));
        // A smaller batch went through: try the double next time.
        m_limits = grownLimits();
        break;
    }
    case Call::Digest: {
        MM_LET(page, m_store.takeDigest(reply.body));
        m_needsSnapshot = page.needsSnapshot;
        break;
    }
    default: {
        MM_LET(page, m_store.takePage(hand.isSnapshot, reply.body));
        m_needsSnapshot = page.needsSnapshot;
        break;
    }
    }
    return eventOf(hand.call);
}

void Engine::succeeded(Call call)
{
    m_memory.failures = 0;
    m_memory.isBreakerOpen = false;
    m_memory.breakerMs = 0;
    m_memory.nextTryAt = 0;
    if (m_renewedFor == call) {
        m_renewedFor.reset();
    }
    if (isOfALoop(call)) {
        loopOf(call) = {};
    }
}

void Engine::takePoke(const Reply& reply)
{
    switch (verdictOf(reply)) {
    case Verdict::Failed:
        handle(Event::TransportFailed, &reply, Call::Wait);
        return;
    case Verdict::Refused:
        handle(Event::Refused, &reply, Call::Wait);
        return;
    case Verdict::Good:
        break;
    }
    if (reply.status != 204 && !MM_BUGGIFY("engine.poke_lost")) {
        const auto head = m_store.takePoke(reply.body);
        if (!head) {
            const Reply odd{Reply::Kind::Broken, 0, {}, true, {}, QString(head.error().rule)};
            handle(Event::TransportFailed, &odd, Call::Wait);
            return;
        }
    }
    succeeded(Call::Wait);
    handle(Event::Poked);
}

/// What a person must know to set it right: a network that asks to log in and a certificate that is
/// not believed need other hands than a line that is down.
Engine::Problem Engine::problemOf(const Reply& reply)
{
    if (!reply.untrusted.isEmpty()) {
        return {"sync.not_trusted"_L1, u"%1: %2"_s.arg(reply.detail, reply.untrusted)};
    }
    if (reply.kind != Reply::Kind::Answered) {
        return {"sync.unreachable"_L1, reply.detail};
    }
    return {reply.isJson ? "sync.service_trouble"_L1 : "sync.not_the_service"_L1, reply.detail};
}

void Engine::backOff(const Reply& reply, Call call)
{
    const bool isLoops = isOfALoop(call);
    m_problem = problemOf(reply);
    m_store.noteEvent("failed"_L1, u"%1 %2"_s.arg(reply.status).arg(reply.detail));
    const PushBatch batch = std::exchange(m_hand.batch, {});
    if (isLoops) {
        if (call == Call::Push && reply.kind == Reply::Kind::Broken && batch.operations > 1) {
            // On a thin line a smaller batch gets through where a large one is cut each time.
            m_limits.operations = std::max(qint64{1}, batch.operations / 2);
        }
        holdLoop(loopOf(call), {});
        if (reply.kind == Reply::Kind::Answered && reply.isJson) {
            // The service is there and stumbles over this: the other loop goes on.
            choose();
            return;
        }
    }
    ++m_memory.failures;
    holdConnection(jitteredDelayMs(m_memory.failures, m_random), true);
}

} // namespace mm::sync
