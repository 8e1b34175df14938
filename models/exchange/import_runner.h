// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csv_table.h"
#include "models/exchange/import_report.h"
#include "models/store/unit_of_work.h"

#include <functional>

namespace mm::exchange {

enum class RowOutcome { Added, Already };

/// What an import does with one line, inside the unit of its batch.
using TakeRow = std::function<Result<RowOutcome>(store::UnitOfWork& unit, const CsvRow& row)>;

/// Goes through a file in batches. A refused line is taken back alone; a failure of the store
/// itself takes back its batch and is handed on, with what came before kept.
Result<ImportReport> runImport(store::Desk& desk, const QString& path,
    std::span<const ColumnSpec> columns, const ImportOptions& options, const TakeRow& take);

/// The row that an earlier import made of this key, if any.
Result<bool> isImported(store::UnitOfWork& unit, QLatin1StringView kind, const QByteArray& key);
/// Remembers that it is in.
Result<void> rememberImported(
    store::UnitOfWork& unit, QLatin1StringView kind, const QByteArray& key, const Uuid& rowId);

/// "yes", "1", "true", "हाँ", "ಹೌದು" …; empty and "no" are false. Refused: csv.yes_or_no.
Result<bool> parseYesNo(const QString& text, const QString& field);
/// YYYY-MM-DD, or day/month/year as India writes it; an invalid date for no text. Refused:
/// date.malformed.
Result<QDate> parseAnyDate(const QString& text, const QString& field);
/// A whole number, digits of any script; `none` for no text. Refused: csv.whole_number.
Result<qint64> parseWhole(const QString& text, qint64 none, const QString& field);

} // namespace mm::exchange
