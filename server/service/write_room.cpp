// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/write_room.h"

#include "models/store/transaction.h"
#include "models/store/unit_of_work.h"
#include "server/database/part_connection.h"

namespace mm::server {

/// False: nothing of it was kept, and each is to be tried alone.
bool WriteRoom::serveTogether(TenantConnection& db, std::span<const Guest> guests)
{
    auto transaction = store::Transaction::begin(db);
    if (!transaction) {
        return false;
    }
    std::vector<Result<http::Response>> replies;
    for (const auto& guest : guests) {
        PartConnection part(db);
        replies.push_back(guest.work(part));
        if (part.isBroken() || (!replies.back() && store::isStoreFailure(replies.back().error()))) {
            return false;
        }
    }
    if (const auto committed = transaction->commit(); !committed) {
        if (committed.error().kind != ErrorKind::Network) {
            return false;
        }
        // Whether it was kept nobody knows: what a key guards may be asked again.
        replies.assign(guests.size(), Result<http::Response>(fail(Error(committed.error()))));
    }
    for (size_t i = 0; i < guests.size(); ++i) {
        guests[i].done(db, std::move(replies[i]));
    }
    return true;
}

void WriteRoom::serve(TenantConnection& db, TempleId temple, std::span<const Guest> guests)
{
    db.workFor(temple);
    if (guests.size() > 1 && serveTogether(db, guests)) {
        return;
    }
    for (const auto& guest : guests) {
        db.release();
        db.workFor(temple);
        auto reply = guest.work(db);
        db.release();
        guest.done(db, std::move(reply));
    }
}

/// Those that wait, as many as one transaction takes; none: nobody is at work for the temple now.
std::vector<WriteRoom::Guest> WriteRoom::nextOf(TempleId temple)
{
    const std::scoped_lock lock(m_mutex);
    const auto line = m_lines.find(temple);
    const auto end =
        line->second.begin() + static_cast<qptrdiff>(std::min(kMost, line->second.size()));
    std::vector<Guest> guests(
        std::make_move_iterator(line->second.begin()), std::make_move_iterator(end));
    line->second.erase(line->second.begin(), end);
    if (guests.empty()) {
        m_lines.erase(line);
    }
    return guests;
}

void WriteRoom::take(TenantConnection& db, TempleId temple, Work work, Done done)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto [line, isFirst] = m_lines.try_emplace(temple);
        line->second.push_back({std::move(work), std::move(done)});
        if (!isFirst) {
            return;
        }
    }
    for (auto guests = nextOf(temple); !guests.empty(); guests = nextOf(temple)) {
        serve(db, temple, guests);
    }
}

} // namespace mm::server
