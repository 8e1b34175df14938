// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/receipts/receipt.h"
#include "models/sevas/booking_page.h"
#include "models/sevas/booking_rules.h"
#include "models/sevas/bookings.h"
#include "models/sevas/refund_booking.h"

#include <QObject>

#include <functional>

namespace mm::ui {

class DeskRunner;

/// A booking with whoever it is offered for.
struct BookingDetails
{
    sevas::BookingRow row;
    std::vector<receipts::Person> persons;
    /// Oldest first.
    std::vector<sevas::BookingStep> history;
};

/// What the bookings page shows and does, without a widget: the bookings of one day and perhaps one
/// seva, the one that is looked at, and what happens to it. Reading needs "seva_list.view".
class BookingsViewModel final : public QObject
{
    Q_OBJECT
public:
    /// What whoever is logged in may do with a booking.
    struct Rights
    {
        bool perform = false;
        bool move = false;
        bool cancel = false;
    };
    template <typename T>
    using Then = std::function<void(Result<T>)>;

    /// Both outlive the view-model. Begins with every seva of today.
    BookingsViewModel(DeskRunner& runner, const Clock& clock, QObject* parent = nullptr);

    /// Reads the catalogue and the rights; ready() follows.
    void load();
    [[nodiscard]] const std::vector<sevas::Seva>& sevaCatalogue() const { return m_sevas; }
    [[nodiscard]] const Rights& rights() const { return m_rights; }

    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] SevaId seva() const { return m_seva; }
    void showDate(QDate date);
    /// Null: every seva.
    void showSeva(SevaId seva);

    /// Of which day and seva bookings are read.
    struct Scope
    {
        QDate date;
        SevaId seva;
    };
    [[nodiscard]] Scope scope() const { return {m_date, m_seva}; }
    /// One page of the table; day and seva of the filter are the scope's.
    void readPage(
        const Scope& scope, sevas::BookingFilter filter, Then<std::vector<sevas::BookingRow>> then);
    void readTotals(sevas::BookingFilter filter, Then<sevas::BookingTotals> then);

    /// The booking that is looked at; selected() follows. Null: none.
    void select(BookingId booking);
    [[nodiscard]] const std::optional<BookingDetails>& selected() const { return m_selected; }
    [[nodiscard]] bool canPerform() const;
    [[nodiscard]] bool canMarkNoShow() const;
    [[nodiscard]] bool canMove() const;
    [[nodiscard]] bool canCancel() const;

    /// Of the booking that is looked at; bookingChanged() or refused() follows.
    void perform();
    void markNoShow();
    /// The batches of the booking's seva on a day, with the refusal of the day if there is one;
    /// slotsFound() follows.
    void findSlots(QDate date, quint64 question);
    /// bookingMoved() or refused() follows.
    void move(QDate date, BatchId batch, const QString& reason);
    /// Gives the booking up and its money back; bookingCancelled() or refused() follows, or
    /// approvalNeeded() when a second person must agree (and is not named in `approver` yet).
    void cancel(const QString& reason, sevas::RefundBy refund, const QString& reference,
        const std::optional<identity::ApprovalAsk>& approver = {});

Q_SIGNALS:
    void ready();
    /// Day or seva is another one: the table asks anew.
    void scopeChanged();
    void selectedChanged();
    void bookingChanged(const mm::sevas::BookingRow& row);
    void bookingMoved(const mm::sevas::BookingRow& row);
    void bookingCancelled(const mm::sevas::BookingRow& row);
    void slotsFound(quint64 question, const std::vector<mm::sevas::Slot>& found,
        const std::optional<mm::Error>& refusal);
    void refused(const mm::Error& error);
    void approvalNeeded(const mm::Error& why);

private:
    struct Catalogue;
    using Deed = std::function<Result<void>(store::UnitOfWork&)>;
    using DeskDeed = std::function<Result<void>(store::Desk&)>;
    using Said = void (BookingsViewModel::*)(const sevas::BookingRow&);
    /// `said` is emitted with the booking as it stands afterwards.
    void run(const Deed& deed, Said said);
    void runAtDesk(const DeskDeed& deed, Said said);
    void take(const Result<BookingDetails>& done, Said said);
    [[nodiscard]] bool isStatus(sevas::BookingStatus status) const;

    DeskRunner& m_runner;
    const Clock& m_clock;
    std::vector<sevas::Seva> m_sevas;
    Rights m_rights;
    QDate m_date;
    SevaId m_seva;
    std::optional<BookingDetails> m_selected;
    quint64 m_selectAsk = 0;
    bool m_isBusy = false;
};

} // namespace mm::ui
