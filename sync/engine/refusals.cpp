// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fault_points.h"
#include "sync/engine/backoff.h"
#include "sync/engine/engine.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSmallestBatchBytes = 4096;

/// "device_revoked" out of the envelope's error: its rule, else its code.
QString issueOf(const Reply& reply)
{
    const QJsonObject error =
        QJsonDocument::fromJson(reply.body).object().value("error"_L1).toObject();
    const QString issue = error.value("details"_L1).toObject().value("issue"_L1).toString();
    return issue.isEmpty() ? error.value("code"_L1).toString() : issue;
}

} // namespace

void Engine::judge(const Reply& reply, Call call)
{
    m_store.noteEvent("refused"_L1, u"%1 %2"_s.arg(reply.status).arg(issueOf(reply)));
    switch (reply.status) {
    case 401:
        judgeSession(call);
        return;
    case 403:
        judgeForbidden(reply, call);
        return;
    case 409:
        judgeConflict(reply, call);
        return;
    case 410:
        if (const auto noted = m_store.noteGap(); !noted) {
            storeFailed(noted.error());
            return;
        }
        m_needsSnapshot = true;
        if (call == Call::Snapshot) {
            holdLoop(m_pull, {});
        }
        choose();
        return;
    case 426:
        m_isTooOld = true;
        m_problem = {"sync.upgrade_needed"_L1, issueOf(reply)};
        if (call == Call::Push) {
            holdLoop(m_push, {});
        }
        dropWait();
        choose();
        return;
    case 429:
    case 503: {
        const qint64 delay = reply.retryAfterMs
            ? std::min(*reply.retryAfterMs, kLongestRetryAfterMs)
            : jitteredDelayMs(++m_memory.failures, m_random);
        m_problem = {"sync.service_busy"_L1, {}};
        m_holdUntil = m_timers.monotonicMs() + delay;
        holdConnection(delay, false);
        return;
    }
    default:
        if (call == Call::Push) {
            judgeBatch(reply);
            return;
        }
        backOff(reply, call);
        return;
    }
}

void Engine::judgeSession(Call call)
{
    m_credentials.dropToken();
    if (MM_MUTANT(UnauthorisedCounts) && call == Call::Push) {
        for (int attempt = 0; attempt < kBreakerFailures; ++attempt) {
            std::ignore = m_store.parkTooLarge(m_hand.batch);
        }
    }
    const bool wasAsking = call == Call::Challenge || call == Call::Token;
    if (wasAsking || m_renewedFor == call) {
        m_renewedFor.reset();
        dropHand();
        dropWait();
        m_hasSession = false;
        m_problem = {"sync.not_accepted"_L1, {}};
        enter(State::AuthPaused);
        return;
    }
    m_renewedFor = call;
    connect();
}

void Engine::judgeForbidden(const Reply& reply, Call call)
{
    const QString issue = issueOf(reply);
    const bool isRevoked = issue.endsWith("device_revoked"_L1) || issue.endsWith("revoked"_L1);
    m_problem = {isRevoked ? "sync.device_revoked"_L1 : "sync.not_accepted"_L1, issue};
    dropWait();
    if (isRevoked && m_hasSession && call != Call::Push) {
        m_isRevoked = true;
        choose();
        return;
    }
    dropHand();
    m_hasSession = false;
    enter(State::AuthPaused);
}

void Engine::judgeConflict(const Reply& reply, Call call)
{
    const QString issue = issueOf(reply);
    if (issue.endsWith("forked"_L1)) {
        enterForked();
        return;
    }
    if (issue.endsWith("epoch_changed"_L1) && call != Call::Hello) {
        if (const auto noted = m_store.noteEpochChange(); !noted) {
            storeFailed(noted.error());
            return;
        }
        dropWait();
        sayHello();
        return;
    }
    backOff(reply, call);
}

/// What another store sent under this device's name is not undone by sending more.
void Engine::enterForked()
{
    if (const auto noted = m_store.noteForked(); !noted) {
        storeFailed(noted.error());
        return;
    }
    dropHand();
    dropWait();
    m_isForked = false;
    m_hasSession = false;
    m_problem = {"sync.forked"_L1, {}};
    enter(State::Forked);
}

/// Too much for one request, or an envelope that is not understood: half of it; a single operation
/// that does not pass is put aside with its reason, so that the rest flows.
void Engine::judgeBatch(const Reply& reply)
{
    const PushBatch batch = std::exchange(m_hand.batch, {});
    if (batch.operations <= 1) {
        if (const auto parked = m_store.parkTooLarge(batch); !parked) {
            storeFailed(parked.error());
            return;
        }
        m_problem = {"sync.operation_refused"_L1, issueOf(reply)};
        choose();
        return;
    }
    if (MM_MUTANT(TooLargeNotSplit)) {
        holdLoop(m_push, {});
        choose();
        return;
    }
    m_limits.operations = std::max(qint64{1}, batch.operations / 2);
    m_limits.bytes = std::max(kSmallestBatchBytes, batch.body.size() / 2);
    choose();
}

void Engine::checkIdentity()
{
    const auto itself = m_store.isItself();
    if (!itself) {
        storeFailed(itself.error());
        return;
    }
    if (*itself) {
        m_problem = {};
        connect();
    }
}

} // namespace mm::sync
