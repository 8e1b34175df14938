// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "server/storage/s3_store.h"

#include <QHash>
#include <QHostAddress>
#include <QUrl>

namespace mm::server {

/// How the service runs: a file of NAME=value lines (# begins a comment), over it the environment.
struct Settings
{
    /// The service's own role, and the owner's for `migrate`.
    QString databaseUrl;
    QString migrationUrl;
    /// PostgreSQL itself, where databaseUrl is a pooler's: for LISTEN. Empty: as databaseUrl.
    QString newsUrl;
    QHostAddress address;
    quint16 port = 8080;
    QString jwtKeyFile;
    /// Seals the temples' data keys; without it the service can neither seal a PAN nor sign a
    /// receipt's code.
    QString fieldKeyFile;
    /// Requests an hour of one user, of one temple, and of one address without a token.
    int userLimit = 1'000;
    int templeLimit = 10'000;
    int addressLimit = 1'000;
    /// Whether anybody may make a temple of their own (POST /auth/register).
    bool allowsRegistration = false;
    /// Threads, each with a connection.
    int workers = 8;
    /// Days that the log of changes is kept: who was away for longer begins with a snapshot. Small
    /// numbers are for tests.
    int logDays = 400;
    /// Seconds between two rounds of the upkeep (upkeep.h).
    int upkeepSeconds = 60;
    /// Of the read replica that reports are taken from; empty: from the primary.
    QString replicaUrl;
    /// Shared counts of requests; empty: each instance counts for itself.
    QUrl redisUrl;
    /// Where copies of backups go; not set: nowhere.
    S3Place storage;
    /// "https://api.razorpay.com"; empty: nothing is paid online.
    QUrl paymentUrl;
    /// Opens /metrics to who is not on loopback.
    QString metricsToken;
};

/// Reads `path` (none when empty) and `environment`. Refuses: server.config_file,
/// server.setting_unknown, server.setting_malformed.
Result<Settings> readSettings(const QString& path, const QHash<QString, QString>& environment);

} // namespace mm::server
