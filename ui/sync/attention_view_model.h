// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/conflict_list.h"
#include "sync/local/outbox.h"
#include "sync/local/series_holes.h"
#include "ui/support/desk_runner.h"
#include "ui/sync/device_desk.h"

#include <QObject>

namespace mm::ui {

/// Behind the Needs attention page: what the service did not take, and what the staff must do.
class AttentionViewModel final : public QObject
{
    Q_OBJECT
public:
    /// `runner` and `office` outlive the model; `office` may be null.
    explicit AttentionViewModel(
        DeskRunner& runner, DeviceDesk* office = nullptr, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const std::vector<sync::ParkedOperation>& parked() const { return m_parked; }
    /// Devotees to be called: conflicts that are tasks.
    [[nodiscard]] const std::vector<conflicts::Conflict>& tasks() const { return m_tasks; }
    /// Numbers of other counters that have not come.
    [[nodiscard]] const std::vector<sync::SeriesHole>& holes() const { return m_holes; }
    /// What the office keeps apart, revoked devices' operations among it: known where whoever looks
    /// has given the office the password on the Devices page, and it answers.
    [[nodiscard]] const std::vector<sync::HeldOperation>& held() const { return m_held; }
    [[nodiscard]] qint64 count() const;

    /// Tries a parked operation again; changed() or refused() follows.
    void retry(qint64 opSeq);
    void retryAll();
    /// The devotee was called, the money was paid out.
    void finishTask(const QString& id);

Q_SIGNALS:
    void loaded();
    void changed();
    void refused(const mm::Error& error);

private:
    template <typename Work>
    void change(Work work);
    void askOffice(const QString& username);

    DeskRunner& m_runner;
    DeviceDesk* m_office;
    std::vector<sync::ParkedOperation> m_parked;
    std::vector<conflicts::Conflict> m_tasks;
    std::vector<sync::SeriesHole> m_holes;
    std::vector<sync::HeldOperation> m_held;
};

} // namespace mm::ui
