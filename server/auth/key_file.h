// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <vector>

namespace mm::server {

/// The keys of a file: one a line, 256 bits or more each, in base64, hexadecimal or any other
/// printable form without spaces ("openssl rand -base64 32"), or 32 and more raw bytes. The first
/// is used for new work, the others still hold for what they have signed: that is how a key is
/// exchanged. Refuses with server.key_missing (no path, no file; args: setting), server.key_weak
/// (too short, or with so few different characters that somebody typed it).
Result<std::vector<QByteArray>> readKeyFile(const QString& path, const QString& setting);

} // namespace mm::server
