// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pg_cluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepMs = 60'000;
/// A socket's path has at most 107 bytes; a long $TMPDIR would not leave room for its name.
constexpr qsizetype kLongestTemp = 60;
const QString kPrefix = u"mm-pg-"_s;
const QString kServerUser = u"postgres"_s;

QString binary(const QString& name)
{
    // Debian keeps the server's programs out of the path, one folder a version: the newest wins.
    const QDir versions(u"/usr/lib/postgresql"_s);
    auto names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(names, {}, [](const QString& version) { return version.toInt(); });
    for (auto version = names.crbegin(); version != names.crend(); ++version) {
        const QString path = versions.filePath(*version + u"/bin/"_s + name);
        if (QFile::exists(path)) {
            return path;
        }
    }
    return name;
}

QString tempFolder()
{
    const QString temp = QDir::tempPath();
    return temp.toUtf8().size() <= kLongestTemp ? temp : u"/tmp"_s;
}

/// Folders of clusters whose test was killed: their names end in its process id.
void sweep()
{
    const QDir temp(tempFolder());
    for (const auto& name : temp.entryList({kPrefix + u"*"_s}, QDir::Dirs)) {
        bool isNumber = false;
        const auto pid = static_cast<pid_t>(name.section(u'-', 2, 2).toInt(&isNumber));
        if (isNumber && ::kill(pid, 0) != 0 && errno == ESRCH) {
            QDir(temp.filePath(name)).removeRecursively();
        }
    }
}

} // namespace

PgCluster::PgCluster()
{
    sweep();
    if (!makeFolder() || !initialise() || !start()) {
        stop();
    }
}

PgCluster::~PgCluster()
{
    stop();
}

QString PgCluster::conninfo(const QString& database) const
{
    return u"host=%1 port=5432 user=mm dbname=%2"_s.arg(m_folder, database);
}

QString PgCluster::createDatabase()
{
    const QString name = u"mm_%1"_s.arg(++m_databases);
    const bool made = runToEnd({binary(u"createdb"_s), u"--maintenance-db"_s, conninfo(),
        u"--template"_s, u"template0"_s, u"--encoding"_s, u"UTF8"_s, u"--locale"_s, u"C"_s, name});
    return made ? conninfo(name) : QString();
}

bool PgCluster::makeFolder()
{
    QByteArray path =
        QDir(tempFolder())
            .filePath(u"%1%2-XXXXXX"_s.arg(kPrefix).arg(QCoreApplication::applicationPid()))
            .toUtf8();
    if (::mkdtemp(path.data()) == nullptr) {
        m_problem = u"No folder for the cluster in "_s + tempFolder();
        return false;
    }
    m_folder = QString::fromUtf8(path);
    if (::geteuid() != 0) {
        return true;
    }
    const auto* user = ::getpwnam("postgres");
    if (user == nullptr || ::chown(path.constData(), user->pw_uid, user->pw_gid) != 0) {
        m_problem = u"The user postgres is missing: install postgresql-15"_s;
        return false;
    }
    return true;
}

bool PgCluster::initialise()
{
    return runToEnd(asServer(binary(u"initdb"_s),
        {u"--pgdata"_s, m_folder + u"/data"_s, u"--username"_s, u"mm"_s, u"--auth"_s, u"trust"_s,
            u"--encoding"_s, u"UTF8"_s, u"--locale"_s, u"C"_s, u"--no-sync"_s,
            u"--no-instructions"_s}));
}

bool PgCluster::start()
{
    // Refused statements are not logged (in this order "log" stands above "error"): nobody reads
    // the pipe later on, and a few hundred refusals would fill it and stop the server.
    const QStringList command = asServer(binary(u"postgres"_s),
        {u"-D"_s, m_folder + u"/data"_s, u"-k"_s, m_folder, u"-c"_s, u"listen_addresses="_s,
            u"-c"_s, u"fsync=off"_s, u"-c"_s, u"synchronous_commit=off"_s, u"-c"_s,
            u"full_page_writes=off"_s, u"-c"_s, u"lc_messages=C"_s, u"-c"_s,
            u"log_min_messages=log"_s});
    m_server.setWorkingDirectory(m_folder);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(command.first(), command.sliced(1));
    return waitUntilReady();
}

bool PgCluster::waitUntilReady()
{
    QByteArray said;
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < kStepMs && m_server.waitForReadyRead(kStepMs)) {
        said += m_server.readAll();
        if (said.contains("ready to accept connections")) {
            // From here on nobody reads: a full pipe would stop the server.
            m_server.closeReadChannel(QProcess::StandardOutput);
            return true;
        }
    }
    m_problem = u"PostgreSQL did not start: "_s + QString::fromLocal8Bit(said + m_server.readAll());
    return false;
}

void PgCluster::stop()
{
    if (m_server.state() != QProcess::NotRunning) {
        // The fast way out: a plain terminate waits until every client has gone.
        ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
        if (!m_server.waitForFinished(kStepMs)) {
            m_server.kill();
            m_server.waitForFinished(kStepMs);
        }
    }
    if (!m_folder.isEmpty()) {
        QDir(m_folder).removeRecursively();
    }
}

QStringList PgCluster::asServer(const QString& program, const QStringList& arguments) const
{
    // The server takes SIGQUIT as "leave at once": it gets that when the test is gone.
    QStringList command{u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0) {
        command += {u"--reuid"_s, kServerUser, u"--regid"_s, kServerUser, u"--init-groups"_s};
    }
    command += program;
    return command + arguments;
}

bool PgCluster::runToEnd(const QStringList& command)
{
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.sliced(1));
    process.closeWriteChannel();
    if (process.waitForFinished(kStepMs) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0) {
        return true;
    }
    m_problem = command.join(u' ') + u": "_s + process.errorString() + u"\n"_s
        + QString::fromLocal8Bit(process.readAll());
    return false;
}

} // namespace mm::test
