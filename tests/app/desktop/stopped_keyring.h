// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>

namespace mm::test {

/// A session bus of its own with a keyring that owns its name there, takes every call in, and never
/// answers: gnome-keyring, stopped. Everything lies in a scratch folder, so that nobody's own
/// keyring is touched; both end with this.
class StoppedKeyring
{
public:
    explicit StoppedKeyring(const QString& scratch)
        : m_environment(QProcessEnvironment::systemEnvironment())
    {
        const QString home = scratch + QStringLiteral("/keyring");
        m_environment.insert(QStringLiteral("HOME"), home);
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/share"));
        m_environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
        m_environment.remove(QStringLiteral("DISPLAY"));
        m_isStopped = QDir().mkpath(home + QStringLiteral("/share"))
            && QFile::setPermissions(
                home, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)
            && startBus() && startKeyring();
    }
    ~StoppedKeyring()
    {
        // A stopped process hears of nothing else.
        m_keyring.kill();
        m_keyring.waitForFinished();
        m_bus.kill();
        m_bus.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(StoppedKeyring)

    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

private:
    bool startBus()
    {
        m_bus.setProcessEnvironment(m_environment);
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--print-address=1")});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10'000)) {
            return false;
        }
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
            QString::fromLocal8Bit(m_bus.readLine()).trimmed());
        return true;
    }
    bool startKeyring()
    {
        m_keyring.setProcessEnvironment(m_environment);
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                QStringLiteral("--components=secrets")});
        if (!m_keyring.waitForStarted() || m_keyring.write("pass") != 4
            || !m_keyring.waitForBytesWritten()) {
            return false;
        }
        m_keyring.closeWriteChannel();
        QProcess waiter;
        waiter.setProcessEnvironment(m_environment);
        waiter.start(QStringLiteral("gdbus"),
            {QStringLiteral("wait"), QStringLiteral("--session"), QStringLiteral("--timeout"),
                QStringLiteral("20"), QStringLiteral("org.freedesktop.secrets")});
        return waiter.waitForFinished(25'000) && waiter.exitCode() == 0
            && ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP) == 0;
    }

    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
    bool m_isStopped = false;
};

} // namespace mm::test
