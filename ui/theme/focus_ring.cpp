// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace mm::ui {

namespace {

constexpr int kGap = 2;
constexpr int kWidth = 2;
constexpr const char* kOwnMarkProperty = "mmOwnFocusMark";

class Ring final : public QWidget
{
public:
    explicit Ring(QWidget* window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    void setTarget(const QWidget* target) { m_target = target; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensFor(m_target)[Role::Focus], kWidth));
        const qreal half = kWidth / 2.0;
        const qreal radius = kRadius + kGap + half;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }

private:
    QPointer<const QWidget> m_target;
};

bool wantsRing(const QWidget* widget)
{
    return widget != nullptr && !widget->isWindow() && widget->isEnabled() && widget->isVisible()
        && !widget->property(kOwnMarkProperty).toBool()
        && widget->window()->windowType() != Qt::Popup;
}

/// What of the window's area the scroll areas around the widget let through.
QRect visibleArea(const QWidget* widget, const QWidget* window)
{
    QRect area = window->rect();
    for (const QWidget* w = widget->parentWidget(); w != nullptr && w != window;
         w = w->parentWidget()) {
        const auto* scroller = qobject_cast<const QAbstractScrollArea*>(w->parentWidget());
        if (scroller != nullptr && scroller->viewport() == w) {
            area &= QRect(w->mapTo(window, QPoint(0, 0)), w->size());
        }
    }
    return area;
}

} // namespace

FocusRing::FocusRing(QApplication& app)
{
    connect(&app, &QApplication::focusChanged, this,
        [this](QWidget* /*old*/, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::EnabledChange:
    case QEvent::ParentChange:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* target)
{
    for (const auto& widget : std::as_const(m_watched)) {
        if (widget != nullptr) {
            widget->removeEventFilter(this);
        }
    }
    m_watched.clear();
    m_target = target;
    for (QWidget* w = target; w != nullptr; w = w->isWindow() ? nullptr : w->parentWidget()) {
        w->installEventFilter(this);
        m_watched.append(w);
    }
    place();
}

void FocusRing::place()
{
    if (!wantsRing(m_target)) {
        if (m_ring != nullptr) {
            m_ring->hide();
        }
        return;
    }
    QWidget* window = m_target->window();
    if (m_ring == nullptr || m_ring->parentWidget() != window) {
        delete m_ring;
        m_ring = new Ring(window);
    }
    static_cast<Ring*>(m_ring.data())->setTarget(m_target);
    const int reach = kGap + kWidth;
    const QMargins margin(reach, reach, reach, reach);
    const QRect target(m_target->mapTo(window, QPoint(0, 0)), m_target->size());
    const QRect visible = visibleArea(m_target, window);
    if (!visible.intersects(target)) {
        m_ring->hide();
        return;
    }
    const QRect around = target.marginsAdded(margin);
    // A field at the edge of what scrolls keeps its whole ring: the window, not the scroller,
    // paints it.
    const QRect shown = around & visible.marginsAdded(margin);
    m_ring->setGeometry(around);
    const QRect inside =
        around.translated(-around.topLeft()).adjusted(reach, reach, -reach, -reach);
    m_ring->setMask(QRegion(shown.translated(-around.topLeft())) - QRegion(inside));
    m_ring->raise();
    m_ring->show();
}

void setOwnFocusMark(QWidget* widget)
{
    widget->setProperty(kOwnMarkProperty, true);
}

} // namespace mm::ui
