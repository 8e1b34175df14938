// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/operation_reader.h"

#include "sync/protocol/row_json.h"

#include <limits>

namespace mm::protocol {

using namespace Qt::StringLiterals;
using store::BundleRow;
using store::ColumnType;
using store::TableSpec;

namespace {

constexpr qsizetype kHashBytes = 32;

/// The rows of one operation; the first thing that is wrong with them stops the reading, and the
/// rest is read over.
class RowsReader
{
public:
    explicit RowsReader(Operation& operation)
        : m_operation(operation)
    { }

    void read(QByteArrayView rows)
    {
        JsonReader reader(rows);
        reader.enterArray();
        while (m_operation.problem.isEmpty() && reader.nextItem()) {
            if (m_operation.rows.size() >= limits::kRowsAnOp) {
                m_operation.problem = "op.too_many_rows"_L1;
                return;
            }
            readRow(reader);
        }
        if (m_operation.problem.isEmpty() && (reader.failed() || m_operation.rows.empty())) {
            wrong();
        }
    }

    /// "base": the row_seq of each row that is changed or taken out of use.
    void readBase(QByteArrayView base)
    {
        QHash<QByteArray, qint64> known;
        JsonReader reader(base);
        reader.enterObject();
        for (QByteArrayView key; reader.nextKey(key);) {
            const QByteArray name = key.toByteArray();
            qint64 seq = 0;
            if (!reader.readInteger(seq) || seq < 0) {
                break;
            }
            known.insert(name, seq);
        }
        for (auto& row : m_operation.rows) {
            if (row.op == 'i') {
                continue;
            }
            const auto found =
                known.constFind(QByteArray(row.table->name) + '/' + row.id.toString().toLatin1());
            if (found == known.cend()) {
                wrong();
                return;
            }
            row.baseRowSeq = *found;
        }
        if (reader.failed()) {
            wrong();
        }
    }

private:
    void wrong() { m_operation.problem = "op.malformed"_L1; }

    void readRow(JsonReader& reader)
    {
        QByteArrayView name;
        QByteArrayView kind;
        if (!reader.enterArray() || !reader.nextItem()
            || !reader.readPlain(name, limits::kNameChars) || !reader.nextItem()
            || !reader.readPlain(kind, 1) || !reader.nextItem()) {
            wrong();
            return;
        }
        BundleRow row;
        row.table = tableNamed(name);
        row.op = kind.isEmpty() ? '?' : kind[0];
        if (row.table == nullptr || !QByteArrayView("ipd").contains(row.op)) {
            m_operation.problem =
                row.table == nullptr ? "op.unknown_table"_L1 : "op.unknown_kind"_L1;
            return;
        }
        if (row.op != 'i' && row.table->kind == store::TableKind::Fact) {
            m_operation.problem = row.op == 'p' ? "op.fact_patched"_L1 : "op.fact_removed"_L1;
            return;
        }
        if (!readColumns(reader, row) || reader.nextItem() || reader.failed() || row.id.isNull()
            || (row.op == 'd' && !row.values.empty())) {
            wrong();
            return;
        }
        m_operation.rows.push_back(std::move(row));
    }

    bool readColumns(JsonReader& reader, BundleRow& row)
    {
        if (!reader.enterObject()) {
            return false;
        }
        const TableSpec& table = *row.table;
        const bool isInsert = row.op == 'i';
        row.values.reserve(isInsert ? table.columns.size() : 4);
        int next = 0;
        for (QByteArrayView key; reader.nextKey(key);) {
            const int place = placeOf(table, key, next);
            if (place < 0) {
                if (!keepExtra(reader, key)) {
                    return false;
                }
                continue;
            }
            // In the table's order, each once: so a row has one form.
            if (place < next) {
                return false;
            }
            for (; isInsert && next < place; ++next) {
                row.values.emplace_back(next, store::Value());
            }
            store::Value value;
            if (!readValue(reader, table.columns[static_cast<size_t>(place)].type, value)) {
                return false;
            }
            takeId(table, place, value, row);
            next = place + 1;
            if (isInsert || place != m_idPlace) {
                row.values.emplace_back(place, std::move(value));
            }
        }
        return !reader.failed();
    }

