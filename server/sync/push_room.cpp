// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/push_room.h"

namespace mm::server {

/// From the front on, of each device one, as much as one transaction takes.
std::vector<PushRoom::Guest*> PushRoom::nextOf(Line& line)
{
    std::vector<Guest*> chosen;
    std::deque<Guest*> later;
    QSet<DeviceId> devices;
    size_t operations = 0;
    for (auto* guest : line.waiting) {
        const size_t more = guest->sent.push->operations.size();
        const bool fits =
            chosen.empty() || (chosen.size() < kMostPushes && operations + more <= kMostOperations);
        if (fits && !devices.contains(guest->sent.device)) {
            operations += more;
            chosen.push_back(guest);
        } else {
            later.push_back(guest);
        }
        // Of one device everything stays in its order.
        devices.insert(guest->sent.device);
    }
    line.waiting = std::move(later);
    return chosen;
}

Result<Pushed> PushRoom::take(const SyncDesk& desk, const protocol::Push& push)
{
    Guest own{{desk.device, &push}};
    std::unique_lock lock(m_mutex);
    Line& line = m_lines[desk.temple];
    line.waiting.push_back(&own);
    if (line.isBusy && line.waiting.size() == line.usual) {
        m_moved.notify_all();
    }
    while (true) {
        m_moved.wait(lock, [&] { return own.reply || !line.isBusy; });
        if (own.reply) {
            break;
        }
        line.isBusy = true;
        m_moved.wait_for(lock, kGather, [&] { return line.waiting.size() >= line.usual; });
        const auto guests = nextOf(line);
        lock.unlock();
        std::vector<Sent> sent;
        for (const auto* guest : guests) {
            sent.push_back(guest->sent);
        }
        auto replies = pushTogether(desk, sent);
        lock.lock();
        for (size_t i = 0; i < guests.size(); ++i) {
            guests[i]->reply = std::move(replies[i]);
        }
        line.usual = std::min(guests.size() + line.waiting.size(), kMostPushes);
        line.isBusy = false;
        m_moved.notify_all();
    }
    return std::move(*own.reply);
}

} // namespace mm::server
