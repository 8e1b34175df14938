// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/sim_counter.h"

#include "models/core/fault_points.h"
#include "models/store/query.h"
#include "sync/local/device_mark.h"
#include "sync/local/outbox.h"
#include "tests/sim/trace.h"
#include "tests/support/test_desk.h"

namespace mm::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRebootMs = 20'000;

/// What no rule of the house refuses with.
bool isStoreTrouble(const QString& rule)
{
    return rule == "store.duplicate"_L1 || rule == "store.constraint"_L1
        || rule == "store.reference_missing"_L1 || rule == "store.fact_immutable"_L1
        || rule == "store.damaged"_L1;
}

} // namespace

SimCounter::SimCounter(const Parts& parts, const MemoryDisk::Image& store, Dice dice)
    : m_schedule(parts.schedule)
    , m_rates(parts.rates)
    , m_counts(parts.counts)
    , m_ledger(parts.ledger)
    , m_index(parts.index)
    , m_dice(dice)
    , m_disk(m_dice.next())
    , m_clock(parts.schedule)
    , m_link({parts.schedule, parts.door, parts.rates, parts.counts, parts.index}, m_dice.split())
{
    m_disk.load(store);
}

SimCounter::~SimCounter()
{
    shutDown();
}

Result<void> SimCounter::open()
{
    MM_LET(db, store::SqliteConnection::open(u"store.db"_s, {.vfs = m_disk.name()}));
    m_db = std::move(db);
    MM_LET(syncDb, store::SqliteConnection::open(u"store.db"_s, {.vfs = m_disk.name()}));
    m_syncDb = std::move(syncDb);
    MM_CHECK(sync::prepareConnection(*m_syncDb));
    MM_CHECK(openDesk());
    MM_LET(store, sync::LocalStore::open({*m_syncDb, m_clock, m_secrets, m_folder.path()}));
    m_store = std::move(store);
    m_store->setFreeBytes([] { return qint64{1} << 40; });
    return {};
}

Result<void> SimCounter::openDesk()
{
    MM_LET(device, identity::readDevice(*m_db));
    if (m_device.isNull()) {
        m_device = device.id;
        MM_CHECK(sync::markDevice(m_secrets, m_folder.path(), device));
    }
    store::Query last(*m_db, "SELECT coalesce(max(hlc), 0) FROM sync_outbox");
    MM_LET(hlc, last.one([](const store::Row& row) { return row.integer(0); }));
    store::Query user(*m_db, "SELECT id FROM users ORDER BY id LIMIT 1");
    MM_LET(userId, user.maybe([](const store::Row& row) { return row.id<UserId>(0); }));
    m_desk.reset(new store::Desk{*m_db, m_clock, UuidMaker::fromSeed(m_dice.next()),
        HybridClock(hlc), device.temple, device.id, device.code,
        store::Actor{userId.value_or(UserId()), u"lakshmi"_s, u"Lakshmi"_s, u"administrator"_s,
            test::allPermissions()}});
    m_life = std::make_unique<CounterLife>(*m_desk, m_sealer, m_dice.split());
    return {};
}

bool SimCounter::boot()
{
    const auto opened = open();
    if (!opened && m_disk.isDead()) {
        // It died while it started, and comes back as from any other death.
        shutDown();
        watchDisk();
        return false;
    }
    if (!opened) {
        m_trouble = u"counter %1 does not start: %2 %3"_s.arg(m_index).arg(
            opened.error().rule, opened.error().detail);
        shutDown();
        return false;
    }
    m_seenSeq = 0;
    // What was durable when the last run ended counts, whether its clerk heard of it or not.
    noteCommitted();
    m_alarms = std::make_unique<AlarmClock>(m_schedule, [this](sync::Alarm alarm) { ring(alarm); });
    m_random = std::make_unique<DiceRandom>(m_dice.split());
    m_token = std::make_unique<PocketToken>();
    m_engine = std::make_unique<sync::Engine>(
        sync::Engine::Parts{*m_alarms, *m_random, m_link, *m_token, *m_store, m_clock});
    m_link.setReceiver([this](sync::Ticket ticket, const sync::Reply& reply) {
        if (m_engine && !m_isAsleep) {
            mayDie();
            m_engine->replied(ticket, reply);
            watchPages();
            watchDisk();
        }
    });
    m_engine->setObserver([this] {
        if (tracing() && m_engine && m_engine->state() != m_shown) {
            m_shown = m_engine->state();
            trace(m_schedule.elapsedMs(),
                u"counter %1: %2 %3 %4"_s.arg(m_index).arg(sync::stateName(m_shown),
                    m_engine->problem().rule, m_engine->problem().detail));
        }
    });
    m_link.setJolt([this] { jolt(); });
    m_engine->start();
    watchDisk();
    return true;
}

