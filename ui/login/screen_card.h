// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace mm::ui {

/// The card in the middle of a screen that covers the whole window: log-in, set-up, trouble. It
/// grows with what stands in it, and scrolls where the window is too small for it.
class ScreenCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ScreenCard(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
};

/// Lays `card` in the middle of `screen`, `corner` in its upper right corner.
void layOutScreen(QWidget* screen, ScreenCard* card, QWidget* corner);

} // namespace mm::ui
