// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/store/desk.h"

namespace mm::exchange {

/// One file that exportAll() wrote.
struct ExportedTable
{
    QString name;
    qint64 rows = 0;
};

/// Writes every synced table as TABLE.jsonl into `folder` (made if it is not there): one JSON
/// object a line, ordered by id, the columns in the table's own order, NULL as null; ids as UUID
/// text, bytes as Base64. Equal content gives equal bytes, so that two counters can be compared
/// with `diff -r`. One moment of the store, while others may write.
///
/// What belongs to one counter alone (drafts, series, search index, marks of synchronisation) is
/// not written. A sealed PAN stays sealed. Of password and PIN hashes and of sealed keys only a
/// SHA-256 is written: whether two counters have the same can be seen, and nothing else.
///
/// `progress` is in rows; told and looked at every few thousand. Stopped, the export is refused
/// with work.stopped: the tables written so far stand whole in the folder, the others are not
/// there.
///
/// Needs "data.export". Refused: store.full, store.not_writable. Writes no audit event, since the
/// next export would then differ.
Result<std::vector<ExportedTable>> exportAll(
    const store::Desk& desk, const QString& folder, const Progress& progress = {});

} // namespace mm::exchange
