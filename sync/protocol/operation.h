// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/operation_bundle.h"
#include "sync/protocol/json_writer.h"

namespace mm::protocol {

/// A column that this program does not know yet, as a newer counter sent it.
struct ExtraColumn
{
    /// Place in Operation::rows.
    size_t row = 0;
    QByteArray name;
    /// Its value as JSON.
    QByteArray json;
};

/// One operation on its way from a counter: the rows that one use case wrote, whole or not at all.
///
///     {"seq":7,"id":"…","type":"receipt.issue","schema":7,"hlc":…,"user":"…"|null,
///      "biz_date":"2026-11-22","sha256":"base64",
///      "rows":[["receipts","i",{"id":"…","number":"C01/2627/000001",…}],
///              ["devotees","p",{"id":"…","phone":"…"}],
///              ["households","d",{"id":"…"}]],
///      "base":{"devotees/…uuid…":41}}
///
/// An inserted row names its columns in the order of the table; NULLs are left out but for the last
/// column of the sender's table, so that an older, shorter row is told from a newer one. A patch
/// names what it changed, in that order too, a removal its id; "base" has the row_seq of both.
/// "base_upto" stands in what was written before the service came back from a backup: numbers above
/// it are of a life that is over, and say nothing of the service's rows now.
struct Operation
{
    qint64 seq = 0;
    Uuid id;
    QString type;
    int schema = 0;
    qint64 hlc = 0;
    /// The null id: nobody was logged in.
    UserId user;
    QDate bizDate;
    /// Of the canonical bundle (models/store/operation_bundle.h).
    QByteArray sha256;
    std::vector<store::BundleRow> rows;
    std::vector<ExtraColumn> extra;
    /// Up to which number its bases mean what they say; nothing: all of them.
    std::optional<qint64> baseUpto = {};
    /// What is wrong with the operation although its head could be read: op.unknown_table,
    /// op.unknown_kind, op.malformed, op.too_many_rows, op.hash. Such an operation is parked, not
    /// refused.
    QLatin1StringView problem = {};
    /// Its own text in the message, for as long as the message lives.
    QByteArrayView json;
};

/// The type of an operation that gives back what the service itself had written, and has lost: rows
/// of its own series as they were pulled, under an id that follows from them.
inline constexpr QLatin1StringView kGiveBack("service.give_back");

/// What a counter's outbox holds of one operation.
struct OutboxOperation
{
    qint64 seq = 0;
    Uuid id;
    QString type;
    int schema = 0;
    qint64 hlc = 0;
    UserId user;
    QString bizDate;
    QByteArray sha256;
    /// Canonical CBOR, as the unit of work wrote it.
    QByteArray body;
    /// As Operation::baseUpto.
    std::optional<qint64> baseUpto = {};
};

/// Writes the operation; nothing is written when the body is no bundle of known tables
/// (op.damaged).
Result<void> writeOperation(JsonWriter& out, const OutboxOperation& operation);
/// The same for rows that are decoded already.
void writeOperation(
    JsonWriter& out, const OutboxOperation& head, std::span<const store::BundleRow> rows);

/// Reads one operation from its own text (a parked body). Refuses request.sync_malformed when even
/// its head cannot be read.
Result<Operation> readOperation(QByteArrayView json);

/// The canonical bundle of the rows.
QByteArray canonicalBody(std::span<const store::BundleRow> rows);

} // namespace mm::protocol
