// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/lives.h"

#include "models/store/query.h"
#include "models/store/transaction.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

Result<std::optional<qint64>> endOf(const SyncDesk& desk, const QString& epoch)
{
    Query query(desk.db, sql::sync::life_end);
    query.bind("temple_id", desk.temple).bind("epoch", epoch);
    return query.maybe([](const Row& row) { return row.integer(0); });
}

/// Whether a counter can have come out of that life although it is not listed.
Result<bool> areAllListed(const SyncDesk& desk)
{
    Query query(desk.db, sql::sync::lives_listed);
    query.bind("temple_id", desk.temple);
    return query.one([](const Row& row) { return row.integer(0) == 0; });
}

Result<bool> isBehind(const SyncDesk& desk, const protocol::Hello& hello)
{
    MM_LET(device, findDevice(desk.db, desk.device));
    const bool isTrusted = device && device->status == "active"_L1
        && device->dbEpoch == hello.dbEpoch && hello.lastOpSeq >= device->lastOpSeq;
    if (!isTrusted || hello.serverEpoch.isEmpty()) {
        return false;
    }
    if (hello.serverEpoch == desk.serverEpoch) {
        MM_LET(now, position(desk.db, desk.temple));
        return hello.cursor > now.head || hello.toldThrough > device->lastOpSeq;
    }
    MM_LET(end, endOf(desk, hello.serverEpoch));
    return end ? Result<bool>(false) : areAllListed(desk);
}

Result<void> loseLife(const SyncDesk& desk, const QString& epoch)
{
    Query query(desk.db, sql::sync::lose_life);
    query.bind("temple_id", desk.temple).bind("epoch", epoch);
    MM_CHECK(query.run());
    return {};
}

} // namespace

LifeQuestion::LifeQuestion(const SyncDesk& desk)
    : m_desk(desk)
    , m_query(desk.db, sql::sync::life)
{
    m_query.bind("temple_id", desk.temple);
}

Result<Life> LifeQuestion::answer()
{
    MM_LET(life, m_query.one([](const Row& row) { return Life{row.text(0), row.integer(1)}; }));
    return Life{life.epoch.isEmpty() ? m_desk.serverEpoch : life.epoch, life.head};
}

Result<qint64> sharedUpto(const SyncDesk& desk, const QString& epoch)
{
    MM_LET(end, endOf(desk, epoch));
    return end.value_or(0);
}

Result<bool> beginLifeIfBehind(const SyncDesk& desk, const protocol::Hello& hello, UuidMaker ids)
{
    Query ask(desk.db, sql::sync::salt);
    ask.bind("temple_id", desk.temple);
    MM_LET(before, ask.one([](const Row& row) { return row.text(0); }));
    MM_LET(isDue, isBehind(desk, hello));
    if (!isDue) {
        return false;
    }
    MM_LET(transaction, store::Transaction::begin(desk.db));
    Query renew(desk.db, sql::sync::renew_salt);
    renew.bind("temple_id", desk.temple)
        .bind("before", before)
        .bind("salt", ids.next(desk.clock.nowMs()).toString());
    MM_LET(renewed, renew.run());
    if (renewed > 0) {
        MM_CHECK(loseLife(desk, desk.serverEpoch));
        MM_CHECK(loseLife(desk, hello.serverEpoch));
    }
    MM_CHECK(transaction.commit());
    // Where another request was first, its life is the new one.
    return true;
}

} // namespace mm::server
