// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/connection.h"

namespace mm::store {

/// Expands the placeholders of a migration (migrations/README.md) for one engine. An unknown
/// placeholder is an error: a typing mistake must not reach the database.
Result<QByteArray> expandDialect(const QByteArray& script, Engine engine);

} // namespace mm::store
