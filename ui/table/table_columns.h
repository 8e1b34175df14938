// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"
#include "ui/theme/tokens.h"

#include <QHash>
#include <QMetaType>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace mm::ui {

/// How a column's values are written. In brackets: the type of the value in the row.
enum class CellFormat {
    Text, ///< (QString)
    Number, ///< (qint64) grouped the Indian way
    Money, ///< (mm::Money) two decimals, negative in parentheses, no sign of the rupee
    Date, ///< (QDate) "22 Nov 2026"
    Instant, ///< (qint64, UTC ms) "22 Nov 2026 10:42", Asia/Kolkata
    Status, ///< (StatusCell) icon and word
};

struct StatusCell
{
    Tone tone = Tone::Neutral;
    QString text;
    bool operator==(const StatusCell&) const = default;
};

struct ColumnSpec
{
    /// Stable: what the source sorts and filters by, and what the saved layout remembers.
    QString id;
    /// English, marked with QT_TRANSLATE_NOOP in the page's context; see ColumnSet::context.
    const char* title = "";
    CellFormat format = CellFormat::Text;
    int width = 120;
    bool sortable = true;
    bool filterable = true;
    /// Not shown until the user chooses it.
    bool hidden = false;
    /// Takes the width that is left over.
    bool stretches = false;
};

struct ColumnSet
{
    std::vector<ColumnSpec> columns;
    /// Translation context of the titles.
    const char* context = "";

    [[nodiscard]] int indexOf(const QString& id) const
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].id == id) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
};

struct TableRow
{
    /// What the row is known by outside the table: an id.
    QVariant key;
    /// One value a column, in the order of the set; an invalid one is an empty cell.
    std::vector<QVariant> cells;
};

/// What the table shows of the whole: text typed into the filter row, by column id.
using TableFilters = QHash<QString, QString>;

struct PageRequest
{
    TableFilters filters;
    QString sortColumn; ///< empty: the source's own order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QString cursor; ///< empty: from the start; else what the page before gave
    int limit = 0;
};

struct RowPage
{
    std::vector<TableRow> rows;
    QString nextCursor; ///< empty: this is the last page
};

/// Of everything the filters leave, not only of what has been loaded.
struct TableTotals
{
    qint64 count = 0;
    QHash<QString, QVariant> sums; ///< by column id
};

template <typename T>
using Answer = std::function<void(Result<T>)>;
/// Reads pages by keyset in its own thread, answers in the window's. May be asked again before it
/// has answered: the older answer is then dropped.
using PageSource = std::function<void(const PageRequest&, Answer<RowPage>)>;
using TotalsSource = std::function<void(const TableFilters&, Answer<TableTotals>)>;

} // namespace mm::ui

Q_DECLARE_METATYPE(mm::Money)
Q_DECLARE_METATYPE(mm::ui::StatusCell)
