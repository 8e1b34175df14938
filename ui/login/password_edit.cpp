// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/password_edit.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace mm::ui {

void wipe(QString& secret)
{
    // A literal lies in memory that cannot be written (and is in the program for all to see).
    if (!secret.data_ptr().isMutable()) {
        secret.clear();
        return;
    }
    // In place, not through a detached copy: the point is that the letters are gone.
    auto* letters = const_cast<QChar*>(secret.constData());
    volatile char16_t* writable = reinterpret_cast<volatile char16_t*>(letters);
    for (qsizetype i = 0; i < secret.size(); ++i) {
        writable[i] = u'\0';
    }
    secret.clear();
}

PasswordEdit::PasswordEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
        | Qt::ImhSensitiveData);
}

PasswordEdit::~PasswordEdit()
{
    // Whoever listens may be half gone.
    const QSignalBlocker quiet(this);
    forget();
}

QString PasswordEdit::take()
{
    // A copy of its own: forget() overwrites what the field and everybody else shares.
    const QString shared = text();
    QString typed(shared.constData(), shared.size());
    forget();
    return typed;
}

void PasswordEdit::forget()
{
    QString typed = text();
    if (!typed.isEmpty()) {
        wipe(typed);
        clear();
    }
}

void PasswordEdit::setShown(bool shown)
{
    setEchoMode(shown ? Normal : Password);
}

void PasswordEdit::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        // Switched on or off now; which of them, the next letter says.
        noteCapsLock(false);
    } else if (typed.size() == 1 && typed[0].isLetter()
        && typed[0].toUpper() != typed[0].toLower()) {
        const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
        noteCapsLock(typed[0].isUpper() != shifted);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::focusOutEvent(QFocusEvent* event)
{
    noteCapsLock(false);
    QLineEdit::focusOutEvent(event);
}

void PasswordEdit::noteCapsLock(bool on)
{
    if (on != m_capsLock) {
        m_capsLock = on;
        Q_EMIT capsLockChanged(on);
    }
}

} // namespace mm::ui
