// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace mm::server {

/// The OpenAPI 3.0 description of the routes, made from the table that the dispatcher works by.
QJsonObject openApi(std::span<const Route> routes);

} // namespace mm::server
