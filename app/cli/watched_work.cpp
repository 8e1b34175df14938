// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watched_work.h"

#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>

namespace mm::cli {

namespace {

constexpr std::array kSignals{SIGINT, SIGTERM};
constexpr qint64 kPercent = 100;

/// Of the process: a handler finds nothing else, and may do nothing else than set it.
std::atomic_bool theStop{false};
static_assert(std::atomic_bool::is_always_lock_free);

void wantStop(int /*signal*/)
{
    theStop = true;
}

} // namespace

WatchedWork::WatchedWork(const Call& call)
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    m_isTold = call.wantsProgress || m_isTerminal;
    theStop = false;
    struct sigaction action = {};
    action.sa_handler = wantStop;
    // Once: the next one does what it always does.
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : kSignals) {
        ::sigaction(signal, &action, nullptr);
    }
}

WatchedWork::~WatchedWork()
{
    for (const int signal : kSignals) {
        std::signal(signal, SIG_DFL);
    }
    if (m_isTerminal && m_toldPercent >= 0) {
        std::fputc('\n', stderr);
    }
}

Progress WatchedWork::progress()
{
    Progress progress;
    progress.stop = &theStop;
    if (m_isTold) {
        progress.told = [this](qint64 done, qint64 total) {
            tell(done, total);
        };
    }
    return progress;
}

Error WatchedWork::stopped()
{
    return {ErrorKind::Conflict, QLatin1StringView("work.stopped"), {}, {}, {}};
}

/// Figures alone are read in every language; a terminal keeps one line, a file one a percent.
void WatchedWork::tell(qint64 done, qint64 total)
{
    const qint64 percent = total > 0 ? done * kPercent / total : 0;
    if (percent == m_toldPercent) {
        return;
    }
    m_toldPercent = percent;
    std::fprintf(stderr, m_isTerminal ? "\r%3lld %%  %lld / %lld" : "%3lld %%  %lld / %lld\n",
        static_cast<long long>(percent), static_cast<long long>(done),
        static_cast<long long>(total));
    std::fflush(stderr);
}

} // namespace mm::cli
