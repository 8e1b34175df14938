// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace mm::http {

/// What one connection may ask of the service.
struct Limits
{
    qsizetype headBytes = 32 * 1024;
    qsizetype bodyBytes = 8 * 1024 * 1024;
    /// For a whole request to come in, and for a connection on which nothing is asked.
    qint64 requestMs = 30'000;
    qint64 idleMs = 75'000;
    int connections = 4'000;
};

/// What is answered before a request is one: malformed, too long, too slow.
using RefuseEarly = std::function<Response(int status)>;

/// Looks at the bytes of a connection before the HTTP library does, which is lenient about lengths
/// and would read a body of any size into memory. Refused here: a head over the limit (431), a
/// length that is not plain digits or is given twice (400), a transfer coding (411, nginx buffers
/// and sends a length), a body over the limit (413), a request that takes too long (408), a request
/// sent before the last one was answered (400).
class ConnectionGuard final : public QObject
{
public:
    ConnectionGuard(QTcpSocket& socket, const Limits& limits, const RefuseEarly& refuse);

    /// The library's own slot is cut off with this when the guard refuses.
    void setLibrary(QObject* library) { m_library = library; }
    void answered();
    [[nodiscard]] bool isBusy() const { return m_state == State::Working; }
    /// Closes a connection that has waited too long.
    void checkTime();

private:
    enum class State { Head, Body, Working, Refused };

    void look();
    void lookAtHead(const QByteArray& bytes);
    void countBody(qsizetype bytes);
    [[nodiscard]] int problemOf(const QByteArray& head);
    void refuse(int status);

    QTcpSocket& m_socket;
    const Limits& m_limits;
    const RefuseEarly& m_refuseEarly;
    QObject* m_library = nullptr;
    State m_state = State::Head;
    QByteArray m_head;
    qint64 m_missing = 0;
    qint64 m_drained = 0;
    QElapsedTimer m_since;
};

/// Takes connections, each with its guard.
class GuardedListener final : public QTcpServer
{
public:
    GuardedListener(const Limits& limits, RefuseEarly refuse);

    /// What handles the requests; before the first connection.
    void setLibrary(QObject* library) { m_library = library; }
    /// Closes the connections that ask nothing; `gone` is called after each that has ended,
    /// whatever it was.
    void closeIdle(std::function<void()> gone);
    /// Connections that are open, or have an answer on the way.
    [[nodiscard]] int open() const;
    static ConnectionGuard* guardOf(QTcpSocket* socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    template <typename Visit>
    void eachGuard(Visit visit) const;

    Limits m_limits;
    RefuseEarly m_refuse;
    QObject* m_library = nullptr;
    std::function<void()> m_gone;
    QTimer m_clock;
};

/// The bytes of an answer on the wire. `keepAlive`: more may be asked on the connection.
QByteArray wireBytes(const Response& response, bool keepAlive, bool withBody);

} // namespace mm::http
