// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/push.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace mm::server {

/// Where pushes of one temple wait for each other. Only one transaction of a temple can run at a
/// time, and each ends with a write to the disk: while one runs, those that come meanwhile gather,
/// and the next one takes all of them. Nobody is answered before the commit that holds their
/// operations. Used from all workers; different temples do not meet.
class PushRoom
{
public:
    PushRoom() = default;
    Q_DISABLE_COPY_MOVE(PushRoom)

    /// Waits until the push was taken in, by this thread with its own desk or by another one.
    Result<Pushed> take(const SyncDesk& desk, const protocol::Push& push);

    /// Pushes and operations of one transaction at most.
    static constexpr size_t kMostPushes = 32;
    static constexpr size_t kMostOperations = 500;
    /// How long those who were here a moment ago are waited for: less than the transaction that
    /// they save, most of which it costs for one operation as for eight.
    static constexpr std::chrono::microseconds kGather{1'000};

private:
    struct Guest
    {
        Sent sent;
        std::optional<Result<Pushed>> reply = {};
    };
    struct Line
    {
        std::deque<Guest*> waiting;
        bool isBusy = false;
        /// How many there were at once when the last transaction ended; kept while nobody is here,
        /// for they all leave with one answer and come again one by one.
        size_t usual = 1;
    };
    static std::vector<Guest*> nextOf(Line& line);

    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::map<TempleId, Line> m_lines;
};

} // namespace mm::server
