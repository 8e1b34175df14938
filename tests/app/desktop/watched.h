// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/watched_application.h"

#include <QTest>

#include <cstdio>

namespace mm::test {

/// What one event may compute in a test before the window counts as kept. A computer on which
/// others run too may be slower than it was when the test began; work that belongs to another
/// thread takes many times as long as this.
inline qint64 limitInTests()
{
    constexpr qint64 kRoom = 4;
    return kRoom * app::WatchedApplication::kLimitMs * app::WatchedApplication::slowness();
}

/// Says what kept the window longest. A debug build takes `slowness` times as long as a release.
inline void sayLongest(const app::WatchedApplication& watched)
{
    const auto& longest = watched.longest();
    // Not a message: the program's own log takes those.
    std::fprintf(stderr, "kept longest: %lld ms (waited %lld ms) by %s; slowness %lld\n",
        longest.computedMs, longest.sleptMs, qUtf8Printable(longest.event),
        app::WatchedApplication::slowness());
}

/// Runs the test with its window thread watched; for the main() of a test.
template <typename Test>
int runWatched(int argc, char** argv)
{
    app::WatchedApplication watched(argc, argv);
    watched.setLimit(limitInTests());
    Test test;
    const int failed = QTest::qExec(&test, argc, argv);
    sayLongest(watched);
    return failed;
}

} // namespace mm::test
