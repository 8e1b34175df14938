// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/hlc.h"
#include "models/core/id.h"
#include "models/store/connection.h"

#include <QSet>

namespace mm::store {

/// Who acts: made by identity on log-in, carried by the desk.
struct Actor
{
    UserId id;
    QString username;
    QString displayName;
    QString role;
    /// Permission strings, "donation.create", "receipt.cancel", …
    QSet<QString> permissions;
};

/// Where work is done: one store, one device of one temple, one person logged in. Belongs to the
/// thread of its connection. The REST service makes one for each request.
struct Desk
{
    Connection& db;
    const Clock& clock;
    UuidMaker ids;
    HybridClock hlc;
    TempleId temple;
    DeviceId device;
    QString counterCode;
    Actor actor;
};

} // namespace mm::store
