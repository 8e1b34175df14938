// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/table_columns.h"

#include <QAbstractTableModel>

#include <optional>

namespace mm::ui {

/// Rows of a table that may have millions, a page at a time: the view asks for more as it nears the
/// end, the source sorts and filters. What is loaded stays; the whole is never asked for.
class PagedTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Roles {
        ValueRole = Qt::UserRole, ///< the value as the source gave it
        KeyRole, ///< TableRow::key
        FormatRole, ///< CellFormat as int
    };
    static constexpr int kPageRows = 200;

    explicit PagedTableModel(ColumnSet columns, QObject* parent = nullptr);

    /// Without totals the footer counts what is loaded. Nothing is asked before reload().
    void setSource(PageSource pages, TotalsSource totals = {});

    /// Makes a source for whoever reads all rows beside the table: one that goes on with what the
    /// page shows when it is made, whatever the page is told meanwhile. Without it the table's own
    /// is lent, which is right where a page answers at once out of what it holds.
    void setWholeSource(std::function<PageSource()> make);
    [[nodiscard]] PageSource wholeSource() const;

    /// Forgets what is loaded and asks for the first page.
    void reload();
    void setFilters(const TableFilters& filters);
    [[nodiscard]] const PageRequest& request() const { return m_request; }

    [[nodiscard]] const ColumnSet& columns() const { return m_columns; }
    [[nodiscard]] CellFormat format(int column) const;
    [[nodiscard]] QVariant key(int row) const;
    [[nodiscard]] const std::vector<TableRow>& rows() const { return m_rows; }
    /// The row of a key among those loaded, or -1.
    [[nodiscard]] int rowOf(const QVariant& key) const;
    /// Puts a changed row in the place of the loaded one with its key; false if it is not loaded.
    bool replaceRow(const TableRow& row);

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const std::optional<TableTotals>& totals() const { return m_totals; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int column, Qt::SortOrder order) override;

    /// Titles and dates anew, in the language of the window.
    void retranslate();

Q_SIGNALS:
    void loadingChanged(bool loading);
    void totalsChanged();
    /// A page could not be read; reload() tries again.
    void failed(const mm::Error& why);

private:
    void ask();
    void askTotals();
    void receive(quint64 generation, Result<RowPage> page);

    ColumnSet m_columns;
    PageSource m_pages;
    std::function<PageSource()> m_makeWhole;
    TotalsSource m_totalsSource;
    PageRequest m_request;
    std::vector<TableRow> m_rows;
    std::optional<TableTotals> m_totals;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_complete = true;
};

} // namespace mm::ui
