// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "sync/engine/engine.h"

#include <deque>
#include <map>

namespace mm::sync {

/// Puts an engine where a test wants it.
struct EngineProbe
{
    static void put(Engine& engine, State state)
    {
        engine.m_state = state;
        engine.m_hasSession = state != State::Offline && state != State::Connecting
            && state != State::BreakerOpen && state != State::Forked;
    }
    static void handle(Engine& engine, Event event, const Reply& reply, Call call)
    {
        engine.handle(event, &reply, call);
    }
    static bool hasHand(const Engine& engine) { return engine.m_hand.ticket != 0; }
    static bool hasWait(const Engine& engine) { return engine.m_wait != 0; }
    static BatchLimits limits(const Engine& engine) { return engine.m_limits; }
};

} // namespace mm::sync

namespace mm::test {

/// Time, service and store of an engine, all scripted: a test says what is answered and how much
/// time goes by.
class ScriptedWorld final : public sync::Timers,
                            public sync::Random,
                            public sync::Transport,
                            public sync::Credentials,
                            public sync::SyncStore
{
public:
    ScriptedWorld()
        : engine(sync::Engine::Parts{*this, *this, *this, *this, *this, wall})
    { }

    // What the test looks at and sets.
    struct Sent
    {
        sync::Ticket ticket = 0;
        sync::Request request;
        bool isAborted = false;
    };
    std::deque<Sent> sent;
    std::map<sync::Alarm, qint64> alarms;
    FixedClock wall{1'795'000'000'000};
    qint64 now = 0;
    /// 1.0: the longest that chance gives.
    double luck = 1.0;
    bool token = false;
    bool itself = true;
    bool room = true;
    sync::HelloFacts hello;
    sync::RetryMemory memory;
    /// Sizes of the operations that wait, by number.
    std::map<qint64, qint64> outbox;
    std::vector<qint64> parked;
    std::vector<sync::BatchLimits> lookedAhead;
    std::optional<qint64> nextParked;
    qint64 cursor = 0;
    qint64 head = 0;
    qint64 pageRows = 100;
    bool snapshotLeft = false;
    int gaps = 0;
    int forks = 0;
    int epochs = 0;
    int quiets = 0;
    int pages = 0;
    int questions = 0;
    bool snapshotAfterDigest = false;
    QStringList events;
    std::optional<Error> storeError;

    /// The newest request that is neither answered nor aborted, of a kind.
    Sent* open(sync::Call call)
    {
        for (auto it = sent.rbegin(); it != sent.rend(); ++it) {
            if (it->request.call == call && !it->isAborted && it->ticket != 0) {
                return &*it;
            }
        }
        return nullptr;
    }
    [[nodiscard]] int count(sync::Call call) const
    {
        return static_cast<int>(std::count_if(sent.begin(), sent.end(),
            [call](const Sent& one) { return one.request.call == call; }));
    }
    /// Answers the open request of a kind; false if there is none.
    bool answer(sync::Call call, sync::Reply reply = {sync::Reply::Kind::Answered, 200, "{}"})
    {
        Sent* one = open(call);
        if (one == nullptr) {
            return false;
        }
        const auto ticket = std::exchange(one->ticket, 0);
        engine.replied(ticket, reply);
        return true;
    }
    static sync::Reply refusal(
        int status, const char* issue = "", std::optional<qint64> retryAfterMs = {})
    {
        return {sync::Reply::Kind::Answered, status,
            QByteArray("{\"success\":false,\"error\":{\"code\":\"X\",\"details\":{\"issue\":\"")
                + issue + "\"}}}",
            true, retryAfterMs};
    }
    static sync::Reply cut() { return {sync::Reply::Kind::Broken}; }
    static sync::Reply unreachable() { return {sync::Reply::Kind::Unreachable}; }
    static sync::Reply portal()
    {
        return {sync::Reply::Kind::Answered, 200, "<html>Log in to the hotel</html>", false};
    }
    /// Start to Idle with whatever is scripted, everything answered well.
    void connectAll()
    {
        engine.start();
        while (step()) {
        }
    }
    /// Answers one open request well, but not the long poll.
    bool step()
    {
        using enum sync::Call;
        for (const auto call : {Challenge, Token, Hello, Push, Changes, Snapshot}) {
            if (answer(call)) {
                return true;
            }
        }
        return false;
    }
    void advance(qint64 ms)
    {
        const qint64 end = now + ms;
        while (true) {
            auto next = alarms.end();
            for (auto it = alarms.begin(); it != alarms.end(); ++it) {
                if (it->second <= end && (next == alarms.end() || it->second < next->second)) {
                    next = it;
                }
            }
            if (next == alarms.end()) {
                break;
            }
            moveTo(std::max(now, next->second));
            const auto alarm = next->first;
            alarms.erase(next);
            engine.alarm(alarm);
        }
        moveTo(end);
    }

    /// Lets time go by until the retry that is set.
    void toRetry()
    {
        if (alarms.contains(sync::Alarm::Retry)) {
            advance(alarms[sync::Alarm::Retry] - now);
        }
    }

    // Timers, Random
    [[nodiscard]] qint64 monotonicMs() const override { return now; }
    void set(sync::Alarm alarm, qint64 delayMs) override { alarms[alarm] = now + delayMs; }
    void clear(sync::Alarm alarm) override { alarms.erase(alarm); }
    qint64 below(qint64 bound) override
    {
        return std::min(bound - 1, static_cast<qint64>(static_cast<double>(bound) * luck));
    }
    // Transport
    void send(sync::Ticket ticket, const sync::Request& request) override
    {
        sent.push_back({ticket, request});
    }
    void abort(sync::Ticket ticket) override
    {
        for (auto& one : sent) {
            one.isAborted = one.isAborted || one.ticket == ticket;
        }
    }
    // Credentials
    [[nodiscard]] bool hasToken() const override { return token; }
    void dropToken() override { token = false; }
    Result<QByteArray> challengeRequest() override { return QByteArray("{}"); }
    Result<QByteArray> tokenRequest(const QByteArray&) override { return QByteArray("{}"); }
    Result<void> takeToken(const QByteArray&) override
    {
        token = true;
        return {};
    }
    // SyncStore
    Result<bool> isItself() override { return itself; }
    Result<sync::RetryMemory> retryMemory() override { return memory; }
    Result<void> keepRetryMemory(const sync::RetryMemory& kept) override
    {
        memory = kept;
        return {};
    }
    Result<QByteArray> helloRequest() override { return QByteArray("{}"); }
    Result<sync::HelloFacts> takeHello(const QByteArray&, qint64) override
    {
        head = std::max(head, hello.head);
        return hello;
    }
    Result<void> noteEpochChange() override
    {
        ++epochs;
        return {};
    }
    Result<void> noteForked() override
    {
        ++forks;
        itself = false;
        return {};
    }
    Result<void> noteGap() override
    {
        ++gaps;
        return {};
    }
    Result<bool> hasWork() override
    {
        if (storeError) {
            return fail(*storeError);
        }
        return !outbox.empty();
    }
    Result<std::optional<qint64>> nextParkedInMs() override { return nextParked; }
    Result<sync::PushBatch> nextBatch(const sync::BatchLimits& limits) override
    {
        sync::PushBatch batch;
        for (const auto& [seq, size] : outbox) {
            if (batch.operations >= limits.operations
                || (batch.operations > 0 && batch.body.size() + size > limits.bytes)) {
                break;
            }
            batch.body += QByteArray(size, 'x');
            batch.firstSeq = batch.operations == 0 ? seq : batch.firstSeq;
            ++batch.operations;
        }
        return batch;
    }
    void lookAhead(const sync::BatchLimits& limits) override { lookedAhead.push_back(limits); }
    Result<sync::PushFacts> takePush(const sync::PushBatch& batch, const QByteArray&) override
    {
        for (qint64 i = 0; i < batch.operations; ++i) {
            outbox.erase(outbox.begin());
        }
        return sync::PushFacts{head};
    }
    Result<void> parkTooLarge(const sync::PushBatch& batch) override
    {
        parked.push_back(batch.firstSeq);
        outbox.erase(batch.firstSeq);
        return {};
    }
    Result<bool> mayPull() override { return room; }
    Result<sync::Request> pageRequest(bool snapshot) override
    {
        return sync::Request{
            snapshot ? sync::Call::Snapshot : sync::Call::Changes, QByteArray::number(cursor), 0};
    }
    Result<sync::PageFacts> takePage(bool snapshot, const QByteArray&) override
    {
        ++pages;
        if (snapshot) {
            return sync::PageFacts{cursor, head, std::exchange(snapshotLeft, false)};
        }
        cursor = std::min(head, cursor + pageRows);
        return sync::PageFacts{cursor, head, false};
    }
    Result<std::optional<QByteArray>> digestRequest() override
    {
        return questions > 0 ? std::optional(QByteArray("{}")) : std::nullopt;
    }
    Result<sync::PageFacts> takeDigest(const QByteArray&) override
    {
        --questions;
        return sync::PageFacts{cursor, head, std::exchange(snapshotAfterDigest, false)};
    }
    Result<QByteArray> waitQuery(qint64) override { return QByteArray::number(cursor); }
    Result<std::optional<qint64>> takePoke(const QByteArray&) override
    {
        return std::optional(head);
    }
    Result<std::pair<qint64, qint64>> cursorAndHead() override { return std::pair(cursor, head); }
    void noteQuiet() override { ++quiets; }
    void noteEvent(QLatin1StringView kind, const QString& detail) override
    {
        events.append(QString(kind) + u' ' + detail);
    }

    /// Last: it is given the parts above.
    sync::Engine engine;

private:
    void moveTo(qint64 time)
    {
        wall.advance(time - now);
        now = time;
    }
};

} // namespace mm::test
