// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"
#include "server/http/message.h"

namespace mm::server {

/// The answers to requests with an Idempotency-Key, kept in the transaction of what they did.
class KeptAnswers
{
public:
    KeptAnswers(store::UnitOfWork& unit, QString key, QByteArray requestHash)
        : m_unit(unit)
        , m_key(std::move(key))
        , m_requestHash(std::move(requestHash))
    { }

    /// What was answered to this very request before; nothing if it is the first time. Refuses with
    /// idempotency.mismatch when the key came with another request.
    Result<std::optional<http::Response>> before();
    Result<void> keep(const http::Response& response);

private:
    Result<void> prune();

    store::UnitOfWork& m_unit;
    QString m_key;
    QByteArray m_requestHash;
};

} // namespace mm::server
