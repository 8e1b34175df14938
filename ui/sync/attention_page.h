// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"

namespace mm {
struct Error;
} // namespace mm

namespace mm::sync {
struct HeldOperation;
} // namespace mm::sync

namespace mm::ui {

class AttentionViewModel;
class Banner;
class DeskRunner;
class DeviceDesk;
class KeyButton;
class RoleLabel;
class TableView;

/// What does not go on by itself: operations that the office did not take, with the reason and a
/// key to try again, what the office keeps apart, numbers of other counters that have not come, and
/// devotees who must be called. F6 does what the line needs, F8 tries all.
class AttentionPage final : public Page
{
    Q_OBJECT
public:
    /// All of it outlives the page; without an `office` nothing of what it keeps apart is shown.
    AttentionPage(DeskRunner& runner, const Clock& clock, DeviceDesk* office = nullptr,
        QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    [[nodiscard]] AttentionViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }

Q_SIGNALS:
    /// Something may be sent again: the synchronisation need not wait for its time.
    void syncWanted();

private:
    void build();
    void wire();
    void writeWords();
    void showRows();
    void showCurrent();
    void fix();
    [[nodiscard]] static QString heldReason(const sync::HeldOperation& one);

    const Clock& m_clock;
    AttentionViewModel* m_model;
    RoleLabel* m_title;
    KeyButton* m_fix;
    KeyButton* m_retryAll;
    Banner* m_banner;
    TableView* m_table;
    RoleLabel* m_story;
};

} // namespace mm::ui
