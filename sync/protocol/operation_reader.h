// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/json_reader.h"
#include "sync/protocol/operation.h"

namespace mm::protocol {

/// Reads the operation that stands next. false: it is not JSON, or its head (seq, id, type, schema,
/// hlc, user, biz_date, sha256) is not as it must be; the reader has failed then. What is wrong
/// inside of the rows goes to Operation::problem.
bool readOperation(JsonReader& reader, Operation& operation);

} // namespace mm::protocol
