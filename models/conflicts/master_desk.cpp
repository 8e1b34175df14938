// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/master_desk.h"

#include "models/conflicts/given_back.h"
#include "models/core/fault_points.h"
#include "models/core/hlc.h"
#include "models/replication/row_sql.h"
#include "models/replication/spare_keys.h"
#include "models/store/array_text.h"
#include "models/store/tables.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using replication::FieldVersion;
using replication::MergeRule;
using replication::PatchToMerge;
using store::BundleRow;
using store::Query;
using store::TableSpec;
using store::Value;

namespace {

const TableSpec* tableOf(int tag)
{
    const auto found = std::find_if(std::begin(tables::kAll), std::end(tables::kAll),
        [tag](const TableSpec* table) { return table->tag == tag; });
    return found == std::end(tables::kAll) ? nullptr : *found;
}

/// An edit, the same wherever it is met.
QByteArray bytesOf(const replication::EditStamp& stamp)
{
    return QByteArray::number(stamp.hlc) + stamp.device.uuid.toBytes();
}

ConflictDraft draftOf(
    const TableSpec& table, const Uuid& row, const replication::FieldConflict& met, MergeRule rule)
{
    const auto& mine = met.incomingLost ? met.lost : met.won;
    const auto& theirs = met.incomingLost ? met.won : met.lost;
    return {"field"_L1, &table, row,
        QString(QLatin1StringView(table.columns[static_cast<size_t>(met.place)].name)),
        jsonOf(mine), jsonOf(theirs), met.incomingLost ? Winner::Theirs : Winner::Mine,
        rule == MergeRule::Manual};
}

} // namespace

bool MasterDesk::knows(const TableSpec& table, const Uuid& id) const
{
    return m_held.contains({table.tag, id});
}

std::optional<BundleRow> MasterDesk::newerIn(const BundleRow& given, qint64 hlc) const
{
    const auto& held = m_held.at({given.table->tag, given.id});
    return given.table->tag == tables::conflicts.tag
        ? settlementIn(given, held.row)
        : newerFields(given, held.row, held.versions, hlc);
}

Result<void> MasterDesk::read(std::span<const PushedOperation> operations)
{
    std::map<int, std::vector<Uuid>> wanted;
    for (const auto& operation : operations) {
        for (const auto& row : operation.rows) {
            if (row.table->kind == store::TableKind::Master && !knows(*row.table, row.id)) {
                wanted[row.table->tag].push_back(row.id);
            }
        }
    }
    for (auto& [tag, ids] : wanted) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        const auto& table = *tableOf(tag);
        MM_LET(rows, replication::masterRows(m_db, m_temple, table, ids));
        std::vector<Uuid> known;
        for (auto& [id, row] : rows) {
            known.push_back(id);
            m_held[{tag, id}] = {&table, std::move(row), {}, {}, false};
        }
        MM_CHECK(readVersions(table, known));
    }
    return {};
}

Result<void> MasterDesk::readVersions(const TableSpec& table, std::span<const Uuid> ids)
{
    return replication::forIds(
        m_db, m_temple, "SELECT row_id, tbl, place, seq, hlc, device_id FROM field_versions", ids,
        [&](const store::Row& row) {
            if (row.integer(1) == table.tag) {
                m_held[{table.tag, row.id<Id<void>>(0).uuid}]
                    .versions[static_cast<int>(row.integer(2))] = {
                    row.integer(3), {row.integer(4), row.id<DeviceId>(5)}};
            }
        },
        "row_id");
}

std::vector<ConflictDraft> MasterDesk::merge(
    Held& held, const PatchToMerge& patch, const Edit& edit, const FieldVersion& unknown)
{
    std::vector<ConflictDraft> met;
    const Uuid id = std::get<Uuid>(held.row.values.front().data());
    const auto merged = replication::merge(held.row, patch, edit.rule, [&](int place) {
        const auto found = held.versions.find(place);
        return found == held.versions.end() ? unknown : found->second;
    });
    for (const auto& conflict : merged.conflicts) {
        met.push_back(draftOf(*held.table, id, conflict, edit.rule));
        const auto standing = held.versions.find(conflict.place);
        if (standing != held.versions.end()) {
            met.back().between =
                id.toBytes() + between(bytesOf(patch.stamp), bytesOf(standing->second.stamp));
        }
    }
    for (const auto& [place, value] : merged.toWrite) {
        held.row.values[static_cast<size_t>(place)] = value;
        held.versions[place] = {edit.seq, patch.stamp};
        held.newVersions.insert(place);
    }
    if (held.row.deletedAt && !merged.toWrite.empty() && !MM_MUTANT(DeleteWinsSilently)) {
        held.row.deletedAt.reset();
        met.push_back({"deleted"_L1, held.table, id, {}, {}, {}, Winner::Mine, true});
    }
    held.row.rowSeq = edit.seq;
    held.row.rowHlc = std::max(held.row.rowHlc, patch.stamp.hlc);
    held.isChanged = true;
    return met;
}

std::vector<ConflictDraft> MasterDesk::patch(const BundleRow& row, const Edit& edit)
{
    const auto& operation = edit.operation;
    auto& held = m_held[{row.table->tag, row.id}];
    return merge(held, {row.baseRowSeq, {operation.hlc, operation.device}, row.values}, edit, {});
}

