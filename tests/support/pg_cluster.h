// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace mm::test {

/// A PostgreSQL cluster of its own for one test program: a new data folder, a Unix socket beside
/// it, no TCP port, no fsync. Stopped and removed in the destructor, whatever happened before; if
/// the test is killed the server dies with it and the next cluster sweeps the folder away.
///
/// PostgreSQL refuses to run as root: then the server runs as "postgres", which its package makes.
class PgCluster
{
public:
    /// Takes about two seconds. Ask problem() whether it went well.
    PgCluster();
    ~PgCluster();
    Q_DISABLE_COPY_MOVE(PgCluster)

    /// Empty when the server runs; else what went wrong, with the server's own words.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The libpq connection string of a superuser to `database`.
    [[nodiscard]] QString conninfo(const QString& database = QStringLiteral("postgres")) const;

    /// A new, empty UTF-8 database in the C locale; its connection string, empty on failure (see
    /// problem()).
    QString createDatabase();

private:
    bool makeFolder();
    bool initialise();
    bool start();
    bool waitUntilReady();
    void stop();
    /// The program and arguments, run as the server's user.
    [[nodiscard]] QStringList asServer(const QString& program, const QStringList& arguments) const;
    bool runToEnd(const QStringList& command);

    QString m_folder;
    QString m_problem;
    QProcess m_server;
    int m_databases = 0;
};

} // namespace mm::test
