// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/service.h"

#include "models/core/id.h"
#include "server/api/envelope.h"
#include "server/api/openapi.h"
#include "server/database/service_role.h"
#include "server/payments/http_gateway.h"
#include "server/service/request_log.h"
#include "server/service/request_reader.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/gzip.h"
#include "sync/protocol/messages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimer>

/// A static library's resources come in with the first call that names them.
static void initResources()
{
    Q_INIT_RESOURCE(server);
}

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStopMs = 30'000;
constexpr int kWaitBeatMs = 250;
constexpr qsizetype kWorthGzip = 1'000;
constexpr char kPolicy[] = "default-src 'none'; style-src 'unsafe-inline'; script-src "
                           "'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'";

/// A name for the log that came from outside: short and plain, or none.
bool isPlainId(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 64
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || c == '-' || c == '_' || c == '.';
           });
}

QByteArray docsPage()
{
    QFile file(u":/server/docs_page.html"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

http::Response jsonText(int status, const QByteArray& body)
{
    return {status, "application/json; charset=utf-8", body};
}

std::unique_ptr<RateCounter> counterOf(RedisLink* redis)
{
    if (redis == nullptr) {
        return std::make_unique<LocalRateCounter>();
    }
    return std::make_unique<SharedRateCounter>(*redis);
}

QString wordFor(Replicas::State state)
{
    switch (state) {
    case Replicas::State::Follows:
        return u"follows"_s;
    case Replicas::State::Lags:
        return u"lags"_s;
    case Replicas::State::Unreachable:
        return u"unreachable"_s;
    }
    return {};
}

Error notHere(QLatin1StringView rule, ErrorKind kind)
{
    return Error{kind, rule, {}, {}, {}};
}

} // namespace

/// One request from coming in to being answered.
struct Service::Arrival
{
    http::Request request;
    http::HttpServer::Reply reply;
    RouteMatch match = {};
    QByteArray requestId;
    QByteArray traceParent;
    /// For log and metrics: the route's pattern.
    QByteArray route;
    QElapsedTimer since;
};

Service::Service(const Settings& settings, const ServiceMake& make)
    : m_settings(settings)
    , m_clock(make.clock)
    , m_tokens(make.jwtKeys)
    , m_fieldKeys(make.fieldKeys)
    , m_redis(
          settings.redisUrl.isEmpty() ? nullptr : std::make_unique<RedisLink>(settings.redisUrl))
    , m_rates(counterOf(m_redis.get()))
    , m_reports(m_redis.get(), m_fieldKeys)
    , m_replicas(make.openReplica
              ? std::make_unique<Replicas>(make.openReplica, TenantConnection::Limits(), m_clock)
              : nullptr)
    , m_gateway(settings.paymentUrl.isEmpty() ? nullptr
                                              : std::make_unique<HttpGateway>(settings.paymentUrl))
    , m_upkeep(m_clock, m_notes, {.keptDays = settings.logDays})
    , m_parts{m_clock, m_tokens, m_fieldKeys, *m_rates, m_metrics, settings.userLimit,
          settings.templeLimit, settings.addressLimit, settings.allowsRegistration,
          m_replicas.get(), m_gateway.get(), &m_pushes, &m_writes, &m_reports, &m_notes}
    , m_openApi(QJsonDocument(openApi(apiRoutes())).toJson(QJsonDocument::Compact))
    , m_http(http::Limits(),
          [this](http::Request request, const http::HttpServer::Reply& reply) {
              handle(std::move(request), reply);
          })
    , m_news(make.newsUrl, [this](TempleId temple, qint64 head) { m_waits.wake(temple, head); })
    , m_pool(settings.workers, [this, open = make.openDatabase] {
        auto db = std::make_unique<TenantConnection>(open, TenantConnection::Limits());
        db->waitAt(m_turns);
        db->recallFrom(m_memory);
        db->tellWaits([this](double seconds) { m_metrics.waitedForTurn(seconds); });
        db->tellOf([this](TempleId temple, qint64 head) { published(temple, head); });
        return db;
    })
{
    m_waitClock.setInterval(kWaitBeatMs);
    QObject::connect(
        &m_waitClock, &QTimer::timeout, &m_http, [this] { m_waits.expire(m_since.elapsed()); });
    // Instances that were started together do not come at the same time.
    m_upkeepClock.setInterval(settings.upkeepSeconds * 1'000
        + static_cast<int>(QRandomGenerator::global()->bounded(settings.upkeepSeconds * 200)));
    QObject::connect(&m_upkeepClock, &QTimer::timeout, &m_http, [this] { keepUp(); });
    m_upkeepClock.start();
    m_since.start();
    m_waitClock.start();
}

Service::~Service() = default;

Result<quint16> Service::start()
{
    initResources();
    MM_CHECK(checkRoutes(apiRoutes()));
    return m_http.listen(m_settings.address, m_settings.port);
}

void Service::stop(std::function<void()> done)
{
    const auto once = std::make_shared<std::function<void()>>(std::move(done));
    const auto finish = [once] {
        if (auto call = std::exchange(*once, nullptr)) {
            call();
        }
    };
    m_waits.empty();
    QTimer::singleShot(kStopMs, &m_http, finish);
    m_http.drain(finish);
}

void Service::handle(http::Request request, const http::HttpServer::Reply& reply)
{
    Arrival arrival;
    arrival.since.start();
    const QByteArray id = request.header("x-request-id");
    arrival.requestId =
        isPlainId(id) ? id : UuidMaker().next(m_clock.nowMs()).toString().toLatin1();
    const QByteArray trace = request.header("traceparent");
    arrival.traceParent = isPlainId(trace) ? trace : QByteArray();
    arrival.request = std::move(request);
    arrival.reply = reply;
    arrival.route = "(none)";
    const QString language = languageOf(arrival.request.header("accept-language"));
    if (auto own = ownAnswer(arrival.request)) {
        arrival.route = arrival.request.path;
        answer(arrival, std::move(*own), {});
        return;
    }
    if (arrival.request.path == "/ready" || arrival.request.path == "/api/v1/ready") {
        arrival.route = "/ready";
        submit(arrival, [this, arrival](TenantConnection& db) { isReady(db, arrival); });
        return;
    }
    if (arrival.request.method == "GET"
        && (arrival.request.path == "/metrics" || arrival.request.path == "/api/v1/metrics")) {
        arrival.route = "/metrics";
        if (!maySeeMetrics(arrival.request)) {
            answer(
                arrival, refused(notHere("token.missing"_L1, ErrorKind::AuthFailed), language), {});
        } else if (m_pool.load().waiting > 0
            || !m_pool.submit(
                [this, arrival](TenantConnection& db) { readMetrics(db, arrival); })) {
            showMetrics(arrival, {});
        }
        return;
    }
    arrival.match = matchRoute(apiRoutes(), arrival.request.method, arrival.request.path);
    if (arrival.match.route == nullptr) {
        const bool hasPath = !arrival.match.otherMethods.isEmpty();
        auto refusal = refused(hasPath ? notHere("request.method"_L1, ErrorKind::Usage)
                                       : notHere("request.no_route"_L1, ErrorKind::NotFound),
            language);
        if (hasPath) {
            refusal.headers.emplace_back(
                "Allow", arrival.match.otherMethods.join(u", "_s).toLatin1());
        }
        answer(arrival, std::move(refusal), {});
        return;
    }
    const QLatin1StringView pattern = arrival.match.route->path;
    arrival.route = QByteArray(pattern.data(), pattern.size());
    submit(arrival, [this, arrival](TenantConnection& db) { work(db, arrival); });
}

void Service::submit(const Arrival& arrival, WorkerPool::Job job)
{
    if (!m_pool.submit(std::move(job))) {
        answer(arrival, refused(notHere("server.overloaded"_L1, ErrorKind::Busy), u"en"_s), {});
    }
}

void Service::work(TenantConnection& db, const Arrival& arrival)
{
    dispatch(m_parts, db, arrival.match, arrival.request,
        [this, arrival](http::Response response, const Asker& asker) {
            if (asker.hold) {
                hold(arrival, asker);
            } else {
                answer(arrival, std::move(response), asker);
            }
        });
}

void Service::published(TempleId temple, qint64 head)
{
    m_waits.wake(temple, head);
    m_news.tell(temple, head);
}

void Service::hold(const Arrival& arrival, const Asker& asker)
{
    const qint64 deadline = m_since.elapsed() + asker.hold->seconds * 1'000;
    m_waits.wait(asker.temple, asker.hold->after, deadline, [this, arrival, asker](qint64 head) {
        answer(arrival,
            head == 0
                ? http::Response{204, {}, {}}
                : jsonText(200, protocol::enveloped(protocol::encode(protocol::WaitReply{head}))),
            asker);
    });
}

std::optional<http::Response> Service::ownAnswer(const http::Request& request)
{
    QByteArray path = request.path;
    if (path.startsWith("/api/v1/")) {
        path = path.mid(QByteArrayView("/api/v1").size());
    }
    if (request.method != "GET" && request.method != "HEAD") {
        return std::nullopt;
    }
    if (path == "/health") {
        return jsonText(200, R"({"success":true,"data":{"status":"ok"},"message":""})");
    }
    if (path == "/openapi.json") {
        return jsonText(200, m_openApi);
    }
    if (path == "/docs") {
        return http::Response{
            200, "text/html; charset=utf-8", docsPage(), {{"Content-Security-Policy", kPolicy}}};
    }
    return std::nullopt;
}

bool Service::maySeeMetrics(const http::Request& request) const
{
    const bool isLocal =
        QHostAddress(request.address).isLoopback() && request.header("x-forwarded-for").isEmpty();
    const QByteArray token = "Bearer " + m_settings.metricsToken.toUtf8();
    const bool hasToken =
        !m_settings.metricsToken.isEmpty() && request.header("authorization") == token;
    return isLocal || hasToken;
}

/// When no worker is free the process still says how it is.
void Service::showMetrics(
    const Arrival& arrival, const std::optional<std::vector<WatchFigure>>& temples)
{
    answer(arrival,
        {200, "text/plain; version=0.0.4; charset=utf-8",
            m_metrics.text(m_pool.load(), companionState(), temples)},
        {});
}

void Service::readMetrics(TenantConnection& db, const Arrival& arrival)
{
    std::ignore = m_upkeep.keepNotes(db);
    auto figures = watchFigures(db, m_clock.nowMs());
    db.release();
    if (!figures) {
        showMetrics(arrival, {});
        return;
    }
    const auto differing = m_notes.differing();
    for (auto it = differing.cbegin(); it != differing.cend(); ++it) {
        figures->push_back({u"digest_differing_total"_s, it.key().toString(), {}, it.value()});
    }
    showMetrics(arrival, *figures);
}

void Service::keepUp()
{
    m_pool.submit([this](TenantConnection& db) {
        const auto round = m_upkeep.run(db);
        db.release();
        if (!round) {
            logLine("warning"_L1, "upkeep_failed"_L1, m_clock.nowMs(),
                {{u"rule"_s, QString(round.error().rule)}, {u"detail"_s, round.error().detail}});
        } else if (round->temples > 0 || round->seatsReleased > 0) {
            logLine("info"_L1, "upkeep"_L1, m_clock.nowMs(),
                {{u"temples"_s, round->temples}, {u"rows"_s, round->rows},
                    {u"seats_released"_s, round->seatsReleased}});
        }
    });
}

CompanionState Service::companionState() const
{
    CompanionState state;
    state.waiting = m_waits.waiting();
    state.keptReports = m_reports.found();
    state.redisIsThere = !m_redis || m_redis->isThere();
    if (m_replicas) {
        state.replicaFollows = m_replicas->state() == Replicas::State::Follows;
        state.replicaReports = m_replicas->reports();
    }
    return state;
}

/// What the service can do without, and how it is.
QJsonObject Service::companions() const
{
    QJsonObject said{{u"status"_s, u"ready"_s}, {u"redis"_s, u"off"_s}, {u"replica"_s, u"off"_s}};
    if (m_redis) {
        const auto pong = m_redis->ask({{"PING"}}, m_clock.nowMs());
        said[u"redis"_s] = pong ? u"shared"_s : u"unreachable"_s;
    }
    if (m_replicas) {
        said[u"replica"_s] = wordFor(m_replicas->state());
    }
    return said;
}

void Service::isReady(TenantConnection& db, const Arrival& arrival)
{
    const auto checked = checkSchema(db);
    answer(arrival,
        checked ? answered(Answer{companions()})
                : refused(notHere("server.not_ready"_L1, ErrorKind::Busy),
                    languageOf(arrival.request.header("accept-language"))),
        {});
}

void Service::answer(const Arrival& arrival, http::Response response, const Asker& asker)
{
    response.headers.emplace_back("X-Request-Id", arrival.requestId);
    // A counter that waits is told nothing a hundred times an hour, on a telephone's data.
    if (response.status != 204) {
        response.headers.emplace_back("X-Content-Type-Options", "nosniff");
        response.headers.emplace_back("Cache-Control", "no-store");
    }
    if (!arrival.traceParent.isEmpty()) {
        response.headers.emplace_back("traceparent", arrival.traceParent);
    }
    if (response.body.size() >= kWorthGzip
        && arrival.request.header("accept-encoding").contains("gzip")) {
        response.body = protocol::gzip(response.body);
        response.headers.emplace_back("Content-Encoding", "gzip");
        response.headers.emplace_back("Vary", "Accept-Encoding");
    }
    const qint64 microseconds = arrival.since.nsecsElapsed() / 1'000;
    m_metrics.answered(
        arrival.route, response.status, static_cast<double>(microseconds) / 1'000'000);
    logLine("info"_L1, "request"_L1, m_clock.nowMs(),
        {{u"request_id"_s, QString::fromLatin1(arrival.requestId)},
            {u"method"_s, QString::fromLatin1(arrival.request.method)},
            {u"route"_s, QString::fromLatin1(arrival.route)}, {u"status"_s, response.status},
            {u"temple"_s, asker.temple.isNull() ? QString() : asker.temple.toString()},
            {u"user"_s, asker.user.isNull() ? QString() : asker.user.toString()},
            {u"duration_us"_s, microseconds}});
    arrival.reply(std::move(response));
}

} // namespace mm::server
