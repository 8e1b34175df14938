// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/duplicates.h"

#include <QString>

namespace mm::ui {

/// A star of the register ("Rohini") in the language of the window.
QString nakshatraText(const QString& nakshatra);
QString rashiText(const QString& rashi);
/// The name as the window's language shows it: in local script where there is one and the window
/// does not speak English.
QString devoteeName(const QString& name, const QString& nameLocal);
/// "same phone, same PAN"
QString reasonText(devotees::TwinReasons reasons);
/// "98765 43210 · Kashyapa · Udupi"; what is not known is left out.
QString hitDetail(const devotees::DevoteeHit& hit);

} // namespace mm::ui
