// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/find_receipts.h"

#include <QCoreApplication>

namespace mm::ui {

/// The words of a receipt on the screen, in the language of the window.
class ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(mm::ui::ReceiptWords)
public:
    /// "Cash", "UPI", "Card", "Cheque", "DD", "NEFT", "In kind".
    static QString mode(receipts::PaymentMode mode);
    /// Of a list of codes as the store joins them: "cash, upi".
    static QString modes(const QString& codes);
    /// A leg with what identifies it: "Card ····1234 · 998877".
    static QString leg(const receipts::PaymentLeg& leg);
    /// A person with star and gotra: "Ramesh · Rohini · Kashyapa".
    static QString person(const receipts::Person& person);
    /// What an event of the trail was: "Issued", "Printed", "Printed again", "Cancelled".
    static QString action(const QString& action);
    /// "Name not given" for an anonymous gift.
    static QString payer(const receipts::Payer& payer);
};

} // namespace mm::ui
