// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/side_thread.h"
#include "models/setup/data_folder.h"
#include "ui/setup/temple_joiner.h"

#include <atomic>
#include <memory>

namespace mm::app {

/// Registers this computer and fetches the temple's rows in the side thread.
class JoinWork final : public ui::TempleJoiner
{
public:
    /// `thread` outlives it.
    JoinWork(SideThread& thread, const setup::DataFolder& folder)
        : m_thread(thread)
        , m_folder(folder)
    { }
    /// The program ends: nobody waits for the rest.
    ~JoinWork() override { cancel(); }
    Q_DISABLE_COPY_MOVE(JoinWork)

    void join(QObject* context, const sync::JoinDraft& draft, std::function<void(qint64 rows)> told,
        std::function<void(Result<sync::JoinedCounter>)> then) override;
    void cancel() override;

private:
    SideThread& m_thread;
    setup::DataFolder m_folder;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

} // namespace mm::app
