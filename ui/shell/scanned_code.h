// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mm::ui {

/// What a scanner read, told by what stands in it.
struct ScannedCode
{
    enum class Kind {
        Receipt, ///< the number of one of our receipts
        Devotee, ///< a devotee's card: the id, or a phone
        UpiReference, ///< the 12 digits of a payment by UPI
        Unknown,
    };
    Kind kind = Kind::Unknown;
    /// Number, id, phone or reference; the whole text of an unknown code.
    QString value;
};

/// "MM1|CODE|C01/2627/000124|…" and a bare receipt number, "MMD|<id>", ten digits of a phone,
/// twelve digits of a UPI reference.
ScannedCode readCode(const QString& text);

} // namespace mm::ui
