// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/messages.h"

#include "sync/protocol/member_reader.h"

namespace mm::protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTables = 500;

bool readTexts(JsonReader& reader, QStringList& texts)
{
    if (!reader.enterArray()) {
        return false;
    }
    while (reader.nextItem()) {
        QString text;
        if (texts.size() >= kMostTables || !reader.readText(text, limits::kNameChars)) {
            return reader.refuse();
        }
        texts.append(text);
    }
    return !reader.failed();
}

void writeTexts(JsonWriter& out, const QStringList& texts)
{
    out.beginArray();
    for (const auto& text : texts) {
        out.text(text);
    }
    out.endArray();
}

bool readDate(JsonReader& reader, QDate& date)
{
    QString text;
    const bool isRead = reader.readText(text, 10);
    date = QDate::fromString(text, Qt::ISODate);
    return isRead && text.size() == 10 && date.isValid();
}

bool readDigestTable(JsonReader& reader, QByteArrayView name, TableDigest& table)
{
    table.table = QString::fromUtf8(name);
    QString combined;
    if (table.table.size() > limits::kNameChars
        || !readMembers(reader, {{"n", countInto(table.rows)}, {"xor", into(combined, 16)}})) {
        return false;
    }
    bool isHex = false;
    table.combined = combined.toULongLong(&isHex, 16);
    return isHex && combined.size() == 16;
}

bool readDigestTables(JsonReader& reader, std::vector<TableDigest>& tables)
{
    if (!reader.enterObject()) {
        return false;
    }
    for (QByteArrayView key; reader.nextKey(key);) {
        TableDigest table;
        if (tables.size() >= kMostTables || !readDigestTable(reader, key, table)) {
            return reader.refuse();
        }
        tables.push_back(table);
    }
    return !reader.failed();
}

bool readHoles(JsonReader& reader, QHash<QString, QList<qint64>>& holes)
{
    if (!reader.enterObject()) {
        return false;
    }
    for (QByteArrayView key; reader.nextKey(key);) {
        auto& numbers = holes[QString::fromUtf8(key)];
        if (!reader.enterArray()) {
            return false;
        }
        while (reader.nextItem()) {
            qint64 number = 0;
            if (!reader.readInteger(number)) {
                return false;
            }
            numbers.append(number);
        }
    }
    return !reader.failed();
}

} // namespace

Uuid slotId(const Uuid& seva, const Uuid& batch, QDate date)
{
    const QByteArray digest = store::sha256("mandirmitra slot" + seva.toBytes() + batch.toBytes()
        + date.toString(Qt::ISODate).toLatin1());
    Uuid id = *Uuid::fromBytes(QByteArrayView(digest).first(16));
    id.bytes[6] = static_cast<unsigned char>((id.bytes[6] & 0x0FU) | 0x80U);
    id.bytes[8] = static_cast<unsigned char>((id.bytes[8] & 0x3FU) | 0x80U);
    return id;
}

QByteArray encode(const Digest& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("at_seq").number(m.atSeq);
    out.key("tables").beginObject();
    for (const auto& table : m.tables) {
        out.key(table.table.toUtf8()).beginObject();
        out.key("n").number(table.rows);
        out.key("xor").plain(QByteArray::number(table.combined, 16).rightJustified(16, '0'));
        out.endObject();
    }
    out.endObject();
    out.endObject();
    return out.take();
}

Result<Digest> decodeDigest(QByteArrayView json)
{
    Digest m;
    MM_CHECK(readMessage(
        json, {{"at_seq", countInto(m.atSeq)}, {"tables", [&m](JsonReader& reader) {
                                                    return readDigestTables(reader, m.tables);
                                                }}}));
    return m;
}

QByteArray encode(const DigestReply& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("at_seq").number(m.atSeq);
    out.key("equal");
    writeTexts(out, m.equal);
    out.key("differ");
    writeTexts(out, m.differ);
    out.endObject();
    return out.take();
}

