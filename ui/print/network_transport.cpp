// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/transport.h"

#include <QDeadlineTimer>

#include <fcntl.h>
#include <linux/sockios.h>
#include <netdb.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString saidBySystem(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

/// A socket that is closed at its end.
class Socket
{
public:
    explicit Socket(int fd = -1)
        : m_fd(fd)
    { }
    ~Socket()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Socket(Socket&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    { }
    Socket& operator=(Socket&&) = delete;
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    [[nodiscard]] int fd() const { return m_fd; }

    /// Whether one of `events` (or an end) came in time.
    [[nodiscard]] bool waitFor(short events, std::chrono::milliseconds limit) const
    {
        pollfd waiting{m_fd, events, 0};
        return ::poll(&waiting, 1, static_cast<int>(limit.count())) > 0;
    }
    [[nodiscard]] int error() const
    {
        int code = 0;
        socklen_t size = sizeof code;
        ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &code, &size);
        return code;
    }
    /// Bytes that the far side has not confirmed yet.
    [[nodiscard]] int unconfirmed() const
    {
        int count = 0;
        ::ioctl(m_fd, SIOCOUTQ, &count);
        return count;
    }

private:
    int m_fd;
};

class NetworkTransport final : public Transport
{
public:
    NetworkTransport(PrinterSpec printer, TransportLimits limits)
        : m_printer(std::move(printer))
        , m_limits(limits)
    { }

    Result<void> send(const QByteArray& bytes) override
    {
        const auto address = networkAddress(m_printer.target);
        if (!address) {
            return fail(transportError("print.unreachable"_L1, m_printer, m_printer.target));
        }
        MM_LET(socket, connected(address->first, address->second));
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const ssize_t taken = ::send(socket.fd(), bytes.constData() + sent,
                static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
            if (taken > 0) {
                sent += taken;
            } else if (errno != EAGAIN && errno != EINTR) {
                return broken(sent, saidBySystem(errno));
            } else if (!socket.waitFor(POLLOUT, m_limits.idle)) {
                return broken(sent, u"no byte taken in time"_s);
            }
        }
        return sayGoodBye(socket, sent);
    }

private:
    Result<Socket> connected(const QString& host, quint16 port) const
    {
        addrinfo hints{};
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        addrinfo* found = nullptr;
        const int known = ::getaddrinfo(
            host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &found);
        const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> all(found, &::freeaddrinfo);
        if (known != 0 || !all) {
            return fail(transportError(
                "print.unreachable"_L1, m_printer, QString::fromLocal8Bit(::gai_strerror(known))));
        }
        Socket socket(
            ::socket(all->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, all->ai_protocol));
        if (::connect(socket.fd(), all->ai_addr, all->ai_addrlen) != 0) {
            if (errno != EINPROGRESS || !socket.waitFor(POLLOUT, m_limits.connect)) {
                return fail(transportError("print.unreachable"_L1, m_printer, u"no connection"_s));
            }
            if (const int code = socket.error(); code != 0) {
                return fail(transportError("print.unreachable"_L1, m_printer, saidBySystem(code)));
            }
        }
        return socket;
    }

    /// Sent is not arrived: waits until the far side has confirmed every byte, then a moment for it
    /// to close in order or to break off.
    Result<void> sayGoodBye(const Socket& socket, qsizetype sent) const
    {
        ::shutdown(socket.fd(), SHUT_WR);
        QDeadlineTimer patience(m_limits.idle);
        int last = socket.unconfirmed();
        while (last > 0) {
            ::poll(nullptr, 0, kLookMs);
            if (socket.error() != 0) {
                return broken(sent, u"broken off"_s);
            }
            const int now = socket.unconfirmed();
            if (now < last) {
                patience.setRemainingTime(m_limits.idle);
            } else if (patience.hasExpired()) {
                return broken(sent, u"not confirmed in time"_s);
            }
            last = now;
        }
        const QDeadlineTimer farewell(m_limits.farewell);
        while (!farewell.hasExpired()
            && socket.waitFor(POLLIN, std::chrono::milliseconds(farewell.remainingTime()))) {
            char answer[64];
            const ssize_t got = ::recv(socket.fd(), answer, sizeof answer, 0);
            if (got == 0) {
                return {};
            }
            if (got < 0 && errno != EAGAIN && errno != EINTR) {
                return broken(sent, saidBySystem(errno));
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> broken(qsizetype sent, const QString& detail) const
    {
        return fail(
            transportError(sent == 0 ? "print.refused"_L1 : "print.unknown"_L1, m_printer, detail));
    }

    static constexpr int kLookMs = 20;
    PrinterSpec m_printer;
    TransportLimits m_limits;
};

} // namespace

std::unique_ptr<Transport> networkTransport(const PrinterSpec& printer, TransportLimits limits)
{
    return std::make_unique<NetworkTransport>(printer, limits);
}

} // namespace mm::ui
