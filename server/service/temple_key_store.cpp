// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/temple_key_store.h"

#include "models/identity/temple_keys.h"
#include "models/store/query.h"
#include "server/service/service_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;

namespace {

/// A key of the file is text of any length; its hash has the length that sealing takes.
identity::SecretKey sealingKey(const QByteArray& fieldKey)
{
    const QByteArray digest = store::sha256("mandirmitra.field" + fieldKey);
    return identity::SecretKey::copyOf(reinterpret_cast<const unsigned char*>(digest.constData()));
}

QByteArray boundTo(TempleId temple, const QString& name)
{
    return temple.uuid.toBytes() + name.toUtf8();
}

} // namespace

Result<QByteArray> DatabaseSecretStore::read(const QString& name)
{
    Query query(m_db, sql::service::temple_secret);
    query.bind("name", name);
    MM_LET(sealed, query.maybe([](const Row& row) { return row.bytes(0); }));
    for (const auto& key : m_fieldKeys) {
        if (!sealed) {
            break;
        }
        auto opened = identity::openSealed(sealingKey(key), *sealed, boundTo(m_temple, name));
        if (opened) {
            return opened;
        }
    }
    return fail(notFound("secret.missing"_L1));
}

Result<void> DatabaseSecretStore::write(const QString& name, const QByteArray& secret)
{
    if (m_fieldKeys.empty()) {
        return fail(Error{ErrorKind::Usage, "server.no_field_key"_L1, {}, {}, {}});
    }
    Query query(m_db, sql::service::keep_temple_secret);
    query.bind("temple_id", m_temple)
        .bind("name", name)
        .bind("sealed",
            Bytes{identity::sealBytes(
                sealingKey(m_fieldKeys.front()), secret, boundTo(m_temple, name))});
    MM_CHECK(query.run());
    return {};
}

Result<void> DatabaseSecretStore::remove(const QString& name)
{
    Query query(m_db, sql::service::forget_temple_secret);
    query.bind("name", name);
    MM_CHECK(query.run());
    return {};
}

Result<const identity::KeyVault*> RequestKeys::opened() const
{
    if (!m_vault) {
        identity::SecretStore* const places[] = {&m_store};
        auto found = identity::openVault(m_db, places);
        if (!found && found.error().kind == ErrorKind::NotFound) {
            return fail(Error{ErrorKind::Conflict, "server.no_temple_key"_L1, {}, {}, {}});
        }
        if (!found) {
            return fail(std::move(found.error()));
        }
        m_vault = std::move(*found);
    }
    return m_vault.get();
}

Result<QByteArray> RequestKeys::seal(const QByteArray& plain, const QByteArray& associated) const
{
    MM_LET(vault, opened());
    return vault->seal(plain, associated);
}

Result<QByteArray> RequestKeys::open(const QByteArray& sealed, const QByteArray& associated) const
{
    MM_LET(vault, opened());
    return vault->open(sealed, associated);
}

QByteArray RequestKeys::hash(const QByteArray& data) const
{
    const auto vault = opened();
    return vault ? (*vault)->hash(data) : QByteArray();
}

} // namespace mm::server
