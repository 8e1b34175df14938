// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "sync/transport/device_key.h"
#include "sync/transport/http_client.h"

namespace mm::sync {

/// The device's session: signs challenges and holds the bearer, in memory only.
class DeviceSession final : public Credentials
{
public:
    DeviceSession(DeviceKey key, TempleId temple, DeviceId device, const Clock& clock)
        : m_key(std::move(key))
        , m_temple(temple)
        , m_device(device)
        , m_clock(clock)
    { }

    [[nodiscard]] bool hasToken() const override;
    void dropToken() override { m_token.clear(); }
    Result<QByteArray> challengeRequest() override;
    Result<QByteArray> tokenRequest(const QByteArray& challengeReply) override;
    Result<void> takeToken(const QByteArray& tokenReply) override;

    [[nodiscard]] QByteArray bearer() const { return m_token; }
    [[nodiscard]] DeviceId device() const { return m_device; }

private:
    DeviceKey m_key;
    TempleId m_temple;
    DeviceId m_device;
    const Clock& m_clock;
    QByteArray m_token;
    /// By this computer's clock, with the service's time taken out.
    qint64 m_goodUntil = 0;
};

/// The engine's transport over HTTP.
class ServiceTransport final : public Transport
{
public:
    using Answer = std::function<void(Ticket, const Reply&)>;

    ServiceTransport(HttpClient& client, const DeviceSession& session, int schema, Answer answer)
        : m_client(client)
        , m_session(session)
        , m_schema(schema)
        , m_answer(std::move(answer))
    { }

    void send(Ticket ticket, const Request& request) override;
    void abort(Ticket ticket) override { m_client.abort(ticket); }

private:
    HttpClient& m_client;
    const DeviceSession& m_session;
    int m_schema;
    Answer m_answer;
};

} // namespace mm::sync
