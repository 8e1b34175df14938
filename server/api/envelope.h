// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"
#include "server/http/message.h"

namespace mm::server {

/// The HTTP status and the contract's code of a refusal. `hasPath`: the route names one thing, so
/// that what is not found is that thing; else it was named in the body.
struct Fault
{
    int status = 500;
    QString code;
};
Fault faultOf(const Error& error, bool hasPath);

inline constexpr char kJsonAnswer[] = "application/json; charset=utf-8";

/// {"success":true,"data":…,"message":"…","pagination":…}, or the answer's own bytes.
http::Response answered(const Answer& answer);

/// {"success":false,"error":{"code","message","details":{"field","issue"}}}. Never shows
/// Error::detail.
http::Response refused(const Error& error, const QString& language, bool hasPath = false);

/// "kn" of "kn-IN,kn;q=0.9,en;q=0.8": the first language that there are sentences in; else "en".
QString languageOf(const QByteArray& acceptLanguage);

} // namespace mm::server
