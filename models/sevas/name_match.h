// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mm::sevas {

/// Whether a name is what somebody typed: case, composition and spare spaces aside.
inline bool sameName(const QString& name, const QString& typed)
{
    const auto form = [](const QString& text) {
        return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    };
    return !name.isEmpty() && form(name) == form(typed);
}

} // namespace mm::sevas
