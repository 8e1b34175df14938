// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QJsonObject>

namespace mm::server {

/// One line on stderr: {"time":…,"level":…,"event":…, …}. From any thread. What is logged holds no
/// personal data: ids, routes, numbers.
void logLine(QLatin1StringView level, QLatin1StringView event, qint64 nowMs, QJsonObject fields);

/// What a log may keep of Error::detail: PostgreSQL puts whole rows behind "DETAIL:".
QString loggable(const Error& error);

} // namespace mm::server
