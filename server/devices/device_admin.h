// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"
#include "server/sync/push.h"

namespace mm::server {

/// Ends a device for good: it pulls nothing more, what it still pushes goes to quarantine, its code
/// is never given again. Needs device.manage; refuses with device.none. Once revoked it stays so.
Result<DeviceRow> revokeDevice(store::UnitOfWork& unit, DeviceId device, const QString& reason);

/// An operation that waits for a person: of a revoked device (quarantine), or parked.
struct HeldOperation
{
    DeviceId device;
    QString counterCode;
    qint64 opSeq = 0;
    Uuid id;
    QString type;
    QString bizDate;
    qint64 receivedAt = 0;
    /// Why: "device.revoked", "number.clash", "op.hash", …
    QString code;
    QString status;
    /// As it was pushed (protocol, Operation).
    QString body;
};
Result<std::vector<HeldOperation>> quarantinedOperations(store::Connection& db);
Result<std::vector<HeldOperation>> parkedOperations(store::Connection& db);

/// The numbers of a counter's series that have not arrived, at most a hundred: "C01/2627/000124",
/// of other series than the receipts with their kind before the number.
Result<QStringList> missingNumbers(store::Connection& db, const QString& counterCode);

/// Where an administrator decides. Both look at the operation as it was pushed.
struct Decision
{
    UserId by;
    QString reason;
};
/// Takes the operation in after all: applied (or a conflict), a duplicate, or parked with its rule.
/// Refuses with op.none. `desk.device` does not matter.
Result<protocol::OpResult> releaseOperation(
    const SyncDesk& desk, const Uuid& operation, const Decision& decision);
/// Puts it away for good; it stays readable. What stood on it is free again (and will be parked by
/// itself if it cannot do without). Refuses with op.none.
Result<void> discardOperation(
    const SyncDesk& desk, const Uuid& operation, const Decision& decision);

} // namespace mm::server
