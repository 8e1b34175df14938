// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/data_folder.h"
#include "models/store/connection.h"

namespace mm::setup {

/// A registered store that is a copy, or came out of a backup, must not go on as the device that it
/// was: the entries of its audit trail and its numbers would be given twice. From here on it writes
/// under an id of its own, issues nothing until its series of numbers is settled
/// (upkeep::restoredSeries()), and sends nothing until it is registered anew. What it wrote before
/// stays as it is. Nothing happens to a store that is itself, or that stands apart already.
Result<void> standApartIfCopied(store::Connection& db, const DataFolder& folder, qint64 nowMs);

} // namespace mm::setup
