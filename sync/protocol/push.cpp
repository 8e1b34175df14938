// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/member_reader.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/operation_reader.h"

namespace mm::protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEpochBytes = 16;

struct StatusName
{
    OpStatus status;
    QLatin1StringView name;
};
constexpr StatusName kStatusNames[] = {
    {OpStatus::Applied, "applied"_L1},
    {OpStatus::Duplicate, "duplicate"_L1},
    {OpStatus::Conflict, "conflict"_L1},
    {OpStatus::Parked, "parked"_L1},
    {OpStatus::Blocked, "blocked"_L1},
    {OpStatus::Quarantined, "quarantined"_L1},
};

void writeResult(JsonWriter& out, const OpResult& result)
{
    out.beginObject();
    out.key("seq").number(result.seq);
    const QLatin1StringView status = statusName(result.status);
    out.key("status").plain({status.data(), status.size()});
    out.key("server_seq").number(result.serverSeq);
    if (!result.code.isEmpty()) {
        out.key("code").text(result.code);
    }
    if (result.waitsFor != 0) {
        out.key("waits_for").number(result.waitsFor);
    }
    out.endObject();
}

bool readResult(JsonReader& reader, OpResult& result)
{
    const auto status = [&result](JsonReader& in) {
        QByteArrayView name;
        const bool isRead = in.readPlain(name, limits::kNameChars);
        const auto known = isRead ? statusFrom(name) : std::nullopt;
        result.status = known.value_or(OpStatus::Parked);
        return known.has_value();
    };
    return readMembers(reader,
        {{"seq", countInto(result.seq)}, {"status", status},
            {"server_seq", countInto(result.serverSeq)}, {"code", into(result.code), false},
            {"waits_for", countInto(result.waitsFor), false}});
}

bool readResults(JsonReader& reader, std::vector<OpResult>& results)
{
    if (!reader.enterArray()) {
        return false;
    }
    while (reader.nextItem()) {
        OpResult result;
        if (results.size() >= limits::kOps || !readResult(reader, result)) {
            return reader.refuse();
        }
        results.push_back(result);
    }
    return !reader.failed();
}

/// Reads the operations; what is against the rules of the list goes to `refusal`.
bool readOperations(JsonReader& reader, std::vector<Operation>& operations, QString& refusal)
{
    if (!reader.enterArray()) {
        return false;
    }
    while (reader.nextItem()) {
        if (operations.size() >= limits::kOps) {
            refusal = u"request.sync_too_many"_s;
            return reader.refuse();
        }
        Operation operation;
        if (!readOperation(reader, operation)) {
            return false;
        }
        if (!operations.empty() && operations.back().seq >= operation.seq) {
            refusal = u"request.sync_order"_s;
            return reader.refuse();
        }
        operations.push_back(std::move(operation));
    }
    return !reader.failed();
}

} // namespace

QLatin1StringView statusName(OpStatus status)
{
    for (const auto& known : kStatusNames) {
        if (known.status == status) {
            return known.name;
        }
    }
    return {};
}

std::optional<OpStatus> statusFrom(QByteArrayView name)
{
    for (const auto& known : kStatusNames) {
        if (QByteArrayView(known.name.data(), known.name.size()) == name) {
            return known.status;
        }
    }
    return std::nullopt;
}

Result<Push> decodePush(QByteArrayView json)
{
    if (json.size() > limits::kPlainBytes) {
        return fail(invalid("request.too_large"_L1, {}));
    }
    Push push;
    QString refusal;
    JsonReader reader(json);
    const auto operations = [&](JsonReader& in) {
        return readOperations(in, push.operations, refusal);
    };
    if (readMembers(reader,
            {{"db_epoch", into(push.dbEpoch, kEpochBytes)},
                {"epoch", into(push.serverEpoch), false}, {"cursor", countInto(push.cursor), false},
                {"ops", operations}})
        && reader.isAtEnd()) {
        return push;
    }
    if (refusal == "request.sync_too_many"_L1) {
        return fail(invalid("request.sync_too_many"_L1, u"ops"_s, {{u"most"_s, limits::kOps}}));
    }
    return fail(refusal.isEmpty() ? malformed(reader.offset())
                                  : invalid("request.sync_order"_L1, u"ops"_s));
}

QByteArray encode(const PushReply& m)
{
    JsonWriter out;
    out.beginObject();
    out.key("acked_through").number(m.ackedThrough);
    out.key("results").beginArray();
    for (const auto& result : m.results) {
        writeResult(out, result);
    }
    out.endArray();
    out.key("head").number(m.head);
    out.key("server_ms").number(m.serverMs);
    out.endObject();
    return out.take();
}

Result<PushReply> decodePushReply(QByteArrayView json)
{
    PushReply m;
    MM_CHECK(readMessage(json,
        {{"acked_through", countInto(m.ackedThrough)},
            {"results",
                [&m](JsonReader& reader) {
                    return readResults(reader, m.results);
                }},
            {"head", countInto(m.head)}, {"server_ms", countInto(m.serverMs)}},
        limits::kPlainBytes));
    return m;
}

PushWriter::PushWriter(const QByteArray& dbEpoch, const QString& serverEpoch, qint64 cursor)
{
    m_out.beginObject();
    m_out.key("db_epoch").bytes(dbEpoch);
    if (!serverEpoch.isEmpty()) {
        m_out.key("epoch").text(serverEpoch);
        m_out.key("cursor").number(cursor);
    }
    m_out.key("ops").beginArray();
}

Result<void> PushWriter::add(const OutboxOperation& operation)
{
    const qsizetype before = m_out.size();
    auto written = writeOperation(m_out, operation);
    if (!written) {
        m_out.truncate(before);
        return written;
    }
    ++m_count;
    return {};
}

QByteArray PushWriter::take()
{
    m_out.endArray();
    m_out.endObject();
    return m_out.take();
}

} // namespace mm::protocol
