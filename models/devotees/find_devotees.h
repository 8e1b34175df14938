// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/connection.h"

#include <QDate>

#include <vector>

namespace mm::devotees {

/// Why a devotee was found.
enum class FoundBy { Name, Phone, ReceiptNumber };

/// A row of what a search finds.
struct DevoteeHit
{
    DevoteeId id;
    QString name;
    QString nameLocal;
    QString phone;
    QString gotra;
    QString nakshatra;
    QString rashi;
    /// City, or the address where no city is known.
    QString place;
    /// Business date of the latest receipt; invalid if there is none.
    QDate lastVisit;
    FoundBy foundBy = FoundBy::Name;
};

/// How a search is narrowed.
struct FindOptions
{
    int limit = 20;
    /// The counter's present series ("C01/2627"): a bare number is then looked for among its
    /// receipts as well.
    QString series = {};
};

/// Search as you type: call it with the text after every keystroke. Under 16 ms with a million
/// devotees.
///
///  - a receipt number, whole ("C01/2627/000124", zeros may be left out): who it was given to;
///  - digits: the beginning of a phone, with or without +91 or 0; four and more digits also its
///    end. Own phones before alternate ones, beginnings before endings;
///  - else names: each typed word begins a word of the name, or stands inside one, in Latin or any
///    Indian script, by sound (search_key.h). See matchNames() for the order.
///
/// A merged devotee is found by the old name and phone too, and shown as the one it was merged
/// into, once.
Result<std::vector<DevoteeHit>> findDevotees(
    store::Connection& db, const QString& typed, const FindOptions& options = {});

/// The devotee that a merged one (through any number of merges) stands for now; itself if it was
/// never merged. NotFound devotee.unknown.
Result<DevoteeId> survivorOf(store::Connection& db, DevoteeId id);

/// The row of one devotee, merged or not. NotFound devotee.unknown.
Result<DevoteeHit> hitOf(store::Connection& db, DevoteeId id);

} // namespace mm::devotees
