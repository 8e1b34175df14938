// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/issued_delegate.h"

#include "ui/receipts/receipts_view_model.h"
#include "ui/theme/text_line.h"

#include <QPainter>

namespace mm::ui {

using namespace Qt::StringLiterals;

IssuedDelegate::IssuedDelegate(const ReceiptsViewModel& model, QObject* parent)
    : CellDelegate(parent)
    , m_model(model)
{ }

void IssuedDelegate::paintContent(
    QPainter* painter, const QRect& area, const QModelIndex& index, const Tokens& /*tokens*/) const
{
    const QString whole = index.data(Qt::DisplayRole).toString();
    const bool isToday = m_model.choice().days == ReceiptDays::Today;
    const QString shown = isToday ? whole.section(u' ', -1) : whole;
    const bool fits = painter->fontMetrics().horizontalAdvance(shown) <= area.width();
    drawTextLine(painter, area, Qt::AlignLeft | Qt::AlignVCenter, fits ? shown : u"…"_s);
}

} // namespace mm::ui
