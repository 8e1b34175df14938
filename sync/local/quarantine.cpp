// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/quarantine.h"

#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "sync/local/memo.h"

namespace mm::sync {

using namespace Qt::StringLiterals;
using store::BundleRow;
using store::Query;
using store::Row;

namespace {

/// The line in the audit trail says that somebody tried: it goes with the operation.
bool isFact(const BundleRow& row)
{
    return row.op == 'i' && row.table != &tables::audit_events;
}

Result<std::vector<BundleRow>> rowsOf(store::Connection& db, qint64 opSeq)
{
    Query query(db, "SELECT body FROM sync_outbox WHERE op_seq = :seq AND state = 2");
    query.bind("seq", opSeq);
    MM_LET(body, query.maybe([](const Row& row) { return row.bytes(0); }));
    if (!body) {
        return fail(notFound("sync.no_such_operation"_L1, {{u"operation"_s, opSeq}}));
    }
    return store::decodeBundle(*body, tables::kAll).value_or(std::vector<BundleRow>());
}

} // namespace

Result<void> discardParked(store::Connection& db, qint64 opSeq)
{
    MM_LET(transaction, store::Transaction::begin(db));
    MM_LET(rows, rowsOf(db, opSeq));
    if (std::any_of(rows.begin(), rows.end(), isFact)) {
        return fail(
            Error{ErrorKind::Conflict, "sync.holds_facts"_L1, {}, {{u"operation"_s, opSeq}}, {}});
    }
    Query done(db,
        "UPDATE sync_outbox SET state = 1, err_code = 'op.discarded', acked_at = hlc >> 16 "
        "WHERE op_seq = :seq");
    done.bind("seq", opSeq);
    MM_CHECK(done.run());
    for (const auto& row : rows) {
        if (row.op != 'p') {
            continue;
        }
        // Older than anything the service holds: its row is taken over when it comes.
        Query old(db, QByteArray("UPDATE ") + row.table->name + " SET row_seq = 0 WHERE id = :id");
        old.bind("id", row.id);
        MM_CHECK(old.run());
        Query shadow(db, "DELETE FROM sync_shadow WHERE tbl = :tbl AND row_id = :id");
        shadow.bind("tbl", row.table->tag).bind("id", row.id);
        MM_CHECK(shadow.run());
    }
    MM_CHECK(upkeep::writeInfo(db, memo::kSnapshotAt, QString()));
    MM_CHECK(upkeep::clearInfo(db, memo::kSnapshotResume));
    return transaction.commit();
}

} // namespace mm::sync
