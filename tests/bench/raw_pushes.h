// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>

namespace mm::bench {

/// The bearer that the device of a store gets from its service.
Result<QByteArray> deviceToken(const QString& folder);

struct Pushed
{
    qint64 operations = 0;
    double seconds = 0;
};

/// Sends what waits in the outboxes of the stores, an operation a request, each store on a kept
/// connection and a thread of its own. The requests are made before the watch starts: what is
/// measured is the service.
Result<Pushed> pushSingly(const QStringList& folders);

} // namespace mm::bench
