// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/find_devotees.h"
#include "models/receipts/find_receipts.h"
#include "models/sevas/seva.h"
#include "models/store/desk.h"

namespace mm::counter {

/// What one text finds in the whole store, each list the best first and short.
struct Everything
{
    std::vector<receipts::ReceiptRow> receipts;
    std::vector<devotees::DevoteeHit> devotees;
    std::vector<sevas::Seva> sevas;
};

/// How many of each kind are shown: a list that has to be scrolled is not read.
inline constexpr int kEverythingOfAKind = 6;

/// Search as you type over the store: receipts by number ("C01/2627/000124"), by the bare sequence
/// of the counter's present series ("124"), by the beginning of a phone and by amount ("501",
/// "1,00,001.50"); devotees as findDevotees() does; sevas by code and by name in either script.
/// What the desk's user may not see ("receipt.view", "devotee.view", "seva.view") is not looked
/// for. Under 16 ms with a million devotees.
Result<Everything> searchEverything(store::Desk& desk, const QString& typed);

} // namespace mm::counter
