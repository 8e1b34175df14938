// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QRect>

class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
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
/// `up` and `down`: where its steps are clicked.
void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QRect& up,
    const QRect& down, const QWidget* w);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle,
    const QWidget* widget);
void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option, const QWidget* widget);
void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option, const QWidget* w);
void paintTab(QPainter* painter, const QStyleOptionTab& option, const QWidget* widget);

} // namespace mm::ui
