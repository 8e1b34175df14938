// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/field_versions.h"

#include "models/conflicts/arbiter.h"
#include "models/store/array_text.h"
#include "models/store/query.h"

namespace mm::conflicts {

using store::Query;
using store::Value;

namespace {

constexpr const char* kColumns[] = {"tbl", "row_id", "place", "seq", "hlc", "device_id"};

std::array<Value, 6> valuesOf(const VersionRow& row)
{
    return {Value(row.tag), Value(row.row), Value(row.place), Value(row.version.seq),
        Value(row.version.stamp.hlc), Value(row.version.stamp.device.uuid)};
}

Result<void> saveMany(store::Connection& db, TempleId temple, std::span<const VersionRow> versions)
{
    std::array<std::vector<Value>, 6> columns;
    for (const auto& row : versions) {
        const auto values = valuesOf(row);
        for (size_t i = 0; i < values.size(); ++i) {
            columns[i].push_back(values[i]);
        }
    }
    Query query(db,
        "INSERT INTO field_versions (temple_id, tbl, row_id, place, seq, hlc, device_id) "
        "SELECT :temple_id::uuid, u.* FROM unnest(:tbl::bigint[], :row_id::uuid[], "
        ":place::bigint[], :seq::bigint[], :hlc::bigint[], :device_id::uuid[]) u "
        "ON CONFLICT (temple_id, tbl, row_id, place) DO UPDATE "
        "SET seq = excluded.seq, hlc = excluded.hlc, device_id = excluded.device_id");
    query.bind("temple_id", temple);
    for (size_t i = 0; i < columns.size(); ++i) {
        query.bind(kColumns[i], store::arrayText(columns[i]));
    }
    MM_CHECK(query.run());
    return {};
}

} // namespace

Result<void> saveVersions(
    store::Connection& db, TempleId temple, std::span<const VersionRow> versions)
{
    if (versions.empty()) {
        return {};
    }
    if (db.engine() == store::Engine::Postgres) {
        return saveMany(db, temple, versions);
    }
    for (const auto& row : versions) {
        Query query(db,
            "INSERT INTO field_versions (tbl, row_id, place, seq, hlc, device_id, temple_id) "
            "VALUES (:tbl, :row_id, :place, :seq, :hlc, :device_id, :temple_id) "
            "ON CONFLICT (tbl, row_id, place) DO UPDATE "
            "SET seq = excluded.seq, hlc = excluded.hlc, device_id = excluded.device_id");
        const auto values = valuesOf(row);
        for (size_t i = 0; i < values.size(); ++i) {
            query.bind(kColumns[i], values[i]);
        }
        MM_CHECK(query.bind("temple_id", temple).run());
    }
    return {};
}

Result<void> noteServicePatch(store::Connection& db, TempleId temple, const store::BundleRow& row,
    qint64 seq, qint64 hlc, DeviceId device)
{
    std::vector<VersionRow> versions;
    for (const auto& [place, value] : row.values) {
        versions.push_back({row.table->tag, row.id, place, {seq, {hlc, device}}});
    }
    return saveVersions(db, temple, versions);
}

} // namespace mm::conflicts
