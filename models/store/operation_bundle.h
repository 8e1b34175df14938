// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/table_spec.h"
#include "models/store/value.h"

#include <QByteArray>

namespace mm::store {

/// The rows that one operation wrote, as canonical CBOR (RFC 8949, 4.2: shortest forms, definite
/// lengths), so that equal operations have equal bytes and one SHA-256:
///
///     [ [tag, "i", [value, …]],                      an inserted row, values in TableSpec order
///       [tag, "p", id, base_row_seq, {column: value}],   a patched master; column = place in spec
///       [tag, "d", id, base_row_seq] ]                   a master that was taken out of use
///
/// Ids are 16-byte strings, text is text, numbers are numbers, bytes are tagged 64. New columns
/// are only ever appended to a table, so an older bundle reads as a shorter row.
class OperationBundle
{
public:
    /// `values` in the order of table.columns.
    void addInsert(const TableSpec& table, std::span<const Value> values);
    /// `changed`: column places, ascending, and their new values.
    void addPatch(const TableSpec& table, const Uuid& id, qint64 baseRowSeq,
        std::span<const std::pair<int, Value>> changed);
    void addRemoval(const TableSpec& table, const Uuid& id, qint64 baseRowSeq);

    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }
    /// The whole body; the bundle is empty afterwards.
    QByteArray take();

private:
    QByteArray m_encodedRows;
    quint64 m_rows = 0;
};

/// One row of a decoded bundle.
struct BundleRow
{
    const TableSpec* table = nullptr;
    char op = 'i';
    Uuid id;
    qint64 baseRowSeq = 0;
    /// Inserts: all columns in order. Patches: only those changed. Removals: none.
    std::vector<std::pair<int, Value>> values;
};

/// Reads a body back; nothing if it is not, byte for byte, a bundle of known tables.
std::optional<std::vector<BundleRow>> decodeBundle(
    const QByteArray& body, std::span<const TableSpec* const> tables);

/// SHA-256 of a body.
QByteArray sha256(QByteArrayView data);

} // namespace mm::store
