// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>

namespace mm::http {

inline constexpr int kJsonDepth = 32;

/// The object of a request's body. A number that is not a plain integer comes as a text with
/// kDecimalMark before its digits as they were written: an amount in rupees never goes through a
/// double. Refuses: request.json (not JSON, or no object; args: offset), request.json_depth (over
/// kJsonDepth levels).
Result<QJsonObject> parseJsonBody(const QByteArray& body);

inline constexpr QChar kDecimalMark(u'\x1f');

} // namespace mm::http
