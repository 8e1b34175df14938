// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tables.h"
#include "sync/protocol/operation.h"

namespace mm::protocol {

using namespace Qt::StringLiterals;
using store::BundleRow;

namespace {

void writeRow(JsonWriter& out, const BundleRow& row)
{
    out.beginArray();
    out.plain(row.table->name);
    out.plain(QByteArrayView(&row.op, 1));
    out.beginObject();
    if (row.op != 'i') {
        out.key("id").uuid(row.id);
    }
    const bool keepsLast = row.op == 'i' && !row.values.empty();
    for (size_t i = 0; i < row.values.size(); ++i) {
        const auto& [place, value] = row.values[i];
        // A patch may set a column to NULL; of an inserted row only the last place says something.
        if (row.op == 'i' && value.isNull() && !(keepsLast && i + 1 == row.values.size())) {
            continue;
        }
        out.key(row.table->columns[static_cast<size_t>(place)].name).value(value);
    }
    out.endObject();
    out.endArray();
}

void writeBase(JsonWriter& out, std::span<const BundleRow> rows)
{
    out.key("base").beginObject();
    for (const auto& row : rows) {
        if (row.op != 'i') {
            out.key(QByteArray(row.table->name) + '/' + row.id.toString().toLatin1())
                .number(row.baseRowSeq);
        }
    }
    out.endObject();
}

} // namespace

void writeOperation(JsonWriter& out, const OutboxOperation& head, std::span<const BundleRow> rows)
{
    out.beginObject();
    out.key("seq").number(head.seq);
    out.key("id").uuid(head.id);
    out.key("type").text(head.type);
    out.key("schema").number(head.schema);
    out.key("hlc").number(head.hlc);
    if (head.user.isNull()) {
        out.key("user").null();
    } else {
        out.key("user").uuid(head.user.uuid);
    }
    out.key("biz_date").text(head.bizDate);
    out.key("sha256").bytes(head.sha256);
    out.key("rows").beginArray();
    for (const auto& row : rows) {
        writeRow(out, row);
    }
    out.endArray();
    writeBase(out, rows);
    if (head.baseUpto) {
        out.key("base_upto").number(*head.baseUpto);
    }
    out.endObject();
}

Result<void> writeOperation(JsonWriter& out, const OutboxOperation& operation)
{
    const auto rows = store::decodeBundle(operation.body, tables::kAll);
    if (!rows) {
        return fail(
            Error{ErrorKind::Integrity, "op.damaged"_L1, {}, {{u"op_seq"_s, operation.seq}}, {}});
    }
    writeOperation(out, operation, *rows);
    return {};
}

QByteArray canonicalBody(std::span<const BundleRow> rows)
{
    store::OperationBundle bundle;
    std::vector<store::Value> values;
    for (const auto& row : rows) {
        if (row.op == 'p') {
            bundle.addPatch(*row.table, row.id, row.baseRowSeq, row.values);
            continue;
        }
        if (row.op == 'd') {
            bundle.addRemoval(*row.table, row.id, row.baseRowSeq);
            continue;
        }
        values.clear();
        for (const auto& [place, value] : row.values) {
            values.push_back(value);
        }
        bundle.addInsert(*row.table, values);
    }
    return bundle.take();
}

} // namespace mm::protocol
