// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_view_model.h"

#include "models/core/person_rules.h"
#include "models/identity/key_vault.h"
#include "models/store/unit_of_work.h"
#include "ui/support/desk_runner.h"

#include <QJsonDocument>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// A crash may cost the typing of this long at the most.
constexpr int kKeepAfterMs = 400;

counter::Ticket keptFrom(const SaleTicket& ticket, bool isParked)
{
    return {ticket.id, isParked, ticket.summary(),
        QString::fromUtf8(QJsonDocument(ticket.toJson()).toJson(QJsonDocument::Compact)), 0};
}

} // namespace

/// What came of an attempt to issue: a receipt, or a question first.
struct CounterViewModel::Outcome
{
    std::optional<counter::IssuedReceipt> issued;
    std::optional<counter::LikelyDuplicate> duplicate;
};

Result<CounterViewModel::Outcome> CounterViewModel::issueOrWarn(
    Workplace& place, const counter::ReceiptDraft& draft, const Uuid& kept, bool looks)
{
    Outcome outcome;
    if (looks) {
        MM_LET(duplicate,
            counter::findLikelyDuplicate(place.desk.db, draft, place.desk.clock.nowMs()));
        if (duplicate) {
            outcome.duplicate = duplicate;
            return outcome;
        }
    }
    MM_LET(issued, store::inUnitOfWork(place.desk, [&](store::UnitOfWork& unit) {
        return counter::issueReceipt(unit, place.vault, draft);
    }));
    outcome.issued = std::move(issued);
    // The ticket's key guards against a second receipt even if the kept ticket stays behind.
    static_cast<void>(counter::dropTicket(place.desk, kept));
    return outcome;
}

CounterViewModel::CounterViewModel(DeskRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(kKeepAfterMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &CounterViewModel::keepOpen);
    beginTicket();
}

CounterViewModel::~CounterViewModel()
{
    if (m_keepTimer.isActive()) {
        keepOpen();
    }
}

void CounterViewModel::beginTicket()
{
    m_ticket = SaleTicket();
    m_ticket.id = m_ids.next(SystemClock().nowMs());
    m_lastLines.clear();
    m_upiShown = {};
}

void CounterViewModel::changed()
{
    if (m_state == State::Editing) {
        m_keepTimer.start();
    }
    Q_EMIT ticketChanged();
}

void CounterViewModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void CounterViewModel::setWalkIn(const QString& name, const QString& phone)
{
    if (m_state != State::Editing) {
        return;
    }
    m_ticket.payer.devotee = {};
    m_ticket.payer.name = name.trimmed();
    m_ticket.payer.phone = phone.trimmed();
    m_ticket.payerDetail.clear();
    m_ticket.family.clear();
    m_lastLines.clear();
    changed();
}

void CounterViewModel::setAddress(const QString& address, const QString& pan)
{
    if (m_state != State::Editing) {
        return;
    }
    m_ticket.payer.address = address;
    m_ticket.payer.pan = pan;
    changed();
}

void CounterViewModel::choosePerson(int index, bool chosen)
{
    if (index >= 0 && index < static_cast<int>(m_ticket.family.size())) {
        m_ticket.family[static_cast<size_t>(index)].chosen = chosen;
        changed();
    }
}

void CounterViewModel::addPerson(const receipts::Person& person)
{
    m_ticket.family.push_back({person, {}, true});
    changed();
}

void CounterViewModel::pay(receipts::PaymentLeg leg)
{
    if (m_state != State::Editing || m_ticket.lines.empty()) {
        return;
    }
    if (leg.amount.isZero() || leg.amount > m_ticket.due()) {
        leg.amount = m_ticket.due();
    }
    if (m_ticket.due().isZero() && m_ticket.total().isPositive()) {
        return;
    }
    m_ticket.payments.push_back(std::move(leg));
    changed();
}

void CounterViewModel::removePayments()
{
    m_ticket.payments.clear();
    m_ticket.received = {};
    m_upiShown = {};
    changed();
}

void CounterViewModel::setReceived(Money received)
{
    m_ticket.received = received;
    changed();
}

void CounterViewModel::showUpi(Money amount)
{
    if (std::exchange(m_upiShown, amount) != amount) {
        Q_EMIT ticketChanged();
    }
}

