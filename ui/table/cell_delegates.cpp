// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_delegates.h"

#include "ui/table/paged_table_model.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_pill.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 3;

/// A figure or a date in its place, or an ellipsis if it does not fit whole.
void drawWhole(QPainter* painter, const QRect& area, const QString& text, Qt::Alignment side)
{
    const bool fits = painter->fontMetrics().horizontalAdvance(text) <= area.width();
    drawTextLine(painter, area, static_cast<int>(side | Qt::AlignVCenter), fits ? text : u"…"_s);
}

/// Whether the cell stands at the left of its row, as the user has ordered the columns.
bool isFirstShown(const QWidget* widget, int column)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table == nullptr) {
        return false;
    }
    const QHeaderView* header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical)) {
            return logical == column;
        }
    }
    return false;
}

} // namespace

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const Tokens& tokens = tokensFor(option.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(cell.rect, tokens[selected ? Role::Selected : Role::Surface]);
    painter->setPen(tokens[Role::Border]);
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    if (selected && isFirstShown(option.widget, index.column())) {
        painter->fillRect(
            QRect(cell.rect.topLeft(), QSize(kBar, cell.rect.height())), tokens[Role::Primary]);
    }
    painter->setFont(cell.font);
    painter->setPen(tokens[Role::Text]);
    paintContent(painter, cell.rect.adjusted(space::kSmall, 0, -space::kSmall, -1), index, tokens);
    painter->restore();
}

void CellDelegate::paintContent(
    QPainter* painter, const QRect& area, const QModelIndex& index, const Tokens& /*tokens*/) const
{
    drawTextLine(painter, area, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width()));
}

void FigureDelegate::paintContent(
    QPainter* painter, const QRect& area, const QModelIndex& index, const Tokens& /*tokens*/) const
{
    drawWhole(painter, area, index.data(Qt::DisplayRole).toString(), Qt::AlignRight);
}

void DateDelegate::paintContent(
    QPainter* painter, const QRect& area, const QModelIndex& index, const Tokens& /*tokens*/) const
{
    drawWhole(painter, area, index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
}

void StatusDelegate::paintContent(
    QPainter* painter, const QRect& area, const QModelIndex& index, const Tokens& tokens) const
{
    const auto status = index.data(PagedTableModel::ValueRole).value<StatusCell>();
    if (!status.text.isEmpty()) {
        paintStatus(painter, area, status.tone, status.text, tokens);
    }
}

QStyledItemDelegate* delegateFor(CellFormat format, QObject* parent)
{
    switch (format) {
    case CellFormat::Number:
    case CellFormat::Money:
        return new FigureDelegate(parent);
    case CellFormat::Date:
    case CellFormat::Instant:
        return new DateDelegate(parent);
    case CellFormat::Status:
        return new StatusDelegate(parent);
    case CellFormat::Text:
        break;
    }
    return new CellDelegate(parent);
}

} // namespace mm::ui
