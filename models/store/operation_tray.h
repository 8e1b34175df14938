// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/sql_text.h"
#include "models/store/table_spec.h"
#include "models/store/value.h"

#include <span>
#include <vector>

namespace mm::store {

/// A row that an operation wrote: inserted ('i') or patched ('p').
struct WrittenRow
{
    const TableSpec* table = nullptr;
    Uuid id;
    char op = 'i';
};

/// What an operation became when its unit of work closed it.
struct ClosedOperation
{
    Uuid id;
    qint64 hlc = 0;
    /// Who wrote it.
    DeviceId device;
    std::vector<WrittenRow> rows;
    /// The bundle of the patches among the rows (operation_bundle.h).
    QByteArray patches;
};

/// Rows that one statement lays on what stands there: "INSERT INTO table … ON CONFLICT … DO
/// UPDATE", with :temple_id and one array for each column. Of rows with the same key one is made.
struct LaidRows
{
    const SqlText* sql = nullptr;
    /// The parameters of the arrays; the first `keys` of them are the key.
    std::span<const char* const> names;
    size_t keys = 0;
    /// What is behind the key is added up; else the last row counts.
    bool adds = true;
    std::vector<std::vector<Value>> rows;
};

/// What a transaction wrote, until its commit, in the memory of who commits it: a service that
/// hands operations on itself needs no outbox, and writes the rows of several requests in one
/// statement. PostgreSQL, under the temple's turn.
class OperationTray
{
public:
    virtual ~OperationTray() = default;
    virtual void put(ClosedOperation operation) = 0;
    /// How much lies there; backTo() takes away what came after.
    [[nodiscard]] virtual size_t count() const = 0;
    virtual void backTo(size_t count) = 0;
    /// The stamp of the last operation there; 0 if there is none.
    [[nodiscard]] virtual qint64 lastHlc() const = 0;

    /// Keeps a row of a fact until a statement reads or writes past it, or the commit. false: it
    /// must be written at once.
    virtual bool hold(const TableSpec& table, std::span<const Value> values) = 0;
    /// The same for rows that are laid on others.
    virtual void hold(LaidRows rows) = 0;

    /// Where something ends that only grows under the temple's turn (a series of numbers, an audit
    /// trail); null: it must be asked.
    [[nodiscard]] virtual const std::vector<Value>* end(const QByteArray& of) const = 0;
    virtual void keepEnd(const QByteArray& of, std::vector<Value> end) = 0;
};

} // namespace mm::store
