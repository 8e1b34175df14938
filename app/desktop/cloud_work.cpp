// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cloud_work.h"

namespace mm::app {

CloudWork::CloudWork(StoreThread& store, sync::Clerk& clerk, const Clock& clock)
    : m_store(store)
    , m_clerk(clerk)
    , m_clock(clock)
{
    connect(&m_clerk, &sync::Clerk::changed, this, &CloudDesk::statusChanged);
}

void CloudWork::enrol(const sync::RegisterDraft& draft, std::function<void(Result<QString>)> then)
{
    // The key that it speaks with is about to change.
    m_clerk.stop();
    m_store.enrol(draft, [this, then = std::move(then)](const Result<QString>& code) {
        m_clerk.begin();
        if (code) {
            Q_EMIT enrolled(*code);
        }
        then(code);
    });
}

} // namespace mm::app
