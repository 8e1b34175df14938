// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace mm {
struct Error;
}

namespace mm::ui {

class FieldRow;
class KeyButton;
class PasswordEdit;

/// User name and password.
class LoginForm final : public QWidget
{
    Q_OBJECT
public:
    explicit LoginForm(QWidget* parent = nullptr);

    void setUsername(const QString& username);
    [[nodiscard]] QString username() const;
    /// Where the typing goes on: the first of the two that is empty.
    void focusFirst();
    void showError(const Error& why, bool takeFocus);
    void clearErrors();
    /// Off while the password is being looked at, or while nobody may try.
    void setReady(bool ready);
    void forget();

Q_SIGNALS:
    void submitted(const QString& username, QString password);
    /// What is typed belongs to somebody else now.
    void usernameEdited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();

    QLineEdit* m_username;
    PasswordEdit* m_password;
    QCheckBox* m_show;
    FieldRow* m_usernameRow;
    FieldRow* m_passwordRow;
    KeyButton* m_enter;
};

} // namespace mm::ui
