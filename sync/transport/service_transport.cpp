// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/service_transport.h"

#include "sync/protocol/devices.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/messages.h"

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

/// A bearer is renewed this long before it ends.
constexpr qint64 kEarlyMs = 30'000;

struct Way
{
    QByteArray method;
    QLatin1StringView path;
};

Way wayOf(Call call)
{
    switch (call) {
    case Call::Challenge:
        return {"POST", protocol::kChallenge};
    case Call::Token:
        return {"POST", protocol::kToken};
    case Call::Hello:
        return {"POST", protocol::kHello};
    case Call::Push:
        return {"POST", protocol::kPush};
    case Call::Changes:
        return {"GET", protocol::kChanges};
    case Call::Snapshot:
        return {"GET", protocol::kSnapshot};
    case Call::Digest:
        return {"POST", protocol::kDigest};
    case Call::Wait:
        return {"GET", protocol::kWait};
    }
    return {};
}

Result<QByteArrayView> dataOf(const QByteArray& reply)
{
    MM_LET(envelope, protocol::openEnvelope(reply));
    if (!envelope.success) {
        return fail(
            Error{ErrorKind::Validation, "request.sync_malformed"_L1, {}, {}, envelope.issue});
    }
    return envelope.data;
}

} // namespace

bool DeviceSession::hasToken() const
{
    return !m_token.isEmpty() && m_clock.nowMs() < m_goodUntil;
}

Result<QByteArray> DeviceSession::challengeRequest()
{
    return protocol::encodeChallengeAsk(m_temple, m_device);
}

Result<QByteArray> DeviceSession::tokenRequest(const QByteArray& challengeReply)
{
    MM_LET(data, dataOf(challengeReply));
    MM_LET(challenge, protocol::decodeChallenge(data));
    protocol::TokenAsk ask;
    ask.temple = m_temple;
    ask.device = m_device;
    ask.challenge = challenge;
    ask.signature = m_key.sign(protocol::signedText(m_temple, m_device, challenge));
    return protocol::encode(ask);
}

Result<void> DeviceSession::takeToken(const QByteArray& tokenReply)
{
    MM_LET(data, dataOf(tokenReply));
    MM_LET(token, protocol::decodeTokenReply(data));
    m_token = token.token;
    m_goodUntil = m_clock.nowMs() + (token.expiresAt - token.serverMs) - kEarlyMs;
    return {};
}

void ServiceTransport::send(Ticket ticket, const Request& request)
{
    const Way way = wayOf(request.call);
    HttpClient::Question question;
    question.method = way.method;
    question.path = way.path;
    (way.method == "GET" ? question.query : question.body) = request.body;
    question.packed = request.packed;
    question.deadlineMs = request.deadlineMs;
    if (request.call != Call::Challenge && request.call != Call::Token) {
        question.bearer = m_session.bearer();
    }
    question.headers.insert("X-MM-Device", m_session.device().toString().toLatin1());
    question.headers.insert("X-MM-Schema", QByteArray::number(m_schema));
    m_client.ask(ticket, question, [this, ticket](const Reply& reply) { m_answer(ticket, reply); });
}

} // namespace mm::sync
