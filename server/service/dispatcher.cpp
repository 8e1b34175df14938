// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/dispatcher.h"

#include "server/api/envelope.h"
#include "server/api/value_reader.h"
#include "server/devices/registration.h"
#include "server/service/kept_answers.h"
#include "server/service/request_keys.h"
#include "server/service/request_log.h"
#include "server/service/request_reader.h"
#include "server/service/service_sql.h"
#include "server/sync/own_series.h"

#include <limits>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

/// Requests an hour that the counters of a temple may make, for each that its people may.
constexpr int kSyncShare = 60;

/// One request on its way through the steps.
struct Passage
{
    const ServiceParts& parts;
    const Route& route;
    http::Request request;
    Answered tell;
    Ask ask;
    /// What came in; its refusal is told only to who may ask at all.
    Result<void> read = {};
    QByteArray requestHash = {};
    std::optional<Allowance> allowance = {};
    /// Of a receipt that was issued.
    qint64 soldPaise = 0;
    std::optional<Hold> hold = {};
    /// Of a second person, for this one request.
    std::optional<identity::Approval> approval = {};
};

Result<void> identify(Passage& passage)
{
    if (passage.route.access.kind == Access::Kind::Everybody) {
        return {};
    }
    const QByteArray bearer = passage.request.header("authorization");
    if (!bearer.startsWith("Bearer ")) {
        return fail(Error{ErrorKind::AuthFailed, "token.missing"_L1, {}, {}, {}});
    }
    if (passage.route.access.kind == Access::Kind::Devices) {
        MM_LET(device,
            passage.parts.tokens.verifyDevice(
                bearer.mid(7).trimmed(), passage.parts.clock.nowMs()));
        passage.ask.device = device;
        return {};
    }
    MM_LET(
        caller, passage.parts.tokens.verify(bearer.mid(7).trimmed(), passage.parts.clock.nowMs()));
    passage.ask.caller = caller;
    return {};
}

Error exceeded(const Allowance& allowance, qint64 nowMs)
{
    const qint64 seconds = std::max<qint64>(1, allowance.resetAt - nowMs / 1000);
    return Error{ErrorKind::Busy, "request.rate_limited"_L1, {}, {{u"seconds"_s, seconds}}, {}};
}

/// A user's and their temple's count, or the address's where nobody is known.
Result<void> countRequest(Passage& passage)
{
    const auto& parts = passage.parts;
    const qint64 now = parts.clock.nowMs();
    const Caller& caller = passage.ask.caller;
    if (!passage.ask.device.temple.isNull()) {
        // A request of a counter is a batch, and a temple's counters wake each other.
        passage.allowance = parts.rates.count(u"sync:"_s + passage.ask.device.temple.toString(),
            std::min(parts.templeLimit, std::numeric_limits<int>::max() / kSyncShare) * kSyncShare,
            now);
    } else if (passage.route.perAddress > 0) {
        passage.allowance = parts.rates.count(
            u"address:"_s + QString(passage.route.path) + u':' + clientAddress(passage.request),
            passage.route.perAddress, now);
    } else if (caller.user.isNull()) {
        passage.allowance = parts.rates.count(
            u"address:"_s + clientAddress(passage.request), parts.addressLimit, now);
    } else {
        passage.allowance =
            parts.rates.count(u"user:"_s + caller.user.toString(), parts.userLimit, now);
        if (!passage.allowance->isExceeded) {
            const Allowance temple =
                parts.rates.count(u"temple:"_s + caller.temple.toString(), parts.templeLimit, now);
            if (temple.isExceeded) {
                passage.allowance = temple;
            }
        }
    }
    if (passage.allowance->isExceeded) {
        return fail(exceeded(*passage.allowance, now));
    }
    return {};
}

Result<void> authorise(const Passage& passage, const store::Actor& actor)
{
    const Access& access = passage.route.access;
    if (access.kind == Access::Kind::Holders
        && !actor.permissions.contains(QString(access.permission))) {
        return fail(Error{ErrorKind::PermissionDenied, "permission.denied"_L1, {},
            {{u"permission"_s, QString(access.permission)}}, {}});
    }
    return {};
}

store::Desk emptyDesk(Passage& passage, store::Connection& db)
{
    return {db, passage.parts.clock, UuidMaker(), HybridClock(), passage.ask.caller.temple,
        DeviceId(), QString(), store::Actor()};
}

Result<http::Response> makeAnswer(const Passage& passage, store::Desk& desk)
{
    RequestKeys keys(desk.db, desk.temple, passage.parts.fieldKeys);
    MM_LET(answer, passage.route.read(Reading{passage.ask, desk, keys}));
    return answered(answer);
}

Result<http::Response> makeReport(const Passage& passage, store::Desk& desk)
{
    ReportCache& reports = *passage.parts.reports;
    const qint64 now = passage.parts.clock.nowMs();
    MM_LET(key, ReportCache::keyOf(passage.ask, desk));
    if (auto kept = reports.find(key, now)) {
        return http::Response{200, kJsonAnswer, std::move(*kept)};
    }
    MM_LET(response, makeAnswer(passage, desk));
    if (response.status == 200 && response.contentType == kJsonAnswer) {
        reports.keep(key, response.body, now);
    }
    return response;
}

