// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/receipts/receipt_paper.h"

namespace mm::reports {

/// The slip of cash that went into a drawer or out of it: what both sides sign.
struct CashSlipPaper
{
    TempleHeader temple;
    /// "en", "kn", "hi"; another one is printed in English.
    QString language = {};
    QString number;
    bool isIn = true;
    /// Petty cash, else the main cash.
    bool isPetty = false;
    Money amount;
    QString amountInWords = {};
    QString reason = {};
    QString counter = {};
    QString user = {};
    QDate businessDate = {};
    /// UTC ms.
    qint64 movedMs = 0;
};

/// On a roll; A5 gives the roll of 80 mm, which any office printer takes.
Result<QByteArray> cashSlipPdf(const CashSlipPaper& paper, PaperSize size, pdf::FontSet& fonts);

/// What a test page shows of the printer.
struct TestPaper
{
    QString printer;
    /// What was set up: "80 mm · cuts · drawer · 192.168.1.50".
    QString setUp;
    QString printed;
};

/// Every script, a ruler of the printed width, small and large type, a symbol: to see whether a
/// printer is set up right. On the size of the printer.
Result<QByteArray> testPagePdf(const TestPaper& paper, PaperSize size, pdf::FontSet& fonts);

} // namespace mm::reports