void SimCounter::ring(sync::Alarm alarm)
{
    if (!m_engine) {
        return;
    }
    if (m_isAsleep) {
        m_missed.push_back(alarm);
        return;
    }
    if (m_rings.isTooFast(m_schedule.nowMs())) {
        m_schedule.halt(u"I13: counter %1 wakes up without end"_s.arg(m_index));
        return;
    }
    m_engine->alarm(alarm);
    watchDisk();
}

void SimCounter::shutDown()
{
    if (m_engine) {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            m_cells[i] += m_engine->cellCounts()[i];
        }
    }
    m_link.forget();
    m_isAsleep = false;
    m_missed.clear();
    m_engine.reset();
    m_alarms.reset();
    m_store.reset();
    m_life.reset();
    m_desk.reset();
    m_syncDb.reset();
    m_db.reset();
}

void SimCounter::restart()
{
    if (m_disk.isDead()) {
        return;
    }
    shutDown();
    std::ignore = boot();
}

/// The disk died under the program: it is gone, and comes back in a while.
void SimCounter::watchDisk()
{
    if (!m_disk.isDead()) {
        return;
    }
    // Not from inside of the engine.
    m_schedule.after(0, [this] {
        if (m_disk.isDead()) {
            shutDown();
            m_disk.revive();
            ++m_counts.counterDeaths;
            m_schedule.after(m_dice.between(1'000, kRebootMs), [this] {
                if (!m_engine && m_trouble.isEmpty()) {
                    std::ignore = boot();
                }
            });
        }
    });
}

void SimCounter::kill(MemoryDisk::Death death)
{
    if (m_engine && !m_disk.isDead()) {
        m_counts.powerCuts += death == MemoryDisk::Death::Power ? 1 : 0;
        m_disk.die(death);
        watchDisk();
    }
}

void SimCounter::restore(const MemoryDisk::Image& image)
{
    shutDown();
    m_disk.revive();
    m_disk.load(image);
    m_notedOp = 0;
    m_printed = 0;
    std::ignore = boot();
}

void SimCounter::mayDie()
{
    if (m_disk.isDead() || !m_dice.happens(m_rates.counterDies)) {
        return;
    }
    const bool losesPower = m_dice.happens(m_rates.losesPower);
    m_counts.powerCuts += losesPower ? 1 : 0;
    m_disk.dieAt(
        m_dice.between(1, 40), losesPower ? MemoryDisk::Death::Power : MemoryDisk::Death::Program);
}

void SimCounter::act()
{
    if (!m_engine || m_disk.isDead() || m_isAsleep) {
        return;
    }
    mayDie();
    const Act act = m_life->actOnce();
    trace(m_schedule.elapsedMs(),
        u"counter %1: %2 %3"_s.arg(m_index).arg(
            act.kind, act.isDone ? act.number : u"refused, "_s + act.rule));
    if (isStoreTrouble(act.rule) && !m_disk.isDead()) {
        m_trouble = u"I1: counter %1 cannot write: %2, %3"_s.arg(m_index).arg(act.kind, act.rule);
    }
    if (act.isDone) {
        ++m_acts[act.kind];
        // The paper is in the devotee's hand, even if the disk has died since.
        if (!act.number.isEmpty()) {
            m_ledger.push_back({m_index, {}, act.number, act.paise});
            ++m_printed;
        }
        noteCommitted();
        // Now and then the word that there is something to send gets lost: it must not matter.
        if (!m_disk.isDead() && m_dice.below(10) != 0) {
            m_engine->localWork();
        }
    }
    watchDisk();
}

