// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace mm::ui {

class FieldRow;
class KeyButton;
class NewPasswordFields;
class RoleLabel;
class UsersViewModel;

/// Somebody new who works here. Enter goes from field to field, on the last one it adds.
class NewUserForm final : public QFrame
{
    Q_OBJECT
public:
    NewUserForm(UsersViewModel& model, QWidget* parent = nullptr);

    void begin();
    /// After the user was added: an empty form again.
    void clear();
    bool showError(const Error& error);
    void writeWords();

Q_SIGNALS:
    void leftBehind();

private:
    void build();
    void offerRoles();
    void save();
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    UsersViewModel& m_model;
    RoleLabel* m_title;
    QLineEdit* m_name;
    QLineEdit* m_username;
    QComboBox* m_role;
    FieldRow* m_nameRow;
    FieldRow* m_usernameRow;
    FieldRow* m_roleRow;
    NewPasswordFields* m_password;
    KeyButton* m_save;
    KeyButton* m_back;
};

} // namespace mm::ui
