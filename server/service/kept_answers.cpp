// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/kept_answers.h"

#include "server/service/service_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;

namespace {

/// Long enough for every retry of a client; receipts guard their own keys for ever.
constexpr qint64 kKeptMs = 7LL * 24 * 60 * 60 * 1000;

struct Kept
{
    QByteArray requestHash;
    http::Response response;
};

} // namespace

Result<std::optional<http::Response>> KeptAnswers::before()
{
    Query prune(m_unit.db(), sql::service::prune_answers);
    prune.bind("before", m_unit.nowMs() - kKeptMs);
    MM_CHECK(prune.run());
    Query reserve(m_unit.db(), sql::service::reserve_answer);
    reserve.bind("temple_id", m_unit.desk().temple)
        .bind("user_id", m_unit.actor().id)
        .bind("key", m_key)
        .bind("request_hash", Bytes{m_requestHash})
        .bind("now", m_unit.nowMs());
    MM_LET(reserved, reserve.run());
    if (reserved > 0) {
        return std::nullopt;
    }
    Query query(m_unit.db(), sql::service::kept_answer);
    query.bind("user_id", m_unit.actor().id).bind("key", m_key);
    MM_LET(kept, query.one([](const Row& row) {
        Kept found{row.bytes(0), {static_cast<int>(row.integer(1)), {}, row.bytes(2)}};
        found.response.contentType = "application/json; charset=utf-8";
        if (!row.isNull(3)) {
            found.response.headers.emplace_back("Location", row.text(3).toLatin1());
        }
        found.response.headers.emplace_back("Idempotent-Replay", "true");
        return found;
    }));
    if (kept.requestHash != m_requestHash) {
        return fail(Error{ErrorKind::Conflict, "idempotency.mismatch"_L1, {}, {}, {}});
    }
    return kept.response;
}

Result<void> KeptAnswers::keep(const http::Response& response)
{
    QString location;
    for (const auto& [name, value] : response.headers) {
        if (name == "Location") {
            location = QString::fromLatin1(value);
        }
    }
    Query query(m_unit.db(), sql::service::keep_answer);
    query.bind("status", response.status)
        .bind("body", Bytes{response.body})
        .bind("location", store::orNull(location))
        .bind("user_id", m_unit.actor().id)
        .bind("key", m_key);
    MM_CHECK(query.run());
    return {};
}

} // namespace mm::server
