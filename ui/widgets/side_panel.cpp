// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_panel.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace mm::ui {

namespace {
constexpr int kWidth = 420;
constexpr int kGap = space::kSmall;
} // namespace

SidePanel::SidePanel(QWidget* window)
    : QFrame(window)
{
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void SidePanel::toggle()
{
    if (isVisible() && isAncestorOf(QApplication::focusWidget())) {
        dismiss();
    } else {
        open();
    }
}

void SidePanel::open()
{
    if (!isVisible()) {
        m_focusBefore = window()->focusWidget();
    }
    place();
    show();
    raise();
    Q_EMIT opened();
    if (QWidget* first = firstControl()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void SidePanel::dismiss()
{
    if (isHidden()) {
        return;
    }
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT dismissed();
}

void SidePanel::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kWidth, room.width() - 2 * kGap);
    setGeometry(room.width() - width - kGap, kGap, width, room.height() - 2 * kGap);
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

void SidePanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace mm::ui
