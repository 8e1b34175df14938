// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"
#include "ui/table/filter_state.h"
#include "ui/table/table_columns.h"

class QComboBox;
class QStackedWidget;

namespace mm {
struct Error;
} // namespace mm

namespace mm::ui {

class Banner;
class BookingPanel;
class BookingsViewModel;
class CancelPanel;
class DateEdit;
class DeskRunner;
class FieldRow;
class MovePanel;
class RoleLabel;
class TableView;

/// The bookings of a day, of all sevas or one: found by receipt, name or status, looked at,
/// performed, marked as no-show, moved, cancelled with its money given back. F4 leads to the
/// receipt. Needs "seva.view" to be shown; what can be done follows from the role.
class BookingsPage final : public Page, public FilterState
{
    Q_OBJECT
public:
    /// Both outlive the page.
    BookingsPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    /// A QDate: that day.
    void open(const QVariant& what) override;
    /// "day" (ISO date; without it today, whenever that is), "seva" (an id).
    [[nodiscard]] QJsonObject filterState() const override;
    QStringList applyFilterState(const QJsonObject& state) override;
    [[nodiscard]] BookingsViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }

private:
    void build();
    void wire();
    void wireTable();
    /// Bookings of the day and the seva that are chosen now.
    [[nodiscard]] PageSource pagesOfScope();
    void writeWords();
    void showCatalogue();
    void showRefusal(const Error& error);
    void leavePanels();

    const Clock& m_clock;
    BookingsViewModel* m_model;
    RoleLabel* m_heading = nullptr;
    DateEdit* m_date;
    QComboBox* m_seva;
    FieldRow* m_dateRow;
    FieldRow* m_sevaRow;
    Banner* m_banner;
    TableView* m_table;
    QStackedWidget* m_side;
    BookingPanel* m_panel;
    MovePanel* m_move;
    CancelPanel* m_cancel;
};

} // namespace mm::ui
