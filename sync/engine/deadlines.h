// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mm::sync {

/// How long a request may take, in ms. A request without any progress for kNoProgressMs is given
/// up earlier by the transport; so is one that finds no connection within kConnectMs.
inline constexpr qint64 kConnectMs = 5'000;
inline constexpr qint64 kNoProgressMs = 30'000;
inline constexpr qint64 kControlDeadlineMs = 20'000;
inline constexpr qint64 kPushDeadlineMs = 20'000;
inline constexpr qint64 kPullDeadlineMs = 30'000;
/// On top of the time that the long poll asks for.
inline constexpr qint64 kWaitGraceMs = 10'000;

} // namespace mm::sync
