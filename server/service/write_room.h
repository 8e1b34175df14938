// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/tenant_connection.h"
#include "server/http/message.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <span>

namespace mm::server {

/// Where requests that write to one temple wait for each other. Only one transaction of a temple
/// can run at a time, and each ends with a write to the disk: while one runs, those that come
/// meanwhile gather, and the next one takes all of them, each behind a savepoint of its own.
/// Nobody is answered before the commit that holds their work; what one of them is refused changes
/// nothing for the others. Used from all workers; different temples do not meet.
class WriteRoom
{
public:
    /// One request's work, as a unit of work of its own on the connection that it is given. It may
    /// run on another worker's thread, and a second time after all of it was rolled back.
    using Work = std::function<Result<http::Response>(store::Connection& db)>;

    WriteRoom() = default;
    Q_DISABLE_COPY_MOVE(WriteRoom)

    /// Waits until the work is done, by this thread with its own connection or by another one.
    Result<http::Response> take(TenantConnection& db, TempleId temple, const Work& work);

    /// Requests of one transaction at most.
    static constexpr size_t kMost = 16;

private:
    struct Guest
    {
        const Work* work = nullptr;
        std::optional<Result<http::Response>> reply = {};
    };
    struct Line
    {
        std::deque<Guest*> waiting;
        bool isBusy = false;
    };
    static void serve(TenantConnection& db, std::span<Guest* const> guests);
    static bool serveTogether(TenantConnection& db, std::span<Guest* const> guests);

    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::map<TempleId, Line> m_lines;
};

} // namespace mm::server
