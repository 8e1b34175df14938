// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/secret_store.h"

#include <chrono>
#include <memory>

class QObject;
class QThread;

namespace mm::identity {

/// The thread that talks to the desktop's keyring (Secret Service or KWallet, through QtKeychain):
/// the composition root makes one, and lends it to the stores. There is never a second one in a
/// program, not even after the first: QtKeychain's own queue belongs to the thread of its first
/// job.
class Keyring
{
public:
    Keyring();
    ~Keyring();
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;

    /// Lives in the thread; what is posted to it runs there.
    [[nodiscard]] QObject* worker() const { return m_worker.get(); }

    /// Whoever waits for an answer gets keyring.unavailable at once, and so does whoever asks from
    /// now on: for a program that ends, whatever the keyring is at. From any thread.
    void giveUp();

    /// Where answers come in.
    class Waiting;
    [[nodiscard]] const std::shared_ptr<Waiting>& waiting() const { return m_waiting; }

private:
    std::shared_ptr<Waiting> m_waiting;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_worker;
};

/// Secrets in the desktop's keyring. An answer is waited for no longer than the time-out: a keyring
/// may be absent, locked behind a question to the user, or stuck. Never used on the start-up path.
///
/// Every call refuses with keyring.unavailable when no keyring answers in time, keyring.refused
/// when the user or the keyring says no: keys.json then keeps the keys as before.
class KeyringSecretStore final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds kTimeout{3000};

    /// `scope` keeps the temples of one computer apart: the temple's id.
    KeyringSecretStore(
        const Keyring& keyring, QString scope, std::chrono::milliseconds timeout = kTimeout)
        : m_keyring(keyring)
        , m_scope(std::move(scope))
        , m_timeout(timeout)
    { }

    Result<QByteArray> read(const QString& name) override;
    Result<void> write(const QString& name, const QByteArray& secret) override;
    Result<void> remove(const QString& name) override;

private:
    [[nodiscard]] QString keyOf(const QString& name) const;

    const Keyring& m_keyring;
    QString m_scope;
    std::chrono::milliseconds m_timeout;
};

} // namespace mm::identity
