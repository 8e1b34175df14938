// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/table_columns.h"

#include <QHeaderView>

class QLineEdit;
class QTimer;

namespace mm::ui {

/// The table's header with the filter row under the titles. The row is emptied by Esc, left for the
/// table by Down.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit FilterHeader(ColumnSet columns, QWidget* parent = nullptr);

    [[nodiscard]] TableFilters filters() const;
    void clearFilters();
    /// Types the filters into the row, by column id; the others are emptied.
    void setFilters(const TableFilters& filters);
    /// The filter of the column, or of the first column that has one.
    void focusFilter(int column);
    void setFilterRowShown(bool shown);
    [[nodiscard]] bool isFilterRowShown() const { return m_shown; }
    void retranslate();
    /// The width below which the title of the column would be cut.
    [[nodiscard]] int titleRoom(int column) const;
    /// Brings the filters under their columns again, after scrolling.
    void placeEditors();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A moment after the last keystroke, or at once by Enter.
    void filtersChanged();
    void leftDownwards();
    /// The focus came to the column's filter: it may stand outside what is scrolled to.
    void filterEntered(int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void updateGeometries() override;

private:
    void makeEditor(int column);

    ColumnSet m_columns;
    QWidget* m_band; ///< holds the editors; cuts them where the header ends
    QList<QLineEdit*> m_editors; ///< one a column; null where the column has no filter
    QTimer* m_pause;
    bool m_shown = true;
};

} // namespace mm::ui
