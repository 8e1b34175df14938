// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/postgres_connection.h"
#include "server/database/tenant_connection.h"
#include "server/service/settings.h"

#include <QJsonObject>
#include <QStringList>

namespace mm::app {

/// The command line of mandirmitra-server, taken apart.
struct ServerCall
{
    server::Settings settings;
    QHash<QString, QString> options;
    /// $MANDIRMITRA_PASSWORD.
    QString password;
};

/// One command of mandirmitra-server. Its answer is printed as one JSON object.
struct ServerCommand
{
    QLatin1StringView name;
    QLatin1StringView usage;
    /// "code", "name": given as "--code X"; those in `needed` must be there.
    QStringList options;
    QStringList needed;
    Result<QJsonObject> (*run)(const ServerCall& call);
};

std::span<const ServerCommand> serverCommands();

/// `backup`, `restore` and `check-backup`.
Result<QJsonObject> backUp(const ServerCall& call);
Result<QJsonObject> restore(const ServerCall& call);
Result<QJsonObject> checkBackup(const ServerCall& call);

/// A connection of the role in `url`; refuses with server.setting_missing, naming `setting`.
Result<std::unique_ptr<store::PostgresConnection>> connectTo(
    const QString& url, const QString& setting);
/// The service's own connection, checked as `serve` checks it.
Result<std::unique_ptr<server::TenantConnection>> tenantConnection(
    const server::Settings& settings);
/// Of MANDIRMITRA_FIELD_KEY_FILE; none when that is not set.
Result<std::vector<QByteArray>> fieldKeysOf(const server::Settings& settings);

/// `serve`: runs until SIGTERM or SIGINT.
Result<QJsonObject> serve(const ServerCall& call);
/// A one-time code for a computer of the temple or, with new-temple, for a temple that began
/// offline and is not here yet.
Result<QJsonObject> createDeviceCode(const ServerCall& call);

} // namespace mm::app
