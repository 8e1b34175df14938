// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feed.h"

#include "models/core/fault_points.h"
#include "models/replication/table_digest.h"
#include "models/store/crash_point.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/sync/row_pages.h"
#include "server/sync/sync_sql.h"
#include "sync/protocol/pages.h"
#include "sync/protocol/row_json.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using protocol::TableWriter;
using store::Query;
using store::Row;
using store::TableSpec;

namespace {

/// A page grows no further behind this; the rest comes with the next.
constexpr qsizetype kPageBytes = 4 * 1024 * 1024;

Result<DeviceRow> readerOf(const SyncDesk& desk, int schema)
{
    MM_LET(device, knownDevice(desk.db, desk.device));
    if (device.isRevoked()) {
        return fail(Error{ErrorKind::PermissionDenied, "device.revoked"_L1, {}, {}, {}});
    }
    const int theirs = schema > 0 ? schema : device.schemaVersion;
    if (theirs > 0 && theirs < servedSchema() - protocol::kOldestServed) {
        return fail(Error{ErrorKind::Conflict, "sync.upgrade"_L1, {}, {}, {}});
    }
    return device;
}

Error wrongCursor()
{
    return invalid("request.sync_cursor"_L1, u"after"_s);
}

const TableSpec* tableOfTag(int tag)
{
    for (const auto* table : tables::kAll) {
        if (table->tag == tag) {
            return table;
        }
    }
    return nullptr;
}

/// What stands in a stretch of the log: where it ends (whole operations only) and which tables are
/// in it.
struct Stretch
{
    qint64 to = 0;
    qint64 entries = 0;
    std::vector<const TableSpec*> tables;
};

Result<Stretch> stretchAfter(store::Connection& db, const ChangesAsk& ask, DeviceId reader)
{
    Stretch stretch{ask.after, 0, {}};
    Query end(db, sql::sync::stretch_end);
    end.bind("after", ask.after).bind("limit", ask.limit);
    MM_LET(to, end.one([](const Row& row) { return row.isNull(0) ? -1 : row.integer(0); }));
    if (to < 0) {
        return stretch;
    }
    stretch.to = MM_MUTANT(PageCutsOperation) ? std::min(to, ask.after + ask.limit) : to;
    Query query(db, sql::sync::stretch_tables);
    query.bind("after", ask.after).bind("upto", stretch.to).bind("reader", reader);
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            break;
        }
        stretch.entries += query.row().integer(1);
        const auto* table = tableOfTag(static_cast<int>(query.row().integer(0)));
        const bool hasOthers = query.row().integer(2) > 0;
        if (table != nullptr && (hasOthers || table->kind == store::TableKind::Master)) {
            stretch.tables.push_back(table);
        }
    }
    std::sort(stretch.tables.begin(), stretch.tables.end(),
        [](const TableSpec* a, const TableSpec* b) { return a->tag < b->tag; });
    return stretch;
}

/// What the reader sent and was put aside; nothing when it is more than a page says.
Result<std::optional<std::vector<qint64>>> asideOf(store::Connection& db, DeviceId reader)
{
    Query query(db, sql::sync::aside);
    query.bind("device_id", reader).bind("most", protocol::limits::kMostAside + 1);
    MM_LET(aside, query.all([](const Row& row) { return row.integer(0); }));
    return aside.size() > protocol::limits::kMostAside ? std::nullopt
                                                       : std::optional(std::move(aside));
}

Result<void> checkCursor(const SyncDesk& desk, const ChangesAsk& ask, const Position& now)
{
    if (!ask.epoch.isEmpty() && ask.epoch != desk.serverEpoch) {
        return fail(epochChanged());
    }
    if (ask.after < now.minSeq) {
        return fail(Error{ErrorKind::Conflict, "sync.resync"_L1, {}, {}, {}});
    }
    if (ask.after <= now.head) {
        return {};
    }
    // Of the same life, and further than it goes: hello says what has become of it.
    return fail(ask.epoch.isEmpty() ? wrongCursor() : epochChanged());
}

bool belongs(const TableSpec& table, const QString& scope)
{
    return scope == "all"_L1 || (scope == "core"_L1) == (table.kind == store::TableKind::Master);
}

/// The place to go on from: a table and the id of its last row that was sent.
struct SnapshotPlace
{
    const TableSpec* table = nullptr;
    Uuid after;
};

