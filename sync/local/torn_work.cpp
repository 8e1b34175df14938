// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/torn_work.h"

#include "models/replication/row_applier.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "sync/local/work_span.h"

#include <set>

namespace mm::sync {

using store::Query;
using store::Row;

namespace {

/// What keeps facts from being deleted lets go for this transaction: what is here in part is no
/// fact, only a piece of somebody else's that was on its way.
class LiftedGuards
{
public:
    explicit LiftedGuards(store::Connection& db)
        : m_db(db)
    { }

    Result<void> lift()
    {
        Query query(m_db,
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%BEFORE "
            "DELETE%'");
        MM_LET(guards, query.all([this](const Row& row) {
            m_sql << row.text(1).toUtf8() + ';';
            return row.text(0).toUtf8();
        }));
        for (const auto& name : guards) {
            MM_CHECK(m_db.execute("DROP TRIGGER " + name));
        }
        return {};
    }

    Result<void> putBack() { return m_db.execute(m_sql.join('\n')); }

private:
    store::Connection& m_db;
    QByteArrayList m_sql;
};

Result<qint64> dropSpan(store::Connection& db, const WorkSpan& work)
{
    qint64 dropped = 0;
    for (const store::TableSpec* table : tables::kAll) {
        Query query(db,
            QByteArray("DELETE FROM ") + table->name
                + " WHERE id >= :first AND id <= :last AND NOT EXISTS (SELECT 1 FROM sync_touch t "
                  "WHERE t.tbl = :tbl AND t.row_id = "
                + table->name + ".id)");
        query.bind("first", work.first()).bind("last", work.last()).bind("tbl", table->tag);
        MM_LET(rows, query.run());
        dropped += rows;
    }
    return dropped;
}

} // namespace

Result<qint64> dropTornWork(store::Connection& db, TempleId temple, Wholeness& wholeness)
{
    qint64 dropped = 0;
    LiftedGuards guards(db);
    MM_CHECK(guards.lift());
    // What pointed to a row that went is torn in turn.
    while (true) {
        MM_LET(torn, wholeness.wantingIds());
        std::set<WorkSpan> works;
        for (const Uuid& id : torn) {
            works.insert(WorkSpan(id));
        }
        qint64 now = 0;
        for (const auto& work : works) {
            MM_LET(rows, dropSpan(db, work));
            now += rows;
        }
        if (now == 0) {
            break;
        }
        dropped += now;
    }
    MM_CHECK(guards.putBack());
    if (dropped > 0) {
        MM_CHECK(replication::rebuildAll(db, temple));
    }
    return dropped;
}

} // namespace mm::sync
