// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <span>

namespace mm::identity {

/// A state or union territory by its two letters (as on number plates and in ISO 3166-2:IN).
struct State
{
    QLatin1StringView code;
    const char16_t* english;
    const char16_t* kannada;
    const char16_t* hindi;
};
/// By English name.
std::span<const State> indianStates();

/// Two letters of a state, in either case, or the older letters of one (OR, UA, TS); gives the
/// letters of indianStates(). Empty stays empty. Refuses: state.unknown.
Result<QString> parseState(const QString& text, const QString& field = {});

/// Degrees north (south negative) as whole millionths of a degree, read from decimal text ("12.3",
/// "-6.75", Indic digits) digit by digit; a seventh decimal rounds. Refuses: place.malformed,
/// place.out_of_range.
Result<qint64> parseLatitude(const QString& text, const QString& field = {});
/// Degrees east (west negative), as parseLatitude.
Result<qint64> parseLongitude(const QString& text, const QString& field = {});
/// Millionths of a degree as text with six decimals: "12.305183".
QString degreesText(qint64 microDegrees);

/// An IANA time zone that this system knows ("Asia/Kolkata"). Refuses: time_zone.unknown.
Result<QString> parseTimeZone(const QString& text, const QString& field = {});

} // namespace mm::identity
