// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection_guard.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace mm::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int kClockMs = 1000;
/// So much of a refused body is still read, so that the refusal arrives before the reset.
constexpr qint64 kDrained = 16 * 1024 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    default:
        return status < 400 ? "OK" : status < 500 ? "Client Error" : "Server Error";
    }
}

/// A counter holds back the end of a long body until what came before it is acknowledged, which the
/// system puts off for 40 ms.
void acknowledgeNow(const QTcpSocket& socket)
{
    const int yes = 1;
    ::setsockopt(
        static_cast<int>(socket.socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
}

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 18
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray wireBytes(const Response& response, bool keepAlive, bool withBody)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonOf(response.status) + "\r\n";
    for (const auto& [name, value] : response.headers) {
        out += name + ": " + value + "\r\n";
    }
    if (!response.contentType.isEmpty()) {
        out += "Content-Type: " + response.contentType + "\r\n";
    }
    out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    out += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (withBody) {
        out += response.body;
    }
    return out;
}

ConnectionGuard::ConnectionGuard(
    QTcpSocket& socket, const Limits& limits, const RefuseEarly& refuse)
    : QObject(&socket)
    , m_socket(socket)
    , m_limits(limits)
    , m_refuseEarly(refuse)
{
    m_since.start();
    connect(&socket, &QTcpSocket::readyRead, this, &ConnectionGuard::look);
}

void ConnectionGuard::look()
{
    if (m_state == State::Refused) {
        const qint64 gone = m_socket.readAll().size();
        m_drained += gone;
        if (m_drained > kDrained) {
            m_socket.abort();
        }
        return;
    }
    const QByteArray bytes = m_socket.peek(m_socket.bytesAvailable());
    if (bytes.isEmpty()) {
        return;
    }
    switch (m_state) {
    case State::Head:
        lookAtHead(bytes);
        break;
    case State::Body:
        countBody(bytes.size());
        break;
    case State::Working:
        // Nothing may follow before the answer: what it belongs to would be a guess.
        refuse(400);
        break;
    case State::Refused:
        break;
    }
    if (m_state == State::Body) {
        acknowledgeNow(m_socket);
    }
}

void ConnectionGuard::lookAtHead(const QByteArray& bytes)
{
    if (m_head.isEmpty()) {
        m_since.restart();
    }
    m_head += bytes;
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0 ? m_head.size() > m_limits.headBytes : end > m_limits.headBytes) {
        refuse(431);
        return;
    }
    if (end < 0) {
        return;
    }
    if (const int problem = problemOf(m_head.first(end)); problem != 0) {
        refuse(problem);
        return;
    }
    m_state = State::Body;
    countBody(m_head.size() - end - 4);
}

int ConnectionGuard::problemOf(const QByteArray& head)
{
    m_missing = 0;
    bool hasLength = false;
    for (QByteArrayView rest = QByteArrayView(head); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf("\r\n");
        const QByteArray line = (end < 0 ? rest : rest.first(end)).toByteArray();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 2);
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        const QByteArray value = line.mid(name.size() + 1).trimmed();
        if (line.contains('\n') || line.contains('\r') || line.startsWith(' ')
            || line.startsWith('\t') || (name.endsWith(' ') && line.contains(':'))) {
            return 400;
        }
        if (name == "transfer-encoding") {
            return 411;
        }
        if (name == "content-length") {
            if (hasLength || !isDigits(value)) {
                return 400;
            }
            hasLength = true;
            m_missing = value.toLongLong();
        }
        if (name == "upgrade") {
            return 400;
        }
    }
    return m_missing > m_limits.bodyBytes ? 413 : 0;
}

void ConnectionGuard::countBody(qsizetype bytes)
{
    m_missing -= bytes;
    if (m_missing < 0) {
        refuse(400);
    } else if (m_missing == 0) {
        m_state = State::Working;
        m_head.clear();
    }
}

void ConnectionGuard::refuse(int status)
{
    m_state = State::Refused;
    m_since.restart();
    m_socket.disconnect(m_library);
    if (m_socket.isTransactionStarted()) {
        m_socket.commitTransaction();
    }
    m_socket.readAll();
    m_socket.write(wireBytes(m_refuseEarly(status), false, true));
    m_socket.flush();
    // Closing with bytes unread would reset the connection before the refusal is read: our half is
    // closed, theirs is drained until they close it.
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

void ConnectionGuard::answered()
{
    if (m_state == State::Working) {
        m_state = State::Head;
    }
    m_since.restart();
}

void ConnectionGuard::checkTime()
{
    const qint64 waited = m_since.elapsed();
    const bool isAsking = m_state == State::Body || (m_state == State::Head && !m_head.isEmpty());
    if (isAsking && waited > m_limits.requestMs) {
        refuse(408);
    } else if (m_state == State::Refused && waited > m_limits.requestMs) {
        m_socket.abort();
    } else if (m_state == State::Head && waited > m_limits.idleMs) {
        m_socket.disconnectFromHost();
    }
}

GuardedListener::GuardedListener(const Limits& limits, RefuseEarly refuse)
    : m_limits(limits)
    , m_refuse(std::move(refuse))
{
    setMaxPendingConnections(limits.connections);
    m_clock.setInterval(kClockMs);
    connect(&m_clock, &QTimer::timeout, this,
        [this] { eachGuard([](ConnectionGuard& guard) { guard.checkTime(); }); });
    m_clock.start();
}

template <typename Visit>
void GuardedListener::eachGuard(Visit visit) const
{
    for (auto* socket : findChildren<QTcpSocket*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (auto* guard = guardOf(socket)) {
            visit(*guard);
        }
    }
}

ConnectionGuard* GuardedListener::guardOf(QTcpSocket* socket)
{
    for (auto* child : socket->children()) {
        if (auto* guard = dynamic_cast<ConnectionGuard*>(child)) {
            return guard;
        }
    }
    return nullptr;
}

int GuardedListener::open() const
{
    int count = 0;
    for (const auto* socket : findChildren<QTcpSocket*>(QString(), Qt::FindDirectChildrenOnly)) {
        count += socket->state() == QAbstractSocket::UnconnectedState ? 0 : 1;
    }
    return count;
}

void GuardedListener::closeIdle(std::function<void()> gone)
{
    m_gone = std::move(gone);
    eachGuard([](ConnectionGuard& guard) {
        if (!guard.isBusy()) {
            qobject_cast<QTcpSocket*>(guard.parent())->disconnectFromHost();
        }
    });
}

void GuardedListener::incomingConnection(qintptr descriptor)
{
    auto* socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)
        || findChildren<QTcpSocket*>(QString(), Qt::FindDirectChildrenOnly).size()
            > m_limits.connections) {
        socket->abort();
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // Before the library connects its own slot: the guard must see the bytes first.
    auto* guard = new ConnectionGuard(*socket, m_limits, m_refuse);
    guard->setLibrary(m_library);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        if (m_gone) {
            m_gone();
        }
    });
    addPendingConnection(socket);
}

} // namespace mm::http
