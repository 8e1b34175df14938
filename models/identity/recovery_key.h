// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace mm::identity {

/// The recovery key is what the temple keeps on paper: 24 random characters of Crockford's base 32
/// (120 bits; no I, L, O, U) and a check character (mod 37), which finds every single wrong
/// character and every two neighbours exchanged. It is shown once, at set-up, and stored nowhere.

/// A new one, in groups of four: "7K3M-…-Q9ZD-T".
QString makeRecoveryKey();

/// The 24 characters out of what a person typed from the sheet: either case, with or without
/// hyphens and spaces, O for 0, I and L for 1, Indic digits. Refuses: recovery_key.malformed,
/// recovery_key.mistyped.
Result<QString> parseRecoveryKey(const QString& typed, const QString& field = {});

} // namespace mm::identity