Result<SnapshotPlace> placeAfter(const QString& text)
{
    if (text.isEmpty()) {
        return SnapshotPlace{tables::kAll[0], {}};
    }
    const auto* table = protocol::tableNamed(text.section(u'/', 0, 0).toLatin1());
    const auto id = Uuid::fromString(text.section(u'/', 1));
    if (table == nullptr || !id) {
        return fail(wrongCursor());
    }
    return SnapshotPlace{table, *id};
}

} // namespace

Result<QByteArray> changes(const SyncDesk& desk, const ChangesAsk& ask)
{
    MM_CHECK(readerOf(desk, ask.schema));
    MM_LET(now, position(desk.db, desk.temple));
    MM_CHECK(checkCursor(desk, ask, now));
    ChangesAsk bounded = ask;
    bounded.limit = std::clamp<qint64>(ask.limit, 1, protocol::limits::kMostChanges);
    if (MM_BUGGIFY("changes.one_operation")) {
        bounded.limit = 1;
    } else if (MM_BUGGIFY("changes.few")) {
        bounded.limit = std::min<qint64>(bounded.limit, 7);
    }
    MM_LET(stretch, stretchAfter(desk.db, bounded, desk.device));
    protocol::ChangesPage page;
    page.epoch = desk.serverEpoch;
    page.from = ask.after;
    page.to = stretch.to;
    page.head = now.head;
    page.minSeq = now.minSeq;
    page.more = stretch.to < now.head;
    page.skipped = stretch.entries;
    MM_LET(aside, asideOf(desk.db, desk.device));
    page.aside = std::move(aside);
    std::vector<TableWriter> writers;
    for (const auto* table : stretch.tables) {
        MM_LET(writer, changedRows(desk.db, *table, ask.after, stretch.to, desk.device));
        page.skipped -= static_cast<qint64>(writer.count());
        writers.push_back(std::move(writer));
    }
    page.skipped = std::max<qint64>(0, page.skipped);
    return protocol::encode(page, writers);
}

Result<QByteArray> snapshot(const SyncDesk& desk, const SnapshotAsk& ask)
{
    MM_CHECK(readerOf(desk, ask.schema));
    MM_LET(now, position(desk.db, desk.temple));
    MM_LET(place, placeAfter(ask.after));
    qint64 left = std::clamp<qint64>(ask.limit, 1, protocol::limits::kSnapshotRows);
    if (MM_BUGGIFY("snapshot.few")) {
        left = 3;
    }
    qsizetype bytes = 0;
    protocol::SnapshotPage page;
    page.epoch = desk.serverEpoch;
    page.resumeSeq = now.head;
    page.minSeq = now.minSeq;
    std::vector<TableWriter> writers;
    for (const auto* table : tables::kAll) {
        if (table->tag < place.table->tag || !belongs(*table, ask.scope)) {
            continue;
        }
        const Uuid after = table == place.table ? place.after : Uuid();
        Uuid last = after;
        MM_LET(writer, keyedRows(desk.db, *table, last, left));
        const auto count = static_cast<qint64>(writer.count());
        bytes += writer.size();
        writers.push_back(std::move(writer));
        left -= count;
        if (left <= 0 || bytes > kPageBytes) {
            page.next = QLatin1StringView(table->name) + u'/' + last.toString();
            break;
        }
    }
    MM_CRASH_POINT("snapshot.page");
    return protocol::encode(page, writers);
}

Result<protocol::DigestReply> digest(const SyncDesk& desk, const protocol::Digest& ask)
{
    MM_CHECK(readerOf(desk, 0));
    MM_LET(now, position(desk.db, desk.temple));
    protocol::DigestReply reply;
    reply.atSeq = now.head;
    if (now.head != ask.atSeq) {
        return reply;
    }
    for (const auto& theirs : ask.tables) {
        const auto* table = protocol::tableNamed(theirs.table.toLatin1());
        if (table == nullptr) {
            continue;
        }
        MM_LET(ours, replication::digestOf(desk.db, *table));
        const bool isEqual = ours.rows == theirs.rows && ours.exclusiveOr == theirs.combined;
        (isEqual ? reply.equal : reply.differ).append(theirs.table);
    }
    return reply;
}

} // namespace mm::server
