// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "sync/engine/ports.h"
#include "sync/engine/table.h"

#include <functional>

namespace mm::sync {

/// Brings a counter and its service together: sends what was written here, fetches what was written
/// elsewhere, for ever, whatever the network does. One thread, no event loop, no time of its own:
/// everything comes in through the calls below and goes out through the ports, so that years of it
/// can be run in a simulation.
///
/// Two loops share the connection: sending goes first after a connection was made, then they take
/// turns; a failure of one does not hold up the other. A request in hand always has a watchdog, and
/// every state that waits has an alarm set: nothing waits for a person's next click.
class Engine
{
public:
    struct Parts
    {
        Timers& timers;
        Random& random;
        Transport& transport;
        Credentials& credentials;
        SyncStore& store;
        const Clock& clock;
    };
    /// Why it does not go on.
    struct Problem
    {
        /// The rule of a sentence ("sync.unreachable").
        QLatin1StringView rule = {};
        QString detail = {};
    };

    explicit Engine(const Parts& parts);

    void start() { handle(Event::Start); }
    void networkUp() { handle(Event::NetworkUp); }
    void networkDown() { handle(Event::NetworkDown); }
    /// A click, or the computer woke up: at most one try in two seconds.
    void nudge() { handle(Event::Nudge); }
    void localWork() { handle(Event::LocalWork); }
    void alarm(Alarm alarm);
    void replied(Ticket ticket, const Reply& reply);
    /// Gives up what is in the air; nothing is lost by it.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Problem& problem() const { return m_problem; }
    /// UTC ms of the next try; nothing while it is at work or content.
    [[nodiscard]] std::optional<qint64> nextRetryAt() const { return m_nextRetryAt; }
    /// Nothing is in hand, nothing is left to send or to fetch.
    [[nodiscard]] bool isQuiet() const;
    /// Something is in hand (the long poll does not count).
    [[nodiscard]] bool isBusy() const { return m_hand.ticket != 0; }
    /// Called after every step that may have changed what is shown.
    void setObserver(std::function<void()> observer) { m_observer = std::move(observer); }
    /// How often each cell of the table was used, by state then event.
    [[nodiscard]] const std::array<quint64, kStates * kEvents>& cellCounts() const
    {
        return m_cellCounts;
    }

private:
    friend struct EngineProbe;

    /// The one request that is being answered, besides the long poll.
    struct Hand
    {
        Ticket ticket = 0;
        Call call = Call::Hello;
        qint64 sentAt = 0;
        PushBatch batch = {};
        bool isSnapshot = false;
    };
    /// A loop's own patience.
    struct Loop
    {
        int failures = 0;
        qint64 notBefore = 0;
    };

    void handle(Event event, const Reply* reply = nullptr, Call call = Call::Hello);
    void perform(Action action, Event event, const Reply* reply, Call call);
    void enter(State state);

    void connect();
    void halfOpen();
    void sayHello();
    void choose();
    void sendBatch(const PushBatch& batch);
    void fetchPage();
    void rest();
    bool compare();
    void startWait();
    void disconnect();
    void dropHand();
    void dropWait();

    [[nodiscard]] static Problem problemOf(const Reply& reply);
    void backOff(const Reply& reply, Call call);
    void holdConnection(qint64 delayMs, bool counts);
    void holdLoop(Loop& loop, std::optional<qint64> retryAfterMs);
    void judge(const Reply& reply, Call call);
    void judgeSession(Call call);
    void judgeForbidden(const Reply& reply, Call call);
    void judgeConflict(const Reply& reply, Call call);
    void judgeBatch(const Reply& reply);
    void enterForked();
    void checkIdentity();

    void take(const Hand& hand, const Reply& reply);
    void takePoke(const Reply& reply);
    [[nodiscard]] Result<Event> takeIn(const Hand& hand, const Reply& reply);
    void succeeded(Call call);
    void begin();

    void send(const Request& request);
    void armRetry(qint64 delayMs);
    void armForLoops();
    void remember();
    void storeFailed(const Error& error);
    /// After a batch went through: the double, up to what is allowed.
    [[nodiscard]] BatchLimits grownLimits() const
    {
        return {std::min(m_limits.operations * 2, m_allowed.operations),
            std::min(m_limits.bytes * 2, m_allowed.bytes)};
    }
    [[nodiscard]] Loop& loopOf(Call call) { return call == Call::Push ? m_push : m_pull; }
    [[nodiscard]] State restingState() const;
    [[nodiscard]] bool mayFetch() const { return !m_isRevoked && !m_isTooOld; }

    Timers& m_timers;
    Random& m_random;
    Transport& m_transport;
    Credentials& m_credentials;
    SyncStore& m_store;
    const Clock& m_clock;
    std::function<void()> m_observer;

    State m_state = State::Offline;
    Problem m_problem;
    std::optional<qint64> m_nextRetryAt;
    std::array<quint64, kStates * kEvents> m_cellCounts{};

    Ticket m_lastTicket = 0;
    Hand m_hand;
    Ticket m_wait = 0;
    qint64 m_waitSeconds = 25;

    RetryMemory m_memory;
    RetryMemory m_kept;
    Loop m_push;
    Loop m_pull;
    /// Retry-After: not even the safety poll asks before.
    qint64 m_holdUntil = 0;
    std::optional<qint64> m_lastNudge;
    /// The limits that hello named, and those in force after a batch was too large.
    BatchLimits m_allowed;
    BatchLimits m_limits;
    std::optional<Call> m_renewedFor;
    bool m_hasSession = false;
    bool m_isForked = false;
    bool m_isRevoked = false;
    bool m_isTooOld = false;
    bool m_needsSnapshot = false;
    bool m_hasNews = false;
    bool m_lastWasPush = false;
    /// When a page was last asked for.
    std::optional<qint64> m_lastFetch;
};

} // namespace mm::sync