    void takeId(const TableSpec& table, int place, const store::Value& value, BundleRow& row)
    {
        m_idPlace = placeOf(table, "id", 0);
        if (place == m_idPlace) {
            if (const auto* id = std::get_if<Uuid>(&value.data())) {
                row.id = *id;
            }
        }
    }

    bool keepExtra(JsonReader& reader, QByteArrayView key)
    {
        const QByteArray name = key.toByteArray();
        QByteArrayView json;
        if (name.size() > limits::kNameChars || !reader.skip(&json)) {
            return false;
        }
        m_operation.extra.push_back({m_operation.rows.size(), name, json.toByteArray()});
        return true;
    }

    Operation& m_operation;
    int m_idPlace = 0;
};

/// One member of the head. false: it is not as it must be.
bool readHead(JsonReader& reader, QByteArrayView key, Operation& operation)
{
    if (key == "seq") {
        return reader.readInteger(operation.seq) && operation.seq > 0;
    }
    if (key == "id") {
        return reader.readUuid(operation.id) && !operation.id.isNull();
    }
    if (key == "type") {
        return reader.readText(operation.type, limits::kNameChars) && !operation.type.isEmpty();
    }
    if (key == "schema") {
        qint64 schema = 0;
        const bool isRead =
            reader.readInteger(schema) && schema > 0 && schema <= std::numeric_limits<int>::max();
        operation.schema = static_cast<int>(schema);
        return isRead;
    }
    if (key == "hlc") {
        return reader.readInteger(operation.hlc) && operation.hlc >= 0;
    }
    if (key == "user") {
        return reader.peek() == JsonReader::Kind::Null ? reader.readNull()
                                                       : reader.readUuid(operation.user.uuid);
    }
    if (key == "biz_date") {
        QString date;
        const bool isRead = reader.readText(date, 10);
        operation.bizDate = QDate::fromString(date, Qt::ISODate);
        return isRead && operation.bizDate.isValid() && date.size() == 10;
    }
    if (key == "sha256") {
        return reader.readBytes(operation.sha256, kHashBytes)
            && operation.sha256.size() == kHashBytes;
    }
    if (key == "base_upto") {
        qint64 upto = 0;
        const bool isRead = reader.readInteger(upto) && upto >= 0;
        operation.baseUpto = upto;
        return isRead;
    }
    return reader.skip();
}

void checkHash(Operation& operation)
{
    // Of columns that are not known here the type is not known either, and so not the hash.
    if (operation.problem.isEmpty() && operation.extra.empty()
        && store::sha256(canonicalBody(operation.rows)) != operation.sha256) {
        operation.problem = "op.hash"_L1;
    }
}

} // namespace

bool readOperation(JsonReader& reader, Operation& operation)
{
    QByteArrayView rows;
    QByteArrayView base;
    if (!reader.enterObject()) {
        return false;
    }
    const qsizetype start = reader.offset() - 1;
    static constexpr std::array kHeadKeys{
        "seq", "id", "type", "schema", "hlc", "user", "biz_date", "sha256", "rows"};
    unsigned seen = 0;
    for (QByteArrayView key; reader.nextKey(key);) {
        const auto known = std::find(kHeadKeys.begin(), kHeadKeys.end(), key);
        if (known != kHeadKeys.end()) {
            const unsigned bit = 1U << static_cast<unsigned>(known - kHeadKeys.begin());
            if ((seen & bit) != 0) {
                return reader.refuse();
            }
            seen |= bit;
        }
        const bool isRead = key == "rows" ? reader.skip(&rows)
            : key == "base"               ? reader.skip(&base)
                                          : readHead(reader, key, operation);
        if (!isRead) {
            return reader.refuse();
        }
    }
    if (reader.failed() || seen != (1U << kHeadKeys.size()) - 1) {
        return reader.refuse();
    }
    operation.json = reader.textFrom(start);
    RowsReader read(operation);
    read.read(rows);
    if (operation.problem.isEmpty()) {
        read.readBase(base.isNull() ? QByteArrayView("{}") : base);
    }
    checkHash(operation);
    return true;
}

Result<Operation> readOperation(QByteArrayView json)
{
    JsonReader reader(json);
    Operation operation;
    if (!readOperation(reader, operation) || !reader.isAtEnd()) {
        return fail(invalid("request.sync_malformed"_L1, {}, {{u"offset"_s, reader.offset()}}));
    }
    return operation;
}

} // namespace mm::protocol
