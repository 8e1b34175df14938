// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/tenant_connection.h"
#include "server/http/message.h"

#include <deque>
#include <map>
#include <mutex>
#include <span>

namespace mm::server {

/// Where requests that write to one temple come together. Only one transaction of a temple can run
/// at a time, and each ends with a write to the disk: while one runs, those that come meanwhile
/// gather, and the next one takes all of them, each as a part of its own. Nobody is answered before
/// the commit that holds their work; what one of them is refused changes nothing for the others.
/// The worker that is at work for a temple does what the others bring, and they are free again.
/// Used from all workers; different temples do not meet.
class WriteRoom
{
public:
    /// One request's work, as a unit of work of its own on the connection that it is given. It may
    /// run on another worker's thread, and a second time after all of it was rolled back.
    using Work = std::function<Result<http::Response>(store::Connection& db)>;
    /// Told once what became of it, by the worker that did it; `db` is in no transaction and works
    /// for the temple.
    using Done = std::function<void(TenantConnection& db, Result<http::Response> reply)>;

    WriteRoom() = default;
    Q_DISABLE_COPY_MOVE(WriteRoom)

    /// Does the work, and what others bring until nothing more is there; or leaves it to whoever is
    /// at work for the temple.
    void take(TenantConnection& db, TempleId temple, Work work, Done done);

    /// Requests of one transaction at most.
    static constexpr size_t kMost = 64;

private:
    struct Guest
    {
        Work work;
        Done done;
    };
    /// What waits for the worker that is at work.
    using Line = std::deque<Guest>;

    std::vector<Guest> nextOf(TempleId temple);
    static void serve(TenantConnection& db, TempleId temple, std::span<const Guest> guests);
    static bool serveTogether(TenantConnection& db, std::span<const Guest> guests);

    std::mutex m_mutex;
    /// Of temples that somebody is at work for.
    std::map<TempleId, Line> m_lines;
};

} // namespace mm::server
