// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace mm::app {

/// How long a start waits for a session bus that does not answer. One that lives answers in a few
/// milliseconds.
inline constexpr std::chrono::milliseconds kBusPatience{200};

/// Where the session bus of this process should be: the path of its socket, with a leading NUL for
/// an abstract one; empty where it is no local socket (or there is none).
QByteArray sessionBusSocket(const QByteArray& address, const QByteArray& runtimeFolder);

/// Whether somebody answers D-Bus's greeting on the socket in that time.
bool busAnswers(const QByteArray& socketPath, std::chrono::milliseconds patience);

/// Qt's bridge to screen readers waits for the session bus at the first widget, up to 25 seconds
/// for one that is stuck. Where the bus is stuck, this process does without it: no screen reader,
/// no keyring, but a counter. To be called before the QApplication is made; false if the bus was
/// given up.
bool giveUpStuckBus();

} // namespace mm::app
