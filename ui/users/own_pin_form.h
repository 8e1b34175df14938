// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

namespace mm::ui {

class FieldRow;
class KeyButton;
class PasswordEdit;
class RoleLabel;
class UsersViewModel;

/// The PIN of the quick switch of whoever is logged in.
class OwnPinForm final : public QWidget
{
    Q_OBJECT
public:
    OwnPinForm(UsersViewModel& model, QWidget* parent = nullptr);

    /// Says a refusal about the PIN or the password at its field; false if it is about neither.
    bool showError(const Error& error);
    void forget();
    void writeWords();

private:
    void save();

    UsersViewModel& m_model;
    RoleLabel* m_title;
    PasswordEdit* m_password;
    PasswordEdit* m_pin;
    FieldRow* m_passwordRow;
    FieldRow* m_pinRow;
    KeyButton* m_save;
};

} // namespace mm::ui
