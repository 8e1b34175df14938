// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync_json.h"

#include "app/cli/json_values.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

QJsonObject statusJson(const sync::Status& status)
{
    QJsonArray rights;
    for (const auto& one : status.rights) {
        rights.append(QJsonObject{{u"slot"_s, one.slotId}, {u"granted"_s, one.granted},
            {u"used"_s, one.used}, {u"lease_until"_s, instantJson(one.leaseUntilAt)}});
    }
    return {{u"state"_s, QString(sync::stateName(status.state))},
        {u"registered"_s, status.isRegistered}, {u"joining"_s, status.isJoining},
        {u"server"_s, textJson(status.server)}, {u"problem"_s, textJson(status.problem)},
        {u"pending"_s, status.pending},
        {u"oldest_pending_at"_s, instantJson(status.oldestPendingAt.value_or(0))},
        {u"parked"_s, status.parked}, {u"quarantined"_s, status.quarantined},
        {u"conflicts"_s, status.conflicts},
        {u"last_success_at"_s, instantJson(status.lastSuccessAt.value_or(0))},
        {u"last_push_at"_s, instantJson(status.lastPushAt.value_or(0))},
        {u"last_pull_at"_s, instantJson(status.lastPullAt.value_or(0))},
        {u"next_retry_at"_s, instantJson(status.nextRetryAt.value_or(0))},
        {u"cursor"_s, status.cursor}, {u"head"_s, status.head},
        {u"consistent"_s, status.isConsistent},
        {u"tables_apart"_s, QJsonArray::fromStringList(status.tablesApart)},
        {u"skew_ms"_s, status.skewMs ? QJsonValue(*status.skewMs) : QJsonValue()},
        {u"rights"_s, rights}};
}

Answer answerOf(const sync::Outcome& outcome, qint64 conflicts)
{
    const auto& status = outcome.status;
    Answer answer{{{u"pushed"_s, outcome.pushed}, {u"pulled"_s, outcome.pulled},
                      {u"pending"_s, status.pending}, {u"parked"_s, status.parked},
                      {u"quarantined"_s, status.quarantined}, {u"conflicts"_s, conflicts},
                      {u"last_success_at"_s, instantJson(status.lastSuccessAt.value_or(0))},
                      {u"server_sequence"_s, status.head}, {u"cursor"_s, status.cursor},
                      {u"state"_s, QString(sync::stateName(status.state))}},
        "done.sync"_L1, {{u"pushed"_s, outcome.pushed}, {u"pulled"_s, outcome.pulled}}};
    answer.finding = outcome.problem;
    return answer;
}

} // namespace mm::cli
