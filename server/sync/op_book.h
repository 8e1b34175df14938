// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"
#include "sync/protocol/messages.h"

namespace mm::server {

/// What the service remembers of an operation.
struct KnownOperation
{
    DeviceId device;
    qint64 seq = 0;
    Uuid id;
    QByteArray sha256;
    /// "applied", "conflict", "parked", "discarded".
    QString status;
    QString code;
    qint64 lastSeq = 0;
};

/// An operation and whose it is.
struct OwnedOperation
{
    const protocol::Operation* operation = nullptr;
    DeviceId device;
};

/// The operations that were answered before, by number of each device and by id of any.
struct KnownOperations
{
    QHash<std::pair<Uuid, qint64>, KnownOperation> bySeq;
    QHash<Uuid, KnownOperation> byId;
};
/// Of each device the operations come in the order of their numbers.
Result<KnownOperations> knownOperations(
    const SyncDesk& desk, std::span<const OwnedOperation> operations);

/// knownOperations() of which PostgreSQL may be asked before the answer is needed. The desk and the
/// operations outlive it.
class KnownQuestion
{
public:
    KnownQuestion(const SyncDesk& desk, std::span<const OwnedOperation> operations);
    Result<void> ahead();
    Result<KnownOperations> answer();

private:
    const SyncDesk& m_desk;
    std::span<const OwnedOperation> m_operations;
    /// Of all at once; else each is asked by itself.
    std::optional<store::Query> m_all;
};

/// An answer to be remembered for ever.
struct OpRecord
{
    const protocol::Operation* operation = nullptr;
    DeviceId device;
    QLatin1StringView status;
    QString code = {};
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
};
/// Writes answers; one that was parked before gets its new answer.
Result<void> keepAnswers(const SyncDesk& desk, std::span<const OpRecord> records);

/// Which parked operation stands under a row: its device and number.
struct ParkedUnder
{
    DeviceId device;
    qint64 seq = 0;
    /// It makes the row; else it changes it.
    bool isNew = true;
};
Result<QMultiHash<Uuid, ParkedUnder>> parkedRows(store::Query& query);
Result<void> keepParkedRows(const SyncDesk& desk, const protocol::Operation& operation);
Result<void> forgetParkedRows(store::Connection& db, DeviceId device, qint64 opSeq);

/// Into the box that an administrator looks through.
Result<void> quarantine(
    const SyncDesk& desk, const protocol::Operation& operation, const QString& reason);

/// The device's number up to which every operation has a lasting answer, after these results; a
/// gap in its numbers stops it, so that what is missing is asked for again.
qint64 answeredThrough(qint64 before, std::span<const protocol::OpResult> results);

/// What is noted of a device at the end of a part.
struct AnsweredDevice
{
    DeviceId device;
    /// All of its operations up to here are answered.
    qint64 lastOpSeq = 0;
    /// Operations of it that were known already.
    qint64 duplicates = 0;
};
Result<void> noteAnswered(const SyncDesk& desk, std::span<const AnsweredDevice> answered);

} // namespace mm::server
