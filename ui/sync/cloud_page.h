// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLineEdit;

namespace mm::ui {

class Banner;
class BusyOverlay;
class CloudDesk;
class CloudViewModel;
class DeskRunner;
class FactList;
class FieldRow;
class KeyButton;
class PasswordEdit;
class RoleLabel;

/// This counter and the cloud: where a temple that works by itself is brought into the cloud, how
/// the synchronisation stands afterwards, and where a store that is a copy or was restored becomes
/// a counter of its own. F5 sends and fetches, F6 does what the page proposes.
class CloudPage final : public Page
{
    Q_OBJECT
public:
    /// `runner` and `desk` outlive the page.
    CloudPage(DeskRunner& runner, CloudDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    [[nodiscard]] CloudViewModel& model() { return *m_model; }

private:
    void build();
    void wire();
    void writeWords();
    void showStatus();
    void enrol();
    void focusFirst();

    CloudViewModel* m_model;
    RoleLabel* m_title;
    KeyButton* m_syncNow;
    Banner* m_banner;
    RoleLabel* m_story;
    QWidget* m_form;
    QLineEdit* m_server;
    QLineEdit* m_invitation;
    QLineEdit* m_counter;
    QLineEdit* m_username;
    PasswordEdit* m_password;
    FieldRow* m_serverRow;
    FieldRow* m_invitationRow;
    FieldRow* m_counterRow;
    FieldRow* m_usernameRow;
    FieldRow* m_passwordRow;
    KeyButton* m_enrol;
    FactList* m_facts;
    BusyOverlay* m_busy;
};

} // namespace mm::ui
