// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"
#include "models/conflicts/conflict_rows.h"
#include "models/conflicts/field_versions.h"
#include "models/replication/merge.h"

#include <set>

namespace mm::conflicts {

/// The masters that a push is about: as they stand, as its edits change them, and which edit each
/// field was last changed by. Read in one go, written in one go.
class MasterDesk
{
public:
    MasterDesk(store::Connection& db, TempleId temple)
        : m_db(db)
        , m_temple(temple)
    { }

    /// Reads the rows that these operations insert or patch, with the versions of their fields.
    Result<void> read(std::span<const PushedOperation> operations);

    [[nodiscard]] bool knows(const store::TableSpec& table, const Uuid& id) const;

    /// The patch by which a known row takes what a counter gives back of it (given_back.h), as it
    /// was edited at `hlc`; nothing if it has that or something later.
    [[nodiscard]] std::optional<store::BundleRow> newerIn(
        const store::BundleRow& given, qint64 hlc) const;

    struct Edit
    {
        const PushedOperation& operation;
        replication::MergeRule rule;
        qint64 seq;
    };
    /// Puts a new row in, or merges it with the one of the same id; what met comes back. A code
    /// that another row has is changed.
    Result<std::vector<ConflictDraft>> insert(const store::BundleRow& row, const Edit& edit);
    /// The row is known.
    std::vector<ConflictDraft> patch(const store::BundleRow& row, const Edit& edit);
    /// Takes a known row out of use, unless somebody else has edited it since: then it stays.
    std::vector<ConflictDraft> remove(const store::BundleRow& row, const Edit& edit);

    /// Columns of a row that was inserted or patched, and that this program does not know yet.
    void keepUnknown(const store::BundleRow& row, std::span<const UnknownColumn> columns);

    /// The changed rows, by the tag of their table.
    [[nodiscard]] std::map<int, replication::IncomingRows> changedRows() const;
    /// Writes which edit each field was last changed by.
    Result<void> writeVersions();

private:
    struct Key
    {
        int tag = 0;
        Uuid id;
        auto operator<=>(const Key&) const = default;
    };
    struct Held
    {
        const store::TableSpec* table = nullptr;
        replication::MasterRow row;
        std::map<int, replication::FieldVersion> versions;
        std::set<int> newVersions;
        bool isChanged = false;
    };

    Result<void> readVersions(const store::TableSpec& table, std::span<const Uuid> ids);
    std::vector<ConflictDraft> merge(Held& held, const replication::PatchToMerge& patch,
        const Edit& edit, const replication::FieldVersion& unknown);
    Result<std::optional<ConflictDraft>> freeOwnKey(
        const store::TableSpec& table, std::vector<store::Value>& values, const Edit& edit);

    store::Connection& m_db;
    TempleId m_temple;
    std::map<Key, Held> m_held;
};

} // namespace mm::conflicts
