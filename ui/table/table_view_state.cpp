// SPDX-License-Identifier: GPL-3.0-or-later

// How a table is kept as a view and shown so again.
#include "ui/table/filter_header.h"
#include "ui/table/filter_state.h"
#include "ui/table/table_footer.h"
#include "ui/table/table_state.h"
#include "ui/table/table_view.h"

#include <QBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPage("page");
constexpr QLatin1StringView kRow("row");
constexpr QLatin1StringView kFilters("filters");

} // namespace

QJsonObject TableView::filterState() const
{
    QJsonObject state;
    if (m_filterState != nullptr) {
        if (const QJsonObject page = m_filterState->filterState(); !page.isEmpty()) {
            state.insert(kPage, page);
        }
    }
    if (m_header->isFilterRowShown()) {
        QJsonObject row;
        const TableFilters typed = m_header->filters();
        for (auto it = typed.begin(); it != typed.end(); ++it) {
            row.insert(it.key(), it.value());
        }
        if (!row.isEmpty()) {
            state.insert(kRow, row);
        }
    }
    return state;
}

QJsonObject TableView::viewState() const
{
    QJsonObject state = headerState(*m_header, m_model->columns());
    state.insert(kFilters, filterState());
    return state;
}

QStringList TableView::applyViewState(const QJsonObject& state)
{
    applyHeaderState(state, *m_header, m_model->columns());
    giveTitlesRoom();
    m_header->placeEditors();
    m_footer->refresh();
    const QJsonObject filters = state.value(kFilters).toObject();
    if (m_header->isFilterRowShown()) {
        TableFilters typed;
        const QJsonObject row = filters.value(kRow).toObject();
        for (auto it = row.begin(); it != row.end(); ++it) {
            typed.insert(it.key(), it.value().toString());
        }
        m_header->setFilters(typed);
    }
    const QStringList gone = m_filterState != nullptr
        ? m_filterState->applyFilterState(filters.value(kPage).toObject())
        : QStringList();
    save();
    return gone;
}

void TableView::showStandardView()
{
    applyViewState(standardHeaderState(m_model->columns()));
}

void TableView::addLine(QWidget* line)
{
    auto* column = qobject_cast<QBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_footer), line);
}

} // namespace mm::ui
