// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icon.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mm::ui {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new RoleLabel(this))
    , m_action(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_close(new IconButton("close"_L1, tr("Close this message"), this))
{
    m_text->setWordWrap(true);
    // Two lines keep their distance from the edge, too.
    m_text->setContentsMargins(0, space::kTight, 0, space::kTight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setPurpose(m_action, "bannerAction"_L1);
    setPurpose(m_close, "closeBanner"_L1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kTight, space::kTight, space::kTight);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_action->hide();
    hide();
    connect(m_action, &KeyButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void Banner::say(Tone tone, const QString& sentence)
{
    m_tone = tone;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    drawIcon();
    show();
    update();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Banner::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[toneTint(m_tone)], tokens[toneRole(m_tone)], kRadius);
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    } else if (event->type() == QEvent::LanguageChange) {
        m_close->setName(tr("Close this message"));
    }
}

void Banner::drawIcon()
{
    m_icon->setPixmap(iconPixmap(
        toneIcon(m_tone), tokensFor(this)[toneRole(m_tone)], kIconSize, devicePixelRatioF()));
}

} // namespace mm::ui
