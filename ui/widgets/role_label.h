// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/text_line.h"
#include "ui/theme/tokens.h"

#include <QLabel>

#include <utility>

namespace mm::ui {

/// Words in a role's colour and a role's size; follows the theme. Plain text always: what a devotee
/// is called is never read as markup.
class RoleLabel : public QLabel
{
    Q_OBJECT
public:
    explicit RoleLabel(QWidget* parent = nullptr);
    RoleLabel(const QString& text, Role role, FontRole font, QWidget* parent = nullptr);

    void setRole(Role role);
    [[nodiscard]] Role role() const { return m_role; }

    void setText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void recolor();
    /// A wrapped label keeps the height that its words need at its width, also in layouts that do
    /// not ask for it.
    void keepRoom();
    /// Words that can be marked with the mouse are drawn by Qt.
    [[nodiscard]] bool isPlain() const;
    /// The words without the mark of the letter to underline, and the place of that letter or -1.
    [[nodiscard]] std::pair<QString, int> shownText() const;
    /// Lines of every script stand alike, and as deep as the language of the window needs them.
    [[nodiscard]] LineBox box() const;
    [[nodiscard]] QSize around() const;

    Role m_role = Role::Text;
};

} // namespace mm::ui
