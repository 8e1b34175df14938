// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/settle.h"

#include "models/accounts/posting.h"
#include "models/audit/audit.h"
#include "models/conflicts/conflict_rows.h"
#include "models/conflicts/conflicts_sql.h"
#include "models/conflicts/policy.h"
#include "models/conflicts/resolve.h"
#include "models/devotees/merge_devotees.h"
#include "models/sevas/booking_rules.h"
#include "models/sevas/bookings.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/refund_booking.h"
#include "models/store/tables.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

constexpr qint64 kPercent = 100;

/// A voucher that another counter had posted already in other words.
struct Doubled
{
    VoucherId voucher;
    QString number;
    QDate date;
    QString original;
};

Result<void> takeBack(
    UnitOfWork& unit, const Doubled& second, const QString& narration, QLatin1StringView action)
{
    MM_LET(closed, accounts::closedUpto(unit.db()));
    const QDate date = closed.isValid() && second.date <= closed ? unit.today() : second.date;
    MM_LET(voucher,
        accounts::reverse(
            unit, second.voucher, date, narration, u"vouchers"_s, second.voucher.uuid));
    return audit::finish(
        unit, {action, "vouchers"_L1, voucher.uuid, {}, {{u"takes_back"_s, second.number}}});
}

Result<std::vector<Doubled>> doubled(UnitOfWork& unit, const QByteArray& sql)
{
    Query query(unit.db(), sql);
    return query.all([](const Row& row) {
        return Doubled{row.id<VoucherId>(0), row.text(1), row.date(2), row.text(3)};
    });
}

/// What stands reversed twice: receipts that two counters cancelled, vouchers that two reversed.
Result<void> settleReversals(UnitOfWork& unit, Settled& settled)
{
    for (const auto* sql : {&sql::conflicts::second_reversals, &sql::conflicts::double_reversals}) {
        MM_LET(seconds, doubled(unit, unit.db().textFor(*sql)));
        for (const auto& second : seconds) {
            MM_CHECK(takeBack(unit, second,
                u"Cancelled at two counters: %1 takes back %2"_s.arg(
                    second.original, second.number),
                "receipt.cancelled_twice"_L1));
            ++settled.reversedTwice;
        }
    }
    return {};
}

/// An entry of a booking that ended at two counters.
struct EndEntry
{
    BookingId booking;
    Doubled voucher;
    bool isRefund = false;
    bool isCancelled = false;
    bool isReceiptCancelled = false;
};

/// Of a booking that ended twice the books keep one end: income where it was performed, else one
/// refund, and none where the whole receipt was cancelled.
Result<void> settleBookings(UnitOfWork& unit, Settled& settled)
{
    Query query(unit.db(), sql::conflicts::doubled_ends);
    MM_LET(entries, query.all([](const Row& row) {
        return EndEntry{row.id<BookingId>(0),
            {row.id<VoucherId>(1), row.text(2), row.date(3), row.text(4)},
            row.text(5) == "cancelled"_L1, row.text(6) == "cancelled"_L1, row.flag(7)};
    }));
    BookingId booking;
    bool isKept = false;
    for (const auto& entry : entries) {
        if (entry.booking != booking) {
            booking = entry.booking;
            isKept = false;
        }
        const bool mayStand =
            entry.isRefund ? entry.isCancelled && !entry.isReceiptCancelled : !entry.isCancelled;
        if (mayStand && !std::exchange(isKept, true)) {
            continue;
        }
        const QString words = entry.isCancelled && !entry.isRefund
            ? u"Performed at one counter, cancelled at another: %1 takes back %2"_s
            : u"Ended at two counters: %1 takes back %2"_s;
        MM_CHECK(takeBack(unit, entry.voucher,
            words.arg(entry.voucher.original, entry.voucher.number), "booking.taken_back"_L1));
        ++settled.endsTakenBack;
    }
    return {};
}

/// Says in the trail which vouchers count on another day than their own.
Result<void> tellOfLate(UnitOfWork& unit, Settled& settled)
{
    struct Late
    {
        VoucherId voucher;
        QString number;
        QString date;
        QString countsOn;
    };
    Query query(unit.db(), sql::conflicts::late_without_trail);
    MM_LET(vouchers, query.all([](const Row& row) {
        return Late{row.id<VoucherId>(0), row.text(1), row.text(2), row.text(3)};
    }));
    for (const auto& late : vouchers) {
        MM_CHECK(audit::finish(unit,
            {"voucher.counted_later"_L1, "vouchers"_L1, late.voucher.uuid,
                {{u"number"_s, late.number}, {u"business_date"_s, late.date}},
                {{u"counts_on"_s, late.countsOn}}}));
        ++settled.countedLater;
    }
    return {};
}

struct FullSlot
{
    SevaId seva;
    BatchId batch;
    QDate date;
    qint64 booked = 0;
    qint64 quota = 0;
};

struct Loser
{
    BookingId booking;
    qint64 seats = 1;
    QString receipt;
    QString phone;
    QString name;
    QString seva;
    bool hasTask = false;
};

Result<std::vector<Loser>> losersOf(UnitOfWork& unit, const FullSlot& slot, qint64 limit)
{
    Query query(unit.db(), sql::conflicts::last_in_slot);
    query.bind("seva_id", slot.seva).bind("batch_id", slot.batch).bind("seva_date", slot.date);
    MM_LET(bookings, query.all([](const Row& row) {
        return Loser{row.id<BookingId>(0), row.integer(1), row.text(2), row.text(3), row.text(4),
            row.text(5), row.flag(6)};
    }));
    std::vector<Loser> losers;
    qint64 booked = slot.booked;
    for (const auto& booking : bookings) {
        if (booked <= limit) {
            break;
        }
        booked -= booking.seats;
        if (!booking.hasTask) {
            losers.push_back(booking);
        }
    }
    return losers;
}

