// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace mm::ui {

/// Somebody else's work that the program stands on.
struct Part
{
    QLatin1StringView name;
    QLatin1StringView licence;
    QLatin1StringView use;
};

/// Every library and font, with the licence under which it comes (Debian 12's copyright files).
std::span<const Part> parts();

} // namespace mm::ui
