// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_report.h"

#include <functional>

namespace mm::exchange {

/// Writes the refused rows of an import as a CSV file that can be mended and imported: the columns
/// of the file that was imported, and in front of them "line" and "reason", which an import passes
/// over. `sentence` says a refusal in the reader's language. A line that could not be read as CSV
/// stands as one field. The file appears when it is whole.
///
/// Refused: store.full, store.not_writable.
Result<void> saveRefusedRows(const ImportReport& report, const QString& path,
    const std::function<QString(const Error&)>& sentence);

} // namespace mm::exchange
