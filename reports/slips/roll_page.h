// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/page_flow.h"
#include "reports/receipts/receipt_paper.h"

namespace mm::reports {

/// A roll that is cut after what is drawn on it: 72 mm printed of 80, 48 mm of 58.
inline PageShape rollShape(PaperSize size)
{
    const bool isNarrow = size == PaperSize::Roll58;
    return {.width = isNarrow ? 58.0 : 80.0,
        .height = 4000,
        .left = isNarrow ? 5.0 : 4.0,
        .right = isNarrow ? 5.0 : 4.0,
        .top = 3,
        .bottom = 6};
}

} // namespace mm::reports
