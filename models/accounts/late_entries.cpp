// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/late_entries.h"

#include "models/accounts/accounts_sql.h"
#include "models/store/query.h"

namespace mm::accounts {

using store::Query;
using store::Row;

namespace {

struct DatedLine
{
    LedgerId ledger;
    FundId fund;
    QString date;
    Money debit;
    Money credit;
};

Result<std::vector<DatedLine>> datedLines(store::Connection& db, VoucherId voucher)
{
    Query query(db, sql::accounts::dated_lines);
    query.bind("voucher_id", voucher);
    return query.all([](const Row& row) {
        return DatedLine{
            row.id<LedgerId>(0), row.id<FundId>(1), row.text(2), row.money(3), row.money(4)};
    });
}

/// Whether it was not kept before.
Result<bool> keep(store::Connection& db, TempleId temple, const LateEntry& entry)
{
    Query query(db, sql::accounts::keep_late_entry);
    query.bind("temple_id", temple)
        .bind("voucher_id", entry.voucher)
        .bind("counts_on", entry.countsOn);
    MM_LET(changed, query.run());
    return changed > 0;
}

} // namespace

QDate nextOpenDay(QDate closedUpto)
{
    return closedUpto.addDays(1);
}

Result<QHash<Uuid, QDate>> lateEntries(store::Connection& db, TempleId temple)
{
    Query query(db, sql::accounts::late_entries);
    query.bind("temple_id", temple);
    MM_LET(entries, query.all([](const Row& row) {
        return LateEntry{row.id<VoucherId>(0), row.date(1)};
    }));
    QHash<Uuid, QDate> byVoucher;
    for (const auto& entry : entries) {
        byVoucher.insert(entry.voucher.uuid, entry.countsOn);
    }
    return byVoucher;
}

Result<void> countLater(store::Connection& db, TempleId temple, std::span<const LateEntry> entries)
{
    BalanceSums moved;
    bool isAnyNew = false;
    for (const auto& entry : entries) {
        MM_LET(isNew, keep(db, temple, entry));
        if (!isNew) {
            continue;
        }
        isAnyNew = true;
        MM_LET(lines, datedLines(db, entry.voucher));
        const qint64 month = monthOf(entry.countsOn.toString(Qt::ISODate));
        for (const auto& line : lines) {
            moved.add(line.ledger, line.fund, monthOf(line.date), -line.debit, -line.credit);
            moved.add(line.ledger, line.fund, month, line.debit, line.credit);
        }
    }
    if (!isAnyNew) {
        return {};
    }
    MM_CHECK(moved.write(db, temple));
    return dropEmptyBalances(db, temple);
}

Result<void> dropEmptyBalances(store::Connection& db, TempleId temple)
{
    Query query(db, sql::accounts::delete_empty_balances);
    MM_CHECK(query.bind("temple_id", temple).run());
    return {};
}

Result<void> rebuildLateEntries(store::Connection& db, TempleId temple)
{
    Query forget(db, sql::accounts::delete_late_entries);
    MM_CHECK(forget.bind("temple_id", temple).run());
    Query query(db, sql::accounts::late_conflicts);
    query.bind("temple_id", temple);
    // The date stands there as JSON text, in quotes.
    MM_LET(entries, query.all([](const Row& row) {
        return LateEntry{row.id<VoucherId>(0),
            nextOpenDay(QDate::fromString(row.text(1).mid(1, 10), Qt::ISODate))};
    }));
    for (const auto& entry : entries) {
        MM_CHECK(keep(db, temple, entry));
    }
    return {};
}

} // namespace mm::accounts
