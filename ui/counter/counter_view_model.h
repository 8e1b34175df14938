// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/issue_receipt.h"
#include "models/counter/parked_tickets.h"
#include "models/devotees/find_devotees.h"
#include "models/sevas/booking_rules.h"
#include "models/sevas/catalogue.h"
#include "ui/counter/sale_ticket.h"

#include <QObject>
#include <QTimer>

namespace mm::ui {

class DeskRunner;
struct Workplace;

/// What the counter shows of the temple to a devotee.
struct CounterTemple
{
    QString name;
    QString nameLocal;
    QString receiptLanguage = QStringLiteral("en");
    QString upiVpa;
};

/// What the counter page shows and does, without a widget: one open ticket, the register, the
/// catalogue, parked tickets. Every action goes to a use case through the DeskRunner; answers come
/// back as signals. The open ticket is written to the store a moment after each change, so that a
/// crash costs no typing.
class CounterViewModel final : public QObject
{
    Q_OBJECT

public:
    /// Editing: keys change the ticket. Issuing: the store has it; nothing is taken. Issued: the
    /// number and the change to return stand until the next key.
    enum class State { Editing, Issuing, Issued };
    Q_ENUM(State)

    CounterViewModel(DeskRunner& runner, QObject* parent = nullptr);
    ~CounterViewModel() override;

    /// Reads categories, sevas, parked tickets and the ticket left open; ready() follows.
    void load();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const SaleTicket& ticket() const { return m_ticket; }
    [[nodiscard]] const std::vector<donations::Category>& categories() const
    {
        return m_categories;
    }
    [[nodiscard]] const std::vector<sevas::Seva>& sevaCatalogue() const { return m_sevas; }
    [[nodiscard]] QDate today() const { return m_today; }
    /// Name, receipt language and UPI address of the temple, for what the devotee sees.
    [[nodiscard]] const CounterTemple& temple() const { return m_temple; }
    /// What the temple offers for a donation at one press.
    [[nodiscard]] const std::vector<Money>& quickAmounts() const { return m_quickAmounts; }
    /// The receipt just issued, in State::Issued.
    [[nodiscard]] const counter::IssuedReceipt& issued() const { return m_issued; }
    [[nodiscard]] const std::vector<counter::Ticket>& parked() const { return m_parked; }

    void searchDevotees(const QString& text, quint64 question);
    /// Takes a devotee from the register with the family; the last receipt is found for repeatLast.
    void chooseDevotee(DevoteeId id);
    /// Somebody who is not in the register: a name, a phone, or both; empty text: nobody.
    void setWalkIn(const QString& name, const QString& phone);
    /// For this receipt; the PAN makes a donation deductible and is sealed when it is issued.
    void setAddress(const QString& address, const QString& pan);
    void choosePerson(int index, bool chosen);
    /// A person of the family typed at the counter.
    void addPerson(const receipts::Person& person);

    /// Categories by code or name in either script; all for empty text.
    [[nodiscard]] std::vector<donations::Category> matchCategories(const QString& text) const;
    [[nodiscard]] std::vector<sevas::Seva> matchSevas(const QString& text) const;
    void addDonation(const donations::Category& category, Money amount);
    void addGift(const donations::KindGift& gift);
    /// Seats of a seva on a day: slotsFound() follows, with a refusal where there is one.
    void findSlots(const QString& sevaCode, QDate date, quint64 question);
    /// `tickets` of it: as many places, and the price as many times.
    void addSeva(const sevas::Seva& seva, QDate date, const QString& batch, int tickets = 1);
    /// Code of the seva that was sold last at this counter: what Enter offers first.
    [[nodiscard]] const QString& lastSeva() const { return m_lastSeva; }
    void removeLine(int index);
    /// The lines of the devotee's last receipt again, for today (Ctrl+R).
    void repeatLast();
    [[nodiscard]] bool canRepeat() const { return !m_lastLines.empty(); }
    [[nodiscard]] QString lastTitle() const;

    /// Pays what is due, or the leg's own amount when it is less.
    void pay(receipts::PaymentLeg leg);
    void removePayments();
    void setReceived(Money received);
    /// What a devotee is asked to pay by UPI just now, shown to them as a QR code; zero: nothing.
    void showUpi(Money amount);
    [[nodiscard]] Money upiShown() const { return m_upiShown; }
    void setReceiptLanguage(const QString& language);
    void confirmDate();

    /// Issues the ticket when it is paid in full. A second call while the first is under way does
    /// nothing.
    void issue();
    /// After Issued: begins the next ticket.
    void startNext();
    void park();
    void resume(const Uuid& id);
    void discard();

Q_SIGNALS:
    void ready();
    void ticketChanged();
    void stateChanged();
    void devoteesFound(quint64 question, const std::vector<mm::devotees::DevoteeHit>& hits);
    void slotsFound(quint64 question, const std::vector<mm::sevas::Slot>& found,
        const std::optional<mm::Error>& refusal);
    /// Every place of that day is taken; the first day after it with one, if there is any.
    void dayFull(quint64 question, QDate next);
    void receiptIssued(const mm::counter::IssuedReceipt& issued);
    /// A refusal, with the field that it is about where it is about one.
    void refused(const mm::Error& error);
    void duplicateSeen(const mm::counter::LikelyDuplicate& duplicate);
    void parkedChanged();

private:
    struct Outcome;
    static Result<Outcome> issueOrWarn(
        Workplace& place, const counter::ReceiptDraft& draft, const Uuid& kept, bool looks);
    void takeOutcome(Result<Outcome> outcome);
    void changed();
    void setState(State state);
    void beginTicket();
    void keepOpen();
    void dropKept(const Uuid& id);
    void readParked();
    void takeFamily(DevoteeId id);
    void rememberLast();

    DeskRunner& m_runner;
    State m_state = State::Editing;
    SaleTicket m_ticket;
    UuidMaker m_ids;
    QDate m_today;
    std::vector<donations::Category> m_categories;
    std::vector<sevas::Seva> m_sevas;
    std::vector<counter::Ticket> m_parked;
    std::vector<TicketLine> m_lastLines;
    counter::IssuedReceipt m_issued;
    CounterTemple m_temple;
    std::vector<Money> m_quickAmounts;
    QString m_lastSeva;
    Money m_upiShown;
    QTimer m_keepTimer;
    /// Only the answer to the newest question counts.
    quint64 m_devoteeAsk = 0;
};

} // namespace mm::ui
