// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/receipts/receipt.h"
#include "models/seeding/random.h"

namespace mm::seeding {

/// A made-up devotee with names in English and Kannada, gotra, nakshatra and the rashi that goes
/// with it. No two `serial`s have the same phone.
devotees::DevoteeDraft makeDevotee(Random& random, qint64 serial);

/// Somebody of a family, for a seva.
receipts::Person makePerson(Random& random);

} // namespace mm::seeding
