// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/member_reader.h"
#include "sync/protocol/messages.h"

namespace mm::protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEpochBytes = 16;
constexpr size_t kMostTrails = 200;

/// Left out where there are none.
void writeTrails(JsonWriter& out, const std::vector<OwnTrail>& trails)
{
    if (trails.empty()) {
        return;
    }
    out.key("own_trails").beginArray();
    for (const auto& trail : trails) {
        out.beginObject();
        out.key("device").uuid(trail.device.uuid);
        out.key("code").text(trail.code);
        out.key("last").number(trail.lastChainNo);
        out.endObject();
    }
    out.endArray();
}

bool readTrails(JsonReader& reader, std::vector<OwnTrail>& trails)
{
    if (!reader.enterArray()) {
        return false;
    }
    while (reader.nextItem()) {
        OwnTrail trail;
        if (trails.size() >= kMostTrails
            || !readMembers(reader,
                {{"device", into(trail.device.uuid)}, {"code", into(trail.code)},
                    {"last", countInto(trail.lastChainNo)}})) {
            return reader.refuse();
        }
        trails.push_back(trail);
    }
    return !reader.failed();
}

} // namespace

QByteArray encode(const Hello& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("app").text(m.app);
    out.key("schema").number(m.schema);
    out.key("schema_min").number(m.schemaMin);
    out.key("db_epoch").bytes(m.dbEpoch);
    out.key("last_op_seq").number(m.lastOpSeq);
    out.key("acked_through").number(m.ackedThrough);
    out.key("cursors").beginObject();
    out.key("temple").beginObject();
    out.key("seq").number(m.cursor);
    out.key("epoch").text(m.serverEpoch);
    out.endObject();
    out.endObject();
    out.key("wall_ms").number(m.wallMs);
    if (m.toldThrough > 0) {
        out.key("told_through").number(m.toldThrough);
    }
    out.endObject();
    return out.take();
}

Result<Hello> decodeHello(QByteArrayView json)
{
    Hello m;
    const auto cursor = [&m](JsonReader& reader) {
        return readMembers(reader, {{"seq", countInto(m.cursor)}, {"epoch", into(m.serverEpoch)}});
    };
    const auto cursors = [&cursor](JsonReader& reader) {
        return readMembers(reader, {{"temple", cursor}});
    };
    MM_CHECK(readMessage(json,
        {{"app", into(m.app)}, {"schema", countInto(m.schema)},
            {"schema_min", countInto(m.schemaMin)}, {"db_epoch", into(m.dbEpoch, kEpochBytes)},
            {"last_op_seq", countInto(m.lastOpSeq)}, {"acked_through", countInto(m.ackedThrough)},
            {"cursors", cursors}, {"wall_ms", into(m.wallMs)},
            {"told_through", countInto(m.toldThrough), false}}));
    return m;
}

QByteArray encode(const HelloReply& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("server_ms").number(m.serverMs);
    out.key("server_epoch").text(m.serverEpoch);
    out.key("head").number(m.head);
    out.key("min_seq").number(m.minSeq);
    out.key("your_last_op_seq").number(m.yourLastOpSeq);
    if (!m.yourLastOpId.isNull()) {
        out.key("your_last_op_id").uuid(m.yourLastOpId);
    }
    out.key("schema").beginObject();
    out.key("min").number(m.schemaMin);
    out.key("max").number(m.schemaMax);
    out.endObject();
    out.key("limits").beginObject();
    out.key("ops").number(m.maxOps);
    out.key("bytes").number(m.maxBytes);
    out.endObject();
    out.key("device").beginObject();
    out.key("status").text(m.deviceStatus);
    out.key("code").text(m.deviceCode);
    out.endObject();
    out.key("policy_seq").number(m.policySeq);
    out.key("wait_s").number(m.waitSeconds);
    writeTrails(out, m.ownTrails);
    if (m.baseUpto > 0) {
        out.key("base_upto").number(m.baseUpto);
    }
    out.endObject();
    return out.take();
}

Result<HelloReply> decodeHelloReply(QByteArrayView json)
{
    HelloReply m;
    const auto schema = [&m](JsonReader& reader) {
        return readMembers(
            reader, {{"min", countInto(m.schemaMin)}, {"max", countInto(m.schemaMax)}});
    };
    const auto most = [&m](JsonReader& reader) {
        return readMembers(reader, {{"ops", countInto(m.maxOps)}, {"bytes", countInto(m.maxBytes)}})
            && m.maxOps > 0 && m.maxBytes > 0;
    };
    const auto device = [&m](JsonReader& reader) {
        return readMembers(
            reader, {{"status", into(m.deviceStatus)}, {"code", into(m.deviceCode)}});
    };
    MM_CHECK(readMessage(json,
        {{"server_ms", countInto(m.serverMs)}, {"server_epoch", into(m.serverEpoch)},
            {"head", countInto(m.head)}, {"min_seq", countInto(m.minSeq)},
            {"your_last_op_seq", countInto(m.yourLastOpSeq)},
            {"your_last_op_id", into(m.yourLastOpId), false}, {"schema", schema}, {"limits", most},
            {"device", device}, {"policy_seq", countInto(m.policySeq)},
            {"wait_s", countInto(m.waitSeconds)},
            {"own_trails", [&m](JsonReader& reader) { return readTrails(reader, m.ownTrails); },
                false},
            {"base_upto", countInto(m.baseUpto), false}}));
    return m;
}

} // namespace mm::protocol
