// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QCoreApplication;

namespace mm::ui {

/// Says when nobody has touched keyboard or mouse for a while.
class IdleLock final : public QObject
{
    Q_OBJECT
public:
    explicit IdleLock(QCoreApplication& app, QObject* parent = nullptr);

    /// Begins to count; zero stops it.
    void watch(std::chrono::milliseconds quiet);
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isWatching() const { return m_timer.isActive(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
};

} // namespace mm::ui
