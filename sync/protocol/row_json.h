// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/table_spec.h"
#include "sync/protocol/json_reader.h"
#include "sync/protocol/json_writer.h"

namespace mm::protocol {

/// The synced table of that name; null for one that this program does not know.
const store::TableSpec* tableNamed(QByteArrayView name);

/// The place of a column; -1 for one that this program does not know. `hint`: where it probably
/// stands.
int placeOf(const store::TableSpec& table, QByteArrayView column, int hint);

/// A value as its column has it: ids as uuid text, bytes as base64, whole numbers exact. false when
/// it is of another type; the reader has failed then.
bool readValue(JsonReader& reader, store::ColumnType type, store::Value& value);

} // namespace mm::protocol