void CounterViewModel::setReceiptLanguage(const QString& language)
{
    if (m_state != State::Editing) {
        return;
    }
    m_ticket.receiptLanguage = language;
    changed();
}

void CounterViewModel::confirmDate()
{
    m_ticket.dateConfirmed = true;
}

void CounterViewModel::issue()
{
    if (m_state != State::Editing) {
        return;
    }
    if (m_ticket.lines.empty()) {
        Q_EMIT refused(invalid("receipt.no_lines"_L1, u"lines"_s));
        return;
    }
    if (m_ticket.due().isPositive() || m_ticket.payments.empty()) {
        Q_EMIT refused(invalid("payment.missing"_L1, u"payments"_s));
        return;
    }
    setState(State::Issuing);
    m_keepTimer.stop();
    m_runner.ask(
        this,
        [draft = m_ticket.toDraft(), kept = m_ticket.id, looks = !m_ticket.duplicateAccepted](
            Workplace& place) { return issueOrWarn(place, draft, kept, looks); },
        [this](Result<Outcome> outcome) { takeOutcome(std::move(outcome)); });
}

void CounterViewModel::takeOutcome(Result<Outcome> outcome)
{
    if (outcome && outcome->issued) {
        m_issued = std::move(*outcome->issued);
        m_upiShown = {};
        rememberLast();
        setState(State::Issued);
        Q_EMIT receiptIssued(m_issued);
        return;
    }
    setState(State::Editing);
    keepOpen();
    if (!outcome) {
        Q_EMIT refused(outcome.error());
        return;
    }
    m_ticket.duplicateAccepted = true;
    Q_EMIT duplicateSeen(*outcome->duplicate);
}

void CounterViewModel::startNext()
{
    if (m_state == State::Issued) {
        beginTicket();
        setState(State::Editing);
        Q_EMIT ticketChanged();
    }
}

void CounterViewModel::keepOpen()
{
    m_keepTimer.stop();
    if (m_state != State::Editing) {
        return;
    }
    if (m_ticket.isEmpty()) {
        dropKept(m_ticket.id);
        return;
    }
    m_runner.ask(
        this,
        [kept = keptFrom(m_ticket, false)](
            Workplace& place) { return counter::keepTicket(place.desk, kept); },
        [this](Result<void> done) {
            if (!done) {
                Q_EMIT refused(done.error());
            }
        });
}

void CounterViewModel::dropKept(const Uuid& id)
{
    m_runner.ask(
        this, [id](Workplace& place) { return counter::dropTicket(place.desk, id); },
        [](const Result<void>&) {});
}

void CounterViewModel::park()
{
    if (m_state != State::Editing || m_ticket.isEmpty()) {
        return;
    }
    m_keepTimer.stop();
    m_runner.ask(
        this,
        [kept = keptFrom(m_ticket, true)](
            Workplace& place) { return counter::keepTicket(place.desk, kept); },
        [this](Result<void> done) {
            if (!done) {
                Q_EMIT refused(done.error());
                return;
            }
            beginTicket();
            Q_EMIT ticketChanged();
            readParked();
        });
}

void CounterViewModel::resume(const Uuid& id)
{
    const auto found = std::find_if(
        m_parked.begin(), m_parked.end(), [&](const auto& one) { return one.id == id; });
    if (m_state != State::Editing || found == m_parked.end()) {
        return;
    }
    if (!m_ticket.isEmpty()) {
        park();
    }
    const auto ticket =
        SaleTicket::fromJson(QJsonDocument::fromJson(found->body.toUtf8()).object());
    if (!ticket) {
        return;
    }
    m_ticket = *ticket;
    m_parked.erase(found);
    keepOpen();
    Q_EMIT ticketChanged();
    Q_EMIT parkedChanged();
    if (!m_ticket.payer.devotee.isNull()) {
        takeFamily(m_ticket.payer.devotee);
    }
}

void CounterViewModel::discard()
{
    if (m_state == State::Editing) {
        m_keepTimer.stop();
        dropKept(m_ticket.id);
        beginTicket();
        Q_EMIT ticketChanged();
    }
}

} // namespace mm::ui
