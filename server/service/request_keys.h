// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"
#include "server/temples/database_secret_store.h"

namespace mm::server {

/// The keys of one temple for one request.
class RequestKeys final : public TempleKeys, private store::FieldSealer
{
public:
    RequestKeys(store::Connection& db, TempleId temple, const std::vector<QByteArray>& fieldKeys)
        : m_db(db)
        , m_store(db, temple, fieldKeys)
    { }

    Result<const identity::KeyVault*> vault() override { return opened(); }
    [[nodiscard]] const store::FieldSealer& sealer() const override { return *this; }
    identity::SecretStore& secrets() override { return m_store; }

private:
    [[nodiscard]] Result<const identity::KeyVault*> opened() const;
    [[nodiscard]] Result<QByteArray> seal(
        const QByteArray& plain, const QByteArray& associated) const override;
    [[nodiscard]] Result<QByteArray> open(
        const QByteArray& sealed, const QByteArray& associated) const override;
    [[nodiscard]] QByteArray hash(const QByteArray& data) const override;

    store::Connection& m_db;
    mutable DatabaseSecretStore m_store;
    mutable std::unique_ptr<identity::KeyVault> m_vault;
};

} // namespace mm::server
