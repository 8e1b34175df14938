// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/policy.h"
#include "ui/support/desk_runner.h"

#include <QObject>

namespace mm::ui {

/// Behind the page of the rules by which counters are brought together.
class PolicyViewModel final : public QObject
{
    Q_OBJECT
public:
    using Values = std::map<conflicts::Policy, QString>;

    /// `runner` outlives the model.
    explicit PolicyViewModel(DeskRunner& runner, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const Values& values() const { return m_values; }
    /// Writes those that differ, all or none; saved() or refused() follows.
    void save(const Values& changed);

Q_SIGNALS:
    void loaded();
    void saved();
    void refused(const mm::Error& error);

private:
    DeskRunner& m_runner;
    Values m_values;
    bool m_isBusy = false;
};

} // namespace mm::ui
