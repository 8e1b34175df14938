// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/limits.h"
#include "sync/protocol/operation.h"

namespace mm::protocol {

// Every message below /api/v1/sync travels as JSON; answers stand in the common envelope
// (envelope.h). decode… refuses request.sync_malformed for what is not one, and does not mind
// members that it does not know. Instants are UTC ms, row and operation numbers are whole numbers.

inline constexpr QLatin1StringView kHello{"/api/v1/sync/hello"};
inline constexpr QLatin1StringView kPush{"/api/v1/sync/push"};
inline constexpr QLatin1StringView kChanges{"/api/v1/sync/changes"};
inline constexpr QLatin1StringView kWait{"/api/v1/sync/wait"};
inline constexpr QLatin1StringView kSnapshot{"/api/v1/sync/snapshot"};
inline constexpr QLatin1StringView kDigest{"/api/v1/sync/digest"};
inline constexpr QLatin1StringView kRights{"/api/v1/sync/rights"};
inline constexpr QLatin1StringView kMe{"/api/v1/sync/me"};

// Rules in "error.details.issue" that a counter acts on, with their status.
namespace issue {
/// 409: this store may send nothing as this device any more (restored, copied, a number twice).
inline constexpr QLatin1StringView kForked{"sync.forked"};
/// 409: the cursor belongs to another life of the service.
inline constexpr QLatin1StringView kEpochChanged{"sync.epoch_changed"};
/// 410: the changes after the cursor are not kept any more.
inline constexpr QLatin1StringView kResync{"sync.resync"};
/// 426: rows are not handed out to so old a program.
inline constexpr QLatin1StringView kUpgrade{"sync.upgrade"};
/// 403: pulling ends; what is left may still be pushed.
inline constexpr QLatin1StringView kRevoked{"device.revoked"};
/// 401
inline constexpr QLatin1StringView kUnknownDevice{"device.unknown"};
} // namespace issue

/// POST hello: who the counter is and where it stands. dbEpoch is 16 bytes.
struct Hello
{
    QString app;
    int schema = 0;
    int schemaMin = 0;
    QByteArray dbEpoch;
    /// The last number that its outbox gave, and up to where it knows an answer.
    qint64 lastOpSeq = 0;
    qint64 ackedThrough = 0;
    /// Cursor of the temple's feed, and the server_epoch that it belongs to (empty: none yet).
    qint64 cursor = 0;
    QString serverEpoch;
    qint64 wallMs = 0;
    /// Up to which of its operations the service has said in that life that it has them.
    qint64 toldThrough = 0;
};

/// A counter that the service was before it came back from a backup: whoever holds entries of its
/// audit trail above `lastChainNo` gives back what they are about (kGiveBack).
struct OwnTrail
{
    DeviceId device;
    QString code;
    qint64 lastChainNo = 0;
    bool operator==(const OwnTrail&) const = default;
};

struct HelloReply
{
    qint64 serverMs = 0;
    QString serverEpoch;
    qint64 head = 0;
    qint64 minSeq = 0;
    /// Of this device: every operation up to it has an answer on the server; those above are to be
    /// sent (again, after the server came back from a backup).
    qint64 yourLastOpSeq = 0;
    /// The id of that operation, null where the server has none: a counter that was put back by
    /// copying its files, and wrote on, has another of this number, and is forked.
    Uuid yourLastOpId;
    int schemaMin = 0;
    int schemaMax = 0;
    int maxOps = limits::kOps;
    qint64 maxBytes = limits::kPushBytes;
    /// "active" or "revoked" or "forked".
    QString deviceStatus;
    QString deviceCode;
    /// row_seq of the newest policy row.
    qint64 policySeq = 0;
    int waitSeconds = limits::kWaitSeconds;
    std::vector<OwnTrail> ownTrails = {};
    /// To a counter that comes with another epoch: up to which number of that epoch the rows here
    /// are the same as they were there (Operation::baseUpto). 0: none, or not known.
    qint64 baseUpto = 0;
};

/// POST push: operations in the order of their numbers.
struct Push
{
    QByteArray dbEpoch;
    /// The life of the service that it is meant for, and how far the counter has read it (empty: an
    /// older program). Another one, or one that is not so far, refuses sync.epoch_changed.
    QString serverEpoch = {};
    qint64 cursor = 0;
    std::vector<Operation> operations;
};

enum class OpStatus {
    Applied,
    /// Was here before; its first answer stands in serverSeq.
    Duplicate,
    /// Applied, and something in it lost against another counter's change: see the conflicts.
    Conflict,
    /// Kept aside on the server for a person; `code` says why.
    Parked,
    /// Not looked at, since it stands on a parked one; to be sent again when that is settled.
    Blocked,
    /// Of a revoked device: kept until an administrator lets it in.
    Quarantined,
};
QLatin1StringView statusName(OpStatus status);
std::optional<OpStatus> statusFrom(QByteArrayView name);

struct OpResult
{
    qint64 seq = 0;
    OpStatus status = OpStatus::Applied;
    /// The last change number of what it wrote; 0 if nothing.
    qint64 serverSeq = 0;
    /// Why it was parked or blocked: a rule such as "op.hash", "number.clash".
    QString code = {};
    /// Of blocked ones: the operation that it waits for.
    qint64 waitsFor = 0;
};

struct PushReply
{
    /// Every operation of the device up to here has a lasting answer (all but Blocked).
    qint64 ackedThrough = 0;
    std::vector<OpResult> results;
    qint64 head = 0;
    qint64 serverMs = 0;
};

/// POST digest: what the counter has, taken at cursor `atSeq`.
struct TableDigest
{
    QString table;
    qint64 rows = 0;
    /// XOR of the rows' hashes (models/replication says of what), 64 bits as 16 hexadecimal digits.
    quint64 combined = 0;
};
struct Digest
{
    qint64 atSeq = 0;
    std::vector<TableDigest> tables;
};
struct DigestReply
{
    /// Where the server stands; when it is not the counter's atSeq nothing was compared: pull, and
    /// ask again.
    qint64 atSeq = 0;
    QStringList equal;
    QStringList differ;
};

/// POST rights: seats of one slot for this device (escrow, C8).
struct Rights
{
    Uuid seva;
    /// The null id where the seva has no batches.
    Uuid batch;
    QDate date;
    /// How many more are wanted; negative gives some back.
    qint64 want = 0;
    /// How many of its rights the device has used.
    qint64 used = 0;
    /// The version of the right that the ask stands on (0: none yet). Places are taken back only
    /// by an ask on the newest one, so that the same message twice gives nothing back twice.
    qint64 version = 0;
};
/// The id of a slot, the same on every computer (UUIDv8 of its three parts).
Uuid slotId(const Uuid& seva, const Uuid& batch, QDate date);

struct RightsReply
{
    Uuid slot;
    qint64 granted = 0;
    qint64 leaseUntil = 0;
    qint64 version = 0;
    /// Seats that nobody holds.
    qint64 left = 0;
};

/// GET me: what the support page shows.
struct Me
{
    QString status;
    QString code;
    qint64 head = 0;
    qint64 minSeq = 0;
    qint64 cursor = 0;
    qint64 lastOpSeq = 0;
    qint64 parked = 0;
    qint64 quarantined = 0;
    qint64 duplicates = 0;
    qint64 lastSeenAt = 0;
    qint64 skewMs = 0;
    qint64 serverMs = 0;
    QString serverEpoch;
    /// "C01/2627/receipt" : the numbers that are missing.
    QHash<QString, QList<qint64>> holes;
};

/// GET wait: {"head":N}; 204 when nothing came.
struct WaitReply
{
    qint64 head = 0;
};

QByteArray encode(const Hello& message);
QByteArray encode(const HelloReply& message);
QByteArray encode(const PushReply& message);
QByteArray encode(const Digest& message);
QByteArray encode(const DigestReply& message);
QByteArray encode(const Rights& message);
QByteArray encode(const RightsReply& message);
QByteArray encode(const Me& message);
QByteArray encode(const WaitReply& message);

Result<Hello> decodeHello(QByteArrayView json);
Result<HelloReply> decodeHelloReply(QByteArrayView json);
Result<Digest> decodeDigest(QByteArrayView json);
Result<DigestReply> decodeDigestReply(QByteArrayView json);
Result<Rights> decodeRights(QByteArrayView json);
Result<RightsReply> decodeRightsReply(QByteArrayView json);
Result<Me> decodeMe(QByteArrayView json);
Result<WaitReply> decodeWaitReply(QByteArrayView json);

/// Refuses request.sync_too_many when there are more than limits::kOps, request.sync_order when
/// their numbers do not grow. The operations point into `json`.
Result<Push> decodePush(QByteArrayView json);
Result<PushReply> decodePushReply(QByteArrayView json);

/// Puts a push together, operation by operation.
class PushWriter
{
public:
    explicit PushWriter(
        const QByteArray& dbEpoch, const QString& serverEpoch = {}, qint64 cursor = 0);
    /// Refuses as writeOperation(); the push is as it was then.
    Result<void> add(const OutboxOperation& operation);
    [[nodiscard]] int count() const { return m_count; }
    /// Before gzip, which leaves a quarter to a third of it.
    [[nodiscard]] qsizetype plainSize() const { return m_out.size() + 2; }
    QByteArray take();

private:
    JsonWriter m_out;
    int m_count = 0;
};

} // namespace mm::protocol
