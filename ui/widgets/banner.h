// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/role_label.h"

#include <QFrame>

namespace mm::ui {

class IconButton;
class KeyButton;

/// Something the page has to say without stopping anybody: a line in the page, never a dialog.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows the banner and lets the screen reader say it.
    void say(Tone tone, const QString& sentence);
    /// A button behind the sentence ("Print later"); empty text takes it away.
    void setAction(const QString& text);
    [[nodiscard]] QString text() const { return m_text->text(); }

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    Tone m_tone = Tone::Info;
    QLabel* m_icon;
    RoleLabel* m_text;
    KeyButton* m_action;
    IconButton* m_close;
};

} // namespace mm::ui
