// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/replication/table_digest.h"
#include "models/store/connection.h"
#include "models/store/table_spec.h"
#include "sync/local/feed.h"

#include <QStringList>

namespace mm::sync {

/// Asks the service once a day, and soon after a snapshot, whether it holds the same rows: one
/// table a question, when nothing is left to send or to fetch. A table that differs is fetched
/// anew, once in a round; what differs still is for a person (Status::tablesApart). Everything it
/// remembers is in the store: a restart goes on where it was.
class Comparison
{
public:
    Comparison(store::Connection& db, const Clock& clock)
        : m_db(db)
        , m_clock(clock)
    { }

    /// Body of the next question; nothing when none is due, or when this store may differ for now:
    /// rows on their way, another schema than the service's.
    Result<std::optional<QByteArray>> nextQuestion(const FeedPlace& place);
    /// Takes in the answer. A table that differs is put down to be fetched anew.
    Result<void> take(const protocol::DigestReply& reply, const FeedPlace& place);
    /// The next round begins soon: much was fetched or put back.
    Result<void> beSoon();
    /// After the program was renewed: tables that are new or have got columns are fetched anew, one
    /// after the other, and no others.
    Result<void> noteColumns();
    /// Goes on with the next of them, when no snapshot is under way.
    Result<void> goOnFilling();
    /// A snapshot of everything comes first: the table in hand is fetched for its columns later.
    Result<void> putOffFilling();
    /// Of the table that is fetched anew for its new columns: the place of the first of them.
    static Result<std::optional<int>> fillsFrom(store::Connection& db);
    /// The service's newest schema, of its hello.
    Result<void> noteServedSchema(int schema);

    /// The table that is fetched anew; empty if none is.
    static Result<QString> tableInRepair(store::Connection& db);
    /// Not to be mended by fetching: an issued fact is another here than there.
    Result<void> abandonRepair();
    /// Those that differed still after they were fetched anew.
    static Result<QStringList> tablesApart(store::Connection& db);

private:
    Result<const store::TableSpec*> tableInTurn();
    Result<void> goOn(const store::TableSpec& table);
    Result<std::optional<replication::TableDigest>> digestUnlessBusy(const store::TableSpec& table);
    Result<bool> isOnItsWay(const store::TableSpec& table);
    Result<void> fetchTable(const store::TableSpec& table);
    Result<void> beginRepair(const store::TableSpec& table);
    Result<void> noteApart(const QString& table, bool isApart);

    store::Connection& m_db;
    const Clock& m_clock;
};

} // namespace mm::sync
