// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/sale_ticket.h"

#include "models/core/indian_format.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

Money SaleTicket::total() const
{
    Money sum;
    for (const auto& line : lines) {
        sum += line.amount;
    }
    return sum;
}

Money SaleTicket::paid() const
{
    Money sum;
    for (const auto& leg : payments) {
        sum += leg.amount;
    }
    return sum;
}

Money SaleTicket::due() const
{
    const Money left = total() - paid();
    return left.isNegative() ? Money() : left;
}

Money SaleTicket::change() const
{
    Money cash;
    for (const auto& leg : payments) {
        if (leg.mode == receipts::PaymentMode::Cash) {
            cash += leg.amount;
        }
    }
    return received > cash ? received - cash : Money();
}

bool SaleTicket::isEmpty() const
{
    return lines.empty() && payer.devotee.isNull() && payer.name.isEmpty() && payer.phone.isEmpty();
}

std::vector<receipts::Person> SaleTicket::chosenPersons() const
{
    std::vector<receipts::Person> persons;
    for (const auto& member : family) {
        if (member.chosen) {
            persons.push_back(member.person);
        }
    }
    if (persons.empty() && !payer.name.isEmpty()) {
        persons.push_back({payer.devotee, payer.name, payer.nameLocal, {}, {}, {}});
    }
    return persons;
}

counter::ReceiptDraft SaleTicket::toDraft() const
{
    counter::ReceiptDraft draft;
    draft.payer = payer;
    draft.payer.anonymous = payer.devotee.isNull() && payer.name.trimmed().isEmpty();
    for (const auto& line : lines) {
        draft.lines.push_back(line.draft);
    }
    draft.payments = payments;
    draft.received = received;
    draft.language = receiptLanguage;
    draft.idempotencyKey = id.toString();
    draft.dateConfirmed = dateConfirmed;
    return draft;
}

QString SaleTicket::summary() const
{
    QStringList parts;
    parts.append(payer.name.isEmpty() ? u"–"_s : payer.name);
    if (!lines.empty()) {
        parts.append(lines.front().title
            + (lines.size() > 1 ? u" +"_s + QString::number(lines.size() - 1) : QString()));
    }
    parts.append(formatInr(total(), InrStyle::Short, InrSymbol::Rupee));
    return parts.join(u" · ");
}

} // namespace mm::ui
