// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/merge.h"
#include "models/store/operation_bundle.h"

namespace mm::conflicts {

/// A conflict that a counter gives back (PushedOperation::isGivenBack) and that is here again: the
/// patch that settles the one here, where it is open and was settled there. Nothing for any other
/// row, and never one that opens a conflict again.
std::optional<store::BundleRow> settlementIn(
    const store::BundleRow& given, const replication::MasterRow& here);

/// A master that a counter gives back and that is here again, from the backup or from another
/// counter: the patch of those fields whose last edit here (`versions`) is older than the one that
/// comes back (`hlc`). A field without a version is as the row was made. Nothing if all is newer
/// here, or the row was taken out of use.
std::optional<store::BundleRow> newerFields(const store::BundleRow& given,
    const replication::MasterRow& here, const std::map<int, replication::FieldVersion>& versions,
    qint64 hlc);

} // namespace mm::conflicts
