// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/receipts/receipt_paper.h"

#include <QString>

namespace mm::ui {

/// The paper of the setting receipt_paper: "a5", "80mm" or "58mm".
reports::PaperSize paperSizeOf(const QString& setting);
/// As it is counted with each print: "a5", "80mm", "58mm".
QString mediumOf(reports::PaperSize size);

/// "C01-2627-000124.pdf", a file name for a receipt; a copy says so: "C01-2627-000124-copy-2.pdf".
QString receiptFileName(const QString& receiptNumber, int copyNo);

} // namespace mm::ui
