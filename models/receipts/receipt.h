// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mm::receipts {

enum class PaymentMode { Cash, Upi, Card, Cheque, Dd, Neft, Kind };

/// "cash", "upi", "card", "cheque", "dd", "neft", "kind".
QLatin1StringView modeCode(PaymentMode mode);
/// Any case; refuses payment.mode_unknown.
Result<PaymentMode> parseMode(const QString& text);

/// How one part of a receipt was paid. Of a card only the last four digits and the approval code
/// (in `reference`) are ever kept. For UPI the reference is the 12-digit RRN, for NEFT the UTR.
struct PaymentLeg
{
    PaymentMode mode = PaymentMode::Cash;
    Money amount;
    QString reference = {};
    QString cardLast4 = {};
    QString instrumentNo = {};
    QDate instrumentDate = {};
    QString bank = {};
    QString branch = {};
};

/// Somebody in whose name a line is offered.
struct Person
{
    DevoteeId devotee = {};
    QString name = {};
    QString nameLocal = {};
    QString gotra = {};
    QString nakshatra = {};
    QString rashi = {};
};

/// Who gives, as printed on the receipt. Kept on the receipt itself: a later change of the
/// devotee's record does not change what was printed.
struct Payer
{
    DevoteeId devotee = {};
    bool anonymous = false;
    QString name = {};
    QString nameLocal = {};
    QString phone = {};
    QString address = {};
    QString pinCode = {};
    QByteArray panSealed = {};
    QString panMasked = {};
    QByteArray panHash = {};
};

enum class LineKind { Donation, Seva };

} // namespace mm::receipts
