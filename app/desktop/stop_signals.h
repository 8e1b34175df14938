// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace mm::app {

/// The system asks the program to end (log-out, shut-down, Ctrl+C in a terminal): it is told in the
/// event loop, where everything can be brought to its end in order. One a program.
class StopSignals final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;
    Q_DISABLE_COPY_MOVE(StopSignals)

Q_SIGNALS:
    void stopRequested();
};

} // namespace mm::app
