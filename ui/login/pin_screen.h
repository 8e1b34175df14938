// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/session.h"

#include <QWidget>

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

class FieldRow;
class KeyButton;
class PasswordEdit;
class RoleLabel;
class Theme;

/// Sets the PIN of who is in: the password first, since a window left open must not be enough.
class PinScreen final : public QWidget
{
    Q_OBJECT
public:
    PinScreen(Session& session, Theme& theme, texts::LanguageSwitch& languages,
        QWidget* parent = nullptr);

Q_SIGNALS:
    /// The PIN is set, or the user went back.
    void done(bool changed);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();
    void showRefusal(const Error& why);
    void retranslate();

    Session& m_session;
    RoleLabel* m_title;
    RoleLabel* m_words;
    PasswordEdit* m_password;
    PasswordEdit* m_pin;
    PasswordEdit* m_again;
    FieldRow* m_passwordRow;
    FieldRow* m_pinRow;
    FieldRow* m_againRow;
    KeyButton* m_set;
    KeyButton* m_back;
};

} // namespace mm::ui
