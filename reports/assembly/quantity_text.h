// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mm::reports {

/// Thousandths of a unit as people write them: 25000 kg is "25 kg", 8250 g "8.25 g".
QString quantityText(qint64 milli, const QString& unit);
/// Whether the unit is one of weight.
bool isWeight(const QString& unit);
/// "corpus", "specific", "others" as Form 113 (earlier 10BD) calls them, in the language.
QString donationTypeText(const QString& type, const QString& language);

} // namespace mm::reports
