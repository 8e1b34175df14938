// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/id.h"

#include <QFrame>

class QComboBox;

namespace mm::ui {

class FieldRow;
class KeyButton;
class NewPasswordFields;
class OwnPinForm;
class PasswordEdit;
class RoleLabel;
class StatusPill;
class UsersViewModel;

/// The user chosen in the list: role, whether they may log in, a new password; for oneself the PIN.
class UserPanel final : public QFrame
{
    Q_OBJECT
public:
    UserPanel(UsersViewModel& model, QWidget* parent = nullptr);

    void show(UserId id);
    [[nodiscard]] UserId shown() const { return m_id; }
    /// Forgets typed passwords: the deed is done, or another user is shown.
    void forget();
    bool showError(const Error& error);
    void writeWords();

private:
    void build();
    void wire();
    void showUser();
    void givePin();
    void paintEvent(QPaintEvent* event) override;

    UsersViewModel& m_model;
    UserId m_id;
    RoleLabel* m_title;
    RoleLabel* m_detail;
    StatusPill* m_state;
    QWidget* m_powers;
    QComboBox* m_role;
    FieldRow* m_roleRow;
    KeyButton* m_changeRole;
    KeyButton* m_toggle;
    RoleLabel* m_passwordTitle;
    NewPasswordFields* m_password;
    KeyButton* m_reset;
    PasswordEdit* m_newPin;
    FieldRow* m_newPinRow;
    KeyButton* m_givePin;
    KeyButton* m_takePin;
    OwnPinForm* m_pin;
};

} // namespace mm::ui
