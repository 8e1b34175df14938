// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

class QLineEdit;

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

class FieldRow;
class KeyButton;
class RoleLabel;
class Theme;

/// This computer has the temple's books but no copy of its keys: the recovery key is typed once.
class KeysScreen final : public QWidget
{
    Q_OBJECT
public:
    KeysScreen(Theme& theme, texts::LanguageSwitch& languages, QWidget* parent = nullptr);

    /// While the keyring is asked nothing needs to be typed.
    void setWaiting(bool waiting);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    void showRefusal(const Error& why);

Q_SIGNALS:
    void keyTyped(const QString& typed);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();
    void retranslate();

    bool m_waiting = false;
    RoleLabel* m_title;
    RoleLabel* m_words;
    QLineEdit* m_key;
    FieldRow* m_keyRow;
    KeyButton* m_open;
};

} // namespace mm::ui
