// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace mm::ui {

/// Overwrites the letters of `secret`, also those of copies that still share them, and empties it.
void wipe(QString& secret);

/// Takes a password or a PIN: not shown unless asked for, not kept after take(), and it says when
/// Caps Lock seems to be on.
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget* parent = nullptr);
    ~PasswordEdit() override;
    Q_DISABLE_COPY_MOVE(PasswordEdit)

    /// What was typed; the field forgets it. The caller wipes what it got.
    [[nodiscard]] QString take();
    void forget();
    void setShown(bool shown);
    [[nodiscard]] bool isCapsLockOn() const { return m_capsLock; }

Q_SIGNALS:
    /// Known from the letters typed, since no window system tells it.
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void noteCapsLock(bool on);

    bool m_capsLock = false;
};

} // namespace mm::ui
