// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace mm::app {

/// The application with an eye on its window thread: whatever keeps one event longer than the limit
/// is reported. Counted is the time that the thread itself computes, and the time that it sleeps in
/// a call of its own will; what the system gives to other programs meanwhile is not its doing, so
/// that a slow or busy computer is no false alarm.
class WatchedApplication final : public QApplication
{
    Q_OBJECT
public:
    /// Nobody sees the window hesitate below this.
    static constexpr qint64 kLimitMs = 50;

    /// One event that kept the window.
    struct Blocked
    {
        qint64 computedMs = 0;
        qint64 sleptMs = 0;
        /// "QTimer::Timer", "QLineEdit::KeyPress".
        QString event;
    };

    WatchedApplication(int& argc, char** argv);

    void setLimit(qint64 ms) { m_limitMs = ms; }
    /// What kept the window longest since the start or forgetLongest(), within the limit or not.
    [[nodiscard]] const Blocked& longest() const { return m_longest; }
    void forgetLongest() { m_longest = {}; }
    /// Instead of a line in the log.
    void setReport(std::function<void(const Blocked&)> report) { m_report = std::move(report); }
    /// How much slower a loop of this build on this computer is than of a release on an ordinary
    /// one; at least 1. For limits in tests.
    static qint64 slowness();

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void judge(const Blocked& event);

    std::function<void(const Blocked&)> m_report;
    Blocked m_longest;
    qint64 m_limitMs = kLimitMs;
    int m_depth = 0;
};

} // namespace mm::app
