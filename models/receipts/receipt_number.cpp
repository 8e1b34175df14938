// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/receipt_number.h"

#include "models/core/indian_format.h"

#include <QStringList>

#include <algorithm>

namespace mm::receipts {

std::optional<ReceiptNumber> parseReceiptNumber(const QString& text)
{
    const QStringList parts = asciiDigits(text).trimmed().toUpper().split(u'/');
    if (parts.size() != 3 || parts[0].isEmpty() || parts[1].size() != 4) {
        return std::nullopt;
    }
    // A sign or a space would pass for a number.
    const bool allDigits =
        std::all_of(parts[2].begin(), parts[2].end(), [](QChar c) { return c.isDigit(); });
    bool isNumber = false;
    const qint64 sequence = parts[2].toLongLong(&isNumber);
    if (!allDigits || !isNumber || sequence < 1) {
        return std::nullopt;
    }
    return ReceiptNumber{parts[0] + u'/' + parts[1], sequence};
}

} // namespace mm::receipts
