// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QString>
#include <QStringView>

namespace mm {

enum class InrStyle {
    Plain, ///< "-1,23,456.00"
    Accounting, ///< "(1,23,456.00)"
    Short, ///< "-1,23,456", paise only if there are any
};

enum class InrSymbol {
    None,
    Rupee, ///< "₹1,000.00", U+20B9
    Rs, ///< "Rs. 1,000.00", for printers without the rupee sign
};

/// An amount in figures, grouped 3,2,2 from the right (1,00,00,000.00), ASCII digits.
QString formatInr(
    Money amount, InrStyle style = InrStyle::Plain, InrSymbol symbol = InrSymbol::None);

/// A whole number grouped the Indian way: 1234567 -> "12,34,567".
QString groupIndian(qint64 number);

/// The digits of every Indian script (also Urdu, Meitei and Ol Chiki) as 0-9; the rest unchanged.
QString asciiDigits(QStringView text);

/// 0-9 as the digits of the language's script ("kn", "hi", "ta", …); unchanged for others.
QString nativeDigits(QStringView text, const QString& language);

} // namespace mm
