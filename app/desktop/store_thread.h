// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/key_vault.h"
#include "models/setup/open_store.h"
#include "sync/clerk/enrol.h"
#include "ui/support/desk_runner.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <optional>

namespace mm::identity {
class Keyring;
} // namespace mm::identity

namespace mm::app {

/// What the window shows of the store once it is open.
struct StoreFacts
{
    QString templeName;
    QString templeNameLocal;
    QString templeLanguage;
    QString templeCode;
    QString counterCode;
    /// The store's: the computer's, or one that stands in a store for trials. Never changes.
    std::shared_ptr<const Clock> clock;
    /// The counter's copy of the temple's keys was found.
    bool hasKeys = false;
    /// The store came out of a backup, and nobody has said yet how its numbers go on.
    bool needsSeries = false;
    /// The counter has joined a temple of the cloud, but its rows are not all here: it cannot let
    /// anybody in.
    bool isFetching = false;
    /// Its rows are here; who comes in first makes the counter's own records.
    bool isJoining = false;
};

/// The thread that owns the store: connection, desk and keys live in it, and whatever is asked is
/// done there one after the other. The window never waits for it but at the very end, when what was
/// asked is finished and the store closed.
class StoreThread final : public QObject, public ui::DeskRunner
{
    Q_OBJECT
public:
    explicit StoreThread(const setup::DataFolder& folder, QObject* parent = nullptr);
    ~StoreThread() override;
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// Answers with opened() or failed(). Touches files only: no keyring, no network.
    void open();
    /// Looks for the keys in the system's keyring, which may take its time; answers with
    /// keysFound() or keysRefused().
    void askKeyring();
    /// Opens the keys with what was typed from the recovery sheet and keeps a copy here; answers as
    /// askKeyring(). Needs an open store.
    void recoverKeys(const QString& typed);
    /// The temple's keys, for work beside the store's thread (backup); null before they are found.
    /// Used from any thread, never changed.
    [[nodiscard]] std::shared_ptr<const identity::KeyVault> vault() const { return m_keys; }
    /// Registers the store with a service, or anew, and goes on as the counter that it is then, for
    /// whoever is in. `then` is called in the window's thread with the counter's code. The network
    /// may keep it for some time; nothing is sold meanwhile.
    void enrol(const sync::RegisterDraft& draft, std::function<void(const Result<QString>&)> then);
    /// Rows of other counters came in, stamped up to here: the counter's own stamps go on behind.
    void hearOf(qint64 stamp);
    /// How long a question to the keyring may take before it is taken to have none.
    static constexpr std::chrono::milliseconds kDeviceKeyPatience{1'500};
    void lendKeyring(std::chrono::milliseconds patience = kDeviceKeyPatience)
    {
        m_lendsKeyring = true;
        m_keyringPatience = patience;
    }
    /// Nobody waits for the keyring any more: before the end.
    void giveUpKeyring();
    /// The system's keyring for other threads, which must be done with it before this ends; leads
    /// nowhere before lendKeyring().
    [[nodiscard]] sync::KeyringWay keyringWay();
    /// Who asks the service for places that are sold here; it must live until nobody is set, which
    /// waits for what is at work.
    void setPlaceAsker(sevas::PlaceAsker* places);
    /// Finishes what was asked and closes the store. open() opens it again.
    void close();

Q_SIGNALS:
    void opened(const mm::app::StoreFacts& facts);
    void failed(const mm::Error& why);
    void keysFound();
    void keysRefused(const mm::Error& why);
    /// Work on the store was done; it may have written something. From the store's thread.
    void worked();

protected:
    void post(Job job) override;
    QObject* home() override { return this; }

private:
    /// What lives in the thread. Jobs are run while all of it is there.
    struct Room
    {
        void clear()
        {
            vault.reset();
            desk.reset();
            store.reset();
        }
        std::optional<setup::OpenStore> store;
        std::optional<store::Desk> desk;
        std::shared_ptr<const identity::KeyVault> vault;
        sevas::PlaceAsker* places = nullptr;
    };
    using Keys = Result<std::unique_ptr<identity::KeyVault>>;
    using KeyFinder = std::function<Keys(setup::OpenStore&)>;

    void inThread(std::function<void(Room&)> work);
    void inWindow(std::function<void()> answer);
    Result<StoreFacts> openIn(Room& room);
    void findKeys(KeyFinder find);
    void takeKeys(std::shared_ptr<const identity::KeyVault> vault);

    setup::DataFolder m_folder;
    QThread m_thread;
    /// Lives in the thread; what is posted to it runs in order.
    QObject* m_inside;
    std::unique_ptr<Room> m_room;
    std::shared_ptr<const identity::KeyVault> m_keys;
    [[nodiscard]] identity::Keyring& keyring();

    bool m_lendsKeyring = false;
    std::chrono::milliseconds m_keyringPatience = kDeviceKeyPatience;
    /// Made when it is first needed, and never again; used by threads that end before it.
    std::unique_ptr<identity::Keyring> m_keyring;
};

} // namespace mm::app
