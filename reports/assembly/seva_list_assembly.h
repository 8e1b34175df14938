// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/temple.h"
#include "models/sevas/seva_list.h"
#include "reports/seva_list/seva_list_paper.h"

namespace mm::reports {

/// The priest's list as paper, in the temple's language: names in local script where they are
/// known, what was added marked, what was withdrawn said. No money and no phones, since the list
/// has none. Give it to sevaListPdf().
SevaListPaper sevaListPaperOf(
    const sevas::SevaList& list, const identity::Temple& temple, qint64 printedMs);

} // namespace mm::reports
