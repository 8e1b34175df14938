// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/page_flow.h"
#include "reports/paper/temple_header.h"

#include <QStringList>

namespace mm::reports {

/// Logo, names, address and `numbers` (phone, registration, PAN with their labels) over the width,
/// with a rule under them.
void drawLetterhead(PageFlow& flow, const TempleHeader& temple, const QStringList& numbers);

} // namespace mm::reports
