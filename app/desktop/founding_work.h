// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/side_thread.h"
#include "ui/setup/setup_wizard.h"

namespace mm::app {

/// Makes the store of a new temple in the side thread.
class FoundingWork final : public ui::TempleFounder
{
public:
    /// `thread` outlives it.
    FoundingWork(SideThread& thread, const setup::DataFolder& folder)
        : m_thread(thread)
        , m_folder(folder)
    { }

    void found(QObject* context, const setup::InitDraft& draft,
        std::function<void(Result<setup::NewTemple>)> then) override;

private:
    SideThread& m_thread;
    setup::DataFolder m_folder;
};

} // namespace mm::app
