// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace mm::ui {

/// Where tables become files: a thread beside the window and the store, since a slow disk must
/// hold up neither. One thing after the other. It outlives the pages that write here.
class ExportRoom final
{
public:
    using Work = std::function<Result<void>()>;
    using Then = std::function<void(const Result<void>&)>;

    ExportRoom();
    /// Finishes what was asked.
    ~ExportRoom() = default;
    Q_DISABLE_COPY_MOVE(ExportRoom)

    /// Runs `work` in the thread; `then` is called in the window's, unless `context` is gone.
    void run(QObject* context, Work work, Then then = {});

private:
    /// Goes after the thread, which answers through it.
    QObject m_home;
    QThreadPool m_thread;
};

} // namespace mm::ui
