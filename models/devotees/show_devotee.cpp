// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/show_devotee.h"

#include "models/devotees/devotees_sql.h"
#include "models/store/query.h"

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Query;
using store::Row;

namespace {

Devotee devoteeFrom(const Row& row)
{
    Devotee devotee;
    devotee.id = row.id<DevoteeId>(0);
    devotee.name = row.text(1);
    devotee.nameLocal = row.text(2);
    devotee.phone = row.text(3);
    devotee.alternatePhone = row.text(4);
    devotee.email = row.text(5);
    devotee.address = row.text(6);
    devotee.city = row.text(7);
    devotee.state = row.text(8);
    devotee.pinCode = row.text(9);
    devotee.gotra = row.text(10);
    devotee.nakshatra = row.text(11);
    devotee.rashi = row.text(12);
    devotee.birthDate = row.date(13);
    devotee.language = row.text(14);
    devotee.allowsMessages = row.flag(15);
    devotee.allowsNameDisplay = row.flag(16);
    devotee.notes = row.text(17);
    devotee.panMasked = row.text(18);
    devotee.household = row.id<HouseholdId>(19);
    devotee.relation = row.text(20);
    devotee.mergedInto = row.id<DevoteeId>(21);
    devotee.createdAt = row.integer(22);
    return devotee;
}

/// Greater than every id.
Uuid pastAllIds()
{
    Uuid last;
    last.bytes.fill(0xFF);
    return last;
}

} // namespace

Result<Devotee> showDevotee(Connection& db, DevoteeId id)
{
    Query query(db, sql::devotees::devotee);
    query.bind("id", id);
    MM_LET(devotee, query.maybe(devoteeFrom));
    if (!devotee) {
        return fail(notFound("devotee.unknown"_L1));
    }
    return std::move(*devotee);
}

Result<std::vector<HistoryRow>> historyOf(Connection& db, DevoteeId id, ReceiptId before, int limit)
{
    Query query(db, sql::devotees::history);
    query.bind("id", id)
        .bind("before", before.isNull() ? pastAllIds() : before.uuid)
        .bind("limit", limit);
    return query.all([](const Row& row) {
        HistoryRow receipt;
        receipt.receipt = row.id<ReceiptId>(0);
        receipt.number = row.text(1);
        receipt.businessDate = row.date(2);
        receipt.issuedAt = row.integer(3);
        receipt.total = row.money(4);
        receipt.printedFor = row.id<DevoteeId>(5);
        receipt.printedName = row.text(6);
        receipt.cancelled = row.flag(7);
        receipt.title = row.text(8);
        receipt.lines = static_cast<int>(row.integer(9));
        return receipt;
    });
}

} // namespace mm::devotees
