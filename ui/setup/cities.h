// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace mm::ui {

/// A town whose place is known, to spare people the looking up of degrees. Good to about a
/// kilometre, which moves sunrise by a few seconds.
struct City
{
    const char16_t* english;
    const char16_t* kannada;
    const char16_t* hindi;
    /// Two letters (models/identity/place.h).
    QLatin1StringView state;
    QLatin1StringView latitude;
    QLatin1StringView longitude;
};

std::span<const City> knownCities();
/// In the language of the window.
QString cityName(const City& city, const QString& language);
/// Those whose name begins with the text, or has a word that does, in any of the three languages.
QList<const City*> citiesLike(const QString& text, int most);

} // namespace mm::ui
