// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/data_work.h"

#include "models/exchange/imports.h"
#include "models/setup/open_store.h"

#include <QLoggingCategory>
#include <QSemaphore>

namespace mm::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::ImportKind;
using ui::WorkKind;
using ui::WorkOrder;
using ui::WorkOutcome;

namespace {
Q_LOGGING_CATEGORY(lcData, "mm.data", QtInfoMsg)
/// The longest that an import lets the counter go first.
constexpr qint64 kLongestTurnMs = 250;
} // namespace

/// What the thread of the work and the window say to each other.
struct DataWork::Watch
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic_bool stop = false;
    /// Released by the stop: nobody waits any longer.
    QSemaphore stopped;

    Progress progress()
    {
        return {[this](qint64 now, qint64 all) {
                    total = all;
                    done = now;
                },
            &stop};
    }
    /// The same, with a turn for the counter after each batch.
    Progress politeProgress()
    {
        auto sinceBatch = std::make_shared<QElapsedTimer>();
        sinceBatch->start();
        return {[this, sinceBatch](qint64 now, qint64 all) {
                    total = all;
                    done = now;
                    const qint64 turn = std::min(sinceBatch->elapsed(), kLongestTurnMs);
                    static_cast<void>(stopped.tryAcquire(1, static_cast<int>(turn)));
                    sinceBatch->restart();
                },
            &stop};
    }
};

namespace {

/// One work at its own desk.
class Shift
{
public:
    Shift(setup::OpenStore& store, store::Desk& desk, const identity::KeyVault& vault)
        : m_store(store)
        , m_desk(desk)
        , m_vault(vault)
    { }

    Result<void> import(const WorkOrder& order, const Progress& progress, WorkOutcome& outcome)
    {
        const exchange::ImportOptions options{order.kind == WorkKind::TryImport, progress};
        Result<exchange::ImportReport> done = order.what == ImportKind::Devotees
            ? exchange::importDevotees(m_desk, m_vault, order.path, options)
            : order.what == ImportKind::Sevas
            ? exchange::importSevas(m_desk, order.path, options)
            : exchange::importDonations(m_desk, m_vault, order.path, options);
        MM_CHECK(done);
        outcome.wasStopped = done->wasCancelled;
        outcome.import = std::make_shared<const exchange::ImportReport>(std::move(*done));
        return {};
    }
    Result<void> exportAll(const WorkOrder& order, const Progress& progress, WorkOutcome& outcome)
    {
        MM_LET(tables, exchange::exportAll(m_desk, order.path, progress));
        outcome.tables = tables;
        return {};
    }
    Result<void> backup(const WorkOrder& order, const Progress& progress, WorkOutcome& outcome)
    {
        MM_CHECK(need(u"backup.create"_s));
        auto& db = *m_store.connection;
        const qint64 now = m_desk.clock.nowMs();
        const QString scratch = m_store.folder.path();
        MM_LET(key, upkeep::backupKeyOf(db, m_vault));
        if (order.path.isEmpty()) {
            MM_LET(made, upkeep::runDailyBackup(db, key, scratch, now, progress));
            MM_LET(plan, upkeep::readBackupPlan(db));
            outcome.backup = made;
            outcome.backupFile = plan.lastBackupFile;
            return {};
        }
        MM_LET(target, upkeep::newBackupFile(db, order.path, now));
        outcome.backupFile = target;
        MM_LET(made, upkeep::createBackup(db, {outcome.backupFile, scratch, key, progress}, now));
        outcome.backup = made;
        return {};
    }
    Result<void> verify(const Progress& progress, WorkOutcome& outcome)
    {
        MM_CHECK(need(u"audit.view"_s));
        MM_LET(checks, upkeep::verifyStore(m_desk.db, {}, progress));
        outcome.checks = checks;
        outcome.wasStopped = static_cast<qint64>(checks.size()) < upkeep::kChecksMade;
        return {};
    }

private:
    [[nodiscard]] Result<void> need(const QString& permission) const
    {
        if (!m_desk.actor.permissions.contains(permission)) {
            return fail(Error{ErrorKind::PermissionDenied, "permission.denied"_L1, {},
                {{u"permission"_s, permission}}, {}});
        }
        return {};
    }

    setup::OpenStore& m_store;
    store::Desk& m_desk;
    const identity::KeyVault& m_vault;
};

Result<void> workAt(const setup::DataFolder& folder, const DataWork::Pass& pass,
    const Progress& progress, WorkOutcome& outcome)
{
    MM_LET(store, setup::openStore(folder));
    MM_LET(desk, store.desk(pass.actor));
    Shift shift(store, desk, *pass.vault);
    switch (outcome.order.kind) {
    case WorkKind::TryImport:
    case WorkKind::Import:
        return shift.import(outcome.order, progress, outcome);
    case WorkKind::Export:
        return shift.exportAll(outcome.order, progress, outcome);
    case WorkKind::Backup:
        return shift.backup(outcome.order, progress, outcome);
    case WorkKind::Verify:
        return shift.verify(progress, outcome);
    }
    return {};
}

} // namespace

DataWork::DataWork(const setup::DataFolder& folder, std::function<Pass()> pass, QObject* parent)
    : LongWork(parent)
    , m_folder(folder)
    , m_pass(std::move(pass))
    , m_thread(u"data"_s)
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &DataWork::look);
}

DataWork::~DataWork()
{
    halt();
}

void DataWork::start(const WorkOrder& order)
{
    const Pass pass = m_pass();
    m_watch = std::make_shared<Watch>();
    m_since.start();
    m_timer.start();
    m_thread.ask<WorkOutcome>(
        this,
        [folder = m_folder, pass, order, watch = m_watch] {
            WorkOutcome outcome;
            outcome.order = order;
            const bool imports =
                order.kind == WorkKind::Import || order.kind == WorkKind::TryImport;
            const Progress progress = imports ? watch->politeProgress() : watch->progress();
            const auto done = workAt(folder, pass, progress, outcome);
            if (!done && done.error().rule == "work.stopped"_L1) {
                outcome.wasStopped = true;
            } else if (!done) {
                qCWarning(lcData, "not done: %s: %s", done.error().rule.data(),
                    qUtf8Printable(done.error().detail));
                outcome.error = done.error();
            }
            return outcome;
        },
        [this](WorkOutcome outcome) {
            m_timer.stop();
            look();
            end(std::move(outcome));
        });
}

void DataWork::halt()
{
    if (m_watch) {
        m_watch->stop = true;
        m_watch->stopped.release();
    }
}

void DataWork::look()
{
    tell(m_watch->done, m_watch->total, m_since.elapsed());
}

} // namespace mm::app
