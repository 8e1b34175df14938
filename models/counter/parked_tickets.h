// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"
#include "models/store/query.h"

namespace mm::counter {

/// A ticket that is not issued yet: the one being typed (open, one a user) or one put aside
/// (parked). Kept on this computer only, so that a crash, a power cut or a shift loses no typing.
struct Ticket
{
    Uuid id;
    bool isParked = false;
    /// What the list of parked tickets shows: "Ramesh Kumar, 2 lines, 601.00".
    QString title;
    /// The window's own picture of it, JSON.
    QString body;
    qint64 updatedAt = 0;
};

/// Writes or replaces a ticket; it belongs to the desk's user from then on, whoever began it.
Result<void> keepTicket(store::Desk& desk, const Ticket& ticket);
/// Whoever it belongs to: what has been issued must not come back to anybody.
Result<void> dropTicket(store::Desk& desk, const Uuid& id);
/// Those of the desk's user, newest first: the open one and the parked ones.
Result<std::vector<Ticket>> keptTickets(store::Desk& desk);

} // namespace mm::counter
