// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/lost_edits.h"

#include "models/core/hlc.h"
#include "models/replication/row_state.h"
#include "models/store/operation_bundle.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "sync/protocol/row_json.h"

namespace mm::sync {

using namespace Qt::StringLiterals;
using replication::MasterRow;
using store::Query;
using store::Row;
using store::TableSpec;

namespace {

/// An entry of the service's trail that it has lost.
struct LostEvent
{
    qint64 instant = 0;
    UserId user;
    const TableSpec* table = nullptr;
    Uuid row;
};

/// Of a UUIDv7 (RFC 9562, 5.7), in UTC ms.
qint64 instantOf(const Uuid& id)
{
    qint64 ms = 0;
    for (size_t i = 0; i < 6; ++i) {
        ms = ms * 256 + id.bytes[i];
    }
    return ms;
}

Result<std::vector<LostEvent>> lostEvents(
    store::Connection& db, std::span<const protocol::OwnTrail> trails)
{
    std::vector<LostEvent> lost;
    for (const auto& trail : trails) {
        Query query(db,
            "SELECT id, user_id, entity, entity_id FROM audit_events "
            "WHERE device_id = :device AND chain_no > :last");
        query.bind("device", trail.device).bind("last", trail.lastChainNo);
        MM_LET(events, query.all([](const Row& row) {
            return LostEvent{instantOf(row.id<Id<void>>(0).uuid),
                row.isNull(1) ? UserId() : row.id<UserId>(1),
                protocol::tableNamed(row.text(2).toUtf8()), row.id<Id<void>>(3).uuid};
        }));
        lost.insert(lost.end(), events.begin(), events.end());
    }
    return lost;
}

/// Collects the rows, table by table.
class Collector
{
public:
    Collector(store::Connection& db, TempleId temple, std::span<const LostEvent> lost)
        : m_db(db)
        , m_temple(temple)
    {
        for (const auto& event : lost) {
            m_users[event.instant] = event.user;
            m_named[{event.table, event.row}].push_back(event);
        }
    }

    Result<void> look(const TableSpec& table)
    {
        MM_LET(shadows, shadowsOf(table));
        MM_LET(ids, candidates(table));
        for (const auto& [id, shadow] : shadows) {
            ids.push_back(id);
        }
        MM_LET(rows, replication::masterRows(m_db, m_temple, table, ids));
        for (auto& [id, row] : rows) {
            const auto shadow = shadows.find(id);
            take(table, id, shadow == shadows.end() ? row : shadow->second);
        }
        return {};
    }

    std::vector<GivenOperation> edits()
    {
        std::vector<GivenOperation> all;
        for (auto& [instant, found] : m_found) {
            found.edit.body = found.bundle.take();
            all.push_back(std::move(found.edit));
        }
        return all;
    }

private:
    struct Found
    {
        GivenOperation edit;
        store::OperationBundle bundle;
    };

    /// Nobody's edit is older than the first that is lost.
    Result<std::vector<Uuid>> candidates(const TableSpec& table)
    {
        Query query(m_db,
            QByteArray("SELECT id FROM ") + table.name
                + " WHERE row_hlc >= :first AND deleted_at IS NULL");
        query.bind("first", HybridClock::pack(m_users.begin()->first, 0));
        return query.all([](const Row& row) { return row.id<Id<void>>(0).uuid; });
    }

    /// What the service says of rows that have edits of this counter on top.
    Result<std::map<Uuid, MasterRow>> shadowsOf(const TableSpec& table)
    {
        Query query(m_db, "SELECT row_id, cols FROM sync_shadow WHERE tbl = :tbl");
        query.bind("tbl", table.tag);
        std::map<Uuid, MasterRow> shadows;
        while (true) {
            MM_LET(more, query.next());
            if (!more) {
                return shadows;
            }
            if (auto row = replication::decodeShadow(table, query.row().bytes(1))) {
                shadows.emplace(query.row().id<Id<void>>(0).uuid, std::move(*row));
            }
        }
    }

    void take(const TableSpec& table, const Uuid& id, const MasterRow& row)
    {
        const qint64 instant = HybridClock::millis(row.rowHlc);
        const auto by = editor(table, id, instant);
        if (!by || row.deletedAt || (instantOf(id) == instant && m_users.contains(instant))) {
            return;
        }
        Found& found = m_found[instant];
        found.edit.user = *by;
        found.edit.happenedAt = instant;
        found.edit.hlc = std::max(found.edit.hlc, row.rowHlc);
        found.bundle.addInsert(table, row.values);
    }

    /// Whose lost edit it is, or came before it; nothing if none is known of.
    [[nodiscard]] std::optional<UserId> editor(
        const TableSpec& table, const Uuid& id, qint64 instant) const
    {
        if (const auto at = m_users.find(instant); at != m_users.end()) {
            return at->second;
        }
        const auto named = m_named.find({&table, id});
        if (named == m_named.end()) {
            return std::nullopt;
        }
        const auto event = std::ranges::find_if(
            named->second, [instant](const LostEvent& one) { return one.instant <= instant; });
        return event == named->second.end() ? std::nullopt : std::optional(event->user);
    }

    store::Connection& m_db;
    TempleId m_temple;
    std::map<qint64, UserId> m_users;
    std::map<std::pair<const TableSpec*, Uuid>, std::vector<LostEvent>> m_named;
    std::map<qint64, Found> m_found;
};

} // namespace

Result<std::vector<GivenOperation>> lostEdits(
    store::Connection& db, TempleId temple, std::span<const protocol::OwnTrail> trails)
{
    MM_LET(lost, lostEvents(db, trails));
    if (lost.empty()) {
        return std::vector<GivenOperation>();
    }
    Collector collector(db, temple, lost);
    for (const TableSpec* table : tables::kAll) {
        // Conflicts have no trail, and are given back by themselves.
        if (table->kind == store::TableKind::Master && table->tag != tables::conflicts.tag) {
            MM_CHECK(collector.look(*table));
        }
    }
    return collector.edits();
}

} // namespace mm::sync