/// What the staff must tell whom.
Result<void> writeTask(UnitOfWork& unit, const FullSlot& slot, const Loser& loser,
    const QString& outcome, const QString& toDate)
{
    const QJsonObject words{{u"receipt"_s, loser.receipt}, {u"phone"_s, loser.phone},
        {u"name"_s, loser.name}, {u"seva"_s, loser.seva},
        {u"date"_s, slot.date.toString(Qt::ISODate)}, {u"to_date"_s, toDate}};
    const Uuid id = unit.desk().ids.next(unit.nowMs());
    MM_CHECK(unit.insert(tables::conflicts,
        {{"id", id}, {"kind", "oversold"_L1}, {"tbl", "bookings"_L1},
            {"row_id", loser.booking.uuid}, {"field", outcome},
            {"mine", QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact))},
            {"winner", winnerName(Winner::None)}, {"rule", u"quota_loser"_s}, {"policy_seq", 0},
            {"user_id", unit.actor().id}, {"happened_at", unit.nowMs()}, {"status", "open"_L1}}));
    return audit::finish(unit,
        {"booking.oversold"_L1, "bookings"_L1, loser.booking.uuid, {}, {{u"outcome"_s, outcome}}});
}

Result<QDate> moveToNextSlot(UnitOfWork& unit, const FullSlot& slot, const Loser& loser)
{
    MM_LET(seva, sevas::sevaById(unit.db(), slot.seva, unit.today()));
    MM_LET(date,
        sevas::nextFreeDate(
            unit.db(), seva, slot.batch, loser.seats, slot.date, {unit.today(), unit.nowMs()}));
    if (!date.isValid()) {
        return QDate();
    }
    sevas::MoveDraft draft;
    draft.booking = loser.booking;
    draft.toDate = date;
    draft.toBatchId = slot.batch;
    draft.reason = u"The slot was full when the counters met"_s;
    MM_CHECK(sevas::move(unit, draft));
    return date;
}

Result<void> settleLoser(UnitOfWork& unit, const FullSlot& slot, const Loser& loser,
    const QString& policy, Settled& settled)
{
    if (policy == "next_slot"_L1) {
        MM_LET(date, moveToNextSlot(unit, slot, loser));
        if (date.isValid()) {
            ++settled.bookingsMoved;
            return writeTask(unit, slot, loser, u"moved"_s, date.toString(Qt::ISODate));
        }
    }
    if (policy == "refund"_L1) {
        MM_CHECK(sevas::refundBooking(
            unit, loser.booking, u"The slot was full when the counters met"_s));
        ++settled.bookingsRefunded;
        return writeTask(unit, slot, loser, u"refund"_s, {});
    }
    ++settled.bookingsWaiting;
    return writeTask(unit, slot, loser, u"waitlist"_s, {});
}

/// Devotees with one phone and one name, where the temple wants them merged without asking.
Result<void> mergeTwins(UnitOfWork& unit, Settled& settled)
{
    MM_LET(policies, Policies::read(unit.db()));
    if (policies.text(Policy::DuplicateDevotees) != "auto"_L1) {
        return {};
    }
    Query query(unit.db(), sql::conflicts::open_twins);
    MM_LET(twins, query.all([](const Row& row) {
        return std::tuple(
            row.id<ConflictId>(0), row.id<DevoteeId>(1), DevoteeId::fromString(row.text(2)));
    }));
    for (const auto& [conflict, from, into] : twins) {
        if (!into) {
            continue;
        }
        const auto merged = devotees::mergeDevotees(unit, from, *into);
        if (!merged && store::isStoreFailure(merged.error())) {
            return fail(merged.error());
        }
        MM_CHECK(resolveConflict(unit, conflict, Resolution::Seen));
        ++settled.devoteesMerged;
    }
    return {};
}

Result<void> settleSlots(UnitOfWork& unit, Settled& settled)
{
    MM_LET(policies, Policies::read(unit.db()));
    const QString mode = policies.text(Policy::QuotaMode);
    if (mode == "open"_L1) {
        return {};
    }
    Query query(unit.db(), sql::conflicts::full_slots);
    query.bind("today", unit.today());
    MM_LET(slots, query.all([](const Row& row) {
        return FullSlot{
            row.id<SevaId>(0), row.id<BatchId>(1), row.date(2), row.integer(3), row.integer(4)};
    }));
    const qint64 beyond = mode == "soft"_L1 ? policies.number(Policy::QuotaSoftPercent) : 0;
    for (const auto& slot : slots) {
        MM_LET(losers, losersOf(unit, slot, slot.quota + slot.quota * beyond / kPercent));
        for (const auto& loser : losers) {
            MM_CHECK(settleLoser(unit, slot, loser, policies.text(Policy::QuotaLoser), settled));
        }
    }
    return {};
}

} // namespace

Result<Settled> settle(UnitOfWork& unit)
{
    Settled settled;
    MM_CHECK(settleReversals(unit, settled));
    MM_CHECK(settleBookings(unit, settled));
    MM_CHECK(tellOfLate(unit, settled));
    MM_CHECK(mergeTwins(unit, settled));
    MM_CHECK(settleSlots(unit, settled));
    return settled;
}

} // namespace mm::conflicts
