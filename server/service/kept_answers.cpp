// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/kept_answers.h"

#include "models/store/laid_rows.h"
#include "server/api/envelope.h"
#include "server/service/service_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;

namespace {

/// Long enough for every retry of a client; receipts guard their own keys for ever.
constexpr qint64 kKeptMs = 7LL * 24 * 60 * 60 * 1000;

constexpr const char* kColumns[] = {
    "user_id", "key", "request_hash", "status", "body", "location", "asked_at"};

struct Kept
{
    QByteArray requestHash;
    http::Response response;
};

} // namespace

Result<std::optional<http::Response>> KeptAnswers::before()
{
    // Under the temple's turn: nobody else writes one of its answers meanwhile.
    Query query(m_unit.db(), sql::service::kept_answer);
    query.bind("user_id", m_unit.actor().id)
        .bind("key", m_key)
        .bind("since", m_unit.nowMs() - kKeptMs);
    MM_LET(found, query.maybe([](const Row& row) {
        Kept kept{row.bytes(0), {static_cast<int>(row.integer(1)), {}, row.bytes(2)}};
        kept.response.contentType = kJsonAnswer;
        if (!row.isNull(3)) {
            kept.response.headers.emplace_back("Location", row.text(3).toLatin1());
        }
        kept.response.headers.emplace_back("Idempotent-Replay", "true");
        return kept;
    }));
    if (!found) {
        return std::nullopt;
    }
    if (found->requestHash != m_requestHash) {
        return fail(Error{ErrorKind::Conflict, "idempotency.mismatch"_L1, {}, {}, {}});
    }
    return found->response;
}

Result<void> KeptAnswers::keep(const http::Response& response)
{
    QString location;
    for (const auto& [name, value] : response.headers) {
        if (name == "Location") {
            location = QString::fromLatin1(value);
        }
    }
    MM_CHECK(store::lay(m_unit.db(), m_unit.desk().temple,
        {&sql::service::keep_answer, kColumns, 2, false,
            {{m_unit.actor().id, m_key, Bytes{m_requestHash}, response.status, Bytes{response.body},
                store::orNull(location), m_unit.nowMs()}}}));
    return prune();
}

/// Now and then, by what the request happens to be.
Result<void> KeptAnswers::prune()
{
    if (!m_requestHash.endsWith('\0')) {
        return {};
    }
    Query query(m_unit.db(), sql::service::prune_answers);
    query.bind("before", m_unit.nowMs() - kKeptMs);
    return query.send();
}

} // namespace mm::server
