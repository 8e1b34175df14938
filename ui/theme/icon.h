// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

class QWidget;

namespace mm::ui {

/// An icon of the family in resources/icons, drawn in the colour that `role` has for `owner` when
/// it is painted: it follows the theme without being set again. Sharp at any device pixel ratio.
/// `owner` may be null (menus, actions): then the application's scheme. An icon that is switched on
/// (a checked button) is drawn in `onRole`.
QIcon themedIcon(QLatin1StringView name, Role role = Role::Text, const QWidget* owner = nullptr);
QIcon themedIcon(QLatin1StringView name, Role role, Role onRole, const QWidget* owner);

/// The same drawing at once, for painting code. `size` in device-independent pixels.
QPixmap iconPixmap(QLatin1StringView name, const QColor& color, int size, qreal devicePixelRatio);

/// Whether the family has the icon.
bool hasIcon(QLatin1StringView name);

} // namespace mm::ui
