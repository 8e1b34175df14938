// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/store/connection.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mm::sevas {

/// The priest's list of a day. Its types hold no money and no phone number, so that no layout of it
/// can show them.

/// Somebody in whose name a seva is offered, with what the sankalpa needs.
struct ListPerson
{
    QString name;
    QString nameLocal;
    QString gotra;
    QString nakshatra;
    QString rashi;
    bool operator==(const ListPerson&) const = default;
};

/// One booking on the list.
struct ListEntry
{
    BookingId booking;
    QString starts; ///< of the batch; empty for a seva of the whole day
    QString ends;
    SevaId seva;
    QString sevaCode;
    QString sevaName;
    QString sevaNameLocal;
    DeityId deity;
    QString deityName;
    QString deityNameLocal;
    /// Who it is offered for; the name on the receipt where nobody was named.
    std::vector<ListPerson> persons;
    qint64 seats = 1;
    QString receiptNumber;
    /// "booked", "performed", "no_show"; among changes also "cancelled" and "moved" (away).
    QString status;
    /// Came to this place of the list after the instant asked for.
    bool isAddition = false;
    QString prasada;
};

/// What the list holds of one seva.
struct SevaTotal
{
    SevaId seva;
    QString sevaName;
    QString sevaNameLocal;
    qint64 bookings = 0;
    qint64 seats = 0;
    qint64 persons = 0;
};

/// The list itself.
struct SevaList
{
    QDate date;
    std::vector<ListEntry> entries;
    /// Of the entries, those withdrawn apart; in the order of the entries.
    std::vector<SevaTotal> totals;
};

/// Which list.
struct SevaListAsk
{
    QDate date;
    DeityId deity = {}; ///< null: every deity
    /// The instant (UTC ms) at which the last list was printed.
    std::optional<qint64> additionsSince = {};
    /// With additionsSince: only what changed since, those withdrawn too (the delta slip);
    /// otherwise the whole list with the additions marked.
    bool onlyChanges = true;
};

/// By time (whole-day sevas last), deity, seva and the order of booking; cancelled bookings are
/// left out but for a delta slip, which ends with them. Two statements (four for a slip), however
/// long the day is.
Result<SevaList> sevaList(store::Connection& db, const SevaListAsk& ask);

} // namespace mm::sevas
