// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace mm::receipts {

/// "C01/2627/000124" taken apart.
struct ReceiptNumber
{
    QString series;
    qint64 sequence = 0;
};

/// Any case, Indic digits, with or without the leading zeros of the sequence.
std::optional<ReceiptNumber> parseReceiptNumber(const QString& text);

} // namespace mm::receipts
