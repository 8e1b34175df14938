// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
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

/// `serve`: runs until SIGTERM or SIGINT.
Result<QJsonObject> serve(const ServerCall& call);

} // namespace mm::app
