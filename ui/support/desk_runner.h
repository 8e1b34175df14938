// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/hand_over.h"
#include "models/core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace mm::store {
struct Desk;
} // namespace mm::store
namespace mm::identity {
class KeyVault;
} // namespace mm::identity
namespace mm::sevas {
class PlaceAsker;
} // namespace mm::sevas

namespace mm::ui {

/// What a job finds in the thread that owns the store.
struct Workplace
{
    store::Desk& desk;
    /// Seals identity numbers, signs receipts, encrypts backups.
    const identity::KeyVault& vault;
    /// Asks the service for places before they are shown to be sold; null where nobody does.
    sevas::PlaceAsker* places = nullptr;
};

/// How the window gets work done: use cases run one after another in the thread of the store, the
/// window never waits. The composition root implements it (app/desktop); tests run jobs at once.
class DeskRunner
{
public:
    using Job = std::function<void(Workplace&)>;

    DeskRunner() = default;
    virtual ~DeskRunner() = default;
    DeskRunner(const DeskRunner&) = delete;
    DeskRunner& operator=(const DeskRunner&) = delete;

    /// Runs `work(Workplace&)` in the store's thread and hands its Result to `then` in the thread
    /// of `context`, unless that was destroyed meanwhile.
    template <typename Work, typename Then>
    void ask(QObject* context, Work work, Then then)
    {
        using Answer = decltype(work(std::declval<Workplace&>()));
        const QPointer<QObject> alive(context);
        post([this, alive, work = std::move(work), then = std::move(then)](
                 Workplace& place) mutable {
            auto answer = std::make_shared<Answer>(work(place));
            handOver(home(), [alive, answer, then = std::move(then)]() mutable {
                if (alive) {
                    then(std::move(*answer));
                }
            });
        });
    }

protected:
    /// Queues a job; first come, first served. Called from the window's thread.
    virtual void post(Job job) = 0;
    /// An object that lives in the window's thread as long as the runner.
    virtual QObject* home() = 0;
};

} // namespace mm::ui
