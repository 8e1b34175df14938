// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace mm::protocol {

/// As a gzip stream (RFC 1952).
QByteArray gzip(const QByteArray& data);

/// Back again. Refuses with request.gzip what is none, request.too_large what would be over `limit`
/// bytes: a small stream can hold gigabytes of zeros.
Result<QByteArray> gunzip(const QByteArray& data, qsizetype limit);

} // namespace mm::protocol
