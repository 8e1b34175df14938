// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/receipt_draft.h"

namespace mm::cli {

/// Reads a receipt with many lines and several payment legs out of a JSON file:
///
///     { "payer": { "devotee_id" | "name", "name_local", "phone", "address", "pin_code", "pan",
///                  "anonymous" },
///       "lines": [ { "kind": "donation", "category", "fund", "purpose", "amount_paise" },
///                  { "kind": "gift", "category", "item", "quantity", "unit", "purity",
///                    "estimate_paise" },
///                  { "kind": "seva", "seva", "date", "batch",
///                    "persons": [ { "name", "name_local", "gotra", "nakshatra", "rashi" } ] } ],
///       "payments": [ { "mode", "amount_paise", "reference", "cheque_no", "cheque_date", "bank",
///                       "branch", "card_last4" } ],
///       "received_paise", "idempotency_key", "language", "remarks" }
///
/// An amount is whole paise in NAME_paise, or rupees in NAME ("1,00,001.50"). A single payment
/// without an amount pays the whole. Refuses with json.unreadable (NotFound), json.malformed,
/// json.unknown_field, json.not_text and the like, json.line_kind and what the fields' own rules
/// refuse.
Result<counter::ReceiptDraft> readReceiptFile(const QString& path);

/// The same, of the text.
Result<counter::ReceiptDraft> parseReceipt(const QByteArray& json);

} // namespace mm::cli
