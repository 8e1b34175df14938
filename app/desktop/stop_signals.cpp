// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/stop_signals.h"

#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <csignal>

namespace mm::app {

namespace {

/// A handler may do next to nothing: it writes a byte, and the event loop reads it.
std::array<int, 2> thePipe{-1, -1};
constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

void handle(int /*signal*/)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(thePipe[1], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    for (const int signal : kSignals) {
        std::signal(signal, handler);
    }
}

} // namespace

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
{
    if (::pipe(thePipe.data()) != 0) {
        return;
    }
    auto* notifier = new QSocketNotifier(thePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(thePipe[0], &byte, 1) == 1) {
            Q_EMIT stopRequested();
        }
    });
    setHandler(handle);
}

StopSignals::~StopSignals()
{
    setHandler(SIG_DFL);
    for (int& end : thePipe) {
        if (end >= 0) {
            ::close(end);
            end = -1;
        }
    }
}

} // namespace mm::app
