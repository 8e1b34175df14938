// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipts/receipt_paper.h"

#include "reports/receipts/receipt_layout.h"

namespace mm::reports {

using namespace Qt::StringLiterals;

Result<QByteArray> receiptPdf(const ReceiptPaper& paper, PaperSize size, pdf::FontSet& fonts)
{
    const ReceiptContent content = receiptContent(paper);
    pdf::PdfDocument document(fonts,
        {.title = paper.receiptNumber,
            .author =
                paper.temple.nameEnglish.isEmpty() ? paper.temple.name : paper.temple.nameEnglish,
            .language = paper.language.isEmpty() ? "en"_ba : paper.language.toLatin1(),
            .createdMs = paper.issuedMs});
    if (size == PaperSize::A5) {
        drawA5Receipt(document, content);
    } else {
        drawRollReceipt(document, content, size);
    }
    return document.save();
}

} // namespace mm::reports
