// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/long_work.h"

namespace mm::ui {

bool LongWork::begin(const WorkOrder& order)
{
    if (m_isRunning) {
        return false;
    }
    m_order = order;
    m_state = {};
    m_isRunning = true;
    start(order);
    Q_EMIT changed();
    return true;
}

void LongWork::stop()
{
    if (m_isRunning && !m_state.isStopping) {
        m_state.isStopping = true;
        halt();
        Q_EMIT changed();
    }
}

void LongWork::tell(qint64 done, qint64 total, qint64 elapsedMs)
{
    m_state.done = done;
    m_state.total = total;
    m_state.elapsedMs = elapsedMs;
    Q_EMIT changed();
}

void LongWork::end(WorkOutcome outcome)
{
    outcome.state = m_state;
    m_outcome = std::move(outcome);
    m_isRunning = false;
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace mm::ui
