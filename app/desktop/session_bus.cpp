// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session_bus.h"

#include <QFile>
#include <QList>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

namespace mm::app {

namespace {

constexpr const char* kAddress = "DBUS_SESSION_BUS_ADDRESS";

/// A socket that is closed when the scope is left.
class Socket
{
public:
    Socket()
        : m_fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    { }
    ~Socket()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    bool connectTo(const QByteArray& path) const
    {
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        if (m_fd < 0 || path.isEmpty() || size_t(path.size()) >= sizeof(name.sun_path)) {
            return false;
        }
        std::memcpy(name.sun_path, path.constData(), size_t(path.size()));
        // An abstract name has no end mark; a path ends with the NUL that is there already.
        const auto length = offsetof(sockaddr_un, sun_path) + size_t(path.size())
            + (path.startsWith('\0') ? 0U : 1U);
        return ::connect(
                   m_fd, reinterpret_cast<const sockaddr*>(&name), static_cast<socklen_t>(length))
            == 0;
    }
    bool say(const QByteArray& text) const
    {
        return ::send(m_fd, text.constData(), size_t(text.size()), MSG_NOSIGNAL) == text.size();
    }
    [[nodiscard]] bool hears(std::chrono::milliseconds patience) const
    {
        pollfd waiting{m_fd, POLLIN, 0};
        return ::poll(&waiting, 1, static_cast<int>(patience.count())) == 1;
    }

private:
    int m_fd;
};

} // namespace

QByteArray sessionBusSocket(const QByteArray& address, const QByteArray& runtimeFolder)
{
    if (address.isEmpty()) {
        const QByteArray usual = runtimeFolder + "/bus";
        return !runtimeFolder.isEmpty() && QFile::exists(QString::fromLocal8Bit(usual))
            ? usual
            : QByteArray();
    }
    const QByteArray first = address.split(';').value(0);
    if (!first.startsWith("unix:")) {
        return {};
    }
    for (const QByteArray& part : first.mid(5).split(',')) {
        if (part.startsWith("path=")) {
            return QByteArray::fromPercentEncoding(part.mid(5));
        }
        if (part.startsWith("abstract=")) {
            return QByteArray(1, '\0') + QByteArray::fromPercentEncoding(part.mid(9));
        }
    }
    return {};
}

bool busAnswers(const QByteArray& socketPath, std::chrono::milliseconds patience)
{
    const Socket socket;
    const QByteArray user = QByteArray::number(::getuid()).toHex();
    return socket.connectTo(socketPath)
        && socket.say(QByteArray(1, '\0') + "AUTH EXTERNAL " + user + "\r\n")
        && socket.hears(patience);
}

bool giveUpStuckBus()
{
    const QByteArray path = sessionBusSocket(qgetenv(kAddress), qgetenv("XDG_RUNTIME_DIR"));
    // A bus that is not there at all refuses at once, to Qt as well.
    if (path.isEmpty() || busAnswers(path, kBusPatience)) {
        return true;
    }
    qputenv(kAddress, "disabled:");
    return false;
}

} // namespace mm::app
