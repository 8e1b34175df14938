// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

class QWidget;

namespace mm::ui {

/// objectName = purpose + class ("amount" on a MoneyEdit: "amountMoneyEdit"): what tests and
/// assistive tools find the control by. Stable; never translated.
void setPurpose(QWidget* widget, QLatin1StringView purpose);

/// The name a screen reader speaks, for controls without a label of their own; `hint` also becomes
/// the tool tip. Call again on a change of language.
void setSpokenName(QWidget* widget, const QString& name, const QString& hint = {});

/// "&Amount" -> "Amount".
QString withoutMnemonic(const QString& text);

} // namespace mm::ui
