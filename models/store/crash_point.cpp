// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/crash_point.h"

#ifdef MM_FAULT_POINTS
#include <QByteArray>

#include <csignal>

namespace mm::store {

void passCrashPoint(const char* name)
{
    static const QByteArray wanted = qgetenv("MM_CRASH_AT");
    static int passed = 0;
    const qsizetype colon = wanted.lastIndexOf(':');
    if (colon > 0 && wanted.left(colon) == name && ++passed == wanted.mid(colon + 1).toInt()) {
        raise(SIGKILL);
    }
}

} // namespace mm::store
#endif
