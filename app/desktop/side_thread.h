// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/hand_over.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace mm::app {

/// A thread for the rare long work that needs neither the open store nor a printer: founding a
/// temple, reading backups. One thing after the other; the last is finished before it ends.
class SideThread final : public QObject
{
    Q_OBJECT
public:
    explicit SideThread(const QString& name, QObject* parent = nullptr);
    ~SideThread() override;
    Q_DISABLE_COPY_MOVE(SideThread)

    /// Runs `work()` in the thread and hands what it gives to `then` in the window's, unless
    /// `context` is gone.
    template <typename T>
    void ask(QObject* context, std::function<T()> work, std::function<void(T)> then)
    {
        const QPointer<QObject> alive(context);
        handOver(m_inside, [this, alive, work = std::move(work), then = std::move(then)] {
            auto answer = std::make_shared<T>(work());
            handOver(this, [alive, answer, then] {
                if (alive) {
                    then(std::move(*answer));
                }
            });
        });
    }

private:
    QThread m_thread;
    QObject* m_inside;
};

} // namespace mm::app
