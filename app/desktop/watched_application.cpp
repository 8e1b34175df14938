// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/watched_application.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QThread>

#include <sys/resource.h>

#include <algorithm>
#include <ctime>

namespace mm::app {

namespace {

Q_LOGGING_CATEGORY(lcWatch, "mm.window", QtInfoMsg)

constexpr qint64 kMsNs = 1'000'000;

qint64 nanoseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

/// How often the thread gave the processor away of its own will: it waited for something.
qint64 waits()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
}

QString nameOf(const char* receiver, QEvent::Type type)
{
    const char* key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QString::fromLatin1(receiver) + QStringLiteral("::")
        + (key != nullptr ? QString::fromLatin1(key) : QString::number(type));
}

qint64 kept(const WatchedApplication::Blocked& event)
{
    return std::max(event.computedMs, event.sleptMs);
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{ }

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // Other threads send events too, and events inside an event are part of it.
    if (QThread::currentThread() != thread() || m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    ++m_depth;
    // Both may be gone afterwards.
    const char* className = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const qint64 cpu = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    const qint64 wall = nanoseconds(CLOCK_MONOTONIC);
    const qint64 waited = waits();
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 wallMs = (nanoseconds(CLOCK_MONOTONIC) - wall) / kMsNs;
    if (wallMs > std::min(m_limitMs, kept(m_longest))) {
        const qint64 computed = (nanoseconds(CLOCK_THREAD_CPUTIME_ID) - cpu) / kMsNs;
        const qint64 slept = waits() > waited ? wallMs - computed : 0;
        judge({computed, slept, nameOf(className, type)});
    }
    return taken;
}

void WatchedApplication::judge(const Blocked& event)
{
    if (kept(event) > kept(m_longest)) {
        m_longest = event;
    }
    if (kept(event) <= m_limitMs) {
        return;
    }
    if (m_report) {
        m_report(event);
        return;
    }
    qCWarning(lcWatch, "the window was kept for %lld ms (and waited %lld ms) by %s",
        event.computedMs, event.sleptMs, qUtf8Printable(event.event));
}

qint64 WatchedApplication::slowness()
{
    constexpr int kRounds = 2'000'000;
    // What a release build needs for it on the computers that counters have.
    constexpr qint64 kUsualNs = 4 * kMsNs;
    const qint64 begin = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    volatile quint64 mixed = 1;
    for (int i = 0; i < kRounds; ++i) {
        mixed = mixed * 6364136223846793005ULL + 1442695040888963407ULL;
    }
    const qint64 took = nanoseconds(CLOCK_THREAD_CPUTIME_ID) - begin;
    return std::max<qint64>(1, (took + kUsualNs - 1) / kUsualNs);
}

} // namespace mm::app