std::vector<ConflictDraft> MasterDesk::remove(const BundleRow& row, const Edit& edit)
{
    const auto& operation = edit.operation;
    auto& held = m_held[{row.table->tag, row.id}];
    const bool isEdited = std::any_of(held.versions.begin(), held.versions.end(), [&](auto& one) {
        return one.second.seq > row.baseRowSeq && one.second.stamp.device != operation.device;
    });
    held.row.rowSeq = edit.seq;
    held.row.rowHlc = std::max(held.row.rowHlc, operation.hlc);
    held.isChanged = true;
    if (isEdited && !held.row.deletedAt && !MM_MUTANT(DeleteWinsSilently)) {
        return {{"deleted"_L1, held.table, row.id, {}, {}, {}, Winner::Theirs, true}};
    }
    if (!held.row.deletedAt) {
        held.row.deletedAt = HybridClock::millis(operation.hlc);
    }
    return {};
}

Result<std::vector<ConflictDraft>> MasterDesk::insert(const BundleRow& row, const Edit& edit)
{
    const auto& operation = edit.operation;
    const auto standing = m_held.find({row.table->tag, row.id});
    if (standing != m_held.end()) {
        // Two counters made the same row (a setting), neither knowing of the other.
        auto changed = row.values;
        std::erase_if(changed, [](const auto& cell) { return cell.first == 0; });
        const auto& there = standing->second.row;
        return merge(standing->second, {0, {operation.hlc, operation.device}, std::move(changed)},
            edit, {std::max<qint64>(1, there.rowSeq), {there.rowHlc, {}}});
    }
    Held held{row.table, {}, {}, {}, true};
    held.row.values.resize(row.table->columns.size());
    for (const auto& [place, value] : row.values) {
        held.row.values[static_cast<size_t>(place)] = value;
    }
    held.row.rowSeq = edit.seq;
    held.row.rowHlc = operation.hlc;
    std::vector<ConflictDraft> met;
    MM_LET(renamed, freeOwnKey(*row.table, held.row.values, edit));
    if (renamed) {
        met.push_back(*renamed);
    }
    m_held.emplace(Key{row.table->tag, row.id}, std::move(held));
    return met;
}

void MasterDesk::keepUnknown(const BundleRow& row, std::span<const UnknownColumn> columns)
{
    auto& held = m_held[{row.table->tag, row.id}];
    QJsonObject ext = QJsonDocument::fromJson(held.row.ext.toUtf8()).object();
    for (const auto& column : columns) {
        ext.insert(column.name, column.value);
    }
    held.row.ext = QString::fromUtf8(QJsonDocument(ext).toJson(QJsonDocument::Compact));
}

Result<std::optional<ConflictDraft>> MasterDesk::freeOwnKey(
    const TableSpec& table, std::vector<Value>& values, const Edit& edit)
{
    const auto own = replication::ownKeyOf(table);
    if (!own) {
        return std::nullopt;
    }
    Value& key = values[static_cast<size_t>(own->place)];
    const Value within = own->within < 0 ? Value() : values[static_cast<size_t>(own->within)];
    const Uuid id = std::get<Uuid>(values.front().data());
    const auto* text = std::get_if<QString>(&key.data());
    if (text == nullptr) {
        return std::nullopt;
    }
    MM_LET(holder, replication::holderOfKey(m_db, table, key, within, id));
    const bool isTakenHere = std::any_of(m_held.begin(), m_held.end(), [&](const auto& held) {
        const auto& other = held.second;
        return held.first.tag == table.tag && held.first.id != id
            && other.row.values[static_cast<size_t>(own->place)] == key
            && (own->within < 0 || other.row.values[static_cast<size_t>(own->within)] == within);
    });
    if (!holder && !isTakenHere) {
        return std::nullopt;
    }
    MM_LET(free, replication::freeKey(m_db, table, *text, within, id, edit.operation.counterCode));
    ConflictDraft renamed{"same_key"_L1, &table, id,
        QString(QLatin1StringView(table.columns[static_cast<size_t>(own->place)].name)),
        jsonOf(key), jsonOf(Value(free)), Winner::Theirs, true};
    key = Value(free);
    return renamed;
}

std::map<int, replication::IncomingRows> MasterDesk::changedRows() const
{
    std::map<int, replication::IncomingRows> changed;
    for (const auto& [key, held] : m_held) {
        if (!held.isChanged) {
            continue;
        }
        auto& rows = changed[key.tag];
        if (rows.table == nullptr) {
            rows.table = held.table;
            rows.places = replication::allPlaces(*held.table);
        }
        rows.rows.push_back(
            {held.row.values, held.row.rowSeq, held.row.rowHlc, held.row.deletedAt, held.row.ext});
    }
    return changed;
}

Result<void> MasterDesk::writeVersions()
{
    std::vector<VersionRow> versions;
    for (const auto& [key, held] : m_held) {
        for (const int place : held.newVersions) {
            versions.push_back({key.tag, key.id, place, held.versions.at(place)});
        }
    }
    return saveVersions(m_db, m_temple, versions);
}

} // namespace mm::conflicts
