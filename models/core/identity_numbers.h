// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace mm {

/// Numbers that the state, the banks and the payment networks give out. Each parse function takes
/// what a person types (spaces, hyphens, lower case, Indic digits), gives the canonical form, and
/// refuses with "<what>.malformed" unless said otherwise.

/// Permanent Account Number: five letters, four digits (not 0000), a letter; the fourth letter is
/// one of the ten holder types. Refuses: pan.malformed, pan.holder_type. The last letter's formula
/// is not published, so it is not checked.
Result<QString> parsePan(const QString& text, const QString& field = {});
/// Whether the fifth letter is the first letter of a word of `name` (surname of an individual, name
/// of others). Only a warning can stand on it. True for a name without Latin letters.
bool panMatchesName(const QString& pan, const QString& name);
/// "AAxxxxxx4A"
QString maskPan(const QString& pan);

/// Twelve digits, the first 2 to 9, Verhoeff check digit; gives the digits. Refuses:
/// aadhaar.malformed, aadhaar.check_digit. Hold the result only as long as the vault needs it.
Result<QString> parseAadhaar(const QString& text, const QString& field = {});
/// "XXXX XXXX 7058": the first eight hidden, as the UIDAI asks.
QString maskAadhaar(const QString& aadhaar);
/// The Verhoeff check of a string of ASCII digits of any length, check digit last.
bool verhoeffValid(QStringView digits);

/// Bank branch code ^[A-Z]{4}0[A-Z0-9]{6}$.
Result<QString> parseIfsc(const QString& text, const QString& field = {});
/// UPI reference (RRN): 12 digits.
Result<QString> parseUpiReference(const QString& text, const QString& field = {});
/// Cheque or demand draft number: 6 digits.
Result<QString> parseChequeNumber(const QString& text, const QString& field = {});
/// GST number of 15 characters with its mod-36 check character. Refuses: gstin.malformed,
/// gstin.check_digit.
Result<QString> parseGstin(const QString& text, const QString& field = {});

} // namespace mm
