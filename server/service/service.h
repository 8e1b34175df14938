// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/http_server.h"
#include "server/payments/payment_gateway.h"
#include "server/service/dispatcher.h"
#include "server/service/news_link.h"
#include "server/service/settings.h"
#include "server/service/upkeep.h"
#include "server/service/wait_room.h"
#include "server/service/worker_pool.h"
#include "server/sync/push_room.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>

namespace mm::server {

/// What the service is made of besides its settings.
struct ServiceMake
{
    const Clock& clock;
    std::vector<QByteArray> jwtKeys;
    std::vector<QByteArray> fieldKeys;
    TenantConnection::Opener openDatabase;
    /// Empty: no replica.
    TenantConnection::Opener openReplica = {};
    /// PostgreSQL itself, not a pooler, for the news between processes; empty: there is one
    /// process.
    QString newsUrl = {};
};

/// The running service: listens, hands what is asked to the workers, answers. Lives on the thread
/// of the event loop.
class Service
{
public:
    Service(const Settings& settings, const ServiceMake& make);
    ~Service();
    Q_DISABLE_COPY_MOVE(Service)

    /// Gives the port. Refuses with server.listen, and (internal) a table of routes that does not
    /// say who may call each.
    Result<quint16> start();
    /// Takes nothing new, finishes what runs; `done` when it has, at the latest after 30 seconds.
    void stop(std::function<void()> done);

private:
    struct Arrival;
    void handle(http::Request request, const http::HttpServer::Reply& reply);
    void work(TenantConnection& db, const Arrival& arrival);
    std::optional<http::Response> ownAnswer(const http::Request& request);
    [[nodiscard]] bool maySeeMetrics(const http::Request& request) const;
    void showMetrics(
        const Arrival& arrival, const std::optional<std::vector<WatchFigure>>& temples);
    void readMetrics(TenantConnection& db, const Arrival& arrival);
    void keepUp();
    [[nodiscard]] QJsonObject companions() const;
    [[nodiscard]] CompanionState companionState() const;
    void isReady(TenantConnection& db, const Arrival& arrival);
    void answer(const Arrival& arrival, http::Response response, const Asker& asker);
    void submit(const Arrival& arrival, WorkerPool::Job job);
    void hold(const Arrival& arrival, const Asker& asker);
    void published(TempleId temple, qint64 head);

    Settings m_settings;
    const Clock& m_clock;
    TokenKeys m_tokens;
    std::vector<QByteArray> m_fieldKeys;
    /// Null without MANDIRMITRA_REDIS_URL.
    std::unique_ptr<RedisLink> m_redis;
    std::unique_ptr<RateCounter> m_rates;
    ReportCache m_reports;
    /// Null without MANDIRMITRA_REPLICA_URL.
    std::unique_ptr<Replicas> m_replicas;
    /// Null without MANDIRMITRA_PAYMENT_URL.
    std::unique_ptr<PaymentGateway> m_gateway;
    Metrics m_metrics;
    PushRoom m_pushes;
    WriteRoom m_writes;
    SyncNotes m_notes;
    Upkeep m_upkeep;
    TempleTurns m_turns;
    TempleMemory m_memory;
    ServiceParts m_parts;
    QByteArray m_openApi;
    http::HttpServer m_http;
    WaitRoom m_waits;
    QTimer m_waitClock;
    QTimer m_upkeepClock;
    /// Since the start: what the waiting is measured by.
    QElapsedTimer m_since;
    NewsLink m_news;
    /// The last member: its threads answer through the others until they have ended.
    WorkerPool m_pool;
};

} // namespace mm::server
