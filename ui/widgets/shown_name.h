// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/interface_language.h"

namespace mm::ui {

/// Which of the two names of a thing the window shows: the one in local script where the window
/// speaks an Indian language and the name is known.
inline QString shownName(const QString& name, const QString& local)
{
    return local.isEmpty() || interfaceLanguage() == QLatin1StringView("en") ? name : local;
}

} // namespace mm::ui
