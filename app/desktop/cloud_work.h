// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/store_thread.h"
#include "sync/clerk/clerk.h"
#include "ui/sync/cloud_desk.h"

namespace mm::app {

/// The Cloud page's way to the synchronisation and to the store: an enrolment is made in the
/// store's thread, so that nothing is written under the old name while the counter gets its new
/// one.
class CloudWork final : public ui::CloudDesk
{
    Q_OBJECT
public:
    /// All of it outlives the work.
    CloudWork(StoreThread& store, sync::Clerk& clerk, const Clock& clock);

    [[nodiscard]] sync::Status status() const override { return m_clerk.status(); }
    [[nodiscard]] qint64 nowMs() const override { return m_clock.nowMs(); }
    void enrol(
        const sync::RegisterDraft& draft, std::function<void(Result<QString>)> then) override;
    void syncNow() override { m_clerk.syncNow(); }

Q_SIGNALS:
    /// The store speaks for this counter from now on.
    void enrolled(const QString& counterCode);

private:
    StoreThread& m_store;
    sync::Clerk& m_clerk;
    const Clock& m_clock;
};

} // namespace mm::app
