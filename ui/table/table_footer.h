// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHeaderView;

namespace mm::ui {

class IconButton;
class PagedTableModel;
class RoleLabel;

/// Under the table: the sums of what is filtered, each under its column, then how many rows that
/// is, and the button that chooses columns.
class TableFooter final : public QWidget
{
    Q_OBJECT
public:
    TableFooter(const PagedTableModel& model, const QHeaderView& header, QWidget* parent = nullptr);

    [[nodiscard]] IconButton* columnsButton() const { return m_columns; }
    void setSumsHeight(int height);
    /// Writes the figures anew: after totalsChanged(), a change of language, of columns.
    void refresh();

Q_SIGNALS:
    void clearFiltersRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool hasSums() const;
    [[nodiscard]] QString countText() const;

    const PagedTableModel& m_model;
    const QHeaderView& m_header;
    RoleLabel* m_count;
    IconButton* m_clear;
    IconButton* m_columns;
    int m_sumsHeight = 36;
};

} // namespace mm::ui
