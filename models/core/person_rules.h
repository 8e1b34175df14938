// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QString>

namespace mm {

/// Rules for what is typed about a person. Each gives the value as it is to be stored, or a refusal
/// that names `field`. Text is stored as typed (O'Brien, <b>, "; DROP"): every output escapes it.

/// A person's, deity's or institution's name: NFC, trimmed, spaces collapsed, no control
/// characters, no direction marks; the joiners ZWJ and ZWNJ stay between Indic letters, where they
/// change the shape. At least two code points (ಓಂ is a name), at most 100 characters as a reader
/// counts them, with at least one letter and no emoji. Refuses: name.empty, name.too_short,
/// name.too_long, name.no_letters, name.emoji.
Result<QString> cleanName(const QString& text, const QString& field = {});

/// One line of free text, cleaned like a name; may be empty, at most `max` characters (UTF-16
/// units). Refuses: text.too_long.
Result<QString> cleanText(const QString& text, int max, const QString& field = {});

/// Free text of several lines: as cleanText, keeping line breaks (as \n).
Result<QString> cleanNote(const QString& text, int max, const QString& field = {});

/// An Indian mobile (^[6-9][0-9]{9}$) as its ten digits, after taking off +91, 0091, a leading 0,
/// spaces, hyphens, and reading Indic digits; or another country's number as "+<8..15 digits>".
/// Refuses: phone.malformed.
Result<QString> parsePhone(const QString& text, const QString& field = {});
/// "98xxxxxx10": first and last two digits.
QString maskPhone(const QString& phone);

/// ^[1-9][0-9]{5}$, a space in the middle allowed; refuses pin_code.malformed.
Result<QString> parsePinCode(const QString& text, const QString& field = {});

/// One @, a dotted domain, no spaces, at most 254 characters; lower-cases the domain. Refuses:
/// email.malformed.
Result<QString> parseEmail(const QString& text, const QString& field = {});

/// A log-in name: 3 to 32 of a-z, 0-9, '.', '_', '-', beginning with a letter; upper case is
/// lowered. Refuses: username.malformed.
Result<QString> parseUsername(const QString& text, const QString& field = {});

/// A business date, strictly YYYY-MM-DD and a day that exists; refuses date.malformed.
Result<QDate> parseDate(const QString& text, const QString& field = {});

} // namespace mm
