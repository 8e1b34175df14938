// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace mm::cli {

/// A quantity with at most three decimals ("25", "8.250", Indic digits) in thousandths; refuses
/// with kind.quantity_malformed.
Result<qint64> parseQuantityMilli(const QString& text, const QString& field);

} // namespace mm::cli
