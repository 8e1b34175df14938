// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/policy.h"
#include "models/replication/row_applier.h"

#include <QJsonValue>

namespace mm::conflicts {

/// A column that this program does not know yet, as a newer counter sent it.
struct UnknownColumn
{
    /// Place in PushedOperation::rows.
    size_t row = 0;
    QString name;
    /// Its value as JSON; never null.
    QJsonValue value;
};

/// An operation that a counter pushed, not seen before, its hash checked.
struct PushedOperation
{
    Uuid id;
    DeviceId device;
    /// The receipt code that the service gave this device.
    QString counterCode;
    UserId user;
    QString type;
    QDate businessDate;
    /// Already clamped to the service's time (HybridClock::clamped).
    qint64 hlc = 0;
    std::vector<store::BundleRow> rows;
    /// What this computer was before its store was restored or copied: entries of those audit
    /// trails and numbers of those series are its own as well.
    QSet<DeviceId> formerDevices = {};
    QSet<QString> formerCodes = {};
    /// It brings back what the service had written and has lost: the former devices and codes are
    /// the service's own. Facts that are here (another counter was first) are passed over; masters
    /// take what was edited later than they were, and that a conflict was settled.
    bool isGivenBack = false;
    /// An administrator has looked at it and lets it in, whoever made it.
    bool isReleased = false;
    /// Kept in the row's `ext`; a fact, which has none, is parked until the service knows them
    /// (sync.newer_fact).
    std::vector<UnknownColumn> unknown = {};
};

enum class Verdict {
    Applied,
    AppliedWithConflict, ///< written, and something for a human in `conflicts`
    Refused, ///< nothing of it was written: it is to be parked with its rule
};

/// What became of one operation.
struct Outcome
{
    Verdict verdict = Verdict::Applied;
    /// Why it was refused or what met; stable word ("voucher.unbalanced", "conflict.field").
    QString rule = {};
    QVariantMap args = {};
};

/// A row that was written, in the order of its number: what the service puts into its log.
struct LogEntry
{
    qint64 seq = 0;
    const store::TableSpec* table = nullptr;
    Uuid row;
    Uuid operation;
    DeviceId device;
};

/// The service's judgement over pushed operations: refuses what breaks the books, merges edits of
/// masters by the temple's policies and keeps the loser, lets the first of two cancellations of one
/// receipt stand, and writes everything else as it came, many rows a statement, with what is
/// derived from it. Runs on both engines inside the caller's transaction, under the temple's lock.
class Arbiter
{
public:
    /// `head`: the last number of the temple's change sequence; new rows get head + 1 and on.
    Arbiter(store::Connection& db, TempleId temple, qint64 head, qint64 nowMs);
    ~Arbiter();
    Arbiter(const Arbiter&) = delete;
    Arbiter& operator=(const Arbiter&) = delete;

    /// See RowApplier::expectNewFacts(): quicker where nothing was sent before.
    void expectNewFacts();

    /// One outcome for each operation, in order. An error means that the store refused a row (a
    /// number used twice, a reference to nothing) or failed: the caller rolls back, and hands the
    /// halves over to new arbiters until it is known which operation it was.
    Result<std::vector<Outcome>> apply(std::span<const PushedOperation> operations);

    /// What apply() wrote, dense from head + 1; conflicts that it noted are among it.
    [[nodiscard]] const std::vector<LogEntry>& log() const;
    [[nodiscard]] qint64 head() const;
    /// There is something for settle() (settle.h) to do after the commit.
    [[nodiscard]] bool needsSettling() const;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// Before a service writes rows of its own (REST), so that later patches of counters find what
/// changed since their base: notes the fields that an operation of the service patched at `seq`.
Result<void> noteServicePatch(store::Connection& db, TempleId temple, const store::BundleRow& row,
    qint64 seq, qint64 hlc, DeviceId device);

} // namespace mm::conflicts
