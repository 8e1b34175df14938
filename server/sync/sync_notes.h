// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"

#include <mutex>

namespace mm::server {

/// What is learned of counters while nothing is written: how far they said they have read, since it
/// was last written down (a counter asks for changes all day, and a row is not written for each of
/// its questions), and how often their tables were not the temple's. From any thread.
class SyncNotes
{
public:
    void note(TempleId temple, DeviceId device, qint64 cursor, qint64 nowMs);

    struct Note
    {
        DeviceId device;
        qint64 cursor = 0;
        qint64 seenAt = 0;
    };
    /// By temple; they are forgotten here.
    QHash<TempleId, std::vector<Note>> take();

    /// So many tables of a counter are not as they are here.
    void noteDiffering(TempleId temple, qint64 tables);
    /// By temple, since the start.
    QHash<TempleId, qint64> differing();

private:
    struct Place
    {
        TempleId temple;
        qint64 cursor = 0;
        qint64 seenAt = 0;
    };
    std::mutex m_mutex;
    QHash<DeviceId, Place> m_places;
    QHash<TempleId, qint64> m_differing;
};

/// Writes them to the devices of the temple that the connection works for, in one transaction of
/// the caller.
Result<void> keepCursors(store::Connection& db, std::span<const SyncNotes::Note> notes);

} // namespace mm::server
