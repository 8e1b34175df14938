// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/receipt_draft.h"
#include "models/store/field_sealer.h"

namespace mm::counter {

/// The payer as the receipt will carry it; registers a devotee who is new (an operation of its own
/// in the same transaction). Refused: payer.missing, name.*, phone.*, pan.*, devotee.unknown.
Result<receipts::Payer> resolvePayer(
    store::UnitOfWork& unit, const store::FieldSealer& sealer, const PayerDraft& draft);

} // namespace mm::counter
