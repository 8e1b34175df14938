// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/sync_notes.h"

#include "models/store/query.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

void SyncNotes::note(TempleId temple, DeviceId device, qint64 cursor, qint64 nowMs)
{
    const std::scoped_lock lock(m_mutex);
    Place& place = m_places[device];
    place = {temple, cursor, std::max(place.seenAt, nowMs)};
}

QHash<TempleId, std::vector<SyncNotes::Note>> SyncNotes::take()
{
    QHash<DeviceId, Place> places;
    {
        const std::scoped_lock lock(m_mutex);
        places.swap(m_places);
    }
    QHash<TempleId, std::vector<Note>> notes;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        notes[it->temple].push_back({it.key(), it->cursor, it->seenAt});
    }
    return notes;
}

void SyncNotes::noteDiffering(TempleId temple, qint64 tables)
{
    const std::scoped_lock lock(m_mutex);
    m_differing[temple] += tables;
}

QHash<TempleId, qint64> SyncNotes::differing()
{
    const std::scoped_lock lock(m_mutex);
    return m_differing;
}

Result<void> keepCursors(store::Connection& db, std::span<const SyncNotes::Note> notes)
{
    for (const auto& note : notes) {
        store::Query query(db, sql::sync::note_cursor);
        query.bind("id", note.device).bind("cursor_seq", note.cursor).bind("seen_at", note.seenAt);
        MM_CHECK(query.run());
    }
    return {};
}

} // namespace mm::server
