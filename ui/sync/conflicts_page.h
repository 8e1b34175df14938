// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/resolve.h"
#include "models/core/clock.h"
#include "ui/shell/page.h"
#include "ui/table/filter_state.h"

namespace mm {
struct Error;
} // namespace mm

namespace mm::ui {

class Banner;
class ConflictPanel;
class ConflictsViewModel;
class DeskRunner;
class KeyButton;
class RoleLabel;
class StatusPill;
class TableView;

/// What two counters said differently while they did not know of each other: both sides, settled
/// with one key. F5 shows the settled ones too.
class ConflictsPage final : public Page, public FilterState
{
    Q_OBJECT
public:
    /// `runner` and `clock` outlive the page.
    ConflictsPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    /// "settled": true where the settled ones are shown too.
    [[nodiscard]] QJsonObject filterState() const override;
    QStringList applyFilterState(const QJsonObject& state) override;
    [[nodiscard]] ConflictsViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }

private:
    void build();
    void wire();
    void writeWords();
    void showSettled(bool too);
    void showRows();
    void showCurrent();

    ConflictsViewModel* m_model;
    RoleLabel* m_title;
    StatusPill* m_count;
    KeyButton* m_all;
    Banner* m_banner;
    TableView* m_table;
    ConflictPanel* m_panel;
};

} // namespace mm::ui
