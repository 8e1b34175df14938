// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"
#include "server/http/message.h"

namespace mm::server {

/// Reads query, body and Idempotency-Key into `ask` and holds them against the route's table;
/// `hash` is that of everything that was asked. Refuses: request.unknown_argument,
/// request.media_type, request.gzip, request.too_large, request.idempotency_key, and what
/// parseJsonBody() and checkFields() refuse.
Result<void> readRequest(
    const http::Request& request, const Route& route, Ask& ask, QByteArray& hash);

/// Of the client: the last hop that nginx on this machine names, else the other end itself.
QString clientAddress(const http::Request& request);

} // namespace mm::server
