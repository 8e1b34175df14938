// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/receipt_draft.h"
#include "server/api/value_reader.h"

namespace mm::server {

/// A receipt with many lines and several payment legs: payer, lines[], payments[].
std::span<const Field> receiptFields();
/// One donation, flat: devotee_name, phone, amount, category, payment_mode, …; or as
/// receiptFields().
std::span<const Field> donationFields();
/// One seva, flat; or as receiptFields().
std::span<const Field> bookingFields();

/// Drafts of those bodies. Refuse: json.line_kind, payment.mode_unknown, amount.*,
/// request.field_missing, language.unknown.
Result<counter::ReceiptDraft> receiptDraft(const ValueReader& body);
Result<counter::ReceiptDraft> donationDraft(const ValueReader& body);
Result<counter::ReceiptDraft> bookingDraft(const ValueReader& body);

} // namespace mm::server