Result<http::Response> readFrom(TenantConnection& db, Passage& passage)
{
    db.workFor(passage.ask.caller.temple);
    MM_CHECK(db.beginReading());
    store::Desk desk = emptyDesk(passage, db);
    MM_CHECK(seat(desk, passage.ask.caller));
    MM_CHECK(authorise(passage, desk.actor));
    MM_CHECK(passage.read);
    const bool isKept = passage.route.isReport && passage.parts.reports != nullptr;
    return isKept ? makeReport(passage, desk) : makeAnswer(passage, desk);
}

/// What a replica could not do, and the primary can.
bool isOfTheReplica(const Error& error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Busy;
}

Result<http::Response> read(TenantConnection& db, Passage& passage)
{
    Replicas* replicas = passage.route.isReport ? passage.parts.replicas : nullptr;
    auto replica = replicas != nullptr ? replicas->take(db) : nullptr;
    if (replica) {
        auto done = readFrom(*replica, passage);
        if (done || !isOfTheReplica(done.error())) {
            replicas->giveBack(std::move(replica));
            return done;
        }
        replicas->lost();
    }
    return readFrom(db, passage);
}

/// The service's stamps go on where they ended. Those in a tray go with what lies there.
Result<void> keepClock(UnitOfWork& unit)
{
    store::Query query(unit.db(), sql::service::keep_hlc);
    query.bind("hlc", unit.desk().hlc.last()).bind("temple_id", unit.desk().temple);
    MM_CHECK(query.send());
    return {};
}

Result<http::Response> runOnce(Passage& passage, UnitOfWork& unit)
{
    RequestKeys keys(unit.db(), unit.desk().temple, passage.parts.fieldKeys);
    Writing writing{passage.ask, unit, keys, passage.approval};
    MM_LET(answer, passage.route.write(writing));
    if (passage.route.isFact && answer.data[u"receipt_number"_s].isString()) {
        passage.soldPaise = answer.data[u"amount_paise"_s].toInteger();
    }
    return answered(answer);
}

Result<http::Response> runKept(Passage& passage, UnitOfWork& unit)
{
    KeptAnswers kept(unit, passage.ask.idempotencyKey, passage.requestHash);
    MM_LET(before, kept.before());
    if (before) {
        return *before;
    }
    MM_LET(response, runOnce(passage, unit));
    MM_CHECK(kept.keep(response));
    return response;
}

Result<http::Response> writeOn(store::Connection& db, Passage& passage)
{
    passage.soldPaise = 0;
    store::Desk desk = emptyDesk(passage, db);
    MM_LET(unit, UnitOfWork::begin(desk));
    MM_CHECK(seat(desk, passage.ask.caller));
    MM_CHECK(authorise(passage, desk.actor));
    MM_CHECK(passage.read);
    const qint64 stamp = desk.hlc.last();
    const bool isKept =
        passage.route.method == Method::Post && !passage.ask.idempotencyKey.isEmpty();
    MM_LET(response, isKept ? runKept(passage, unit) : runOnce(passage, unit));
    if (desk.hlc.last() != stamp && db.tray() == nullptr) {
        MM_CHECK(keepClock(unit));
    }
    MM_CHECK(unit.commit());
    return response;
}

/// Before the transaction: a wrong secret is counted whatever becomes of the request.
Result<void> askSecondPerson(TenantConnection& db, Passage& passage)
{
    const ValueReader body(passage.ask.body);
    if (passage.route.approval.isEmpty() || !passage.read || !body.has("approver"_L1)) {
        return {};
    }
    store::Desk desk = emptyDesk(passage, db);
    MM_CHECK(seat(desk, passage.ask.caller));
    MM_CHECK(authorise(passage, desk.actor));
    MM_LET(approval,
        identity::approve(desk, {body.text("approver"_L1), body.text("approver_secret"_L1)},
            passage.route.approval));
    passage.approval = approval;
    return {};
}

Result<http::Response> authenticate(TenantConnection& db, Passage& passage)
{
    if (passage.route.access.kind == Access::Kind::Holders) {
        db.workFor(passage.ask.caller.temple);
        store::Desk desk = emptyDesk(passage, db);
        MM_CHECK(seat(desk, passage.ask.caller));
        MM_CHECK(authorise(passage, desk.actor));
    }
    MM_CHECK(passage.read);
    if (!passage.ask.device.temple.isNull()) {
        db.workFor(passage.ask.device.temple);
    }
    const AuthDesk desk{db, passage.parts.clock, passage.parts.tokens, passage.parts.fieldKeys,
        passage.parts.allowsRegistration, {}, passage.parts.pushes, passage.parts.notes};
    MM_LET(answer, passage.route.auth(passage.ask, desk));
    passage.hold = answer.hold;
    return answered(answer);
}

