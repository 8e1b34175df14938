// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/http_server.h"

#include "models/core/hand_over.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QPointer>

namespace mm::http {

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "OTHER";
    }
}

Request valueOf(const QHttpServerRequest& asked)
{
    Request request;
    request.method = methodName(asked.method());
    request.path = asked.url().path(QUrl::FullyEncoded).toLatin1();
    request.query = asked.url().query(QUrl::FullyEncoded).toLatin1();
    for (const auto& [name, value] : asked.headers()) {
        request.headers.emplace_back(name.toLower(), value);
    }
    request.body = asked.body();
    request.address = asked.remoteAddress().toString();
    return request;
}

/// What a refusal before the handler says; the status alone, since nobody has read more.
Response bareRefusal(int status)
{
    QByteArray code = "BAD_REQUEST";
    QByteArray text = "This is not a well-formed HTTP request.";
    if (status == 413) {
        code = "PAYLOAD_TOO_LARGE";
        text = "The body is larger than the service takes. Send it in smaller parts.";
    } else if (status == 431) {
        text = "The request's header fields are too long.";
    } else if (status == 411) {
        text = "Send the body with a Content-Length.";
    } else if (status == 408) {
        text = "The request took too long to arrive. Try again.";
    }
    return {status, "application/json",
        "{\"success\":false,\"error\":{\"code\":\"" + code + "\",\"message\":\"" + text
            + "\",\"details\":{}}}"};
}

} // namespace

class HttpServer::Engine final : public QAbstractHttpServer
{
public:
    Engine(const Limits& limits, Handler handler)
        : m_handler(std::move(handler))
        , m_listener(limits, bareRefusal)
    {
        m_listener.setLibrary(this);
    }

    Result<quint16> listenOn(const QHostAddress& address, quint16 port)
    {
        if (!m_listener.listen(address, port)) {
            return fail(Error{ErrorKind::Usage, "server.listen"_L1, {},
                {{u"address"_s, address.toString()}, {u"port"_s, port}}, m_listener.errorString()});
        }
        bind(&m_listener);
        return m_listener.serverPort();
    }

    void drain(std::function<void()> done)
    {
        m_drained = std::move(done);
        m_listener.close();
        m_listener.closeIdle([this] { endIfDrained(); });
        endIfDrained();
    }

protected:
    bool handleRequest(const QHttpServerRequest& asked, QTcpSocket* socket) override
    {
        Request request = valueOf(asked);
        const bool keepAlive = request.header("connection").toLower() != "close";
        const bool isHead = request.method == "HEAD";
        QPointer<QTcpSocket> client(socket);
        m_handler(std::move(request), [this, client, keepAlive, isHead](const Response& response) {
            handOver(this, [this, client, keepAlive, isHead, response] {
                answer(client, response, keepAlive && !m_drained, !isHead);
            });
        });
        return true;
    }
    void missingHandler(const QHttpServerRequest& /*asked*/, QTcpSocket* socket) override
    {
        answer(socket, bareRefusal(400), false, true);
    }

private:
    void answer(QTcpSocket* client, const Response& response, bool keepAlive, bool withBody)
    {
        if (client != nullptr) {
            client->write(wireBytes(response, keepAlive, withBody));
            if (auto* guard = GuardedListener::guardOf(client)) {
                guard->answered();
            }
            if (!keepAlive) {
                client->disconnectFromHost();
            }
        }
    }
    void endIfDrained()
    {
        if (m_drained && m_listener.open() == 0) {
            std::exchange(m_drained, nullptr)();
        }
    }

    Handler m_handler;
    GuardedListener m_listener;
    std::function<void()> m_drained;
};

HttpServer::HttpServer(const Limits& limits, Handler handler)
    : m_engine(std::make_unique<Engine>(limits, std::move(handler)))
{ }

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::listen(const QHostAddress& address, quint16 port)
{
    return m_engine->listenOn(address, port);
}

void HttpServer::drain(std::function<void()> done)
{
    m_engine->drain(std::move(done));
}

} // namespace mm::http
