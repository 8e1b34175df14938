// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_report.h"
#include "models/store/desk.h"
#include "models/store/field_sealer.h"

namespace mm::exchange {

/// Imports of CSV files (docs/administrators/imports.md lists the columns). Good lines are taken,
/// each as an operation of its own with its audit event, through the same rules as at the counter;
/// bad ones are listed with line and reason. Batches of lines are committed together, so an import
/// cut off anywhere can be run again: nothing is added twice.
///
/// All need "data.import" and the permission of the use case; all are refused, whole, as
/// CsvTable::open() and with store.full, store.not_writable, store.busy.

/// Columns: name (needed), name_local, phone, alternate_phone, email, address, city, state,
/// pin_code, gotra, nakshatra, rashi, birth_date, language, pan, notes, allows_messages,
/// allows_name_display, external_id. A line is in already when its external_id is (without one:
/// when the same line is), or when a devotee of exactly this name and phone is registered; what is
/// in is never changed. Needs "devotee.create".
Result<ImportReport> importDevotees(store::Desk& desk, const store::FieldSealer& sealer,
    const QString& path, const ImportOptions& options);

/// Columns: code, name, price (needed), name_local, deity, category, batches ("06:00-08:00=60;
/// 18:00"), weekdays, cutoff, advance_days, persons_max, report_minutes_before, fund, ledger,
/// prasada, instructions, sort_order. A line is in already when a seva of its code and name is. A
/// deity that is not known is added. Needs "seva.manage".
Result<ImportReport> importSevas(
    store::Desk& desk, const QString& path, const ImportOptions& options);

/// Columns: amount (needed), receipt_no, date, name, name_local, phone, address, pin_code, pan,
/// anonymous, category, fund, purpose, mode, reference, card_last4, cheque_no, cheque_date, bank,
/// branch, remarks.
///
/// Donations of an earlier program. They are issued today (a date cannot be given back), in a
/// series of their own, IMP/FY/n, with the old receipt number and date in the remarks, and their
/// cash goes to a ledger of its own (25109), not to a counter's till. A line is in already when its
/// receipt_no and date are (without a receipt_no: when the same line is, as often as the file has
/// it); one that says otherwise of the same receipt is refused with import.receipt_differs. Needs
/// "donation.create".
Result<ImportReport> importDonations(store::Desk& desk, const store::FieldSealer& sealer,
    const QString& path, const ImportOptions& options);

} // namespace mm::exchange
