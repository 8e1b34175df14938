// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace mm::test {

/// What a person without a mouse or without sight would stumble over in the shown widget: controls
/// without a spoken name or an objectName, two with the same objectName, a label with a buddy that
/// is gone, a Tab that does not come round. Empty: nothing found.
QStringList accessibilityFaults(QWidget* root);

/// The objectNames that Tab visits, in order, until it comes round.
QStringList tabOrder(QWidget* window);

} // namespace mm::test
