// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QString>

namespace mm {

/// The amount as a receipt spells it out: "Rupees One Lakh Only", "एक लाख रुपये मात्र",
/// "ಒಂದು ಲಕ್ಷ ರೂಪಾಯಿಗಳು ಮಾತ್ರ". Languages "en", "hi", "kn" (also "kn_IN"); any other gives English.
/// Counts in crore above 99 crore, as banks do. A negative amount begins with "Minus", "ऋण", "ಋಣ".
QString amountInWords(Money amount, const QString& language);

} // namespace mm
