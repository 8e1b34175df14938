// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "reports/thermal/bit_picture.h"

#include <QByteArray>
#include <QSizeF>

namespace mm::ui {

/// A paper as a head of `dots` (384 or 576) prints it. A roll is taken dot for dot, its margins
/// left away; any other page is made as wide as the head. Refuses print.unreadable.
Result<reports::BitPicture> thermalDots(const QByteArray& pdf, int dots);

/// The first page in `dots`, whatever the relation of its sides: for heads whose dots are not
/// square. Refuses print.unreadable.
Result<reports::BitPicture> pageDots(const QByteArray& pdf, QSize dots);

/// Of the first page. Refuses print.unreadable.
Result<QSizeF> pageMm(const QByteArray& pdf);

} // namespace mm::ui
