// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/names_catalog.h"

namespace mm::ui {

/// A gotra, star or rashi as the language writes it; what the catalogue does not know stays as it
/// was typed.
inline QString nameInScript(NameKind kind, const QString& name, const QString& language)
{
    const auto index = findName(kind, name);
    const QString local = index ? localName(kind, *index, language) : QString();
    return local.isEmpty() ? name : local;
}

} // namespace mm::ui
