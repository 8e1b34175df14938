// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace mm::server {

/// The id in the path; what is none is found nowhere: NotFound `unknown`.
template <typename IdType>
Result<IdType> pathId(const Ask& ask, QLatin1StringView unknown)
{
    const auto id = IdType::fromString(ask.path.value(QStringLiteral("id")));
    if (!id || id->isNull()) {
        return fail(notFound(unknown));
    }
    return *id;
}

/// An argument of the query as a parameter: NULL when it was not given.
inline store::Value argument(const Ask& ask, const QString& name)
{
    return store::orNull(ask.query.value(name));
}

} // namespace mm::server
