// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QStyleOption>
#include <QWidget>

namespace mm::ui {

void paintScrollBar(
    QPainter* painter, const QStyleOptionSlider& option, const QRect& handle, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(widget);
    painter->fillRect(option.rect, tokens[Role::Sunken]);
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool grabbed = option.state.testFlag(QStyle::State_Sunken)
        || (option.state.testFlag(QStyle::State_MouseOver)
            && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    paintPanel(painter, handle.adjusted(2, 2, -2, -2),
        tokens[grabbed ? Role::Muted : Role::Outline], QColor(),
        std::min(handle.width(), handle.height()) / 2 - 2);
}

void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(widget);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    painter->fillRect(option.rect, tokens[hovered ? Role::Hover : Role::Sunken]);
    painter->setPen(tokens[Role::Border]);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool last = option.position == QStyleOptionHeader::End
        || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !last) {
        painter->drawLine(
            option.rect.topRight() + QPoint(0, 8), option.rect.bottomRight() - QPoint(0, 8));
    }
}

void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option, const QWidget* w)
{
    const Tokens& tokens = tokensFor(w);
    const int radius = option.rect.height() / 2;
    paintPanel(painter, option.rect, tokens[Role::Sunken], tokens[Role::Outline], radius);
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0 || option.progress <= option.minimum) {
        return;
    }
    const qint64 done = qint64(option.progress) - option.minimum;
    QRect filled = option.rect;
    filled.setWidth(static_cast<int>(
        std::max<qint64>(option.rect.height(), option.rect.width() * std::min(done, span) / span)));
    paintPanel(painter, filled, tokens[Role::Primary], QColor(), radius);
}

void paintTab(QPainter* painter, const QStyleOptionTab& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver)) {
        paintPanel(
            painter, option.rect.adjusted(0, 2, 0, -4), tokens[Role::Hover], QColor(), kRadius);
    }
    painter->setPen(tokens[Role::Border]);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
            tokens[Role::Primary]);
    }
}

} // namespace mm::ui
