// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/incoming_rows.h"
#include "sync/protocol/messages.h"

namespace mm::protocol {

/// Rows of one table in a page, by column:
///
///     "receipts":{"cols":["id","number",…],"data":[["…","…"],["C01/2627/000001",…],…]}
///
/// Masters have "row_seq", "row_hlc", "deleted_at" and "ext" besides their own columns.
struct TableRows
{
    QByteArray name;
    /// rows.table is null for a table that this program does not know; `json` has it whole then.
    /// Columns that this program does not know go to each row's `ext`.
    replication::IncomingRows rows;
    QByteArray json;
};

/// GET changes?feed=temple&after=N&limit=L&epoch=E: the rows that were written after N, each at its
/// latest state, whole operations only.
struct ChangesPage
{
    QString epoch;
    /// `from` is the `after` that was asked, `to` the next cursor.
    qint64 from = 0;
    qint64 to = 0;
    qint64 head = 0;
    qint64 minSeq = 0;
    bool more = false;
    /// Log entries of rows that stand at a later number.
    qint64 skipped = 0;
    /// The reader's operations that the service has put aside, parked or in quarantine, by their
    /// numbers: what it shows as put aside and is not among them has been taken since. Nothing when
    /// the service does not say (an older one, or more than limits::kMostAside).
    std::optional<std::vector<qint64>> aside = {};
    std::vector<TableRows> tables;
};

/// GET snapshot?scope=all|core|facts&after=table/id&limit=L: all rows, table after table in the
/// order of their ids. `resumeSeq` of the first page is the cursor to go on with when the last one
/// is in.
struct SnapshotPage
{
    QString epoch;
    qint64 resumeSeq = 0;
    qint64 minSeq = 0;
    /// What to ask next; empty at the end.
    QString next;
    std::vector<TableRows> tables;
};

/// Writes the rows of one table into a page, row after row, and gives the columns.
class TableWriter
{
public:
    TableWriter(const store::TableSpec& table, bool withSync);
    /// `values` in the order of table.columns; the sync columns (row_seq, row_hlc, deleted_at, ext)
    /// follow when the writer was made so.
    void add(std::span<const store::Value> values);
    /// For who has the cells in another form: a value into each column in turn, then rowIsDone().
    JsonWriter& column(size_t place) { return m_columns[place]; }
    void rowIsDone() { ++m_count; }
    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] size_t columns() const { return m_columns.size(); }
    /// Bytes so far.
    [[nodiscard]] qsizetype size() const;
    /// "name":{"cols":…,"data":…}
    void writeTo(JsonWriter& out) const;

private:
    const store::TableSpec& m_table;
    bool m_withSync;
    std::vector<JsonWriter> m_columns;
    size_t m_count = 0;
};

QByteArray encode(const ChangesPage& head, std::span<const TableWriter> tables);
QByteArray encode(const SnapshotPage& head, std::span<const TableWriter> tables);
Result<ChangesPage> decodeChanges(QByteArrayView json);
Result<SnapshotPage> decodeSnapshot(QByteArrayView json);

} // namespace mm::protocol
