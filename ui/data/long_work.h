// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/export_all.h"
#include "models/exchange/import_report.h"
#include "models/upkeep/backup_schedule.h"
#include "models/upkeep/verify.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mm::ui {

enum class WorkKind {
    TryImport, ///< everything is tried, nothing is kept
    Import,
    Export,
    Backup,
    Verify,
};

enum class ImportKind { Devotees, Sevas, Donations };

/// What is to be done.
struct WorkOrder
{
    WorkKind kind = WorkKind::Verify;
    ImportKind what = ImportKind::Devotees;
    /// The file to import, the folder to write into; for a backup empty: the folder of the plan.
    QString path = {};
    bool operator==(const WorkOrder&) const = default;
};

/// How far it is, in rows, bytes or checks; `total` 0 where nobody knows yet.
struct WorkState
{
    qint64 done = 0;
    qint64 total = 0;
    qint64 elapsedMs = 0;
    bool isStopping = false;
};

/// What became of it. Which member is filled follows from the order.
struct WorkOutcome
{
    WorkOrder order;
    WorkState state;
    /// It was stopped before its end.
    bool wasStopped = false;
    std::optional<Error> error;
    std::shared_ptr<const exchange::ImportReport> import;
    std::vector<exchange::ExportedTable> tables;
    QString backupFile;
    upkeep::BackupContents backup;
    std::vector<upkeep::Check> checks;
};

/// Work that takes its time, beside the counter: one at a time. It goes on when its page is left,
/// and lives as long as the window.
class LongWork : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// False while another is at work.
    bool begin(const WorkOrder& order);
    /// Asks it to stop where nothing is left half done; ended() follows.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Of what runs, or ran last.
    [[nodiscard]] const WorkOrder& order() const { return m_order; }
    [[nodiscard]] const WorkState& state() const { return m_state; }
    /// What ran last; nothing before the first.
    [[nodiscard]] const std::optional<WorkOutcome>& outcome() const { return m_outcome; }

Q_SIGNALS:
    /// It began, is further, or is being stopped.
    void changed();
    void ended();

protected:
    virtual void start(const WorkOrder& order) = 0;
    virtual void halt() = 0;
    void tell(qint64 done, qint64 total, qint64 elapsedMs);
    void end(WorkOutcome outcome);

private:
    WorkOrder m_order;
    WorkState m_state;
    std::optional<WorkOutcome> m_outcome;
    bool m_isRunning = false;
};

} // namespace mm::ui
