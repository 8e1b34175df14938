// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>

namespace mm::sim {

/// Whether worlds tell what happens in them, line by line on stderr.
inline bool& tracing()
{
    static bool isOn = false;
    return isOn;
}

inline void trace(qint64 nowMs, const QString& what)
{
    if (tracing()) {
        std::fprintf(stderr, "%lld.%03lld %s\n", nowMs / 1000, nowMs % 1000, qPrintable(what));
    }
}

} // namespace mm::sim
