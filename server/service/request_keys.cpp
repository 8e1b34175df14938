// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/request_keys.h"

#include "models/identity/temple_keys.h"

namespace mm::server {

using namespace Qt::StringLiterals;

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
