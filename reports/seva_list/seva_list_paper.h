// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/font_set.h"
#include "reports/receipts/receipt_paper.h"

namespace mm::reports {

/// One booking as the priest needs it. There is no place for money or phones: the list hangs on a
/// wall.
struct SevaListRow
{
    /// "08:00–09:00"; empty for sevas without a time.
    QString time = {};
    QString deity = {};
    QString seva = {};
    QString receiptNumber = {};
    std::vector<PaperPerson> persons = {};
    /// Occasion, request, "in absentia".
    QString remark = {};
    /// Booked after the list was first printed.
    bool added = false;
};

/// The sevas of one day. Rows come in the order of the day; a heading is printed where time, deity
/// or seva changes.
struct SevaListPaper
{
    QString templeName;
    /// "en", "kn", "hi", …: of the labels; the names come in it.
    QString language = {};
    QDate date = {};
    /// Panchang of the day, festival: a line under the date.
    QString dayNote = {};
    /// UTC epoch ms; printed, so that two lists of one day can be told apart.
    qint64 printedMs = 0;
    std::vector<SevaListRow> rows = {};
};

/// A4, for reading at arm's length in a lamp-lit sanctum: names in 15 pt.
Result<QByteArray> sevaListPdf(const SevaListPaper& paper, pdf::FontSet& fonts);

} // namespace mm::reports
