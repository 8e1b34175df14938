// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QFrame>

class QLineEdit;

namespace mm::ui {

class FieldRow;
class KeyButton;
class PasswordEdit;
class RoleLabel;

/// A second person agrees in place: user name and PIN (or password), while whoever works here stays
/// logged in. Enter goes on and agrees, Esc leaves things as they are.
class ApprovalPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ApprovalPanel(QWidget* parent = nullptr);

    /// Says why somebody must agree, and waits for the name.
    void open(const Error& why);
    /// Says a refusal at its field; gives the button back.
    void showError(const Error& error);
    /// Forgets what was typed and hides.
    void close();
    void retranslate();

Q_SIGNALS:
    void approved(const QString& username, const QString& secret);
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void agree();

    RoleLabel* m_title;
    RoleLabel* m_why;
    QLineEdit* m_name;
    PasswordEdit* m_secret;
    FieldRow* m_nameRow;
    FieldRow* m_secretRow;
    KeyButton* m_agree;
    KeyButton* m_keep;
};

} // namespace mm::ui
