// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace mm::ui {

/// "22 Nov 2026", the month in the language of the window; empty for an invalid date.
QString dateText(QDate date);

/// "₹ 601", "₹ 1,00,001.50", negative "₹ -50".
QString moneyText(Money amount);

/// A date as people type it: 2026-11-22, 22-11-2026, 22/11/26, 22.11.2026, 22 Nov 2026, 22112026,
/// in the digits of any Indian script. Two digits of a year mean 20xx. Nothing if it is no date,
/// or a day that the calendar lacks.
std::optional<QDate> parseTypedDate(const QString& text);

} // namespace mm::ui
