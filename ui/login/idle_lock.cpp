// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace mm::ui {

IdleLock::IdleLock(QCoreApplication& app, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    app.installEventFilter(this);
}

void IdleLock::watch(std::chrono::milliseconds quiet)
{
    if (quiet.count() <= 0) {
        m_timer.stop();
        return;
    }
    m_timer.start(quiet);
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_timer.isActive()) {
            m_timer.start();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mm::ui
