// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace mm::test {

/// Words of the shown widget that do not get the room they need: labels, buttons, boxes, tabs,
/// column headers and hints in fields that are cut, reach beyond what holds them, or lie on each
/// other. One line each: what, which words, room needed and given. Empty: all of it can be read.
QStringList cutTexts(QWidget* root);

/// Every word that the widget shows or speaks: texts, hints in fields, tool tips, spoken names and
/// descriptions, tabs, items of boxes, column headers.
QStringList shownTexts(QWidget* root);

} // namespace mm::test
