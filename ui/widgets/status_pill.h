// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace mm::ui {

/// One quiet state in a rounded box: an icon, a word, a tone. Where it opens details it is a button
/// that the keyboard reaches; else it only says.
class StatusPill final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusPill(QWidget* parent = nullptr);
    StatusPill(Tone tone, const QString& text, QWidget* parent = nullptr);

    void setState(Tone tone, const QString& text);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setOpensDetails(bool opens);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    Tone m_tone = Tone::Neutral;
    bool m_opens = false;
};

/// The same drawing for delegates: icon and word at the left of `rect`, no box.
void paintStatus(
    QPainter* painter, const QRect& rect, Tone tone, const QString& text, const Tokens& tokens);
/// How wide paintStatus draws that word in that font, for those who set it at the right.
int statusWidth(const QFontMetrics& metrics, const QString& text);

} // namespace mm::ui
