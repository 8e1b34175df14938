// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/receipt_draft.h"

#include <QJsonObject>

namespace mm::ui {

/// Somebody of the payer's household, offered for the sankalpa.
struct TicketPerson
{
    receipts::Person person;
    QString relation = {};
    bool chosen = false;
};

/// A line of the ticket as the window shows it, with what will be asked of the rulebook.
struct TicketLine
{
    QString title;
    QString titleLocal;
    /// "08:00 · Ramesh, Sita"; without the day of a seva, which the draft has.
    QString detail;
    Money amount;
    counter::LineDraft draft;
};

/// What stands at the counter before it is issued. A value: kept, parked and restored whole.
struct SaleTicket
{
    /// Made when the ticket begins; also the idempotency key, so that no second Enter, crash or
    /// restart can make a second receipt of it.
    Uuid id;
    counter::PayerDraft payer;
    /// From the register, where the payer is known: for the search line.
    QString payerDetail;
    std::vector<TicketPerson> family;
    std::vector<TicketLine> lines;
    std::vector<receipts::PaymentLeg> payments;
    Money received;
    QString receiptLanguage;
    bool dateConfirmed = false;
    /// The likely duplicate was seen, and is meant.
    bool duplicateAccepted = false;

    [[nodiscard]] Money total() const;
    [[nodiscard]] Money paid() const;
    /// What is still to be paid; zero when paid in full.
    [[nodiscard]] Money due() const;
    /// Cash to return, once more was handed over than is to be paid.
    [[nodiscard]] Money change() const;
    [[nodiscard]] bool isEmpty() const;
    /// Everybody chosen, as the sankalpa names them; the payer where nobody is.
    [[nodiscard]] std::vector<receipts::Person> chosenPersons() const;
    [[nodiscard]] counter::ReceiptDraft toDraft() const;
    /// "Ramesh Kumar · 2 · 601.00"
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing if it is not a ticket of this program.
    static std::optional<SaleTicket> fromJson(const QJsonObject& json);
};

} // namespace mm::ui
