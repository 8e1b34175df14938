// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"
#include "models/store/operation_bundle.h"
#include "models/store/query.h"
#include "models/store/table_spec.h"
#include "models/store/transaction.h"

#include <initializer_list>

namespace mm::store {

/// A column and its new value.
struct Field
{
    const char* column;
    Value value;
};
using Fields = std::span<const Field>;

/// The one transaction of a use case: begin, write rows, close the operation, commit; anything
/// else rolls back. Every row of a synced table is written here and nowhere else, since the same
/// call puts it into the operation's bundle: what is in the store is in the outbox, by
/// construction.
class [[nodiscard]] UnitOfWork
{
public:
    /// Fails with store.busy when another process holds the write lock for over five seconds.
    static Result<UnitOfWork> begin(Desk& desk);

    [[nodiscard]] Desk& desk() const { return *m_desk; }
    [[nodiscard]] Connection& db() const { return m_desk->db; }
    [[nodiscard]] const Actor& actor() const { return m_desk->actor; }
    /// The instant of this unit, the same for all of its rows (UTC ms).
    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }
    [[nodiscard]] QDate today() const { return istDate(m_nowMs); }
    /// Reads the clock anew: the next part of a batch has an instant of its own.
    void readClock() { m_nowMs = m_desk->clock.nowMs(); }
    template <typename IdType>
    IdType newId()
    {
        return IdType(m_desk->ids.next(m_nowMs));
    }

    /// Some facts count in the order of their ids, and those hold the clock of the counter that
    /// wrote them: the books closed and opened again, two prices of one day, the events of a
    /// booking. What is written now is written in the knowledge of `earlier`: the ids that are made
    /// from now on come behind it, also where that counter's clock is days ahead. Call it before
    /// the operation makes its first id: the ids of an operation hold one instant. Refuses
    /// clock.was_ahead when it lies over seven days ahead: a clock that was set wrong is not
    /// followed.
    Result<void> goBehind(const Uuid& earlier);

    /// PermissionDenied unless the actor's role holds `permission`.
    [[nodiscard]] Result<void> require(const QString& permission) const;

    /// Writes a row of a synced table. Columns left out are NULL; temple_id and the sync columns
    /// are filled in. Give the columns in the table's order: it is the fast path.
    Result<void> insert(const TableSpec& table, Fields fields);
    Result<void> insert(const TableSpec& table, std::initializer_list<Field> fields)
    {
        return insert(table, Fields(fields.begin(), fields.size()));
    }
    /// Writes rows of a fact, each with the values of all columns in the table's order: one
    /// statement for all of them where the engine can.
    Result<void> insertRows(const TableSpec& table, std::span<const std::vector<Value>> rows);
    /// Changes columns of a master. Fails with store.row_missing.
    Result<void> patch(const TableSpec& table, const Uuid& id, Fields changed);
    Result<void> patch(const TableSpec& table, const Uuid& id, std::initializer_list<Field> fields)
    {
        return patch(table, id, Fields(fields.begin(), fields.size()));
    }
    /// Names a root row that the operation is about (the receipt, the devotee): later operations
    /// on it wait for this one, and its "waiting to send" mark is found by it.
    void touch(const TableSpec& table, const Uuid& id);

    /// Ends the operation `type` ("receipt.issue"): writes its bundle to the outbox. Use
    /// audit::finish(), which writes the audit event first.
    Result<void> closeOperation(QLatin1StringView type, QDate businessDate);

    /// Runs `work(unit)` as one part of a batch: when it is refused, what it wrote is taken back
    /// and the unit can go on with the next part. When the store itself failed (isStoreFailure()),
    /// the unit is at its end. `work` closes its operations.
    template <typename Work>
    auto attempt(Work work) -> decltype(work(std::declval<UnitOfWork&>()))
    {
        MM_CHECK(beginPart());
        auto result = work(*this);
        // A row that is refused belongs to this part, not to the next.
        if (auto settled = db().settle(); result && !settled) {
            result = fail(std::move(settled.error()));
        }
        MM_CHECK(endPart(result ? nullptr : &result.error()));
        return result;
    }

    /// Refused (internal) while rows are outside of a closed operation, and after a part in which
    /// the store failed.
    Result<void> commit();

private:
    UnitOfWork(Desk& desk, Transaction transaction)
        : m_desk(&desk)
        , m_transaction(std::move(transaction))
        , m_nowMs(desk.clock.nowMs())
    { }

    Result<void> insertValues(const TableSpec& table, std::span<const Value> values);
    void noteInsert(const TableSpec& table, std::span<const Value> values);
    [[nodiscard]] bool isInOperation() const { return !m_bundle.isEmpty() || !m_rows.empty(); }
    Result<void> beginPart();
    Result<void> endPart(const Error* refusal);

    Desk* m_desk;
    Transaction m_transaction;
    qint64 m_nowMs;
    OperationBundle m_bundle;
    /// With a tray: what the operation wrote; the bundle has the patches alone.
    std::vector<WrittenRow> m_rows;
    std::vector<std::pair<int, Uuid>> m_touched;
    /// In the tray, when the part began.
    size_t m_operationsBefore = 0;
    bool m_isOver = false;
};

/// Whether it was no rule that refused, but the store that could not: nothing more can be written.
bool isStoreFailure(const Error& error);

/// Runs `work(unit)` in a unit of work and commits it when it succeeded.
template <typename Work>
auto inUnitOfWork(Desk& desk, Work work) -> decltype(work(std::declval<UnitOfWork&>()))
{
    MM_LET(unit, UnitOfWork::begin(desk));
    auto result = work(unit);
    if (result) {
        MM_CHECK(unit.commit());
    }
    return result;
}

} // namespace mm::store
