// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/page_flow.h"
#include "reports/receipts/receipt_content.h"

namespace mm::reports {

void drawA5Receipt(pdf::PdfDocument& document, const ReceiptContent& content);
void drawRollReceipt(pdf::PdfDocument& document, const ReceiptContent& content, PaperSize size);

} // namespace mm::reports
