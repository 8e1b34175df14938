// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QRect>
#include <QStyle>

class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace mm::ui {

/// A filled, lined, rounded box on whole pixels; either colour may be invalid for none.
void paintPanel(
    QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, int radius);

void paintButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
/// The colour of the words on a button of the widget's kind.
QColor buttonTextColor(const QStyleOption& option, const QWidget* widget);
void paintToolButton(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintField(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintCheck(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintRadio(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintComboBox(
    QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow, const QWidget* w);
void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* w);
/// Where a part of it stands: the figure as far from the edge as in any field, its steps above
/// each other at the right.
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);
/// The ground of a row of a list, marked like a row of a table while it is chosen.
void paintListRow(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle,
    const QWidget* widget);
void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option, const QWidget* widget);
void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option, const QWidget* w);
void paintTab(QPainter* painter, const QStyleOptionTab& option, const QWidget* widget);

} // namespace mm::ui