Result<DigestReply> decodeDigestReply(QByteArrayView json)
{
    DigestReply m;
    MM_CHECK(readMessage(json,
        {{"at_seq", countInto(m.atSeq)},
            {"equal",
                [&m](JsonReader& reader) {
                    return readTexts(reader, m.equal);
                }},
            {"differ", [&m](JsonReader& reader) {
                 return readTexts(reader, m.differ);
             }}}));
    return m;
}

QByteArray encode(const Rights& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("seva_id").uuid(m.seva);
    if (m.batch.isNull()) {
        out.key("batch_id").null();
    } else {
        out.key("batch_id").uuid(m.batch);
    }
    out.key("date").plain(m.date.toString(Qt::ISODate).toLatin1());
    out.key("want").number(m.want);
    out.key("used").number(m.used);
    out.key("version").number(m.version);
    out.endObject();
    return out.take();
}

Result<Rights> decodeRights(QByteArrayView json)
{
    Rights m;
    MM_CHECK(readMessage(json,
        {{"seva_id", into(m.seva)}, {"batch_id", maybeInto(m.batch)},
            {"date",
                [&m](JsonReader& reader) {
                    return readDate(reader, m.date);
                }},
            {"want", into(m.want)}, {"used", countInto(m.used)},
            {"version", countInto(m.version)}}));
    return m;
}

QByteArray encode(const RightsReply& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("slot_id").uuid(m.slot);
    out.key("granted").number(m.granted);
    out.key("lease_until").number(m.leaseUntil);
    out.key("version").number(m.version);
    out.key("left").number(m.left);
    out.endObject();
    return out.take();
}

Result<RightsReply> decodeRightsReply(QByteArrayView json)
{
    RightsReply m;
    MM_CHECK(readMessage(json,
        {{"slot_id", into(m.slot)}, {"granted", countInto(m.granted)},
            {"lease_until", countInto(m.leaseUntil)}, {"version", countInto(m.version)},
            {"left", countInto(m.left)}}));
    return m;
}

QByteArray encode(const Me& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("status").text(m.status);
    out.key("code").text(m.code);
    out.key("head").number(m.head);
    out.key("min_seq").number(m.minSeq);
    out.key("cursor").number(m.cursor);
    out.key("last_op_seq").number(m.lastOpSeq);
    out.key("parked").number(m.parked);
    out.key("quarantined").number(m.quarantined);
    out.key("duplicates").number(m.duplicates);
    out.key("last_seen_at").number(m.lastSeenAt);
    out.key("skew_ms").number(m.skewMs);
    out.key("server_ms").number(m.serverMs);
    out.key("server_epoch").text(m.serverEpoch);
    out.key("holes").beginObject();
    for (auto it = m.holes.cbegin(); it != m.holes.cend(); ++it) {
        out.key(it.key().toUtf8()).beginArray();
        for (const qint64 number : it.value()) {
            out.number(number);
        }
        out.endArray();
    }
    out.endObject();
    out.endObject();
    return out.take();
}

Result<Me> decodeMe(QByteArrayView json)
{
    Me m;
    MM_CHECK(readMessage(json,
        {{"status", into(m.status)}, {"code", into(m.code)}, {"head", countInto(m.head)},
            {"min_seq", countInto(m.minSeq)}, {"cursor", countInto(m.cursor)},
            {"last_op_seq", countInto(m.lastOpSeq)}, {"parked", countInto(m.parked)},
            {"quarantined", countInto(m.quarantined)}, {"duplicates", countInto(m.duplicates)},
            {"last_seen_at", countInto(m.lastSeenAt)}, {"skew_ms", into(m.skewMs)},
            {"server_ms", countInto(m.serverMs)}, {"server_epoch", into(m.serverEpoch)},
            {"holes",
                [&m](JsonReader& reader) {
                    return readHoles(reader, m.holes);
                }}},
        limits::kPlainBytes));
    return m;
}

QByteArray encode(const WaitReply& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("head").number(m.head);
    out.endObject();
    return out.take();
}

Result<WaitReply> decodeWaitReply(QByteArrayView json)
{
    WaitReply m;
    MM_CHECK(readMessage(json, {{"head", countInto(m.head)}}));
    return m;
}

} // namespace mm::protocol
