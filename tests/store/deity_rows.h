// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tables.h"
#include "tests/support/test_desk.h"

namespace mm::test {

/// The day that kTestNowMs lies in.
inline const QDate kDay(2026, 11, 22);

/// A row of a master, for tests of the unit of work itself.
inline Result<Uuid> addDeity(store::UnitOfWork& unit, const QString& code)
{
    const Uuid id = unit.desk().ids.next(unit.nowMs());
    MM_CHECK(unit.insert(
        tables::deities, {{"id", id}, {"code", code}, {"name", code}, {"sort_order", 1}}));
    return id;
}

/// The same as an operation of its own.
inline Result<Uuid> addDeityWhole(store::UnitOfWork& unit, const QString& code)
{
    MM_LET(id, addDeity(unit, code));
    MM_CHECK(unit.closeOperation(QLatin1StringView("deity.create"), kDay));
    return id;
}

/// How many rows each table holds.
inline QByteArray rowCounts(TestDesk& desk)
{
    QByteArray counts;
    const auto add = [&](const QByteArray& table) {
        counts +=
            table + ' ' + QByteArray::number(desk.number("SELECT count(*) FROM " + table)) + '\n';
    };
    for (const auto* table : tables::kAll) {
        add(table->name);
    }
    for (const char* table : {"series", "sync_outbox", "sync_touch", "ledger_balances"}) {
        add(table);
    }
    return counts;
}

} // namespace mm::test
