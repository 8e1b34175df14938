// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/temples/database_secret_store.h"

#include "models/identity/sealing.h"
#include "models/store/operation_bundle.h"
#include "models/store/query.h"
#include "server/temples/temples_sql.h"

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
    Query query(m_db, sql::temples::temple_secret);
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
    Query query(m_db, sql::temples::keep_temple_secret);
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
    Query query(m_db, sql::temples::forget_temple_secret);
    query.bind("name", name);
    MM_CHECK(query.run());
    return {};
}

} // namespace mm::server
