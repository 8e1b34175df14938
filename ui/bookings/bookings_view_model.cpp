// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/bookings_view_model.h"

#include "models/receipts/find_receipts.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/place_asker.h"
#include "ui/support/desk_runner.h"
#include "ui/support/permission.h"

namespace mm::ui {

using namespace Qt::StringLiterals;
using sevas::BookingStatus;

namespace {

Result<BookingDetails> detailsOf(store::Connection& db, BookingId booking)
{
    BookingDetails details;
    MM_LET(row, sevas::bookingById(db, booking));
    details.row = std::move(row);
    MM_LET(receipt, receipts::showReceipt(db, details.row.receipt));
    for (auto& line : receipt.lines) {
        if (line.id == details.row.receiptLine) {
            details.persons = std::move(line.persons);
        }
    }
    MM_LET(history, sevas::bookingHistory(db, booking));
    details.history = std::move(history);
    return details;
}

struct DaySlots
{
    std::vector<sevas::Slot> found;
    std::optional<Error> refusal;
};

} // namespace

struct BookingsViewModel::Catalogue
{
    std::vector<sevas::Seva> sevas;
    Rights rights;
};

BookingsViewModel::BookingsViewModel(DeskRunner& runner, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_clock(clock)
    , m_date(clock.today())
{ }

void BookingsViewModel::load()
{
    m_runner.ask(
        this,
        [today = today()](Workplace& place) -> Result<Catalogue> {
            MM_CHECK(mayRead(place.desk, u"seva_list.view"_s));
            MM_LET(all, sevas::listSevas(place.desk.db, today, false));
            const auto& held = place.desk.actor.permissions;
            return Catalogue{std::move(all),
                {held.contains(u"booking.perform"_s), held.contains(u"booking.move"_s),
                    held.contains(u"booking.cancel"_s)}};
        },
        [this](Result<Catalogue> read) {
            if (!read) {
                Q_EMIT refused(read.error());
                return;
            }
            m_sevas = std::move(read->sevas);
            m_rights = read->rights;
            Q_EMIT ready();
        });
}

void BookingsViewModel::showDate(QDate date)
{
    if (date.isValid() && date != m_date) {
        m_date = date;
        select({});
        Q_EMIT scopeChanged();
    }
}

void BookingsViewModel::showSeva(SevaId seva)
{
    if (seva != m_seva) {
        m_seva = seva;
        select({});
        Q_EMIT scopeChanged();
    }
}

void BookingsViewModel::readPage(
    const Scope& scope, sevas::BookingFilter filter, Then<std::vector<sevas::BookingRow>> then)
{
    filter.date = scope.date;
    filter.seva = scope.seva;
    m_runner.ask(
        this,
        [filter](Workplace& place) -> Result<std::vector<sevas::BookingRow>> {
            MM_CHECK(mayRead(place.desk, u"seva_list.view"_s));
            return sevas::bookingsPage(place.desk.db, filter);
        },
        std::move(then));
}

void BookingsViewModel::readTotals(sevas::BookingFilter filter, Then<sevas::BookingTotals> then)
{
    filter.date = m_date;
    filter.seva = m_seva;
    m_runner.ask(
        this,
        [filter](Workplace& place) -> Result<sevas::BookingTotals> {
            MM_CHECK(mayRead(place.desk, u"seva_list.view"_s));
            return sevas::bookingTotals(place.desk.db, filter);
        },
        std::move(then));
}

void BookingsViewModel::select(BookingId booking)
{
    ++m_selectAsk;
    if (booking.isNull()) {
        m_selected.reset();
        Q_EMIT selectedChanged();
        return;
    }
    m_runner.ask(
        this,
        [booking](Workplace& place) -> Result<BookingDetails> {
            MM_CHECK(mayRead(place.desk, u"seva_list.view"_s));
            return detailsOf(place.desk.db, booking);
        },
        [this, question = m_selectAsk](Result<BookingDetails> read) {
            if (question != m_selectAsk) {
                return;
            }
            if (!read) {
                Q_EMIT refused(read.error());
                return;
            }
            m_selected = std::move(*read);
            Q_EMIT selectedChanged();
        });
}

bool BookingsViewModel::isStatus(BookingStatus status) const
{
    return m_selected && m_selected->row.status == status;
}

bool BookingsViewModel::canPerform() const
{
    return m_rights.perform && (isStatus(BookingStatus::Booked) || isStatus(BookingStatus::NoShow));
}

bool BookingsViewModel::canMarkNoShow() const
{
    return m_rights.perform && isStatus(BookingStatus::Booked);
}

bool BookingsViewModel::canMove() const
{
    return m_rights.move && (isStatus(BookingStatus::Booked) || isStatus(BookingStatus::NoShow));
}

void BookingsViewModel::perform()
{
    if (canPerform()) {
        run([id = m_selected->row.id](store::UnitOfWork& unit) { return sevas::perform(unit, id); },
            &BookingsViewModel::bookingChanged);
    }
}

void BookingsViewModel::markNoShow()
{
    if (canMarkNoShow()) {
        run([id = m_selected->row.id](
                store::UnitOfWork& unit) { return sevas::markNoShow(unit, id); },
            &BookingsViewModel::bookingChanged);
    }
}

void BookingsViewModel::findSlots(QDate date, quint64 question)
{
    if (!m_selected) {
        return;
    }
    m_runner.ask(
        this,
        [seva = m_selected->row.seva, date](Workplace& place) -> Result<DaySlots> {
            const auto& clock = place.desk.clock;
            MM_LET(known, sevas::sevaById(place.desk.db, seva, date));
            if (place.places != nullptr) {
                place.places->askForPlaces(known.id, date, sevas::kPlacesToSell);
            }
            MM_LET(found, sevas::slotsOf(place.desk.db, known, date));
            DaySlots day{std::move(found), {}};
            if (const auto open = sevas::checkDay(known, date, {clock.today(), clock.nowMs()});
                !open) {
                day.refusal = open.error();
            }
            return day;
        },
        [this, question](Result<DaySlots> read) {
            if (read) {
                Q_EMIT slotsFound(question, read->found, read->refusal);
            } else {
                Q_EMIT refused(read.error());
            }
        });
}

void BookingsViewModel::move(QDate date, BatchId batch, const QString& reason)
{
    if (!canMove()) {
        return;
    }
    run(
        [draft = sevas::MoveDraft{m_selected->row.id, date, {}, batch, reason}](
            store::UnitOfWork& unit) -> Result<void> {
            MM_CHECK(sevas::move(unit, draft));
            return {};
        },
        &BookingsViewModel::bookingMoved);
}

bool BookingsViewModel::canCancel() const
{
    return m_rights.cancel && (isStatus(BookingStatus::Booked) || isStatus(BookingStatus::NoShow));
}

void BookingsViewModel::cancel(const QString& reason, sevas::RefundBy refund,
    const QString& reference, const std::optional<identity::ApprovalAsk>& approver)
{
    if (!canCancel()) {
        return;
    }
    runAtDesk(
        [draft = sevas::BookingCancelDraft{m_selected->row.id, reason, refund, reference},
            approver](store::Desk& desk) -> Result<void> {
            MM_CHECK(sevas::cancelBookingApproved(desk, draft, approver));
            return {};
        },
        &BookingsViewModel::bookingCancelled);
}

void BookingsViewModel::run(const Deed& deed, Said said)
{
    runAtDesk([deed](store::Desk& desk) { return store::inUnitOfWork(desk, deed); }, said);
}

void BookingsViewModel::runAtDesk(const DeskDeed& deed, Said said)
{
    // A second key while the store works is nothing.
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_runner.ask(
        this,
        [deed, id = m_selected->row.id](Workplace& place) -> Result<BookingDetails> {
            MM_CHECK(deed(place.desk));
            return detailsOf(place.desk.db, id);
        },
        [this, said](const Result<BookingDetails>& done) { take(done, said); });
}

void BookingsViewModel::take(const Result<BookingDetails>& done, Said said)
{
    m_isBusy = false;
    if (!done && done.error().kind == ErrorKind::ApprovalRequired) {
        Q_EMIT approvalNeeded(done.error());
        return;
    }
    if (!done) {
        Q_EMIT refused(done.error());
        return;
    }
    if (m_selected && m_selected->row.id == done->row.id) {
        m_selected = *done;
        Q_EMIT selectedChanged();
    }
    Q_EMIT(this->*said)(done->row);
}

} // namespace mm::ui
