// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "reports/pdf/font_set.h"

#include <QString>

namespace mm::reports {

/// The keys of the window on a sheet that lies beside the keyboard. What stands on it comes from
/// the tables that the window itself is built from; this only sets it.
struct KeyCardPaper
{
    struct Row
    {
        QString key;
        QString words;
    };
    struct Section
    {
        QString title;
        std::vector<Row> rows;
    };
    QString title;
    QString templeName;
    QString language = QStringLiteral("en");
    std::vector<Section> sections;
    /// UTC epoch ms.
    qint64 createdMs = 0;
};

/// A5, as many pages as it takes. Refuses what the PDF writer refuses, and key_card.empty.
Result<QByteArray> keyCardPdf(const KeyCardPaper& paper, pdf::FontSet& fonts);

} // namespace mm::reports
