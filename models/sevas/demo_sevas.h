// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// Deities and sevas of a demo temple, with names in `language` ("kn", "hi") beside the English
/// ones. Prices and hours are like those of real temples, and are no advice. Each seva is an
/// operation of its own in this unit. Needs the chart of accounts and "seva.manage".
Result<void> seedDemoSevas(store::UnitOfWork& unit, const QString& language = QStringLiteral("kn"));

} // namespace mm::sevas
