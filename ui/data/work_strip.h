// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/long_work.h"

#include <QWidget>

class QProgressBar;

namespace mm::ui {

class KeyButton;
class RoleLabel;

/// The work that runs: its name, how far it is in numbers, the bar, the time, and the way to stop.
/// There only while something runs.
class WorkStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkStrip(LongWork& work, QWidget* parent = nullptr);

    void write();
    /// Stopping is being asked about: Esc is the question's.
    void setAsking(bool asking);

Q_SIGNALS:
    void stopAsked();

private:
    LongWork& m_work;
    RoleLabel* m_name;
    RoleLabel* m_count;
    RoleLabel* m_elapsed;
    QProgressBar* m_bar;
    KeyButton* m_stop;
    bool m_asking = false;
};

} // namespace mm::ui
