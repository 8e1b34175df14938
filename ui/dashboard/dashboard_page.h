// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/dashboard/dashboard_view_model.h"
#include "ui/shell/page.h"
#include "ui/table/filter_state.h"

#include <array>

namespace mm::ui {

class BarChart;
class Banner;
class DeskRunner;
class FigureCard;
class KeyButton;
class RoleLabel;
class TableView;

/// What was collected on a day, in a week, a month, a year, held against the span before: the sum
/// large, the course of it, and what it is made of; every figure also in the table. For who holds
/// report.view. F5 to F8 choose the span, - and + go back and forth, 1 to 5 divide.
class DashboardPage final : public Page, public FilterState
{
    Q_OBJECT
public:
    /// `runner` and `clock` outlive the page.
    DashboardPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    /// "span" and "by", by the names of SpanKind and By in small letters.
    [[nodiscard]] QJsonObject filterState() const override;
    QStringList applyFilterState(const QJsonObject& state) override;
    [[nodiscard]] DashboardViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }

private:
    using By = DashboardViewModel::By;
    static constexpr std::array kSpans{
        SpanKind::Day, SpanKind::Week, SpanKind::Month, SpanKind::Year};
    static constexpr std::array kBys{By::Time, By::Category, By::Seva, By::Counter, By::Mode};

    void build();
    QWidget* buildHead();
    QLayout* buildCards();
    QWidget* buildCharts();
    QLayout* buildTable();
    void wire();
    void writeWords();
    void showFigures();
    void showCards();
    void showCharts();

    DashboardViewModel* m_model;
    RoleLabel* m_title;
    RoleLabel* m_span;
    std::array<KeyButton*, kSpans.size()> m_spans{};
    std::array<KeyButton*, kBys.size()> m_bys{};
    KeyButton* m_earlier;
    KeyButton* m_later;
    KeyButton* m_now;
    Banner* m_banner;
    FigureCard* m_amount;
    FigureCard* m_receipts;
    FigureCard* m_average;
    FigureCard* m_cancelled;
    RoleLabel* m_timeTitle;
    RoleLabel* m_shareTitle;
    RoleLabel* m_legend;
    BarChart* m_time;
    BarChart* m_share;
    TableView* m_table;
};

} // namespace mm::ui
