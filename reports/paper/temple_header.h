// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/pdf_image.h"

#include <QString>

namespace mm::reports {

/// Who prints: the head of every paper. Empty texts are left out.
struct TempleHeader
{
    /// preparePdfImage(), 20 × 20 mm.
    pdf::PdfImage logo = {};
    QString name;
    /// Printed under the name where it is another text.
    QString nameEnglish = {};
    QString trustName = {};
    QString address = {};
    QString phone = {};
    QString registrationNumber = {};
    QString trustPan = {};
};

} // namespace mm::reports
