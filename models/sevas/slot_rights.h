// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/booking_rules.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// The rights of a counter that works with a service: how many places of a slot it may sell without
/// asking anybody (table slot_right, each counter's own). What the service granted all counters
/// together is never more than the slot holds, so that counters without a network cannot sell one
/// place twice. A store that is registered with no service has no need of rights.

/// One slot: a seva, its batch (null: the whole day) and a day. The same id at every counter and at
/// the service.
Uuid slotIdOf(SevaId seva, BatchId batch, QDate date);

/// What a counter holds of one slot.
struct SlotRight
{
    Uuid slot;
    qint64 granted = 0;
    qint64 used = 0;
    /// UTC ms; from then on nothing is sold by this right.
    qint64 leaseUntilAt = 0;
    qint64 version = 0;
    [[nodiscard]] qint64 left() const { return std::max<qint64>(0, granted - used); }
};

/// What this counter holds of a slot; all zero if nothing.
Result<SlotRight> rightOf(store::Connection& db, const Uuid& slot);
/// Takes over what the service answered; an older answer than the one here changes nothing.
Result<void> keepRight(store::Connection& db, const SlotRight& granted);
/// Before `seats` are offered back to the service: this counter sells them no more. How many it
/// gives, at most those left.
Result<qint64> giveBack(store::Connection& db, const Uuid& slot, qint64 seats);

/// What the temple wants of counters that sell places.
enum class SellingMode {
    Alone, ///< no service: the store itself knows every booking
    Strict, ///< only within the rights
    Provisional, ///< also beyond them; the service settles it when the counters meet
};
Result<SellingMode> sellingMode(store::Connection& db);

/// Lowers what is left of each slot to this counter's rights, where the mode is strict; at the
/// service to what no counter holds a right to and no order on the web waits for.
Result<void> holdToRights(store::Connection& db, SevaId seva, QDate date, std::vector<Slot>& slots);
/// Ends the title of a line whose places were sold beyond the rights, as it is stored; papers say
/// it in their own language.
inline constexpr QLatin1StringView kProvisionalMark(" (provisional)");
/// Whether the places would be sold beyond the rights, so that the paper must say it is
/// provisional.
Result<bool> isProvisional(
    store::Connection& db, SevaId seva, const Slot& slot, QDate date, qint64 seats);
/// Uses up the right, in the transaction that writes the booking. Refuses with seva.rights_used
/// (QuotaFull; args left) where the mode is strict and the right does not suffice or has run out.
Result<void> useRight(
    store::UnitOfWork& unit, SevaId seva, BatchId batch, QDate date, qint64 seats);

} // namespace mm::sevas
