// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/secret_store.h"
#include "models/store/connection.h"

#include <vector>

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

} // namespace mm::server
