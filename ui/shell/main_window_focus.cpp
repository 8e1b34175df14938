// SPDX-License-Identifier: GPL-3.0-or-later

// Where the keys go: never to a page that nobody sees.
#include "ui/shell/main_window.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QEvent>

namespace mm::ui {

void MainWindow::keepFocusSeenSoon(QWidget* before)
{
    QMetaObject::invokeMethod(
        this, [this, before = QPointer(before)] { keepFocusSeen(before); }, Qt::QueuedConnection);
}

/// An answer that comes to a page behind may take the focus there, and a control that is disabled
/// loses it: in both cases the keys would go nowhere.
void MainWindow::keepFocusSeen(QWidget* before)
{
    const QWidget* now = QApplication::focusWidget();
    const bool isSeen = now != nullptr && (now->window() != this || now->isVisible());
    QWidget* popup = QApplication::activePopupWidget();
    if (!isSeen && popup != nullptr) {
        // A popup that closes changes no focus: nothing else would ask again.
        popup->installEventFilter(this);
    }
    const bool isElsewhere =
        popup != nullptr || QApplication::activeModalWidget() != nullptr || !isActiveWindow();
    if (isSeen || isElsewhere || isLocked() || currentPage() == nullptr) {
        return;
    }
    if (before != nullptr && before->window() == this && before->isVisible()
        && before->isEnabled()) {
        before->setFocus(Qt::OtherFocusReason);
    } else {
        giveFocusTo(*currentPage());
    }
}

/// The focus of the page before must not stay where nobody sees it: keys would go nowhere.
void MainWindow::giveFocusTo(Page& page)
{
    QWidget* focus = focusWidget();
    if (focus != nullptr && focus->isVisible() && focus->isEnabled()) {
        if (QApplication::focusWidget() != focus) {
            focus->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    for (QWidget* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && page.isAncestorOf(next) && next->isVisible() && next->isEnabled()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    // A page without a control: the rail leads on.
    m_rail->focusCurrent();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide) {
        watched->removeEventFilter(this);
        keepFocusSeenSoon(nullptr);
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace mm::ui
