// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/paged_table_model.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QMenu;
class QSettings;
class QShortcut;
class QTableView;

namespace mm::ui {

class Banner;
class EmptyState;
class FilterHeader;
class TableFooter;

/// The table of every page: filter row under the header, sorting by the source, paging that feels
/// endless, columns chosen by the user, sums at the foot, an empty state.
///
/// Keys: Ctrl+F filters, Down leaves the filters, Enter opens the row, Tab leaves the table,
/// Ctrl+Shift+D makes its rows dense or comfortable, the menu key offers columns and rows.
class TableView final : public QWidget
{
    Q_OBJECT
public:
    /// `purpose` names the table for tests and the screen reader ("receipts": receiptsTableView).
    TableView(ColumnSet columns, QLatin1StringView purpose, QWidget* parent = nullptr);

    [[nodiscard]] PagedTableModel& model() { return *m_model; }
    [[nodiscard]] QTableView& view() { return *m_view; }
    [[nodiscard]] FilterHeader& header() { return *m_header; }

    void setSpokenTitle(const QString& title);
    /// A page with a search of its own does without the filter row and its key.
    void setFilterRowShown(bool shown);
    /// A density that the page gives this table; without it the table follows the application's.
    void setDensity(Density density);
    /// What whoever works here chooses for this table goes before both, and is kept with its
    /// columns; nothing takes the choice back.
    void chooseDensity(std::optional<Density> density);
    /// Shown when there is nothing at all; with filters on, the table says so itself.
    [[nodiscard]] EmptyState& emptyState() { return *m_empty; }

    /// Restores what the user left under the key, and saves there from now on. `settings` outlives
    /// the table.
    void rememberIn(QSettings& settings, const QString& key);

    [[nodiscard]] QVariant currentKey() const;
    /// Selects the row if it is loaded.
    void setCurrentKey(const QVariant& key);
    /// Ids of the columns shown, in the order shown: what an export takes.
    [[nodiscard]] QStringList shownColumns() const;

Q_SIGNALS:
    /// Enter or a double click on the row.
    void opened(const QVariant& key);
    void currentKeyChanged(const QVariant& key);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView(QLatin1StringView purpose);
    void wireModel();
    void wireHeader();
    void showEmptiness();
    void applyDensity();
    /// Widens columns whose titles would be cut; the table scrolls where they do not all fit.
    void giveTitlesRoom();
    void placeStretching();
    [[nodiscard]] Density density() const;
    void offerColumns(QMenu& menu);
    void offerDensity(QMenu& menu);
    void showMenu(const QPoint& where, bool upwards);
    void chooseColumns();
    void save();

    PagedTableModel* m_model;
    QTableView* m_view;
    FilterHeader* m_header;
    TableFooter* m_footer;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QShortcut* m_find;
    QShortcut* m_rows;
    Banner* m_trouble;
    QPointer<QObject> m_settingsGuard;
    QSettings* m_settings = nullptr;
    QString m_settingsKey;
    std::optional<Density> m_density;
    std::optional<Density> m_chosenDensity;
};

} // namespace mm::ui
