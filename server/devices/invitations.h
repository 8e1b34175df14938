// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/devices/registration.h"

namespace mm::server {

/// Under whose id the invitations for temples stand that are not here yet.
TempleId nobodysTemple();

struct InvitationUse
{
    QString code;
    QLatin1StringView kind;
    DeviceId device;
    qint64 nowMs = 0;
};
/// Uses an invitation up, under the temple of the connection; the same device may come again with
/// it. Refuses with device.invitation.
Result<void> useInvitation(store::Connection& db, const InvitationUse& use);

} // namespace mm::server
