// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QLockFile>

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {

/// A window that is busy drawing answers late; one that hangs must not hold the second start up.
constexpr int kPatienceMs = 2000;
constexpr QByteArrayView kRaise("raise\n");

/// Short, since the name of a local socket is; the folder itself may be deep.
QString serverName(const setup::DataFolder& folder)
{
    const QByteArray digest =
        QCryptographicHash::hash(folder.path().toUtf8(), QCryptographicHash::Sha256);
    return u"mandirmitra-"_s + QString::fromLatin1(digest.left(12).toHex());
}

} // namespace

SingleInstance::SingleInstance(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                if (caller->readAll().startsWith(kRaise)) {
                    Q_EMIT raiseRequested();
                    caller->write("ok\n");
                }
                caller->disconnectFromServer();
            });
        }
    });
}

SingleInstance::~SingleInstance() = default;

Result<std::unique_ptr<SingleInstance>> SingleInstance::take(const setup::DataFolder& folder)
{
    auto lock = setup::lockForWindow(folder);
    if (!lock) {
        Error taken = std::move(lock.error());
        taken.args.insert(u"raised"_s, raiseOther(folder));
        return fail(std::move(taken));
    }
    std::unique_ptr<SingleInstance> instance(new SingleInstance(std::move(*lock)));
    const QString name = serverName(folder);
    // Ours is the folder, so a socket that lies there is of a window that died.
    QLocalServer::removeServer(name);
    instance->m_server.listen(name);
    return instance;
}

bool SingleInstance::raiseOther(const setup::DataFolder& folder)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(folder));
    if (!socket.waitForConnected(kPatienceMs)) {
        return false;
    }
    socket.write(kRaise.toByteArray());
    return socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs);
}

} // namespace mm::app
