// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite_connection.h"
#include "sync/engine/engine.h"
#include "sync/local/local_store.h"
#include "tests/sim/alarm_clock.h"
#include "tests/sim/counter_life.h"
#include "tests/sim/link.h"
#include "tests/sim/memory_disk.h"
#include "tests/sim/pocket.h"
#include "tests/support/open_sealer.h"

#include <QTemporaryDir>

namespace mm::sim {

/// Something that a counter has committed: an operation, or a receipt that its clerk was told of.
struct Committed
{
    size_t counter = 0;
    /// The null id for a receipt, which has its printed number and its paise.
    Uuid operation = {};
    QString number = {};
    qint64 paise = 0;
};

/// One computer at a counter: its disk, its clock that may be wrong, the counter's program with the
/// real use cases, the real engine and its real store, and a clerk.
class SimCounter
{
public:
    struct Parts
    {
        Schedule& schedule;
        ServiceDoor& door;
        const FaultRates& rates;
        FaultCounts& counts;
        std::vector<Committed>& ledger;
        size_t index;
    };

    /// `store` is what lies on its disk at the beginning.
    SimCounter(const Parts& parts, const MemoryDisk::Image& store, Dice dice);
    ~SimCounter();

    /// The program starts. False when the store does not open: the world has failed.
    [[nodiscard]] bool boot();
    /// The clerk does one thing.
    void act();
    /// The clerk logs out, another one logs in: nothing of the store belongs to either.
    void changeClerk();
    /// The clerk writes this address into the devotee's record; false when it was refused.
    [[nodiscard]] bool writeAddress(const Uuid& devotee, const QString& address);
    /// What was parked is tried again, as somebody does who has seen to it.
    void retryParked();
    /// The program ends as it should, and starts again.
    void restart();
    void kill(MemoryDisk::Death death);
    /// No death that was meant to come comes any more.
    void spare() { m_disk.spare(); }
    /// Another computer gets a copy of this one's disk and starts with it as well.
    [[nodiscard]] MemoryDisk::Image image() const { return m_disk.image(); }
    /// The disk is put back to an earlier picture.
    void restore(const MemoryDisk::Image& image);

    void setUp(bool isUp);
    /// Something that the desktop tells the engine at an odd moment: the network came or went,
    /// somebody clicked, the program's part was started twice, the computer went to sleep.
    void jolt();
    /// The computer is asleep for so long: no alarm rings, no answer arrives, nobody works.
    void closeLid(qint64 forMs);
    [[nodiscard]] bool isRunning() const { return m_engine != nullptr; }
    [[nodiscard]] sync::Engine* engine() { return m_engine.get(); }
    [[nodiscard]] store::Connection& db() { return *m_db; }
    [[nodiscard]] SkewedClock& clock() { return m_clock; }
    [[nodiscard]] Link& link() { return m_link; }
    [[nodiscard]] size_t index() const { return m_index; }
    [[nodiscard]] DeviceId device() const { return m_device; }
    [[nodiscard]] const std::map<QLatin1StringView, quint64>& acts() const { return m_acts; }
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    /// What the engine saw, summed over all runs of the program.
    [[nodiscard]] std::array<quint64, sync::kStates * sync::kEvents> cells() const;
    /// Takes note of what has become durable since the last call.
    void noteCommitted();

private:
    void shutDown();
    void ring(sync::Alarm alarm);
    void wakeUp(bool isNoticed);
    void watchDisk();
    void watchPages();
    /// The disk may die while an answer is taken in.
    void mayDie();
    Result<void> open();
    Result<void> openDesk();

    Schedule& m_schedule;
    const FaultRates& m_rates;
    FaultCounts& m_counts;
    std::vector<Committed>& m_ledger;
    size_t m_index;
    Dice m_dice;
    MemoryDisk m_disk;
    SkewedClock m_clock;
    Link m_link;
    PocketSecrets m_secrets;
    QTemporaryDir m_folder;
    test::OpenSealer m_sealer;
    DeviceId m_device;
    std::map<QLatin1StringView, quint64> m_acts;
    QString m_trouble;
    qint64 m_notedOp = 0;
    /// Receipts that its clerk was told of since the store was there last.
    qint64 m_printed = 0;
    /// Of the feed, as it was seen last; in a snapshot rows may be apart.
    qint64 m_seenSeq = 0;
    bool m_isInSnapshot = false;
    QString m_seenEpoch;
    bool m_isAsleep = false;
    /// What would have rung meanwhile.
    std::vector<sync::Alarm> m_missed;
    /// I13: an engine that goes round in circles sets alarms, or asks, without end.
    Pace m_rings{3'000, 60'000};
    sync::State m_shown = sync::State::Offline;
    std::array<quint64, sync::kStates * sync::kEvents> m_cells{};

    // The running program, in the order it is made.
    std::unique_ptr<store::SqliteConnection> m_db;
    std::unique_ptr<store::SqliteConnection> m_syncDb;
    std::unique_ptr<store::Desk> m_desk;
    std::unique_ptr<CounterLife> m_life;
    std::unique_ptr<sync::LocalStore> m_store;
    std::unique_ptr<AlarmClock> m_alarms;
    std::unique_ptr<DiceRandom> m_random;
    std::unique_ptr<PocketToken> m_token;
    std::unique_ptr<sync::Engine> m_engine;
};

} // namespace mm::sim
