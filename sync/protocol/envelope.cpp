// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/envelope.h"

#include "sync/protocol/member_reader.h"

namespace mm::protocol {

QByteArray enveloped(const QByteArray& data)
{
    return R"({"success":true,"data":)" + data + R"(,"message":""})";
}

Result<Envelope> openEnvelope(QByteArrayView answer)
{
    constexpr qsizetype kSentence = 4'096;
    Envelope envelope;
    const auto data = [&](JsonReader& reader) {
        return reader.skip(&envelope.data);
    };
    const auto details = [&](JsonReader& reader) {
        return readMembers(reader, {{"issue", into(envelope.issue), false}});
    };
    const auto error = [&](JsonReader& reader) {
        return readMembers(reader,
            {{"code", into(envelope.code)}, {"message", into(envelope.message, kSentence), false},
                {"details", details, false}});
    };
    MM_CHECK(readMessage(answer,
        {{"success", into(envelope.success)}, {"data", data, false}, {"error", error, false}},
        limits::kPlainBytes));
    const bool isWhole = envelope.success ? !envelope.data.isNull() : !envelope.code.isEmpty();
    if (!isWhole) {
        return fail(malformed(0));
    }
    return envelope;
}

} // namespace mm::protocol
