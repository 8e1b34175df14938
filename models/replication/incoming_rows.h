// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/table_spec.h"
#include "models/store/value.h"

namespace mm::replication {

/// A whole row that was written elsewhere.
struct IncomingRow
{
    /// In the order of the batch's places; the id (place 0) first.
    std::vector<store::Value> values;
    /// Masters only. The row's place in the temple's change sequence, and the stamp of its edit.
    qint64 rowSeq = 0;
    qint64 rowHlc = 0;
    /// Masters only: when the row was taken out of use (UTC ms); nothing while it lives.
    std::optional<qint64> deletedAt = {};
    /// Masters only: the columns that this program does not know, as a JSON object; empty if none.
    QString ext = {};

    [[nodiscard]] Uuid id() const { return std::get<Uuid>(values.front().data()); }
};

/// Rows of one table. Every row holds the same columns.
struct IncomingRows
{
    const store::TableSpec* table = nullptr;
    /// The places in the table's spec that the values stand for, ascending, 0 (the id) first.
    /// Columns that are left out (an older sender) keep their value or take their default.
    std::vector<int> places;
    std::vector<IncomingRow> rows;
};

/// All places of a table, for senders of the same version.
std::vector<int> allPlaces(const store::TableSpec& table);

} // namespace mm::replication
