// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audit.h"

namespace mm::audit {

/// What a list of events is narrowed to; what is empty or invalid narrows nothing.
struct EventFilter
{
    /// Days in Kolkata, both included, by the instant in the event's id. That one never goes back,
    /// even when a clock is set back while the program runs: no event falls out of the list.
    QDate from = {};
    QDate upto = {};
    /// The log-in name.
    QString username = {};
    /// "receipt.cancel", or "receipt" for everything done to receipts.
    QString action = {};
    /// The table of the row: "devotees".
    QString entity = {};
    /// Stands anywhere in the reason, before, after, counter or user; case does not matter.
    QString text = {};
    /// Keyset: what the page before gave as `next`.
    Uuid after = {};
    int limit = 100;
};

/// A page of the trail, and where the next one begins.
struct EventPage
{
    /// Newest first.
    std::vector<EventRow> events;
    /// Give it as `after` for the next page; null after the last.
    Uuid next;
};

/// A page of the trail. Only its dates are found by an index: of the rest a page looks at no more
/// than kScannedForEvents events, so that it may hold none though more follow.
///
/// Needs no permission of its own (a desk's window asks audit.view before).
Result<EventPage> listEvents(store::Connection& db, const EventFilter& filter);
inline constexpr int kScannedForEvents = 5'000;

} // namespace mm::audit
