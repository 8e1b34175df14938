// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/screen_card.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
/// The label above a field and the sentence under it come into view with it.
constexpr int kRoomAround = 60;
} // namespace

ScreenCard::ScreenCard(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::kPage, space::kSection, space::kPage, space::kSection);
    m_column->setSpacing(space::kMedium);
}

void ScreenCard::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

void layOutScreen(QWidget* screen, ScreenCard* card, QWidget* corner)
{
    auto* middle = new QWidget;
    auto* across = new QHBoxLayout(middle);
    across->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    across->addStretch(1);
    auto* down = new QVBoxLayout;
    down->addStretch(1);
    down->addWidget(card);
    down->addStretch(2);
    across->addLayout(down);
    across->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"screenScrollArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(middle);
    // On a small screen the card is longer than the window: what has the focus is seen.
    QObject::connect(
        qApp, &QApplication::focusChanged, scroll, [scroll](QWidget* /*before*/, QWidget* now) {
            if (now != nullptr && scroll->isAncestorOf(now)) {
                scroll->ensureWidgetVisible(now, 0, kRoomAround);
            }
        });
    auto* whole = new QVBoxLayout(screen);
    whole->setContentsMargins(0, space::kLarge, 0, space::kLarge);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    top->addStretch();
    top->addWidget(corner, 1);
    whole->addLayout(top);
    whole->addWidget(scroll, 1);
}

} // namespace mm::ui
