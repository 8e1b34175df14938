// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/transport.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// A pipe whose reader went away would end the whole program by SIGPIPE: in this thread it is only
/// an error of write().
class NoPipeSignal
{
public:
    NoPipeSignal()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoPipeSignal()
    {
        // One that came meanwhile must not be delivered afterwards.
        const timespec none{};
        sigtimedwait(&m_pipe, nullptr, &none);
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(NoPipeSignal)

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

class FileHandle
{
public:
    explicit FileHandle(int fd)
        : m_fd(fd)
    { }
    ~FileHandle()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Q_DISABLE_COPY_MOVE(FileHandle)
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

QString saidBySystem(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

class DeviceTransport final : public Transport
{
public:
    DeviceTransport(PrinterSpec printer, TransportLimits limits)
        : m_printer(std::move(printer))
        , m_limits(limits)
    { }

    Result<void> send(const QByteArray& bytes) override
    {
        const NoPipeSignal quiet;
        // Never made: a device that is not there must not become a file of that name.
        const FileHandle device(::open(QFile::encodeName(m_printer.target).constData(),
            O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
        if (device.fd() < 0) {
            return fail(transportError("print.unreachable"_L1, m_printer, saidBySystem(errno)));
        }
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const ssize_t taken = ::write(device.fd(), bytes.constData() + sent,
                static_cast<size_t>(std::min<qsizetype>(bytes.size() - sent, kPiece)));
            if (taken > 0) {
                sent += taken;
            } else if (taken == 0 || (errno != EAGAIN && errno != EINTR)) {
                return broken(sent, saidBySystem(errno));
            } else if (!waitForRoom(device.fd())) {
                return broken(sent, u"no byte taken in time"_s);
            }
        }
        return {};
    }

private:
    static constexpr qsizetype kPiece = 4096;

    [[nodiscard]] bool waitForRoom(int fd) const
    {
        pollfd waiting{fd, POLLOUT, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(m_limits.idle.count()));
        // Hung up: the next write says why.
        return ready > 0 || (ready < 0 && errno == EINTR);
    }
    [[nodiscard]] Result<void> broken(qsizetype sent, const QString& detail) const
    {
        return fail(
            transportError(sent == 0 ? "print.refused"_L1 : "print.unknown"_L1, m_printer, detail));
    }

    PrinterSpec m_printer;
    TransportLimits m_limits;
};

} // namespace

std::unique_ptr<Transport> deviceTransport(const PrinterSpec& printer, TransportLimits limits)
{
    return std::make_unique<DeviceTransport>(printer, limits);
}

} // namespace mm::ui
