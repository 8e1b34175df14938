// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace mm::ui {

class Banner;
class DeskRunner;
class DeviceDesk;
class DevicesViewModel;
class FieldRow;
class KeyButton;
class RoleLabel;
class TableView;

/// The temple's computers: which there are, when the office last heard of each and what it lacks; a
/// code for a new one, the end of one that is lost, and what the office keeps apart. Without the
/// office it shows what this counter knows, and says so.
class DevicesPage final : public Page
{
    Q_OBJECT
public:
    /// All of it outlives the page.
    DevicesPage(
        DeskRunner& runner, const Clock& clock, DeviceDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    [[nodiscard]] DevicesViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& devices() { return *m_devices; }
    [[nodiscard]] TableView& held() { return *m_held; }

private:
    void build();
    void wire();
    void wireTables();
    void writeWords();
    void showRows();
    void showCurrent();

    DevicesViewModel* m_model;
    RoleLabel* m_title;
    KeyButton* m_invite;
    KeyButton* m_revoke;
    KeyButton* m_release;
    KeyButton* m_discard;
    KeyButton* m_ask;
    QLineEdit* m_password;
    FieldRow* m_passwordRow;
    QLineEdit* m_reason;
    FieldRow* m_reasonRow;
    Banner* m_banner;
    RoleLabel* m_source;
    TableView* m_devices;
    RoleLabel* m_heldTitle;
    TableView* m_held;
};

} // namespace mm::ui
