// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_style.h"

#include <QKeySequence>
#include <QPushButton>

class QShortcut;

namespace mm::ui {

/// A button that shows its key on it, so that the mouse teaches the keyboard. Enter presses it when
/// it has the focus, as Space does.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    enum class KeyUse {
        Acts, ///< the key presses the button from anywhere in the visible page
        ShownOnly, ///< the page itself listens for the key (Enter, Esc)
    };

    explicit KeyButton(QWidget* parent = nullptr);
    explicit KeyButton(
        const QString& text, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);

    void setKind(ButtonKind kind) { setButtonKind(this, kind); }
    void setKey(const QKeySequence& key, KeyUse use = KeyUse::Acts);
    [[nodiscard]] QKeySequence key() const { return m_key; }
    /// What is written on the cap: "F9", "Enter", "Esc".
    [[nodiscard]] QString keyText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int capWidth() const;
    /// The room of icon, word and cap together, without the padding around them.
    [[nodiscard]] QSize contentSize() const;

    QKeySequence m_key;
    QShortcut* m_shortcut = nullptr;
};

} // namespace mm::ui
