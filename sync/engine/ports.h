// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "sync/status.h"

namespace mm::sync {

/// The alarms that the engine sets for itself.
enum class Alarm {
    /// Another try after a failure; the end of the breaker's time.
    Retry,
    /// A look without being asked, every minute or so.
    Safety,
    /// The request in hand takes too long.
    Watchdog,
    /// The long poll takes too long.
    WaitWatchdog,
    /// A click that came too soon after the last.
    Nudge,
    /// A batch is on its way: time to lay out the next.
    Ahead,
};
inline constexpr std::array kAllAlarms{
    Alarm::Retry, Alarm::Safety, Alarm::Watchdog, Alarm::WaitWatchdog, Alarm::Nudge, Alarm::Ahead};

/// Time as the engine knows it: a clock that never jumps, and alarms. When one is due its owner
/// calls Engine::alarm().
class Timers
{
public:
    virtual ~Timers() = default;
    /// Milliseconds since some moment; never steps, counts on while the computer sleeps if it can.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
    /// Sets the alarm, in place of one of the same name that is set already.
    virtual void set(Alarm alarm, qint64 delayMs) = 0;
    virtual void clear(Alarm alarm) = 0;
};

class Random
{
public:
    virtual ~Random() = default;
    /// Evenly out of 0 … bound - 1; bound is at least 1.
    virtual qint64 below(qint64 bound) = 0;
};

/// What is asked of the service.
enum class Call { Challenge, Token, Hello, Push, Changes, Snapshot, Digest, Wait };

struct Request
{
    Call call = Call::Hello;
    /// JSON, not compressed; for Changes, Snapshot and Wait the query of the address.
    QByteArray body = {};
    qint64 deadlineMs = 0;
    /// The body as gzip when that was made already; empty: the transport makes it.
    QByteArray packed = {};
};

/// What came back, or did not.
struct Reply
{
    enum class Kind {
        Answered,
        /// No connection: refused, no route, no name, no TLS.
        Unreachable,
        /// Cut off, or over its time, in the middle.
        Broken,
    };
    Kind kind = Kind::Answered;
    int status = 0;
    /// Decompressed.
    QByteArray body = {};
    bool isJson = true;
    /// Retry-After, if there was one.
    std::optional<qint64> retryAfterMs = {};
    /// For the log of events: never an address with a secret, never a body.
    QString detail = {};
    /// Why the certificate of whoever answered is not believed; `detail` is then its host. Empty
    /// when it is, or when nobody answered.
    QString untrusted = {};
};

using Ticket = quint64;

/// Sends requests; answers come back through Engine::replied() with their ticket, never from
/// inside of send(), at most one each. What was aborted may still answer.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual void send(Ticket ticket, const Request& request) = 0;
    virtual void abort(Ticket ticket) = 0;
};

/// The session with the service: who signs, and the bearer that requests carry.
class Credentials
{
public:
    virtual ~Credentials() = default;
    [[nodiscard]] virtual bool hasToken() const = 0;
    virtual void dropToken() = 0;
    /// Body of the request for a challenge.
    virtual Result<QByteArray> challengeRequest() = 0;
    /// Body of the request for a token: the signed challenge.
    virtual Result<QByteArray> tokenRequest(const QByteArray& challengeReply) = 0;
    virtual Result<void> takeToken(const QByteArray& tokenReply) = 0;
};

/// How large a batch may be.
struct BatchLimits
{
    qint64 operations = 500;
    qint64 bytes = 512 * 1024;
    bool operator==(const BatchLimits&) const = default;
};

/// What hello said, as far as the engine must know.
struct HelloFacts
{
    bool isForked = false;
    bool isRevoked = false;
    /// Rows are not handed out to this program's schema.
    bool isTooOld = false;
    /// The rows must be fetched anew: a first time, a gap, a restored service.
    bool needsSnapshot = false;
    qint64 head = 0;
    BatchLimits limits;
    qint64 waitSeconds = 25;
};

/// The next operations to send.
struct PushBatch
{
    QByteArray body;
    qint64 operations = 0;
    qint64 firstSeq = 0;
    /// As Request::packed: of a batch that was laid out ahead.
    QByteArray packed = {};
};

struct PushFacts
{
    qint64 head = 0;
};

struct PageFacts
{
    qint64 cursor = 0;
    qint64 head = 0;
    /// A snapshot goes on.
    bool needsSnapshot = false;
};

/// What must survive a restart of the program: instants are UTC ms.
struct RetryMemory
{
    int failures = 0;
    int pushFailures = 0;
    int pullFailures = 0;
    qint64 nextTryAt = 0;
    qint64 breakerMs = 0;
    bool isBreakerOpen = false;
    bool operator==(const RetryMemory&) const = default;
};

/// The counter's side, as the engine needs it. Every call is one transaction of its own or none;
/// what it was told is on the disk when it returns.
class SyncStore
{
public:
    virtual ~SyncStore() = default;

    /// Whether this store may speak for its device; false: Forked.
    virtual Result<bool> isItself() = 0;
    virtual Result<RetryMemory> retryMemory() = 0;
    virtual Result<void> keepRetryMemory(const RetryMemory& memory) = 0;

    virtual Result<QByteArray> helloRequest() = 0;
    virtual Result<HelloFacts> takeHello(const QByteArray& reply, qint64 roundTripMs) = 0;
    /// The service came back from a backup, or another one answers: everything that it may have
    /// lost is to be sent again, and its rows fetched anew.
    virtual Result<void> noteEpochChange() = 0;
    virtual Result<void> noteForked() = 0;
    /// The feed has a gap before the cursor: a snapshot is needed.
    virtual Result<void> noteGap() = 0;

    /// Whether something may be sent now (parked operations have their own time), and when
    /// something may be that may not now (ms from now).
    virtual Result<bool> hasWork() = 0;
    virtual Result<std::optional<qint64>> nextParkedInMs() = 0;
    /// Empty (operations 0) when there is nothing to send now.
    virtual Result<PushBatch> nextBatch(const BatchLimits& limits) = 0;
    /// While the last batch is on its way: lays out what will most likely be the next. Says nothing
    /// when it cannot; nextBatch() does it then.
    virtual void lookAhead(const BatchLimits& limits) = 0;
    virtual Result<PushFacts> takePush(const PushBatch& batch, const QByteArray& reply) = 0;
    /// One operation that is too large for any batch: parked, with its reason.
    virtual Result<void> parkTooLarge(const PushBatch& batch) = 0;

    /// Whether rows may be fetched: not while the disk is low.
    virtual Result<bool> mayPull() = 0;
    virtual Result<Request> pageRequest(bool snapshot) = 0;
    virtual Result<PageFacts> takePage(bool snapshot, const QByteArray& reply) = 0;
    /// Whether the service holds the same rows: the next question, if one is due while nothing is
    /// left to send or to fetch.
    virtual Result<std::optional<QByteArray>> digestRequest() = 0;
    virtual Result<PageFacts> takeDigest(const QByteArray& reply) = 0;
    virtual Result<QByteArray> waitQuery(qint64 seconds) = 0;
    /// The newest sequence number in the poll's answer; nothing when its time was over.
    virtual Result<std::optional<qint64>> takePoke(const QByteArray& reply) = 0;
    [[nodiscard]] virtual Result<std::pair<qint64, qint64>> cursorAndHead() = 0;

    /// All sent and all fetched: remembers when.
    virtual void noteQuiet() = 0;
    /// A line in the ring of events.
    virtual void noteEvent(QLatin1StringView kind, const QString& detail) = 0;
};

} // namespace mm::sync
