// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace mm::identity {

/// What one Argon2id hash costs whoever tries passwords: passes over a block of memory. The default
/// takes about a tenth of a second on a counter's computer (RFC 9106, 4: 64 MiB, 3 passes).
struct HashCost
{
    unsigned long long operations = 3;
    size_t memoryBytes = size_t{64} * 1024 * 1024;
};

/// The rule for a password: 12 to 256 characters, not the user name, not one of the commonest, not
/// one character over and over. No rule on kinds of characters: length is what counts (NIST SP
/// 800-63B, 5.1.1.2). Refuses: password.too_short, password.too_long, password.is_username,
/// password.too_common.
Result<void> checkPassword(
    const QString& password, const QString& username, const QString& field = {});

/// The rule for the PIN of the quick switch: 4 to 8 digits, of any script; gives ASCII digits.
/// Refuses: pin.malformed.
Result<QString> parsePin(const QString& pin, const QString& field = {});

/// The Argon2id hash of a password or PIN with its salt and cost, as text to store. The text is
/// hashed in NFC, so that two keyboards that compose ಕೋ differently meet.
Result<QString> hashSecret(const QString& secret, const HashCost& cost);
bool secretMatches(const QString& hash, const QString& secret);
/// Whether the hash was made at another cost and should be made anew at the next log-in.
bool needsRehash(const QString& hash, const HashCost& cost);

} // namespace mm::identity
