// SPDX-License-Identifier: GPL-3.0-or-later

// What is given: the lines of the open ticket.
#include "models/core/indian_format.h"
#include "ui/counter/counter_view_model.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// "3 × ₹100 · 08:00 · Ramesh, Sita"; the day is written where it is shown, in the language there.
QString sevaDetail(const counter::SevaDraft& draft, Money price)
{
    QStringList names;
    for (const auto& person : draft.persons) {
        names.append(person.nameLocal.isEmpty() ? person.name : person.nameLocal);
    }
    QStringList parts;
    if (draft.quantity > 1) {
        parts.append(u"%1 × %2"_s.arg(draft.quantity).arg(formatInr(price, InrStyle::Short)));
    }
    if (!draft.batch.isEmpty()) {
        parts.append(draft.batch);
    }
    if (!names.isEmpty()) {
        parts.append(names.join(u", "));
    }
    return parts.join(u" · ");
}

} // namespace

void CounterViewModel::addDonation(const donations::Category& category, Money amount)
{
    if (m_state != State::Editing) {
        return;
    }
    if (!amount.isPositive()) {
        Q_EMIT refused(invalid("amount.not_positive"_L1, u"amount"_s));
        return;
    }
    m_ticket.lines.push_back({category.name, category.nameLocal, {}, amount,
        donations::DonationDraft{category.code, {}, {}, amount, {}}});
    removePayments();
}

void CounterViewModel::addGift(const donations::KindGift& gift)
{
    if (m_state != State::Editing) {
        return;
    }
    m_ticket.lines.push_back(
        {gift.item, {}, {}, {}, donations::DonationDraft{{}, {}, {}, {}, gift}});
    removePayments();
}

void CounterViewModel::addSeva(
    const sevas::Seva& seva, QDate date, const QString& batch, int tickets)
{
    if (m_state != State::Editing) {
        return;
    }
    const auto amount = seva.price.times(tickets);
    if (!amount || tickets < 1) {
        Q_EMIT refused(amount ? invalid("seva.quantity"_L1, u"quantity"_s) : amount.error());
        return;
    }
    counter::SevaDraft draft{seva.fields.code, date, batch, m_ticket.chosenPersons(), tickets};
    TicketLine line{seva.fields.name, seva.fields.nameLocal, sevaDetail(draft, seva.price), *amount,
        std::move(draft)};
    m_ticket.lines.push_back(std::move(line));
    removePayments();
}

void CounterViewModel::removeLine(int index)
{
    if (m_state == State::Editing && index >= 0
        && index < static_cast<int>(m_ticket.lines.size())) {
        m_ticket.lines.erase(m_ticket.lines.begin() + index);
        removePayments();
    }
}

void CounterViewModel::repeatLast()
{
    if (m_state != State::Editing || m_lastLines.empty()) {
        return;
    }
    m_ticket.lines.insert(m_ticket.lines.end(), m_lastLines.begin(), m_lastLines.end());
    removePayments();
}

QString CounterViewModel::lastTitle() const
{
    return m_lastLines.empty() ? QString() : m_lastLines.front().title;
}

void CounterViewModel::rememberLast()
{
    for (const auto& line : m_ticket.lines) {
        if (const auto* seva = std::get_if<counter::SevaDraft>(&line.draft)) {
            m_lastSeva = seva->seva;
        }
    }
}

} // namespace mm::ui
