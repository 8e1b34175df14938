// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pg_cluster.h"

#include <QProcess>
#include <QTemporaryDir>

namespace mm::test {

/// A real mandirmitra-server, a process of its own over a real PostgreSQL, on a port of loopback
/// that stays the same when it is stopped and started again. Anybody may bring a temple.
class Cloud
{
public:
    Cloud();
    ~Cloud();
    Q_DISABLE_COPY_MOVE(Cloud)

    /// Empty when it runs.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    void start();
    /// As a power cut does it, or as an operator.
    void stop(bool isKilled = false);
    /// What it has written to its log since it was started.
    QByteArray log();

private:
    [[nodiscard]] QProcessEnvironment environment() const;

    PgCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_owner;
    QString m_service;
    QString m_problem;
    quint16 m_port = 0;
    QProcess m_process;
    QByteArray m_log;
};

} // namespace mm::test
