// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/desk.h"

namespace mm::ui {

/// Whether whoever is logged in at the desk may read something: reads ask for it where a request
/// comes in, use cases ask themselves. Refuses: permission.denied.
inline Result<void> mayRead(const store::Desk& desk, const QString& permission)
{
    if (!desk.actor.permissions.contains(permission)) {
        return fail(Error{ErrorKind::PermissionDenied, QLatin1StringView("permission.denied"), {},
            {{QStringLiteral("permission"), permission}}, {}});
    }
    return {};
}

} // namespace mm::ui
