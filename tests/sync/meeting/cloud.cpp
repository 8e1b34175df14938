// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/meeting/cloud.h"

#include "tests/server/service_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepMs = 20'000;
const QString kServer = QStringLiteral(MM_BIN_DIR "/mandirmitra-server");

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16{0};
}

} // namespace

Cloud::Cloud()
    : m_problem(m_cluster.problem())
    , m_port(freePort())
{
    if (!m_problem.isEmpty()) {
        return;
    }
    const QString database = m_cluster.createDatabase();
    const auto roles = makeRoles(database);
    if (!roles) {
        m_problem = roles.error().detail;
        return;
    }
    m_owner = roles->first;
    m_service = roles->second;
    QFile key(m_folder.filePath(u"key"_s));
    if (!key.open(QIODevice::WriteOnly) || key.write(kTestKey) != kTestKey.size()) {
        m_problem = u"no key file"_s;
        return;
    }
    key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    key.close();
    QProcess migrate;
    migrate.setProcessEnvironment(environment());
    migrate.start(kServer, {u"migrate"_s});
    if (!migrate.waitForFinished(kStepMs) || migrate.exitCode() != 0) {
        m_problem = QString::fromUtf8(migrate.readAllStandardError());
        return;
    }
    start();
}

Cloud::~Cloud()
{
    stop(true);
}

QProcessEnvironment Cloud::environment() const
{
    auto values = QProcessEnvironment::systemEnvironment();
    values.insert(u"MANDIRMITRA_DATABASE_URL"_s, m_service);
    values.insert(u"MANDIRMITRA_MIGRATION_URL"_s, m_owner);
    values.insert(u"MANDIRMITRA_JWT_KEY_FILE"_s, m_folder.filePath(u"key"_s));
    values.insert(u"MANDIRMITRA_FIELD_KEY_FILE"_s, m_folder.filePath(u"key"_s));
    values.insert(u"MANDIRMITRA_LISTEN"_s, u"127.0.0.1:%1"_s.arg(m_port));
    values.insert(u"MANDIRMITRA_ALLOW_REGISTRATION"_s, u"yes"_s);
    for (const auto& name : {u"USER"_s, u"TEMPLE"_s, u"ADDRESS"_s}) {
        values.insert(u"MANDIRMITRA_RATE_LIMIT_"_s + name, u"1000000"_s);
    }
    return values;
}

void Cloud::start()
{
    m_log.clear();
    m_process.setProcessEnvironment(environment());
    m_process.start(kServer, {u"serve"_s});
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < kStepMs && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(1000);
        m_log += m_process.readAllStandardError();
        if (m_log.contains("\"listening\"")) {
            return;
        }
    }
    m_problem = u"the service does not start: "_s + QString::fromUtf8(m_log);
}

void Cloud::stop(bool isKilled)
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    if (isKilled) {
        m_process.kill();
    } else {
        m_process.terminate();
    }
    m_process.waitForFinished(kStepMs);
}

QByteArray Cloud::log()
{
    m_process.waitForReadyRead(10);
    m_log += m_process.readAllStandardError();
    return m_log;
}

} // namespace mm::test
