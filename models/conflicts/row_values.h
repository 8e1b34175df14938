// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/operation_bundle.h"

namespace mm::conflicts {

/// A bundle row's value by the name of its column; NULL if it was not sent.
const store::Value& valueOf(const store::BundleRow& row, const char* column);
Uuid uuidOf(const store::BundleRow& row, const char* column);
qint64 numberOf(const store::BundleRow& row, const char* column);
QString textOf(const store::BundleRow& row, const char* column);

} // namespace mm::conflicts