/// By the path; where that names none, by the signed text that is asked about.
QString templeCodeOf(const Ask& ask)
{
    const auto named = ask.path.constFind(u"temple_code"_s);
    return named != ask.path.cend() ? *named : ask.query.value(u"q"_s).section(u'|', 1, 1);
}

/// For the temple that the path names; nobody is logged in.
Result<http::Response> open(TenantConnection& db, Passage& passage)
{
    MM_CHECK(passage.read);
    const QString code = templeCodeOf(passage.ask);
    MM_LET(temple, templeOfCode(db, code));
    if (!temple) {
        return fail(notFound("server.temple_unknown"_L1, {{u"code"_s, code.left(20)}}));
    }
    db.workFor(*temple);
    RequestKeys keys(db, *temple, passage.parts.fieldKeys);
    MM_LET(answer,
        passage.route.open(
            passage.ask, {db, passage.parts.clock, *temple, keys, passage.parts.gateway}));
    return answered(answer);
}

/// What is known before anything is asked of the database: nobody's turn is held up by it.
Result<void> arrive(Passage& passage)
{
    MM_CHECK(identify(passage));
    MM_CHECK(countRequest(passage));
    passage.read = readRequest(passage.request, passage.route, passage.ask, passage.requestHash);
    return {};
}

/// What ends with this worker.
Result<http::Response> runAlone(TenantConnection& db, Passage& passage)
{
    if (passage.route.open != nullptr) {
        return open(db, passage);
    }
    if (passage.route.read != nullptr) {
        return read(db, passage);
    }
    if (passage.route.write != nullptr) {
        db.workFor(passage.ask.caller.temple);
        return writeOn(db, passage);
    }
    return authenticate(db, passage);
}

/// In a database that came back from a backup the service goes on in a series of its own, and does
/// what was asked there.
Result<http::Response> again(TenantConnection& db, Passage& passage, Result<http::Response> done)
{
    if (done || done.error().rule != kSeriesBehind) {
        return done;
    }
    const TempleId temple = db.temple();
    db.release();
    db.workFor(temple);
    MM_LET(epoch, serverEpoch(db));
    MM_CHECK(keepOwnSeries({db, passage.parts.clock, temple, DeviceId(), epoch}));
    return runAlone(db, passage);
}

void addAllowance(http::Response& response, const std::optional<Allowance>& allowance)
{
    if (!allowance) {
        return;
    }
    response.headers.emplace_back("X-RateLimit-Limit", QByteArray::number(allowance->limit));
    response.headers.emplace_back(
        "X-RateLimit-Remaining", QByteArray::number(allowance->remaining));
    response.headers.emplace_back("X-RateLimit-Reset", QByteArray::number(allowance->resetAt));
}

void conclude(Passage& passage, const Result<http::Response>& done)
{
    const auto& parts = passage.parts;
    if (done && passage.soldPaise > 0) {
        parts.metrics.sold(passage.soldPaise);
    }
    if (!done && (done.error().kind == ErrorKind::Internal || !done.error().detail.isEmpty())) {
        logLine("error"_L1, "fault"_L1, parts.clock.nowMs(),
            {{u"rule"_s, QString(done.error().rule)}, {u"detail"_s, loggable(done.error())},
                {u"route"_s, QString(passage.route.path)}});
    }
    http::Response response =
        done ? *done : refused(done.error(), passage.ask.language, !passage.ask.path.isEmpty());
    addAllowance(response, passage.allowance);
    const bool isDevice = !passage.ask.device.temple.isNull();
    passage.tell(std::move(response),
        {isDevice ? passage.ask.device.temple : passage.ask.caller.temple, passage.ask.caller.user,
            passage.ask.device.device, passage.hold});
}

} // namespace

void dispatch(const ServiceParts& parts, TenantConnection& db, const RouteMatch& match,
    const http::Request& request, Answered tell)
{
    const auto passage = std::make_shared<Passage>(
        Passage{parts, *match.route, request, std::move(tell), Ask{*match.route}});
    passage->ask.path = match.path;
    passage->ask.language = languageOf(request.header("accept-language"));
    if (const auto arrived = arrive(*passage); !arrived) {
        conclude(*passage, fail(Error(arrived.error())));
        return;
    }
    if (match.route->write == nullptr) {
        conclude(*passage, again(db, *passage, runAlone(db, *passage)));
        return;
    }
    const TempleId temple = passage->ask.caller.temple;
    db.workFor(temple);
    if (const auto asked = askSecondPerson(db, *passage); !asked) {
        conclude(*passage, fail(Error(asked.error())));
        return;
    }
    if (!TenantConnection::takesTurns() || parts.writes == nullptr) {
        conclude(*passage, again(db, *passage, writeOn(db, *passage)));
        return;
    }
    parts.writes->take(
        db, temple, [passage](store::Connection& on) { return writeOn(on, *passage); },
        [passage](TenantConnection& on, Result<http::Response> done) {
            conclude(*passage, again(on, *passage, std::move(done)));
        });
}

} // namespace mm::server