void SimCounter::noteCommitted()
{
    store::Query query(
        *m_db, "SELECT op_seq, op_id FROM sync_outbox WHERE op_seq > :after ORDER BY op_seq");
    query.bind("after", m_notedOp);
    const auto rows = query.all(
        [](const store::Row& row) { return std::pair(row.integer(0), row.id<ReceiptId>(1).uuid); });
    if (!rows) {
        return;
    }
    for (const auto& [seq, operation] : *rows) {
        m_ledger.push_back({m_index, operation, {}, 0});
        m_notedOp = seq;
    }
}

/// I5 and I7 at every page: the place in the feed never goes back inside of an epoch, and no
/// receipt is ever seen without all that belongs to it, but from the beginning of a snapshot until
/// the store says that it is whole.
void SimCounter::watchPages()
{
    if (!m_engine || m_disk.isDead() || !m_trouble.isEmpty()) {
        return;
    }
    store::Query query(*m_db,
        "SELECT seq, server_epoch, consistent_at IS NOT NULL, "
        "(SELECT count(*) FROM store_info WHERE key = 'sync.snapshot_at') FROM sync_cursor");
    qint64 seq = -1;
    QString epoch;
    bool isWhole = false;
    const auto read = query.maybe([&](const store::Row& row) {
        seq = row.integer(0);
        epoch = row.text(1);
        isWhole = row.flag(2);
        m_isInSnapshot = row.flag(3) || (m_isInSnapshot && !isWhole);
        return true;
    });
    if (!read || !*read || seq == m_seenSeq) {
        return;
    }
    if (epoch == m_seenEpoch && seq < m_seenSeq && !m_isInSnapshot) {
        m_trouble =
            u"I5: counter %1 goes back from %2 to %3"_s.arg(m_index).arg(m_seenSeq).arg(seq);
    }
    m_seenSeq = seq;
    m_seenEpoch = epoch;
    store::Query parts(*m_db,
        "SELECT count(*) FROM receipts r WHERE r.total_paise <> coalesce((SELECT "
        "sum(l.amount_paise) FROM receipt_lines l WHERE l.receipt_id = r.id), -1) OR "
        "r.total_paise <> coalesce((SELECT sum(p.amount_paise) FROM receipt_payments p WHERE "
        "p.receipt_id = r.id), 0) OR (r.voucher_id IS NOT NULL AND r.total_paise <> coalesce("
        "(SELECT sum(v.debit_paise) FROM voucher_lines v WHERE v.voucher_id = r.voucher_id), -1))");
    const auto count = parts.one([](const store::Row& row) { return row.integer(0); });
    store::Query own(*m_db,
        "SELECT count(*) FROM receipts WHERE number LIKE (SELECT code || '/%' FROM sync_device)");
    const auto mine = own.one([](const store::Row& row) { return row.integer(0); });
    if (mine && *mine < m_printed) {
        m_trouble = u"I6: counter %1 does not see all receipts that it has printed"_s.arg(m_index);
    }
    if (count && *count > 0 && !m_isInSnapshot) {
        m_trouble = u"I7: counter %1 sees %2 receipts in part"_s.arg(m_index).arg(*count);
    }
}

void SimCounter::changeClerk()
{
    if (!m_engine || m_disk.isDead()) {
        return;
    }
    ++m_counts.logOuts;
    if (MM_MUTANT(OutboxClearedOnLogout)) {
        std::ignore = m_db->execute("DELETE FROM sync_outbox WHERE state = 0");
    }
    std::ignore = openDesk();
    watchDisk();
}

bool SimCounter::writeAddress(const Uuid& devotee, const QString& address)
{
    const bool isDone = m_life->writeAddress(devotee, address);
    noteCommitted();
    m_engine->localWork();
    return isDone;
}

void SimCounter::retryParked()
{
    if (m_engine) {
        std::ignore = sync::retryAllParked(*m_db);
        m_engine->nudge();
    }
}

void SimCounter::setUp(bool isUp)
{
    wakeUp(false);
    m_link.setUp(isUp);
    if (m_engine && isUp && m_dice.below(2) == 0) {
        m_engine->networkUp();
        watchDisk();
    }
}

std::array<quint64, sync::kStates * sync::kEvents> SimCounter::cells() const
{
    auto all = m_cells;
    if (m_engine) {
        for (size_t i = 0; i < all.size(); ++i) {
            all[i] += m_engine->cellCounts()[i];
        }
    }
    return all;
}

} // namespace mm::sim
