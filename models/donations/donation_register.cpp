// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/donations/donation_register.h"

#include "models/donations/donations_sql.h"

#include <QHash>

#include <algorithm>

namespace mm::donations {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

RegisterRow registerRow(const Row& row)
{
    RegisterRow found;
    found.receipt = row.id<ReceiptId>(0);
    found.number = row.text(1);
    found.businessDate = row.date(2);
    found.issuedAt = row.integer(3);
    found.anonymous = row.flag(4);
    found.devotee = row.id<DevoteeId>(5);
    found.name = row.text(6);
    found.phone = row.text(7);
    found.category = row.text(8);
    found.categoryName = row.text(9);
    found.fund = row.text(10);
    found.purpose = row.text(11);
    found.donationType = row.text(12);
    found.mode = row.integer(14) > 1 ? u"several"_s : row.text(13);
    found.amount = row.money(15);
    found.eligible80g = row.flag(16);
    found.eligible80gReason = row.text(17);
    if (!row.isNull(18)) {
        found.kind =
            KindGift{row.text(18), row.integer(19), row.text(20), row.text(21), row.money(22)};
    }
    if (!row.isNull(23)) {
        found.kindValue = row.money(23);
    }
    found.cancelled = row.flag(24);
    return found;
}

/// A devotee's record, and the one that it was merged into.
struct Record
{
    DevoteeId mergedInto;
    Donor donor;
};

Result<Record> recordOf(store::Connection& db, DevoteeId id)
{
    Query query(db, sql::donations::donor);
    query.bind("id", id);
    return query.one([&](const Row& row) {
        Record record{row.id<DevoteeId>(0), {}};
        Donor& donor = record.donor;
        donor.devotee = id;
        donor.name = row.text(1);
        donor.nameLocal = row.text(2);
        donor.phone = row.text(3);
        QStringList address{row.text(4), row.text(5)};
        address.removeAll(QString());
        donor.address = address.join(u", "_s);
        donor.pinCode = row.text(6);
        donor.panMasked = row.text(7);
        return record;
    });
}

/// Who stands for a devotee now, through any number of merges.
Result<Donor> survivor(store::Connection& db, DevoteeId id)
{
    MM_LET(record, recordOf(db, id));
    while (!record.mergedInto.isNull()) {
        MM_LET(next, recordOf(db, record.mergedInto));
        record = std::move(next);
    }
    return std::move(record.donor);
}

void addGifts(Donor& donor, const Donor& gifts)
{
    donor.receipts += gifts.receipts;
    donor.amount += gifts.amount;
    donor.eligible += gifts.eligible;
    donor.giftsInKind += gifts.giftsInKind;
    donor.lastGift = std::max(donor.lastGift, gifts.lastGift);
}

Donor giftsFrom(const Row& row)
{
    Donor gifts;
    gifts.devotee = row.id<DevoteeId>(0);
    gifts.anonymous = row.flag(1);
    gifts.name = row.text(2);
    gifts.receipts = row.integer(3);
    gifts.amount = row.money(4);
    gifts.eligible = row.money(5);
    gifts.giftsInKind = row.integer(6);
    gifts.lastGift = row.date(7);
    return gifts;
}

} // namespace

Result<std::vector<RegisterRow>> donationRegister(store::Connection& db, QDate from, QDate upto)
{
    Query query(db, sql::donations::donation_register);
    query.bind("from_date", from).bind("upto_date", upto);
    return query.all(registerRow);
}

Result<std::vector<Donor>> donors(store::Connection& db, QDate from, QDate upto)
{
    Query query(db, sql::donations::by_donor);
    query.bind("from_date", from).bind("upto_date", upto);
    MM_LET(groups, query.all(giftsFrom));
    std::vector<Donor> found;
    QHash<DevoteeId, size_t> places;
    for (const auto& gifts : groups) {
        if (gifts.devotee.isNull()) {
            found.push_back(gifts);
            continue;
        }
        MM_LET(donor, survivor(db, gifts.devotee));
        if (const auto known = places.constFind(donor.devotee); known != places.cend()) {
            addGifts(found[*known], gifts);
            continue;
        }
        places.insert(donor.devotee, found.size());
        addGifts(donor, gifts);
        found.push_back(std::move(donor));
    }
    std::ranges::stable_sort(
        found, [](const Donor& one, const Donor& other) { return one.amount > other.amount; });
    return found;
}

} // namespace mm::donations
