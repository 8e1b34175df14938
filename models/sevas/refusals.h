// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace mm::sevas {

/// Something stands already, and stands otherwise.
inline Error conflict(QLatin1StringView rule, const QString& field = {}, QVariantMap args = {})
{
    return Error{ErrorKind::Conflict, rule, field, std::move(args), {}};
}

} // namespace mm::sevas
