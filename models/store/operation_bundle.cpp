// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/operation_bundle.h"

#include <QCborStreamReader>

#include <openssl/evp.h>

namespace mm::store {

namespace {

constexpr unsigned kUnsigned = 0;
constexpr unsigned kNegative = 1;
constexpr unsigned kByteString = 2;
constexpr unsigned kTextString = 3;
constexpr unsigned kArray = 4;
constexpr unsigned kMap = 5;
constexpr unsigned kTag = 6;
constexpr char kNull = static_cast<char>(0xF6);
/// RFC 8746 gives 64 to a uint8 typed array: how opaque bytes are told from an id.
constexpr quint64 kOpaqueBytesTag = 64;

void head(QByteArray& out, unsigned major, quint64 argument)
{
    const auto lead = [&](unsigned info) {
        out.append(static_cast<char>((major << 5U) | info));
    };
    const auto big = [&](int byteCount) {
        for (int shift = (byteCount - 1) * 8; shift >= 0; shift -= 8) {
            out.append(static_cast<char>((argument >> static_cast<unsigned>(shift)) & 0xFFU));
        }
    };
    if (argument < 24) {
        lead(static_cast<unsigned>(argument));
    } else if (argument <= 0xFF) {
        lead(24);
        big(1);
    } else if (argument <= 0xFFFF) {
        lead(25);
        big(2);
    } else if (argument <= 0xFFFFFFFF) {
        lead(26);
        big(4);
    } else {
        lead(27);
        big(8);
    }
}

void number(QByteArray& out, qint64 value)
{
    if (value >= 0) {
        head(out, kUnsigned, static_cast<quint64>(value));
    } else {
        head(out, kNegative, static_cast<quint64>(-(value + 1)));
    }
}

void encode(QByteArray& out, std::monostate)
{
    out.append(kNull);
}
void encode(QByteArray& out, qint64 value)
{
    number(out, value);
}
void encode(QByteArray& out, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    head(out, kTextString, static_cast<quint64>(utf8.size()));
    out.append(utf8);
}
void encode(QByteArray& out, const QByteArray& bytes)
{
    head(out, kTag, kOpaqueBytesTag);
    head(out, kByteString, static_cast<quint64>(bytes.size()));
    out.append(bytes);
}
void encode(QByteArray& out, const Uuid& uuid)
{
    head(out, kByteString, 16);
    out.append(reinterpret_cast<const char*>(uuid.bytes.data()), 16);
}
void encode(QByteArray& out, const Value& value)
{
    std::visit([&](const auto& v) { encode(out, v); }, value.data());
}

std::optional<QByteArray> readString(QCborStreamReader& in)
{
    QByteArray all;
    auto piece = in.readByteArray();
    while (piece.status == QCborStreamReader::Ok) {
        all += piece.data;
        piece = in.readByteArray();
    }
    return piece.status == QCborStreamReader::EndOfString ? std::optional(all) : std::nullopt;
}

std::optional<QString> readText(QCborStreamReader& in)
{
    QString all;
    auto piece = in.readString();
    while (piece.status == QCborStreamReader::Ok) {
        all += piece.data;
        piece = in.readString();
    }
    return piece.status == QCborStreamReader::EndOfString ? std::optional(all) : std::nullopt;
}

std::optional<qint64> readNumber(QCborStreamReader& in)
{
    if (!in.isInteger()) {
        return std::nullopt;
    }
    const qint64 value = in.toInteger();
    in.next();
    return value;
}

std::optional<Uuid> readUuid(QCborStreamReader& in)
{
    if (!in.isByteArray()) {
        return std::nullopt;
    }
    const auto raw = readString(in);
    return raw ? Uuid::fromBytes(*raw) : std::nullopt;
}

std::optional<Value> readValue(QCborStreamReader& in)
{
    if (in.isNull()) {
        in.next();
        return Value();
    }
    if (in.isInteger()) {
        return Value(*readNumber(in));
    }
    if (in.isString()) {
        const auto text = readText(in);
        return text ? std::optional(Value(*text)) : std::nullopt;
    }
    if (in.isTag()) {
        in.next();
        const auto bytes = in.isByteArray() ? readString(in) : std::nullopt;
        return bytes ? std::optional(Value(Bytes{*bytes})) : std::nullopt;
    }
    const auto uuid = readUuid(in);
    return uuid ? std::optional(Value(*uuid)) : std::nullopt;
}

bool readInsert(QCborStreamReader& in, BundleRow& row)
{
    if (!in.isArray() || !in.enterContainer()) {
        return false;
    }
    int place = 0;
    while (in.hasNext()) {
        auto value = readValue(in);
        if (!value || place >= static_cast<int>(row.table->columns.size())) {
            return false;
        }
        if (qstrcmp(row.table->columns[static_cast<size_t>(place)].name, "id") == 0) {
            if (const auto* id = std::get_if<Uuid>(&value->data())) {
                row.id = *id;
            }
        }
        row.values.emplace_back(place++, std::move(*value));
    }
    return in.leaveContainer();
}

bool readPatch(QCborStreamReader& in, BundleRow& row)
{
    const auto id = readUuid(in);
    const auto base = id ? readNumber(in) : std::nullopt;
    if (!base || !in.isMap() || !in.enterContainer()) {
        return false;
    }
    row.id = *id;
    row.baseRowSeq = *base;
    while (in.hasNext()) {
        const auto place = readNumber(in);
        auto value = place ? readValue(in) : std::nullopt;
        const int after = row.values.empty() ? -1 : row.values.back().first;
        if (!value || *place <= after || *place >= static_cast<qint64>(row.table->columns.size())) {
            return false;
        }
        row.values.emplace_back(static_cast<int>(*place), std::move(*value));
    }
    return in.leaveContainer();
}

bool readRemoval(QCborStreamReader& in, BundleRow& row)
{
    const auto id = readUuid(in);
    const auto base = id ? readNumber(in) : std::nullopt;
    if (base) {
        row.id = *id;
        row.baseRowSeq = *base;
    }
    return base.has_value();
}

bool readRow(QCborStreamReader& in, std::span<const TableSpec* const> tables, BundleRow& row)
{
    if (!in.isArray() || !in.enterContainer()) {
        return false;
    }
    const auto tag = readNumber(in);
    const auto op = tag && in.isString() ? readText(in) : std::nullopt;
    const auto table = std::find_if(tables.begin(), tables.end(),
        [&](const TableSpec* spec) { return tag && spec->tag == *tag; });
    if (!op || op->size() != 1 || table == tables.end()) {
        return false;
    }
    row.table = *table;
    row.op = op->at(0).toLatin1();
    const bool read = row.op == 'i' ? readInsert(in, row)
        : row.op == 'p'             ? readPatch(in, row)
                                    : row.op == 'd' && readRemoval(in, row);
    return read && in.leaveContainer();
}

} // namespace

void OperationBundle::addInsert(const TableSpec& table, std::span<const Value> values)
{
    head(m_encodedRows, kArray, 3);
    number(m_encodedRows, table.tag);
    head(m_encodedRows, kTextString, 1);
    m_encodedRows.append('i');
    head(m_encodedRows, kArray, values.size());
    for (const auto& value : values) {
        encode(m_encodedRows, value);
    }
    ++m_rows;
}

void OperationBundle::addPatch(const TableSpec& table, const Uuid& id, qint64 baseRowSeq,
    std::span<const std::pair<int, Value>> changed)
{
    head(m_encodedRows, kArray, 5);
    number(m_encodedRows, table.tag);
    head(m_encodedRows, kTextString, 1);
    m_encodedRows.append('p');
    encode(m_encodedRows, id);
    number(m_encodedRows, baseRowSeq);
    head(m_encodedRows, kMap, changed.size());
    for (const auto& [place, value] : changed) {
        number(m_encodedRows, place);
        encode(m_encodedRows, value);
    }
    ++m_rows;
}

void OperationBundle::addRemoval(const TableSpec& table, const Uuid& id, qint64 baseRowSeq)
{
    head(m_encodedRows, kArray, 4);
    number(m_encodedRows, table.tag);
    head(m_encodedRows, kTextString, 1);
    m_encodedRows.append('d');
    encode(m_encodedRows, id);
    number(m_encodedRows, baseRowSeq);
    ++m_rows;
}

QByteArray OperationBundle::take()
{
    QByteArray body;
    body.reserve(m_encodedRows.size() + 9);
    head(body, kArray, m_rows);
    body.append(m_encodedRows);
    m_encodedRows.clear();
    m_rows = 0;
    return body;
}

namespace {

QByteArray bodyOf(const std::vector<BundleRow>& rows)
{
    OperationBundle bundle;
    std::vector<Value> values;
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

} // namespace

std::optional<std::vector<BundleRow>> decodeBundle(
    const QByteArray& body, std::span<const TableSpec* const> tables)
{
    QCborStreamReader in(body);
    if (!in.isArray() || !in.enterContainer()) {
        return std::nullopt;
    }
    std::vector<BundleRow> rows;
    while (in.hasNext()) {
        BundleRow row;
        if (!readRow(in, tables, row)) {
            return std::nullopt;
        }
        rows.push_back(std::move(row));
    }
    // The reader of the standard is lenient: cut short, followed by something, in a longer form or
    // with another tag, a body would read as rows that are not what was hashed.
    return bodyOf(rows) == body ? std::optional(std::move(rows)) : std::nullopt;
}

QByteArray sha256(QByteArrayView data)
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_Digest(data.data(), static_cast<size_t>(data.size()),
        reinterpret_cast<unsigned char*>(digest.data()), nullptr, EVP_sha256(), nullptr);
    return digest;
}

} // namespace mm::store
