// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace mm::ui {

class BoardModel;

/// Draws the board: headings of time and deity, names in 20 pt, what is done with icon and word.
class BoardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit BoardDelegate(const BoardModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const BoardModel& m_model;
};

/// The board: Up and Down walk from booking to booking, Space marks performed, N nobody came. A
/// held key marks once.
class BoardView final : public QListView
{
    Q_OBJECT
public:
    explicit BoardView(BoardModel& model, QWidget* parent = nullptr);

    /// Null: nothing on the board.
    [[nodiscard]] BookingId current() const;
    void setCurrent(BookingId booking);

Q_SIGNALS:
    void performRequested(mm::BookingId booking);
    void noShowRequested(mm::BookingId booking);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void walk(int from, int by);

    BoardModel& m_model;
};

} // namespace mm::ui
