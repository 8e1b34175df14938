// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "models/identity/approval.h"
#include "models/setup/open_store.h"
#include "models/store/unit_of_work.h"
#include "sync/clerk/device_keys.h"

#include <optional>

namespace mm::identity {
class Keyring;
} // namespace mm::identity

namespace mm::cli {

/// A secret out of the environment; nothing if it is not set.
std::optional<QString> secretFromEnvironment(const char* name);

/// Who approves: `named` (--approver), else $MANDIRMITRA_USER_2; with $MANDIRMITRA_PIN_2 or
/// $MANDIRMITRA_PASSWORD_2. Nothing where nobody is named.
std::optional<identity::ApprovalAsk> secondPerson(const QString& named);

/// The store that a command works on, and who gives the command. Opened when it is first needed.
class Session
{
public:
    explicit Session(const Globals& globals);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] const setup::DataFolder& folder() const { return m_folder; }
    /// From --password-file, else $MANDIRMITRA_PASSWORD; nothing if neither is there. Refuses with
    /// cli.password_file.
    [[nodiscard]] Result<std::optional<QString>> password() const;

    /// Opens the store. Refuses as setup::openStore().
    Result<void> open();
    /// Opens the store and logs in as --as, else $MANDIRMITRA_USER, else the only user there is.
    /// Refuses with usage.no_user, login.no_password, and what identity::logIn() refuses.
    Result<void> logIn();
    /// Lets go of the store, so that another can take its place.
    void close();

    // Once the store is open:
    [[nodiscard]] const setup::OpenStore& store() const { return *m_store; }
    [[nodiscard]] setup::OpenStore& openedStore() { return *m_store; }
    [[nodiscard]] store::Desk& desk() { return *m_desk; }
    [[nodiscard]] store::SqliteConnection& db() { return *m_store->connection; }
    [[nodiscard]] const Clock& clock() const { return *m_store->clock; }
    /// The temple's keys, opened at the first call.
    Result<const identity::KeyVault*> vault();
    /// The system's keyring, asked only where a key is not in the key file; it must not outlive
    /// this. Keys stay where they are: a command may run where nobody is logged in at the screen.
    [[nodiscard]] sync::KeyringWay keyring();
    /// PermissionDenied unless the user's role holds `permission`: for what only reads, where no
    /// use case asks.
    [[nodiscard]] Result<void> require(QLatin1StringView permission) const;

    /// Runs one use case in a unit of work of its own.
    template <typename Work>
    auto run(Work work) -> decltype(work(std::declval<store::UnitOfWork&>()))
    {
        return store::inUnitOfWork(desk(), work);
    }

private:
    [[nodiscard]] Result<QString> username();

    Globals m_globals;
    setup::DataFolder m_folder;
    std::optional<setup::OpenStore> m_store;
    std::optional<store::Desk> m_desk;
    std::unique_ptr<identity::KeyVault> m_vault;
    std::unique_ptr<identity::Keyring> m_keyring;
};

} // namespace mm::cli
