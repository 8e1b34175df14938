// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/connection.h"
#include "sync/engine/ports.h"
#include "sync/protocol/messages.h"

namespace mm::sync {

/// The states of an operation in sync_outbox.
inline constexpr int kNew = 0;
inline constexpr int kAcked = 1;
inline constexpr int kParked = 2;

/// What stands in the outbox.
struct OutboxFigures
{
    /// Not acknowledged, the parked ones among them.
    qint64 pending = 0;
    qint64 parked = 0;
    qint64 quarantined = 0;
    /// When the oldest of them was written (UTC ms, from its hybrid stamp).
    std::optional<qint64> oldestAt;
    qint64 lastSeq = 0;
    /// Every operation up to here is acknowledged.
    qint64 ackedThrough = 0;
};
Result<OutboxFigures> outboxFigures(store::Connection& db);
/// The id of the operation of that number; none once it is pruned, or where none was written.
Result<std::optional<Uuid>> operationId(store::Connection& db, qint64 opSeq);

/// A parked operation, for people.
struct ParkedOperation
{
    qint64 seq = 0;
    QString type;
    QString businessDate;
    QString code;
    QString text;
    int attempts = 0;
    qint64 nextTryAt = 0;
    qint64 writtenAt = 0;
};
Result<std::vector<ParkedOperation>> parkedOperations(store::Connection& db);
/// SQL of sync_outbox: what is parked, by the index of what waits. Without that index's own
/// condition each look would read the operations of the last weeks.
QByteArray parkedCondition();
/// Tries it again at the next opportunity. NotFound: sync.no_such_operation.
Result<void> retryParked(store::Connection& db, qint64 opSeq);
/// Makes every parked operation due.
Result<qint64> retryAllParked(store::Connection& db);

/// Makes those due that were parked for want of something that has just come: a row, or the end of
/// the operation that they stand on.
Result<void> retryWaiting(store::Connection& db);

/// Reads batches out of the outbox and writes down what became of them. An operation leaves the
/// queue by the service's word alone.
class Outbox
{
public:
    Outbox(store::Connection& db, const Clock& clock)
        : m_db(db)
        , m_clock(clock)
    { }

    Result<bool> hasWork();
    Result<std::optional<qint64>> nextParkedInMs();
    /// The next operations in their order. What stands on a parked one waits with it; what cannot
    /// be read any more is parked with its reason.
    Result<PushBatch> nextBatch(const BatchLimits& limits, const QByteArray& dbEpoch);
    /// Lays out the batch behind the one that was taken last, while that one is on its way. It is
    /// the next one only if by then it is what nextBatch() would lay out anew.
    Result<void> lookAhead(const BatchLimits& limits, const QByteArray& dbEpoch);
    /// Results of operations that were not in the batch are passed over.
    Result<void> takeResults(const PushBatch& batch, const protocol::PushReply& reply);
    Result<void> park(qint64 opSeq, const QString& code, const QString& text = {});
    /// What the service has put aside of this device, as a page says it. What waits here and is not
    /// among it was taken since (an answer that was lost, an administrator who let it in): it is
    /// asked for again at once, and once only, for it may be this side that cannot send it.
    Result<void> noteAside(std::span<const qint64> aside);
    /// After the service came back from a backup: what it does not know of any more is new again.
    Result<qint64> unacknowledgeAbove(qint64 opSeq);
    /// Drops what was acknowledged more than 35 days ago, up to the first that was not.
    Result<qint64> prune();

private:
    /// A batch that is ready before its time.
    struct Ahead
    {
        BatchLimits limits;
        QByteArray dbEpoch;
        QByteArray body;
        QByteArray packed;
        std::vector<qint64> seqs;
    };
    Result<bool> isNext(const Ahead& ahead);
    Result<void> takeResult(const protocol::OpResult& result);
    Result<bool> standsOnParked(qint64 opSeq);

    store::Connection& m_db;
    const Clock& m_clock;
    /// Of the last batch.
    std::vector<qint64> m_sent;
    std::optional<Ahead> m_ahead;
    /// Those that were asked for again since the service named them last.
    QSet<qint64> m_askedAgain;
};

} // namespace mm::sync
