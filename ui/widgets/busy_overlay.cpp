// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_overlay.h"

#include "models/core/indian_format.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kBoxWidth = 420;
constexpr int kBarHeight = 12;
constexpr int kBarSteps = 1000;
} // namespace

BusyOverlay::BusyOverlay(QWidget* page)
    : QWidget(page)
    , m_box(new QWidget(this))
    , m_what(new RoleLabel(QString(), Role::Text, FontRole::Section, m_box))
    , m_count(new RoleLabel(QString(), Role::Muted, FontRole::Body, m_box))
    , m_bar(new QProgressBar(m_box))
    , m_cancel(new KeyButton(tr("Stop"), ButtonKind::Secondary, m_box))
{
    m_what->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    m_bar->setRange(0, kBarSteps);
    setPurpose(m_bar, "work"_L1);
    setPurpose(m_cancel, "stop"_L1);
    m_cancel->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    m_box->setFixedWidth(kBoxWidth);
    auto* inner = new QVBoxLayout(m_box);
    inner->setContentsMargins(space::kSection, space::kSection, space::kSection, space::kLarge);
    inner->setSpacing(space::kMedium);
    inner->addWidget(m_what);
    inner->addWidget(m_bar);
    inner->addWidget(m_count);
    inner->addWidget(m_cancel, 0, Qt::AlignRight);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(m_box, 0, Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    page->installEventFilter(this);
    connect(m_cancel, &KeyButton::clicked, this, &BusyOverlay::cancel);
    hide();
}

void BusyOverlay::start(const QString& what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    setAccessibleName(what);
    m_count->clear();
    m_bar->setValue(0);
    m_bar->hide();
    m_cancel->setEnabled(true);
    m_focusBefore = window()->focusWidget();
    coverPage();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    (m_cancel->isVisibleTo(this) ? static_cast<QWidget*>(m_cancel) : this)->setFocus();
}

void BusyOverlay::setProgress(qint64 done, qint64 whole)
{
    m_done = done;
    m_whole = whole;
    m_bar->setVisible(whole > 0);
    if (whole > 0) {
        m_bar->setValue(static_cast<int>(std::min(done, whole) * kBarSteps / whole));
        m_count->setText(tr("%1 of %2").arg(groupIndian(done), groupIndian(whole)));
    } else {
        m_count->setText(groupIndian(done));
    }
}

void BusyOverlay::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void BusyOverlay::finish()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget()) || hasFocus();
    hide();
    uncoverPage();
    if (hadFocus && m_focusBefore != nullptr) {
        m_focusBefore->setFocus();
    }
}

// Disabled, not only hidden from the eye: the keys on the page's buttons must not act either.
void BusyOverlay::coverPage()
{
    for (QObject* child : parentWidget()->children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget != nullptr && widget != this && !widget->isWindow() && widget->isEnabled()) {
            widget->setEnabled(false);
            m_covered.append(widget);
        }
    }
}

void BusyOverlay::uncoverPage()
{
    for (const auto& widget : std::as_const(m_covered)) {
        if (widget != nullptr) {
            widget->setEnabled(true);
        }
    }
    m_covered.clear();
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    QColor veil = tokens[Role::Window];
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
    paintPanel(&painter, m_box->geometry(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

void BusyOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isVisible()) {
        cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void BusyOverlay::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Stop"));
        if (m_whole > 0) {
            setProgress(m_done, m_whole);
        }
    }
}

bool BusyOverlay::focusNextPrevChild(bool /*next*/)
{
    // Tab must not lead under the veil; there is nothing else to go to here.
    return true;
}

void BusyOverlay::cancel()
{
    if (m_cancel->isEnabled()) {
        m_cancel->setEnabled(false);
        setFocus();
        Q_EMIT cancelRequested();
    }
}

} // namespace mm::ui
