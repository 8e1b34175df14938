// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"
#include "models/store/field_sealer.h"
#include "tests/sim/dice.h"

namespace mm::sim {

/// What the clerk of a simulated counter tried.
struct Act
{
    /// "receipt", "cancel", … for the counts of the report.
    QLatin1StringView kind;
    /// Committed; else what it was refused with.
    bool isDone = false;
    QString rule = {};
    /// Of a receipt that was issued: its number, and its paise.
    QString number = {};
    qint64 paise = 0;
};

/// What a clerk does at one counter, through the product's own use cases: mostly receipts, some
/// bookings, now and then a devotee's record, a cancellation, a merge, a price or a setting. Which
/// rows it is about is picked from what this counter's store holds at that moment.
class CounterLife
{
public:
    CounterLife(store::Desk& desk, const store::FieldSealer& sealer, Dice dice)
        : m_desk(desk)
        , m_sealer(sealer)
        , m_dice(dice)
    { }

    /// One act. A refusal by a rule is an act as well; a store that fails gives its rule.
    Act actOnce();
    bool writeAddress(const Uuid& devotee, const QString& address);

private:
    Act donate();
    Act book();
    Act cancel();
    Act registerSomebody();
    Act updateSomebody();
    Act mergeTwo();
    Act settleBooking();
    Act changeCatalogue();
    Act changeSetting();

    /// A row of `table` by chance; the null id when it has none.
    Uuid anyRow(const QByteArray& table, const QByteArray& where = {});
    QString anyName();
    /// Out of sixty: counters meet the same families.
    QString anyPhone();

    store::Desk& m_desk;
    const store::FieldSealer& m_sealer;
    Dice m_dice;
};

/// The books that a temple begins with: chart, funds, categories, deities, four sevas of which one
/// has few seats. Ends the program when the rules refuse: no world without them.
void foundTemple(store::Desk& desk);

} // namespace mm::sim
