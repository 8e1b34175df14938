// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

namespace mm::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent)
    : QLayout(parent)
    , m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Move::No);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        const QSize wanted = item->sizeHint();
        width += wanted.width() + m_gap;
        height = std::max(height, wanted.height());
    }
    const QMargins around = contentsMargins();
    return {std::max(0, width - m_gap) + around.left() + around.right(),
        height + around.top() + around.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize smallest;
    for (const QLayoutItem* item : m_items) {
        smallest = smallest.expandedTo(item->minimumSize());
    }
    return smallest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Move::Yes);
}

int FlowLayout::arrange(const QRect& rect, Move move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int x = area.x();
    int y = area.y();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize wanted = item->sizeHint();
        if (x > area.x() && x + wanted.width() > area.x() + area.width()) {
            x = area.x();
            y += line + m_gap;
            line = 0;
        }
        if (m_lastAtTheEnd && item == m_items.constLast() && x > area.x()) {
            x = area.x() + area.width() - wanted.width();
        }
        if (move == Move::Yes) {
            item->setGeometry(QRect(QPoint(x, y), wanted));
        }
        x += wanted.width() + m_gap;
        line = std::max(line, wanted.height());
    }
    return y + line - rect.y() + contentsMargins().bottom();
}

} // namespace mm::ui
