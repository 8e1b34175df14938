// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace mm::server {

/// Codes by time (RFC 6238): HMAC-SHA-1, six digits, half a minute each, which is what every
/// application on a telephone speaks.
inline constexpr qint64 kTotpStepMs = 30'000;

/// The code of a step (RFC 4226), with its leading zeros.
QString totpCode(const QByteArray& secret, qint64 step);
/// The step that a typed code belongs to: this one, or one before or after it, since clocks differ.
std::optional<qint64> totpStep(const QByteArray& secret, const QString& typed, qint64 nowMs);

/// RFC 4648, without padding.
QString base32(const QByteArray& bytes);
/// What an application reads from a QR code.
QString otpauthUri(const QByteArray& secret, const QString& temple, const QString& username);

} // namespace mm::server
