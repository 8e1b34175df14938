// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/join_work.h"

#include "models/core/hand_over.h"
#include "sync/clerk/once.h"
#include "ui/login/password_edit.h"

namespace mm::app {

namespace {

Result<sync::JoinedCounter> joinNow(
    const setup::DataFolder& folder, const sync::JoinDraft& draft, const sync::Onlooker& onlooker)
{
    MM_LET(counter, sync::joinTemple(folder, draft));
    MM_LET(runner, sync::Runner::open(folder));
    const auto outcome = sync::syncOnce(*runner, onlooker);
    if (!outcome.isDone) {
        return fail(outcome.problem.value_or(
            Error{ErrorKind::Network, QLatin1StringView("sync.unreachable"), {}, {}, {}}));
    }
    return counter;
}

} // namespace

void JoinWork::join(QObject* context, const sync::JoinDraft& draft,
    std::function<void(qint64 rows)> told, std::function<void(Result<sync::JoinedCounter>)> then)
{
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    sync::Onlooker onlooker;
    onlooker.isCancelled = m_isCancelled;
    onlooker.told = [alive = QPointer<QObject>(context), told = std::move(told),
                        window = &m_thread](qint64 rows) {
        handOver(window, [alive, told, rows] {
            if (alive) {
                told(rows);
            }
        });
    };
    m_thread.ask<Result<sync::JoinedCounter>>(
        context,
        [folder = m_folder, draft, onlooker] {
            auto joined = joinNow(folder, draft, onlooker);
            QString password = draft.password;
            ui::wipe(password);
            return joined;
        },
        std::move(then));
}

void JoinWork::cancel()
{
    if (m_isCancelled) {
        *m_isCancelled = true;
    }
}

} // namespace mm::app
