// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/money.h"
#include "models/sevas/seva_text.h"

#include <QDate>

#include <vector>

namespace mm::sevas {

using PriceId = Id<struct SevaPriceTag>;

/// A sanctum that sevas belong to.
struct Deity
{
    DeityId id;
    QString code;
    QString name;
    QString nameLocal;
    qint64 sortOrder = 0;
};

/// What the catalogue's form holds of a seva, price and batches apart.
struct SevaFields
{
    QString code; ///< unique without regard to case
    QString name;
    QString nameLocal;
    QString deity; ///< code or name of the deity; may be empty
    QString category = QStringLiteral("pooja"); ///< one of categories()
    qint64 personsMax = 10; ///< persons named on one ticket
    int weekdays = kEveryDay;
    std::optional<Cutoff> cutoff = {};
    qint64 advanceDays = 90; ///< how far ahead it can be booked; 0: only for today
    qint64 reportMinutesBefore = 15;
    QString ledgerCode; ///< income head; empty: as the category says (domain: chart of accounts)
    QString fundCode; ///< empty: GENERAL
    QString prasada;
    QString instructions;
    qint64 sortOrder = 0;
    bool isActive = true;
    bool operator==(const SevaFields&) const = default;
};

/// A batch of a seva.
struct Batch
{
    BatchId id;
    BatchTime time;
    bool isActive = true;
};

/// A seva as the catalogue gives it for a day.
struct Seva
{
    SevaId id;
    SevaFields fields;
    DeityId deityId;
    QString deityName;
    QString deityNameLocal;
    LedgerId ledger;
    FundId fund;
    /// How later dates follow from the first: only "one_time" now.
    QString recurrence;
    /// The price in force on the day asked for; the null id when none is yet.
    PriceId priceId;
    Money price;
    /// By time, those out of use as well.
    std::vector<Batch> batches;
};

/// The categories that a seva can have, in the order of the form.
const QStringList& categories();

} // namespace mm::sevas
