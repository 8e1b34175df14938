// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_footer.h"

#include "models/core/indian_format.h"
#include "ui/table/cell_text.h"
#include "ui/table/paged_table_model.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>

namespace mm::ui {

using namespace Qt::StringLiterals;

TableFooter::TableFooter(const PagedTableModel& model, const QHeaderView& header, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(header)
    , m_count(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_clear(new IconButton("close"_L1, QString(), this))
    , m_columns(new IconButton("columns"_L1, QString(), this))
{
    setPurpose(m_count, "rowCount"_L1);
    setPurpose(m_clear, "clearFilters"_L1);
    setPurpose(m_columns, "columns"_L1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kSmall, 0, space::kTight, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_count);
    layout->addWidget(m_clear);
    layout->addStretch();
    layout->addWidget(m_columns);
    connect(m_clear, &IconButton::clicked, this, &TableFooter::clearFiltersRequested);
    refresh();
}

void TableFooter::setSumsHeight(int height)
{
    m_sumsHeight = height;
    refresh();
}

bool TableFooter::hasSums() const
{
    return m_model.totals() && !m_model.totals()->sums.isEmpty();
}

QString TableFooter::countText() const
{
    const bool known = m_model.totals().has_value();
    if (!known && (m_model.isLoading() || !m_model.isComplete())) {
        return m_model.rowCount() == 0 ? tr("Reading…")
                                       : tr("%1 rows so far").arg(groupIndian(m_model.rowCount()));
    }
    const qint64 count = known ? m_model.totals()->count : m_model.rowCount();
    return tr("%n row(s)", nullptr, static_cast<int>(std::min<qint64>(count, INT_MAX)))
        .replace(QString::number(count), groupIndian(count));
}

void TableFooter::refresh()
{
    m_count->setText(countText());
    m_clear->setName(tr("Clear the filters"));
    m_clear->setVisible(!m_model.request().filters.isEmpty());
    m_columns->setName(tr("Columns, views and export"));
    layout()->setContentsMargins(space::kSmall, hasSums() ? m_sumsHeight : 0, space::kTight, 0);
    QStringList spoken{m_count->text()};
    if (hasSums()) {
        for (const ColumnSpec& column : m_model.columns().columns) {
            const QVariant sum = m_model.totals()->sums.value(column.id);
            if (sum.isValid()) {
                spoken << columnTitle(column, m_model.columns().context) + u' '
                        + cellText(sum, column.format);
            }
        }
    }
    setAccessibleName(spoken.join(u", "_s));
    update();
}

void TableFooter::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens[Role::Sunken]);
    painter.setPen(tokens[Role::Border]);
    painter.drawLine(rect().topLeft(), rect().topRight());
    if (!hasSums()) {
        return;
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(tokens[Role::Primary]);
    int firstSum = width();
    for (int column = 0; column < m_header.count(); ++column) {
        const ColumnSpec& spec = m_model.columns().columns[static_cast<std::size_t>(column)];
        const QVariant sum = m_model.totals()->sums.value(spec.id);
        if (!sum.isValid() || m_header.isSectionHidden(column)) {
            continue;
        }
        const QString text = cellText(sum, spec.format);
        QRect place(m_header.sectionViewportPosition(column) + space::kSmall, 0,
            m_header.sectionSize(column) - 2 * space::kSmall, m_sumsHeight);
        // A sum is wider than its parts: it may reach into the column before.
        place.setLeft(
            std::min(place.left(), place.right() - painter.fontMetrics().horizontalAdvance(text)));
        firstSum = std::min(firstSum, place.left());
        drawTextLine(&painter, place, static_cast<int>(cellAlignment(spec.format)), text);
    }
    const QRect label(space::kSmall, 0, firstSum - 2 * space::kSmall, m_sumsHeight);
    painter.setPen(tokens[Role::Text]);
    drawTextLine(&painter, label, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(tr("Total"), Qt::ElideRight, label.width()));
}

} // namespace mm::ui
