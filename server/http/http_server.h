// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "server/http/connection_guard.h"
#include "server/http/message.h"

#include <QObject>

#include <functional>
#include <memory>

class QHostAddress;

namespace mm::http {

/// HTTP/1.1 on one thread, that of its event loop: the only place that knows the HTTP library.
///
/// The handler gets each request as a value and a way to answer, which may be called from any
/// thread, once, at any later time; an answer to somebody who has gone is dropped.
class HttpServer final : public QObject
{
public:
    using Reply = std::function<void(Response)>;
    using Handler = std::function<void(Request, Reply)>;

    HttpServer(const Limits& limits, Handler handler);
    ~HttpServer() override;

    /// Gives the port (another one than asked for if that was 0). Refuses with server.listen.
    Result<quint16> listen(const QHostAddress& address, quint16 port);
    /// No new connection is taken and no idle one is kept; `done` is called when everything that
    /// was asked is answered.
    void drain(std::function<void()> done);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace mm::http
