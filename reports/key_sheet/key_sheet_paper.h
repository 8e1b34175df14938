// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "reports/pdf/font_set.h"

#include <QDate>
#include <QString>

namespace mm::reports {

/// The sheet with the recovery key that is printed once, at set-up, and locked away.
struct KeySheetPaper
{
    QString templeName;
    QString templeNameEnglish = {};
    QString templeCode = {};
    /// Letters and digits; spaces and hyphens are taken out and groups of four made.
    QString recoveryKey;
    QDate date = {};
    /// UTC epoch ms.
    qint64 createdMs = 0;
};

/// A4: the key in large letters of equal width, the same as a QR code, and what to do with the
/// sheet in English, Kannada and Hindi. The key stands nowhere else in the file (not in its title).
/// Rule "key_sheet.empty" without a key.
Result<QByteArray> keySheetPdf(const KeySheetPaper& paper, pdf::FontSet& fonts);

} // namespace mm::reports
