// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tools/export_room.h"

#include <QPointer>

namespace mm::ui {

ExportRoom::ExportRoom()
{
    m_thread.setMaxThreadCount(1);
}

void ExportRoom::run(QObject* context, Work work, Then then)
{
    m_thread.start([home = &m_home, alive = QPointer(context), work = std::move(work),
                       then = std::move(then)]() mutable {
        const Result<void> done = work();
        // What the work holds ends here, not in the window's thread.
        work = {};
        QMetaObject::invokeMethod(
            home,
            [alive, done, then = std::move(then)] {
                if (alive && then) {
                    then(done);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace mm::ui
