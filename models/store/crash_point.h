// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// MM_CRASH_POINT("issue.before_commit"): in test builds (MM_FAULT_POINTS) the process ends itself
/// with SIGKILL there when MM_CRASH_AT=name:n names the point and it is passed the n-th time.
/// Nothing in release builds.
#ifdef MM_FAULT_POINTS
namespace mm::store {
/// What MM_CRASH_POINT calls.
void passCrashPoint(const char* name);
} // namespace mm::store
#define MM_CRASH_POINT(name) ::mm::store::passCrashPoint(name)
#else
#define MM_CRASH_POINT(name) static_cast<void>(0)
#endif
