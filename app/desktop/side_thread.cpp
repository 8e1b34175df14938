// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/side_thread.h"

#include "models/core/hand_over.h"

namespace mm::app {

SideThread::SideThread(const QString& name, QObject* parent)
    : QObject(parent)
    , m_inside(new QObject)
{
    m_thread.setObjectName(name);
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.start();
}

SideThread::~SideThread()
{
    handOver(m_inside, [this] { m_thread.quit(); });
    m_thread.wait();
}

} // namespace mm::app
