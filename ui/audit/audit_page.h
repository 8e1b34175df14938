// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"

namespace mm {
struct Error;
} // namespace mm

namespace mm::ui {

class AuditFilterBar;
class AuditViewModel;
class Banner;
class DeskRunner;
class EventPanel;
class KeyButton;
class RoleLabel;
class StatusPill;
class TableView;

/// The trail of everything that was done here, newest first, with what each event changed and
/// whether the chain of events is whole. For who holds audit.view. Ctrl+F finds, F9 verifies.
class AuditPage final : public Page
{
    Q_OBJECT
public:
    /// `runner` and `clock` outlive the page.
    AuditPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    [[nodiscard]] AuditViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }

private:
    void build();
    void wire();
    void writeWords();
    void applyFilters();
    void showCurrent();
    void showChain();
    void showDevices();
    void showRefusal(const Error& error);

    AuditViewModel* m_model;
    RoleLabel* m_title;
    StatusPill* m_chain;
    RoleLabel* m_devices;
    KeyButton* m_verify;
    Banner* m_banner;
    AuditFilterBar* m_filters;
    TableView* m_table;
    EventPanel* m_event;
};

} // namespace mm::ui
