// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/operation_bundle.h"
#include "models/store/query.h"

namespace mm::upkeep {

/// What the outbox says that every master row must look like: inserts and patches applied one after
/// the other. Kept in a temporary table, which SQLite puts on disk when it grows.
class OutboxMasters
{
public:
    static Result<OutboxMasters> make(store::Connection& db);

    Result<void> apply(const store::BundleRow& row);
    /// The first master row that differs, in words; empty if none does.
    Result<QString> firstDifference(std::span<const store::TableSpec* const> tables);

private:
    explicit OutboxMasters(store::Connection& db)
        : m_db(&db)
    { }
    Result<std::optional<std::vector<store::Value>>> expected(
        const store::TableSpec& table, const Uuid& id);
    Result<void> keep(
        const store::TableSpec& table, const Uuid& id, std::span<const store::Value> values);
    Result<QString> compare(const store::TableSpec& table);

    store::Connection* m_db;
};

} // namespace mm::upkeep
