// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QScrollArea;

namespace mm::audit {
struct EventRow;
} // namespace mm::audit

namespace mm::ui {

class RoleLabel;

/// One event: who, when, where and why, and what was there before and after, side by side.
class EventPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit EventPanel(QWidget* parent = nullptr);

    /// nullptr: says what the panel is for.
    void show(const audit::EventRow* event);

private:
    void paintEvent(QPaintEvent* event) override;
    void clearGrid();
    void addCell(int row, int column, const QString& text, bool changed);
    RoleLabel* label(const QString& text, bool quiet);

    RoleLabel* m_title;
    RoleLabel* m_circumstances;
    RoleLabel* m_reason;
    QScrollArea* m_area;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace mm::ui
