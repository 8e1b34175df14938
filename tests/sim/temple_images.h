// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "tests/sim/memory_disk.h"

#include <vector>

namespace mm::sim {

/// When every simulated world begins: 22 November 2026, 06:00 in Kolkata.
inline constexpr qint64 kWorldBeginsMs = 1'795'307'400'000;
inline constexpr int kMostCounters = 6;

/// The disks that a world begins with, made once: the first counter with the founded temple in its
/// outbox, other counters that have just joined and hold nothing, and the service that knows them
/// all as devices.
struct TempleImages
{
    TempleId temple;
    std::vector<DeviceId> devices;
    std::vector<MemoryDisk::Image> counters;
    MemoryDisk::Image service;
};
const TempleImages& templeImages();

} // namespace mm::sim
