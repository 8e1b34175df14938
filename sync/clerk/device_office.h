// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/connection.h"

namespace mm::sync {

/// Who asks the service for what only a person may: a user of the temple, by password.
struct OfficeLogIn
{
    QString username;
    QString password;
};

/// Tells the service to take nothing more from a counter's device than what goes to quarantine, and
/// to hand it no rows any more. Refuses: sync.not_registered, device.unknown, sync.unreachable, and
/// what the service refuses.
Result<void> revokeDevice(store::Connection& db, const OfficeLogIn& who, const QString& code);

} // namespace mm::sync
