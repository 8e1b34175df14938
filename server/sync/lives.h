// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"
#include "sync/protocol/messages.h"

namespace mm::server {

/// The service as it is now: its epoch, and how far the temple's changes go.
struct Life
{
    QString epoch;
    qint64 head = 0;
};

/// Which life the temple's service is in.
class LifeQuestion
{
public:
    explicit LifeQuestion(const SyncDesk& desk);
    /// On its way, together with what is asked next.
    Result<void> ahead() { return m_query.ahead(); }
    Result<Life> answer();

private:
    const SyncDesk& m_desk;
    store::Query m_query;
};

/// The last row number that the temple's life of that name and the one of now have in common: what
/// was numbered by then is the same in both. 0 where it is not known.
Result<qint64> sharedUpto(const SyncDesk& desk, const QString& epoch);

/// A database that was put back by copying its files may call itself by the same name as before,
/// and a counter finds out: it has read further than the temple's changes go, it was answered more
/// than is known here, or it comes out of a life that is not known here. Then the temple's service
/// begins another life (restore_salt), as after a restore by the program. Whether it did: the
/// desk's epoch holds no more, and keepOwnSeries() is due with the new one.
Result<bool> beginLifeIfBehind(
    const SyncDesk& desk, const protocol::Hello& hello, UuidMaker ids = {});

} // namespace mm::server
