// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace mm::ui {

/// Left to right, on to the next line when the line is full: chips and quick amounts at any width.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    /// The last item stands at the right edge while it shares its line.
    void setLastAtTheEnd(bool atTheEnd) { m_lastAtTheEnd = atTheEnd; }
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Move { Yes, No };
    /// The height that the lines take at the width of `rect`.
    int arrange(const QRect& rect, Move move) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    bool m_lastAtTheEnd = false;
};

} // namespace mm::ui
