// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/data_folder.h"
#include "models/store/sqlite_connection.h"
#include "sync/clerk/device_keys.h"
#include "sync/clerk/event_loop_timers.h"
#include "sync/clerk/rights_clerk.h"
#include "sync/engine/engine.h"
#include "sync/local/local_store.h"
#include "sync/transport/service_transport.h"

class QLockFile;

namespace mm::sync {

/// The engine with its real parts on one thread with an event loop: a connection of its own to the
/// counter's store, HTTP, the system's clock. One program at a time runs it on a store: the others
/// are told sync.busy.
class Runner final : public QObject
{
    Q_OBJECT
public:
    /// `keyring`: where the device's key may lie besides the key file. Refuses:
    /// sync.not_registered, sync.busy, sync.no_device_key, sync.key_locked, sync.bad_address,
    /// sync.ca_file, and what opening a store refuses.
    static Result<std::unique_ptr<Runner>> open(
        const setup::DataFolder& folder, const KeyringWay& keyring = {});
    ~Runner() override;
    Q_DISABLE_COPY_MOVE(Runner)

    [[nodiscard]] Engine& engine() { return *m_engine; }
    [[nodiscard]] LocalStore& store() { return *m_store; }
    [[nodiscard]] RightsClerk& rights() { return *m_rights; }
    /// Asks for a session and then for places, where the engine does not run; runs an event loop
    /// for as long as a sale waits. Nothing is told: the rights that are here then have to do.
    void askForPlacesAndWait(SevaId seva, QDate date, qint64 seats);
    /// Status of engine and store together.
    [[nodiscard]] Status status();
    /// The greatest stamp that came from elsewhere: the counter's own clock goes on behind it.
    [[nodiscard]] qint64 newestHlc();

Q_SIGNALS:
    /// After every step of the engine that may show.
    void changed();

private:
    Runner();
    Result<void> openStore(const setup::DataFolder& folder);
    Result<void> openTransport(const KeyringWay& keyring);
    void watchWorld();
    [[nodiscard]] Result<void> logIn(qint64 deadlineMs);
    [[nodiscard]] bool isOnline() const;

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<store::SqliteConnection> m_connection;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<identity::SecretStore> m_secrets;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<DeviceSession> m_session;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<ServiceTransport> m_transport;
    SystemRandom m_random;
    std::unique_ptr<EventLoopTimers> m_timers;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<RightsClerk> m_rights;
    QTimer m_heartbeat;
    qint64 m_lastBeat = 0;
    bool m_hadNetwork = true;
    bool m_isLoopback = false;
    /// The engine is not started: a session alone is enough to ask for places.
    bool m_isForSale = false;
};

} // namespace mm::sync
