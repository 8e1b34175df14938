// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/receipt.h"

namespace mm::receipts {

using namespace Qt::StringLiterals;

namespace {
constexpr PaymentMode kModes[]{PaymentMode::Cash, PaymentMode::Upi, PaymentMode::Card,
    PaymentMode::Cheque, PaymentMode::Dd, PaymentMode::Neft, PaymentMode::Kind};
}

QLatin1StringView modeCode(PaymentMode mode)
{
    switch (mode) {
    case PaymentMode::Cash:
        return "cash"_L1;
    case PaymentMode::Upi:
        return "upi"_L1;
    case PaymentMode::Card:
        return "card"_L1;
    case PaymentMode::Cheque:
        return "cheque"_L1;
    case PaymentMode::Dd:
        return "dd"_L1;
    case PaymentMode::Neft:
        return "neft"_L1;
    case PaymentMode::Kind:
        return "kind"_L1;
    }
    return "cash"_L1;
}

Result<PaymentMode> parseMode(const QString& text)
{
    for (const PaymentMode mode : kModes) {
        if (text.trimmed().compare(modeCode(mode), Qt::CaseInsensitive) == 0) {
            return mode;
        }
    }
    return fail(invalid("payment.mode_unknown"_L1, u"mode"_s, {{u"mode"_s, text}}));
}

} // namespace mm::receipts
