// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/setup/data_folder.h"
#include "models/sevas/place_asker.h"
#include "sync/clerk/device_keys.h"
#include "sync/status.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace mm::sync {

class Runner;

/// The synchronisation beside the window: a thread of its own, with its own connection to the
/// store, so that neither the window nor the counter's store thread ever waits for it. Lives in the
/// window's thread; all signals arrive there.
class Clerk final : public QObject, public sevas::PlaceAsker
{
    Q_OBJECT
public:
    explicit Clerk(const setup::DataFolder& folder, QObject* parent = nullptr);
    ~Clerk() override;
    Q_DISABLE_COPY_MOVE(Clerk)

    /// Before begin(); what the way leads to must live until stop(). It is asked in the thread of
    /// the synchronisation.
    void lendKeyring(const KeyringWay& way) { m_keyring = way; }
    /// Starts when the store is open and the window is usable. A store that is not registered with
    /// any service stays quiet: status().isRegistered is false. Calling it again begins anew, after
    /// the store was registered.
    void begin();
    /// Gives up what is in the air and lets go of the store; waits for that, some milliseconds.
    void stop();

    /// A click on "sync now".
    void syncNow();
    /// The counter wrote an operation: called after every work on the store, it costs nothing.
    void localWork();

    /// From the store's thread; costs nothing where there is no way to the service.
    void askForPlaces(SevaId seva, QDate date, qint64 seats) override;

    /// The last that changed() told.
    [[nodiscard]] const Status& status() const { return m_status; }

Q_SIGNALS:
    void changed(const mm::sync::Status& status);
    /// It could not begin: sync.busy (another program does it), sync.no_device_key, ….
    void refused(const mm::Error& why);
    /// Rows came from elsewhere: what is shown of the store may be old. `newestHlc` is what the
    /// counter's hybrid clock is to know of.
    void pulled(qint64 newestHlc);

private:
    struct Room;
    void tell(const Status& status);

    setup::DataFolder m_folder;
    KeyringWay m_keyring;
    QThread m_thread;
    /// Lives in the thread.
    QObject* m_inside;
    std::unique_ptr<Room> m_room;
    Status m_status;
    /// A sale need not wait for nobody.
    std::atomic<bool> m_isOnline{false};
};

} // namespace mm::sync
