// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

namespace mm::receipts {

/// What a devotee's UPI app is asked to pay.
struct UpiAsk
{
    /// The temple's address ("temple@sbi").
    QString vpa;
    QString payeeName;
    Money amount;
    /// Ours: at most 35 letters and digits are kept.
    QString reference = {};
    /// At most 50 characters are kept.
    QString note = {};
};

/// "upi://pay?pa=temple@sbi&pn=Shri%20Rama&tr=…&tn=…&am=501.00&cu=INR" (NPCI's UPI linking
/// specification: '@' stays, a space is %20 and never '+'). Empty without an address or an amount.
/// Such a code proves no payment: the counter still asks for the 12-digit reference.
QByteArray upiLink(const UpiAsk& ask);

} // namespace mm::receipts
