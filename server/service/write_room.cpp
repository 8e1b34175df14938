// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/write_room.h"

#include "models/store/transaction.h"
#include "models/store/unit_of_work.h"
#include "server/database/part_connection.h"

namespace mm::server {

/// False: nothing of it was kept, and each is to be tried alone.
bool WriteRoom::serveTogether(TenantConnection& db, std::span<Guest* const> guests)
{
    auto transaction = store::Transaction::begin(db);
    if (!transaction) {
        return false;
    }
    std::vector<Result<http::Response>> replies;
    for (const auto* guest : guests) {
        PartConnection part(db);
        replies.push_back((*guest->work)(part));
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
        guests[i]->reply = std::move(replies[i]);
    }
    return true;
}

void WriteRoom::serve(TenantConnection& db, std::span<Guest* const> guests)
{
    if (guests.size() > 1 && serveTogether(db, guests)) {
        return;
    }
    for (auto* guest : guests) {
        guest->reply = (*guest->work)(db);
        db.release();
    }
}

Result<http::Response> WriteRoom::take(TenantConnection& db, TempleId temple, const Work& work)
{
    Guest own{&work};
    std::unique_lock lock(m_mutex);
    Line& line = m_lines[temple];
    line.waiting.push_back(&own);
    m_moved.wait(lock, [&] { return own.reply || !line.isBusy; });
    if (!own.reply) {
        line.isBusy = true;
        // Its own work is among them: whoever led before took all, or the first of them.
        std::vector<Guest*> guests{&own};
        std::erase(line.waiting, &own);
        while (!line.waiting.empty() && guests.size() < kMost) {
            guests.push_back(line.waiting.front());
            line.waiting.pop_front();
        }
        lock.unlock();
        serve(db, guests);
        lock.lock();
        line.isBusy = false;
        m_moved.notify_all();
    }
    Result<http::Response> reply = std::move(*own.reply);
    // The line itself may be gone: another one who was answered has left last.
    const auto left = m_lines.find(temple);
    if (left != m_lines.end() && left->second.waiting.empty() && !left->second.isBusy) {
        m_lines.erase(left);
    }
    return reply;
}

} // namespace mm::server
