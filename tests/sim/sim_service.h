// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"
#include "models/store/sqlite_connection.h"
#include "models/store/unit_of_work.h"
#include "server/sync/sync_desk.h"
#include "tests/sim/link.h"
#include "tests/sim/memory_disk.h"

#include <deque>

namespace mm::sim {

/// The cloud service of one temple: the product's own logic (server/sync) on a store of its own,
/// with a disk that dies, a process that starts again, and an operator who restores backups.
class SimService final : public ServiceDoor
{
public:
    struct Parts
    {
        Schedule& schedule;
        const FaultRates& rates;
        FaultCounts& counts;
        TempleId temple;
    };
    SimService(const Parts& parts, const MemoryDisk::Image& store, Dice dice);
    ~SimService() override;

    void ask(size_t counter, const sync::Request& request, const Answer& answer) override;

    /// Which device asks through which line.
    void admit(size_t counter, DeviceId device);
    [[nodiscard]] bool boot();
    void kill(MemoryDisk::Death death);
    /// No death that was meant to come comes any more.
    void spare() { m_disk.spare(); }
    [[nodiscard]] MemoryDisk::Image image() const { return m_disk.image(); }
    /// The operator puts yesterday's backup back: what came since is gone, the epoch another.
    /// `isNamed`: by the program, which gives the service another epoch; else by copying its files.
    void restore(const MemoryDisk::Image& image, bool isNamed = true);
    /// What stands in the way of pushes, for a trial.
    struct Refusal
    {
        /// 413 for a push that has more operations; 0: any number.
        qsizetype mostOperations = 0;
        /// 413 for a push that has this one of a device's operations.
        qint64 operation = 0;
        /// So many pushes are told that their token is not taken.
        int tokens = 0;
    };
    void refusePushes(const Refusal& refusal) { m_refusal = refusal; }
    /// One counter is turned away for a while.
    struct Denial
    {
        int status = 0;
        QByteArray issue = {};
        /// What it sends is taken in, rows are not handed out.
        bool onlyRows = false;
    };
    /// Somebody gives through the service itself: a receipt of its own series.
    void sellOnWeb();
    /// Whatever else is done on the web.
    Result<void> workAsItself(const std::function<Result<void>(store::UnitOfWork&)>& work);
    void deny(size_t counter, const Denial& denial);
    void admitAgain(size_t counter) { m_denied.erase(counter); }
    /// Shortens the log as if so much time had gone by.
    void compact(qint64 aheadMs);
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QString epoch() const
    {
        store::Query query(*m_db, "SELECT restore_salt FROM temple_sync");
        const auto salt = query.maybe([](const store::Row& row) { return row.text(0); });
        return QStringLiteral("epoch-%1").arg(m_epoch)
            + (salt ? salt->value_or(QString()) : QString());
    }
    [[nodiscard]] bool isRunning() const { return m_db != nullptr; }
    [[nodiscard]] store::Connection& db() { return *m_db; }
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

private:
    struct Waiter
    {
        quint64 id;
        qint64 after;
        Answer answer;
    };
    [[nodiscard]] sync::Reply run(size_t counter, const sync::Request& request);
    [[nodiscard]] Result<QByteArray> handle(DeviceId device, const sync::Request& request);
    /// The status with which the trial's refusal meets the request; 0: none.
    [[nodiscard]] int refusalOf(const sync::Request& request);
    [[nodiscard]] std::optional<sync::Reply> denialOf(
        size_t counter, const sync::Request& request) const;
    void settle(bool isDue);
    Result<void> keepOwnSeries();
    [[nodiscard]] server::SyncDesk deskOf(DeviceId device) const
    {
        return {*m_db, m_clock, m_temple, device, epoch()};
    }
    void wait(const sync::Request& request, const Answer& answer);
    void wake();
    void watchDisk();

    Schedule& m_schedule;
    const FaultRates& m_rates;
    FaultCounts& m_counts;
    TempleId m_temple;
    Dice m_dice;
    MemoryDisk m_disk;
    SkewedClock m_clock;
    std::map<size_t, DeviceId> m_devices;
    std::deque<Waiter> m_waiters;
    quint64 m_lastWaiter = 0;
    int m_epoch = 1;
    /// Every number that was ever printed on the web.
    QSet<QString> m_webNumbers;
    Refusal m_refusal;
    std::map<size_t, Denial> m_denied;
    QString m_trouble;
    std::unique_ptr<store::SqliteConnection> m_db;
};

/// Too old a program, a revoked device, a right that is gone, a session that nobody gives.
inline const std::array<SimService::Denial, 4> kDenials{{{426, "upgrade", true},
    {403, "device_revoked", true}, {403, "forbidden", false}, {401, "session", false}}};

} // namespace mm::sim
