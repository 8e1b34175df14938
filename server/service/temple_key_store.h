// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/secret_store.h"
#include "server/api/route.h"

namespace mm::server {

/// Where the service keeps its copy of a temple's data key: in the temple's own rows, sealed under
/// the key of $MANDIRMITRA_FIELD_KEY_FILE, so that a copy of the database alone opens nothing.
class DatabaseSecretStore final : public identity::SecretStore
{
public:
    /// `fieldKeys` of readKeyFile(): the first seals, each opens. Empty: nothing is kept.
    DatabaseSecretStore(
        store::Connection& db, TempleId temple, const std::vector<QByteArray>& fieldKeys)
        : m_db(db)
        , m_temple(temple)
        , m_fieldKeys(fieldKeys)
    { }

    Result<QByteArray> read(const QString& name) override;
    /// Refuses with server.no_field_key.
    Result<void> write(const QString& name, const QByteArray& secret) override;
    Result<void> remove(const QString& name) override;

private:
    store::Connection& m_db;
    TempleId m_temple;
    const std::vector<QByteArray>& m_fieldKeys;
};

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
