// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/pocket.h"

namespace mm::sim {

using namespace Qt::StringLiterals;

Result<QByteArray> PocketSecrets::read(const QString& name)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end()) {
        return fail(notFound("secret.missing"_L1));
    }
    return found->second;
}

Result<void> PocketSecrets::write(const QString& name, const QByteArray& secret)
{
    m_secrets[name] = secret;
    return {};
}

Result<void> PocketSecrets::remove(const QString& name)
{
    m_secrets.erase(name);
    return {};
}

Result<QByteArray> PocketToken::tokenRequest(const QByteArray& challengeReply)
{
    // A torn answer is no challenge.
    if (!challengeReply.endsWith('}')) {
        return fail(Error{ErrorKind::Validation, "request.sync_malformed"_L1, {}, {}, {}});
    }
    return QByteArray("{}");
}

Result<void> PocketToken::takeToken(const QByteArray& tokenReply)
{
    if (!tokenReply.endsWith('}')) {
        return fail(Error{ErrorKind::Validation, "request.sync_malformed"_L1, {}, {}, {}});
    }
    m_has = true;
    return {};
}

} // namespace mm::sim
