// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/paged_table_model.h"

#include "ui/table/cell_text.h"

#include <QPointer>

namespace mm::ui {

PagedTableModel::PagedTableModel(ColumnSet columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
    m_request.limit = kPageRows;
}

void PagedTableModel::setSource(PageSource pages, TotalsSource totals)
{
    m_pages = std::move(pages);
    m_totalsSource = std::move(totals);
}

void PagedTableModel::setWholeSource(std::function<PageSource()> make)
{
    m_makeWhole = std::move(make);
}

PageSource PagedTableModel::wholeSource() const
{
    return m_makeWhole ? m_makeWhole() : m_pages;
}

void PagedTableModel::reload()
{
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_request.cursor.clear();
    m_complete = !m_pages;
    // Before the views hear of the reset: they would ask for the first page themselves.
    m_loading = static_cast<bool>(m_pages);
    endResetModel();
    m_totals.reset();
    Q_EMIT totalsChanged();
    if (m_pages) {
        ask();
        askTotals();
    }
}

void PagedTableModel::setFilters(const TableFilters& filters)
{
    if (filters == m_request.filters) {
        return;
    }
    m_request.filters = filters;
    reload();
}

CellFormat PagedTableModel::format(int column) const
{
    return m_columns.columns[static_cast<std::size_t>(column)].format;
}

QVariant PagedTableModel::key(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].key : QVariant();
}

int PagedTableModel::rowOf(const QVariant& key) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&key](const TableRow& row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool PagedTableModel::replaceRow(const TableRow& row)
{
    const int place = rowOf(row.key);
    if (place < 0) {
        return false;
    }
    m_rows[static_cast<std::size_t>(place)] = row;
    Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
    return true;
}

int PagedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PagedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.columns.size());
}

QVariant PagedTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TableRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    QVariant value = column < row.cells.size() ? row.cells[column] : QVariant();
    const CellFormat how = m_columns.columns[column].format;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(value, how);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cellAlignment(how));
    case ValueRole:
        return value;
    case KeyRole:
        return row.key;
    case FormatRole:
        return static_cast<int>(how);
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const ColumnSpec& column = m_columns.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return columnTitle(column, m_columns.context);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(cellAlignment(column.format));
    }
    return {};
}

Qt::ItemFlags PagedTableModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags();
}

bool PagedTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_loading;
}

void PagedTableModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        ask();
    }
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < columnCount()
        && m_columns.columns[static_cast<std::size_t>(column)].sortable;
    const QString id = known ? m_columns.columns[static_cast<std::size_t>(column)].id : QString();
    if (id == m_request.sortColumn && order == m_request.sortOrder) {
        return;
    }
    m_request.sortColumn = id;
    m_request.sortOrder = order;
    reload();
}

void PagedTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PagedTableModel::ask()
{
    m_loading = true;
    Q_EMIT loadingChanged(true);
    m_pages(m_request, [self = QPointer(this), generation = m_generation](Result<RowPage> page) {
        if (self != nullptr) {
            self->receive(generation, std::move(page));
        }
    });
}

void PagedTableModel::askTotals()
{
    if (!m_totalsSource) {
        return;
    }
    m_totalsSource(m_request.filters,
        [self = QPointer(this), generation = m_generation](Result<TableTotals> totals) {
            if (self != nullptr && generation == self->m_generation && totals) {
                self->m_totals = std::move(*totals);
                Q_EMIT self->totalsChanged();
            }
        });
}

void PagedTableModel::receive(quint64 generation, Result<RowPage> page)
{
    if (generation != m_generation || !m_loading) {
        return;
    }
    m_loading = false;
    if (!page) {
        // Not asked again by scrolling: a source that fails would be asked for ever.
        m_complete = true;
        Q_EMIT loadingChanged(false);
        Q_EMIT failed(page.error());
        return;
    }
    m_request.cursor = page->nextCursor;
    m_complete = page->nextCursor.isEmpty();
    if (!page->rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    Q_EMIT loadingChanged(false);
    Q_EMIT totalsChanged();
}

} // namespace mm::ui
