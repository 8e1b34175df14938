// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/secret_store.h"
#include "sync/engine/ports.h"

#include <map>

namespace mm::sim {

/// Secrets that outlive the program, and the store.
class PocketSecrets final : public identity::SecretStore
{
public:
    Result<QByteArray> read(const QString& name) override;
    Result<void> write(const QString& name, const QByteArray& secret) override;
    Result<void> remove(const QString& name) override;

private:
    std::map<QString, QByteArray> m_secrets;
};

/// A session without signatures: the simulated service trusts who asks, and forgets tokens.
class PocketToken final : public sync::Credentials
{
public:
    [[nodiscard]] bool hasToken() const override { return m_has; }
    void dropToken() override { m_has = false; }
    Result<QByteArray> challengeRequest() override { return QByteArray("{}"); }
    Result<QByteArray> tokenRequest(const QByteArray& challengeReply) override;
    Result<void> takeToken(const QByteArray& tokenReply) override;

private:
    bool m_has = false;
};

} // namespace mm::sim
