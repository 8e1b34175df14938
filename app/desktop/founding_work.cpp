// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/founding_work.h"

#include "ui/login/password_edit.h"

namespace mm::app {

void FoundingWork::found(QObject* context, const setup::InitDraft& draft,
    std::function<void(Result<setup::NewTemple>)> then)
{
    m_thread.ask<Result<setup::NewTemple>>(
        context,
        [folder = m_folder, draft]() {
            auto temple = setup::initTemple(folder, draft);
            QString password = draft.password;
            ui::wipe(password);
            return temple;
        },
        std::move(then));
}

} // namespace mm::app
