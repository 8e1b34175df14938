// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/paged_table_model.h"
#include "ui/theme/theme.h"

#include <QJsonObject>
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
class FilterState;
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
    /// How its rows leave as a file.
    enum class Exports {
        Whole, ///< whatever is filtered, with the columns shown
        ByPage, ///< the page has a way of its own: exportAsked()
        Never,
    };

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

    /// What the page narrows the table to, for saved views; it outlives the table.
    void setFilterState(FilterState* filters) { m_filterState = filters; }
    /// Filters, columns, their order and widths, the sort: what a saved view keeps.
    [[nodiscard]] QJsonObject viewState() const;
    /// What the table is narrowed to now, the page's and its own.
    [[nodiscard]] QJsonObject filterState() const;
    /// Shows the table so. Tells in sentences what of the filters is no longer there.
    QStringList applyViewState(const QJsonObject& state);
    /// As the page shows it to whoever has changed nothing.
    void showStandardView();

    void setExports(Exports exports) { m_exports = exports; }
    [[nodiscard]] Exports exports() const { return m_exports; }
    /// A line between rows and foot, for what is said about the whole table.
    void addLine(QWidget* line);
    [[nodiscard]] QString purpose() const { return m_purpose; }

    [[nodiscard]] QVariant currentKey() const;
    /// Selects the row if it is loaded.
    void setCurrentKey(const QVariant& key);
    /// Ids of the columns shown, in the order shown: what an export takes.
    [[nodiscard]] QStringList shownColumns() const;

Q_SIGNALS:
    /// Enter or a double click on the row.
    void opened(const QVariant& key);
    void currentKeyChanged(const QVariant& key);
    /// The menu of columns and rows is about to open: others may add to it.
    void menuOffered(QMenu& menu);
    /// Of Exports::ByPage: somebody asked for a file.
    void exportAsked();

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
    FilterState* m_filterState = nullptr;
    QString m_purpose;
    Exports m_exports = Exports::Whole;
    std::optional<Density> m_density;
    std::optional<Density> m_chosenDensity;
};

} // namespace mm::ui
