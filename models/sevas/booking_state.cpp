// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/booking_state.h"

#include "models/sevas/sevas_sql.h"
#include "models/store/query.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr size_t kMaxProblems = 100;

/// A booking with its stored state, as the facts are read along.
struct Proof
{
    BookingId id;
    BookingState proved;
    qint64 seats = 0;
    bool isStored = false;
    SevaId storedSeva;
    SevaId seva;
    QString storedStatus;
    BookingState stored;
    qint64 storedSeats = 0;
    bool wasPerformed = false;

    void take(const BookingEvent& event)
    {
        // Nor does a later word of another counter move what was performed and then cancelled.
        if (event.kind != "moved"_L1 || !wasPerformed) {
            proved = after(proved, event);
        }
        wasPerformed = wasPerformed || event.kind == "performed"_L1;
    }
};

Proof beginProof(const Row& row)
{
    Proof proof;
    proof.id = row.id<BookingId>(0);
    proof.seva = row.id<SevaId>(1);
    proof.proved = {row.date(2), row.id<BatchId>(3), BookingStatus::Booked};
    proof.seats = row.integer(4);
    proof.isStored = !row.isNull(5);
    proof.storedSeva = row.id<SevaId>(5);
    proof.storedStatus = row.text(8);
    proof.stored = {row.date(6), row.id<BatchId>(7),
        statusFrom(proof.storedStatus).value_or(BookingStatus::Booked)};
    proof.storedSeats = row.integer(9);
    return proof;
}

void endProof(const Proof& proof, std::vector<QString>& problems)
{
    if (proof.id.isNull() || problems.size() >= kMaxProblems) {
        return;
    }
    if (!proof.isStored) {
        problems.push_back(u"booking %1 has no state"_s.arg(proof.id.toString()));
        return;
    }
    if (proof.stored != proof.proved || proof.storedSeats != proof.seats
        || proof.storedSeva != proof.seva) {
        problems.push_back(
            u"booking %1 stands as %2 on %3 with %4 places; its facts say %5 on %6 with %7"_s
                .arg(proof.id.toString(), proof.storedStatus,
                    proof.stored.date.toString(Qt::ISODate))
                .arg(proof.storedSeats)
                .arg(statusText(proof.proved.status), proof.proved.date.toString(Qt::ISODate))
                .arg(proof.seats));
    }
}

} // namespace

QString statusText(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Performed:
        return u"performed"_s;
    case BookingStatus::NoShow:
        return u"no_show"_s;
    case BookingStatus::Cancelled:
        return u"cancelled"_s;
    case BookingStatus::Booked:
        break;
    }
    return u"booked"_s;
}

std::optional<BookingStatus> statusFrom(const QString& text)
{
    for (const auto status : {BookingStatus::Booked, BookingStatus::Performed,
             BookingStatus::NoShow, BookingStatus::Cancelled}) {
        if (text == statusText(status)) {
            return status;
        }
    }
    return std::nullopt;
}

BookingState after(const BookingState& state, const BookingEvent& event)
{
    // What another counter said of a booking that was cancelled meanwhile does not bring it back;
    // of one that was performed only the cancellation counts, for its money has been given back.
    const bool isOver = state.status == BookingStatus::Cancelled;
    const bool isDone = state.status == BookingStatus::Performed;
    if (event.kind == "moved"_L1 && !isDone) {
        return {event.toDate, event.toBatch, isOver ? state.status : BookingStatus::Booked};
    }
    if (isOver || (isDone && event.kind != "cancelled"_L1)) {
        return state;
    }
    return {state.date, state.batch, statusFrom(event.kind).value_or(state.status)};
}

Result<std::vector<QString>> checkBookingStates(store::Connection& db)
{
    std::vector<QString> problems;
    Query query(db, sql::sevas::bookings_with_facts);
    Proof proof;
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            break;
        }
        const Row row = query.row();
        if (row.id<BookingId>(0) != proof.id) {
            endProof(proof, problems);
            proof = beginProof(row);
        }
        if (!row.isNull(10)) {
            proof.take({row.text(10), row.date(11), row.id<BatchId>(12)});
        }
    }
    endProof(proof, problems);
    return problems;
}

} // namespace mm::sevas
