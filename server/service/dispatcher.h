// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"
#include "server/database/replicas.h"
#include "server/http/message.h"
#include "server/service/metrics.h"
#include "server/service/rate_limits.h"
#include "server/service/report_cache.h"
#include "server/service/write_room.h"

namespace mm::server {

/// What every request is worked on with. Belongs to the service; used from all workers.
struct ServiceParts
{
    const Clock& clock;
    const TokenKeys& tokens;
    const std::vector<QByteArray>& fieldKeys;
    RateCounter& rates;
    Metrics& metrics;
    int userLimit = 1'000;
    int templeLimit = 10'000;
    int addressLimit = 1'000;
    bool allowsRegistration = false;
    /// Null: reports come from the primary.
    Replicas* replicas = nullptr;
    /// Null: nothing is paid online.
    PaymentGateway* gateway = nullptr;
    /// Null: no push waits for another.
    PushRoom* pushes = nullptr;
    /// Null: every request writes in a transaction of its own.
    WriteRoom* writes = nullptr;
    /// Null: every report is made anew.
    ReportCache* reports = nullptr;
    /// Null: what counters say of themselves between two hellos is not kept.
    SyncNotes* notes = nullptr;
};

/// Who asked, for the log.
struct Asker
{
    TempleId temple;
    UserId user;
    DeviceId device = {};
    /// The answer is to be held back (wait_room.h).
    std::optional<Hold> hold = {};
};

/// Told once what a request is answered with, from any thread.
using Answered = std::function<void(http::Response response, const Asker& asker)>;

/// Works on one matched request with a worker's connection: who asks, for which temple, whether
/// they may, what they ask, the use case, the answer, in that order. What writes may be left to the
/// worker that is at work for the temple (write_room.h), and be answered by it.
void dispatch(const ServiceParts& parts, TenantConnection& db, const RouteMatch& match,
    const http::Request& request, Answered tell);

} // namespace mm::server
