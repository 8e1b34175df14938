// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/receipt_number.h"

#include "models/core/indian_format.h"

#include <QStringList>

namespace mm::receipts {

std::optional<ReceiptNumber> parseReceiptNumber(const QString& text)
{
    const QStringList parts = asciiDigits(text).trimmed().toUpper().split(u'/');
    if (parts.size() != 3 || parts[0].isEmpty() || parts[1].size() != 4) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 sequence = parts[2].toLongLong(&isNumber);
    if (!isNumber || sequence < 1) {
        return std::nullopt;
    }
    return ReceiptNumber{parts[0] + u'/' + parts[1], sequence};
}

} // namespace mm::receipts
