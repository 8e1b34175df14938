// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/command.h"
#include "models/counter/receipt_draft.h"

namespace mm::cli {

/// The options that every sale has: who gives, how it is paid, what is printed.
void addPayerOptions(std::vector<Option>& options);
void addPaymentOptions(std::vector<Option>& options);
void addPaperOptions(std::vector<Option>& options);

/// Refuses with usage.one_of, devotee.unknown.
Result<counter::PayerDraft> payerOf(const Arguments& args);
/// One leg, without an amount: it pays the whole. Refuses with payment.mode_unknown,
/// date.malformed.
Result<receipts::PaymentLeg> paymentOf(const Arguments& args);

/// Issues the draft and answers with the receipt; prints it into --pdf. The receipt stands also
/// when the file cannot be written: then data.pdf is null and data.warning says why.
Result<Answer> issue(Call& call, counter::ReceiptDraft draft);

/// As printReceipt(), for a receipt that was just issued.
void printIfAsked(Call& call, Answer& answer, ReceiptId receipt);

} // namespace mm::cli
