// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/secret_store.h"

#include <chrono>
#include <memory>

class QObject;
class QThread;

namespace mm::identity {

/// The desktop's keyring (Secret Service or KWallet, through QtKeychain). It talks to it from a
/// thread of its own and waits for an answer no longer than the time-out: a keyring may be absent,
/// locked behind a question to the user, or stuck. Never used on the start-up path; one a program.
///
/// Every call refuses with keyring.unavailable when no keyring answers in time, keyring.refused
/// when the user or the keyring says no: keys.json then keeps the keys as before.
class KeyringSecretStore final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds kTimeout{3000};

    /// `scope` keeps the temples of one computer apart: the temple's id.
    explicit KeyringSecretStore(QString scope, std::chrono::milliseconds timeout = kTimeout);
    ~KeyringSecretStore() override;

    Result<QByteArray> read(const QString& name) override;
    Result<void> write(const QString& name, const QByteArray& secret) override;
    Result<void> remove(const QString& name) override;

private:
    [[nodiscard]] QString keyOf(const QString& name) const;

    QString m_scope;
    std::chrono::milliseconds m_timeout;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace mm::identity
