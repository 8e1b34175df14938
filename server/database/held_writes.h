// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace mm::server {

/// What the units of work of a transaction wrote and is not in the database yet: rows of facts,
/// sums that they are added to, the numbers of series. Many rows go in one statement a table. And
/// the operations, in the order in which they were closed.
class HeldWrites final : public store::OperationTray
{
public:
    using Ends = QHash<QByteArray, std::vector<store::Value>>;

    /// A transaction begins; `ends` are known to hold.
    void begin(Ends ends);

    void put(store::ClosedOperation operation) override;
    [[nodiscard]] size_t count() const override { return m_journal.size(); }
    void backTo(size_t count) override;
    [[nodiscard]] qint64 lastHlc() const override;
    bool hold(const store::TableSpec& table, std::span<const store::Value> values) override;
    void hold(store::LaidRows rows) override;
    [[nodiscard]] const std::vector<store::Value>* end(const QByteArray& of) const override;
    void keepEnd(const QByteArray& of, std::vector<store::Value> end) override;

    [[nodiscard]] std::vector<store::ClosedOperation> operations() const;
    [[nodiscard]] const Ends& ends() const { return m_ends; }
    /// Somebody else may have moved them.
    void forgetEnds();
    /// Whether a statement of these words could miss what is held.
    [[nodiscard]] bool concerns(const QSet<QByteArray>& words) const
    {
        return m_tables.intersects(words);
    }
    /// Nothing more of it is written.
    void dropHeld();
    /// Whether something of what came after the first `count` is held.
    [[nodiscard]] bool isHeldAfter(size_t count) const;
    /// Sends what is held of the first `count` to the database; tables in the order of their
    /// making, so that what is pointed at stands there.
    Result<void> write(store::Connection& db, TempleId temple, size_t count);

private:
    struct HeldRow
    {
        const store::TableSpec* table = nullptr;
        std::vector<store::Value> values;
    };
    struct MovedEnd
    {
        QByteArray of;
        std::optional<std::vector<store::Value>> before;
    };
    using Entry = std::variant<store::ClosedOperation, HeldRow, store::LaidRows, MovedEnd>;

    std::vector<Entry> m_journal;
    /// Everything before this place is in the database.
    size_t m_written = 0;
    QSet<QByteArray> m_tables;
    Ends m_ends;
};

} // namespace mm::server
