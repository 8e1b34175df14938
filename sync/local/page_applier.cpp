// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/page_applier.h"

#include "models/store/query.h"
#include "models/store/tables.h"

namespace mm::sync {

using replication::IncomingRow;
using replication::IncomingRows;
using replication::MasterRow;
using replication::PendingPatch;
using store::Bytes;
using store::Query;
using store::TableKind;
using store::TableSpec;

PageApplier::PageApplier(store::Connection& db, TempleId temple, qint64 knowsUpTo)
    : m_db(db)
    , m_temple(temple)
    , m_knowsUpTo(knowsUpTo)
    , m_applier(db, temple, replication::Side::Counter)
{ }

Result<std::vector<PendingPatch>> PageApplier::pendingPatches(
    const TableSpec& table, const Uuid& id)
{
    Query query(m_db,
        "SELECT o.body, o.hlc FROM sync_touch t JOIN sync_outbox o ON o.op_seq = t.op_seq "
        "WHERE t.tbl = :tbl AND t.row_id = :id AND (o.state <> 1 OR o.server_seq > :known) "
        "ORDER BY t.op_seq");
    query.bind("tbl", table.tag).bind("id", id).bind("known", m_knowsUpTo);
    std::vector<PendingPatch> patches;
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return patches;
        }
        const auto rows = store::decodeBundle(query.row().bytes(0), tables::kAll);
        if (!rows) {
            continue;
        }
        for (const auto& row : *rows) {
            if (row.table == &table && row.op == 'p' && row.id == id) {
                patches.push_back({row.values, query.row().integer(1)});
            }
        }
    }
}

Result<void> PageApplier::rebase(const TableSpec& table, const IncomingRow& row,
    std::span<const int> places, std::span<const PendingPatch> pending)
{
    const Uuid id = row.id();
    const std::array<Uuid, 1> only{id};
    MM_LET(here, replication::masterRows(m_db, m_temple, table, only));
    const auto found = here.find(id);
    if (found != here.end() && found->second.rowSeq >= row.rowSeq) {
        return {};
    }
    MasterRow shadow;
    if (found != here.end()) {
        shadow = found->second;
    }
    shadow.values.resize(table.columns.size());
    for (size_t i = 0; i < places.size(); ++i) {
        shadow.values[static_cast<size_t>(places[i])] = row.values[i];
    }
    shadow.rowSeq = row.rowSeq;
    shadow.rowHlc = row.rowHlc;
    shadow.deletedAt = row.deletedAt;
    shadow.ext = row.ext;
    Query keep(m_db,
        "INSERT INTO sync_shadow (tbl, row_id, row_seq, cols) VALUES (:tbl, :id, :seq, :cols) "
        "ON CONFLICT (tbl, row_id) DO UPDATE SET row_seq = excluded.row_seq, cols = excluded.cols");
    keep.bind("tbl", table.tag)
        .bind("id", id)
        .bind("seq", row.rowSeq)
        .bind("cols", Bytes{replication::encodeShadow(table, shadow)});
    MM_CHECK(keep.run());
    return replication::writeVisibleRow(
        m_db, m_temple, table, replication::visibleRow(shadow, pending));
}

Result<void> PageApplier::apply(const protocol::TableRows& page)
{
    const IncomingRows& rows = page.rows;
    if (rows.table == nullptr || rows.rows.empty()) {
        // A table of a newer program: fetched anew when this one knows it (hello, schema).
        return {};
    }
    if (rows.table->kind != TableKind::Master) {
        MM_CHECK(m_applier.apply(rows));
        return {};
    }
    IncomingRows free{rows.table, rows.places, {}};
    free.rows.reserve(rows.rows.size());
    for (const auto& row : rows.rows) {
        m_newestHlc = std::max(m_newestHlc, row.rowHlc);
        MM_LET(pending, pendingPatches(*rows.table, row.id()));
        if (pending.empty()) {
            free.rows.push_back(row);
        } else {
            MM_CHECK(rebase(*rows.table, row, rows.places, pending));
        }
    }
    if (!free.rows.empty()) {
        MM_CHECK(m_applier.apply(free));
    }
    return {};
}

Result<void> PageApplier::settleShadows()
{
    struct Shadow
    {
        int table = 0;
        Uuid id;
        QByteArray cols;
    };
    Query query(m_db, "SELECT tbl, row_id, cols FROM sync_shadow");
    MM_LET(shadows, query.all([](const store::Row& row) {
        return Shadow{static_cast<int>(row.integer(0)), row.id<Id<void>>(1).uuid, row.bytes(2)};
    }));
    for (const auto& one : shadows) {
        const auto* const* table = std::find_if(std::begin(tables::kAll), std::end(tables::kAll),
            [&](const TableSpec* spec) { return spec->tag == one.table; });
        const auto shadow = table == std::end(tables::kAll)
            ? std::nullopt
            : replication::decodeShadow(**table, one.cols);
        if (!shadow) {
            continue;
        }
        MM_LET(pending, pendingPatches(**table, one.id));
        const std::array<Uuid, 1> only{one.id};
        MM_LET(here, replication::masterRows(m_db, m_temple, **table, only));
        const auto found = here.find(one.id);
        if (found != here.end() && found->second.rowSeq <= shadow->rowSeq) {
            MM_CHECK(replication::writeVisibleRow(
                m_db, m_temple, **table, replication::visibleRow(*shadow, pending)));
        }
        if (pending.empty()) {
            Query done(m_db, "DELETE FROM sync_shadow WHERE tbl = :tbl AND row_id = :id");
            done.bind("tbl", one.table).bind("id", one.id);
            MM_CHECK(done.run());
        }
    }
    return {};
}

Result<void> PageApplier::project()
{
    return m_applier.project();
}

} // namespace mm::sync
