// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/find_receipts.h"

#include <QJsonObject>

namespace mm::reports {

/// A receipt with lines, persons and payments, as every answer about one has it. `language` is
/// that of the amount in words.
QJsonObject receiptJson(const receipts::ShownReceipt& receipt, const QString& language);

/// A row of a list of receipts.
QJsonObject receiptRowJson(const receipts::ReceiptRow& row);

} // namespace mm::reports
