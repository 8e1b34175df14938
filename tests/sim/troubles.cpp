// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong in a world, and when.
#include "tests/sim/world.h"

namespace mm::sim {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

} // namespace

void World::planPartition(size_t counter)
{
    Dice dice = m_dice.split();
    qint64 at = 0;
    const int times = static_cast<int>(dice.between(1, 4));
    for (int i = 0; i < times; ++i) {
        at += dice.below(m_plan.spanMs / times);
        const qint64 length = dice.below(3) == 0 ? dice.between(10'000, 10 * kMinuteMs)
                                                 : dice.below(m_plan.spanMs / 2);
        m_schedule.after(at, [this, counter] {
            if (!m_isHealing) {
                ++m_outcome.faults.partitions;
                m_counters[counter]->setUp(false);
            }
        });
        at += length;
        m_schedule.after(at, [this, counter] {
            if (!m_isHealing) {
                m_counters[counter]->setUp(true);
            }
        });
    }
}

/// A backup is taken, some hours later the service comes back from it: with all that came since
/// gone.
void World::planServiceRestore()
{
    Dice dice = m_dice.split();
    const qint64 taken = dice.below(m_plan.spanMs / 2);
    auto image = std::make_shared<MemoryDisk::Image>();
    m_schedule.after(taken, [this, image] { *image = m_service->image(); });
    m_schedule.after(taken + dice.below(m_plan.spanMs / 2), [this, image] {
        if (m_service->isRunning() && !m_isHealing) {
            ++m_outcome.faults.serverRestores;
            m_wasServiceRestored = true;
            m_service->restore(*image);
        }
    });
}

/// The same with a counter's computer. What it had not sent is lost with the disk; what it must not
/// do is to send other operations under the same numbers.
void World::planCounterRestore()
{
    Dice dice = m_dice.split();
    const auto counter = static_cast<size_t>(dice.below(m_plan.counters));
    const qint64 taken = dice.below(m_plan.spanMs / 2);
    auto image = std::make_shared<MemoryDisk::Image>();
    auto known = std::make_shared<std::ptrdiff_t>(0);
    m_schedule.after(taken, [this, image, counter, known] {
        *image = m_counters[counter]->image();
        *known = std::ssize(m_ledger);
    });
    m_schedule.after(
        taken + kHourMs / 2 + dice.below(m_plan.spanMs / 2), [this, image, counter, known] {
            if (m_isHealing) {
                return;
            }
            ++m_outcome.faults.clones;
            m_restored.insert(counter);
            // If none of it was sent, the service cannot know, and the counter goes on as itself.
            m_ledger.erase(std::remove_if(m_ledger.begin() + *known, m_ledger.end(),
                               [counter](const Committed& one) { return one.counter == counter; }),
                m_ledger.end());
            m_counters[counter]->restore(*image);
            // A clerk goes on as if nothing had happened.
            m_counters[counter]->act();
            m_counters[counter]->act();
        });
}

void World::planTroubles()
{
    Dice dice = m_dice.split();
    for (size_t i = 0; i < m_counters.size(); ++i) {
        if (m_plan.hasPartitions) {
            planPartition(i);
        }
        if (m_plan.hasClockJumps && dice.below(2) == 0) {
            const qint64 skew = dice.between(-2 * 24 * kHourMs, 2 * 24 * kHourMs);
            m_schedule.after(dice.below(m_plan.spanMs), [this, i, skew] {
                ++m_outcome.faults.clockJumps;
                m_counters[i]->clock().setSkew(skew);
            });
        }
    }
    if (m_plan.hasCompaction) {
        for (int i = 0; i < 3; ++i) {
            // After years without a word, or while some counters are only behind.
            const qint64 aheadMs = i == 1 ? 401 * 24 * kHourMs : kHourMs / 60;
            m_schedule.after(
                dice.below(m_plan.spanMs), [this, aheadMs] { m_service->compact(aheadMs); });
        }
    }
    if (m_plan.hasServiceRestore) {
        planServiceRestore();
    }
    if (m_plan.hasCounterRestore) {
        planCounterRestore();
    }
    if (m_plan.hasJolts) {
        planJolts();
    }
    if (m_plan.hasDenials) {
        planDenials();
    }
    if (m_plan.hasWeb) {
        planWeb();
    }
}

/// In every state of the engine, the quiet and the waiting ones too.
void World::planJolts()
{
    Dice dice = m_dice.split();
    constexpr int kJoltsEach = 60;
    for (size_t i = 0; i < m_counters.size() * kJoltsEach; ++i) {
        const size_t counter = i % m_counters.size();
        m_schedule.after(dice.below(m_plan.spanMs), [this, counter] {
            if (!m_isHealing) {
                m_counters[counter]->jolt();
            }
        });
    }
}

/// People give online while the counters are at work, and go on after a restore.
void World::planWeb()
{
    Dice dice = m_dice.split();
    constexpr int kSales = 12;
    for (int i = 0; i < kSales; ++i) {
        m_schedule.after(dice.below(m_plan.spanMs), [this] { m_service->sellOnWeb(); });
    }
}

void World::letIn(size_t counter)
{
    if (m_denied.remove(counter)) {
        m_service->admitAgain(counter);
        // Somebody put it right and says so at the counter, or installed the new program there.
        if (m_counters[counter]->isRunning()) {
            if (m_dice.below(2) == 0) {
                m_counters[counter]->engine()->nudge();
            } else {
                m_counters[counter]->restart();
            }
        }
    }
}

void World::planDenials()
{
    Dice dice = m_dice.split();
    for (int i = 0; i < 4; ++i) {
        const auto counter = static_cast<size_t>(dice.below(m_plan.counters));
        const auto& denial = kDenials[static_cast<size_t>(dice.below(std::ssize(kDenials)))];
        const qint64 from = dice.below(m_plan.spanMs);
        m_schedule.after(from, [this, counter, denial] {
            if (!m_isHealing) {
                m_denied.insert(counter);
                m_service->deny(counter, denial);
            }
        });
        m_schedule.after(from + dice.below(m_plan.spanMs / 3), [this, counter] {
            if (!m_isHealing) {
                letIn(counter);
            }
        });
    }
}

} // namespace mm::sim
