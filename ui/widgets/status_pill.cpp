// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_pill.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIcon = 16;
constexpr int kHeight = 24;
} // namespace

StatusPill::StatusPill(QWidget* parent)
    : StatusPill(Tone::Neutral, QString(), parent)
{ }

StatusPill::StatusPill(Tone tone, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setFontRole(this, FontRole::Secondary);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setOpensDetails(false);
    setState(tone, text);
}

void StatusPill::setState(Tone tone, const QString& text)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void StatusPill::setOpensDetails(bool opens)
{
    m_opens = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize StatusPill::sizeHint() const
{
    // Measured as laid out: other scripts stand higher than the Latin of the font.
    const QSize words = fontMetrics().size(Qt::TextSingleLine, text());
    return {words.width() + kIcon + space::kTight + 2 * space::kSmall,
        std::max(kHeight, words.height() + space::kTight)};
}

QSize StatusPill::minimumSizeHint() const
{
    return {kIcon + 2 * space::kSmall, sizeHint().height()};
}

void StatusPill::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[toneTint(m_tone)], QColor(), height() / 2);
    painter.setFont(font());
    paintStatus(
        &painter, rect().adjusted(space::kSmall, 0, -space::kSmall, 0), m_tone, text(), tokens);
}

bool StatusPill::hitButton(const QPoint& position) const
{
    return m_opens && rect().contains(position);
}

void paintStatus(
    QPainter* painter, const QRect& rect, Tone tone, const QString& text, const Tokens& tokens)
{
    const QColor color = tokens[toneRole(tone)];
    painter->drawPixmap(rect.left(), rect.center().y() - kIcon / 2 + 1,
        iconPixmap(toneIcon(tone), color, kIcon, painter->device()->devicePixelRatioF()));
    const QRect words = rect.adjusted(kIcon + space::kTight, 0, 0, 0);
    painter->setPen(tone == Tone::Neutral ? tokens[Role::Text] : color);
    drawTextLine(painter, words, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
}

int statusWidth(const QFontMetrics& metrics, const QString& text)
{
    // The advance is rounded, eliding measures the fraction too.
    constexpr int kRounding = 1;
    return kIcon + space::kTight + metrics.horizontalAdvance(text) + kRounding;
}

} // namespace mm::ui
