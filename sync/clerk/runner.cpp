// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/runner.h"

#include "models/core/fault_points.h"
#include "models/identity/file_secret_store.h"
#include "models/setup/store_clock.h"
#include "models/store/migrator.h"
#include "sync/clerk/refusals.h"
#include "sync/local/memo.h"
#include "sync/protocol/devices.h"

#include <QEventLoop>
#include <QLockFile>
#include <QNetworkInterface>

namespace mm::sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kHeartbeat = 15s;
/// A heartbeat that comes this much too late: the computer was asleep.
constexpr qint64 kSleptMs = 45'000;

/// Whether the computer has any way out at all.
bool hasNetwork()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const auto& one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsUp)
            && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

} // namespace

Runner::Runner() = default;

Runner::~Runner()
{
    if (m_engine) {
        m_engine->setObserver({});
        m_engine->stop();
    }
}

Result<std::unique_ptr<Runner>> Runner::open(
    const setup::DataFolder& folder, const KeyringWay& keyring)
{
    std::unique_ptr<Runner> runner(new Runner);
    MM_CHECK(runner->openStore(folder));
    MM_CHECK(runner->openTransport(keyring));
    runner->watchWorld();
    return runner;
}

Result<void> Runner::openStore(const setup::DataFolder& folder)
{
    if (!folder.holdsStore()) {
        return fail(notFound("setup.no_store"_L1, {{u"folder"_s, folder.path()}}));
    }
    MM_LET(connection, store::SqliteConnection::open(folder.store(), {}));
    m_connection = std::move(connection);
    MM_LET(device, identity::readDevice(*m_connection));
    MM_LET(server, upkeep::readInfo(*m_connection, memo::kServer));
    if (!device.registeredAt || !server) {
        return fail(Error{ErrorKind::NotFound, "sync.not_registered"_L1, {}, {}, {}});
    }
    m_lock = std::make_unique<QLockFile>(folder.file("sync.lock"_L1));
    // Held by a process that lives; the system gives up what a dead one held.
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock() && !MM_MUTANT(TwoFlushers)) {
        return fail(Error{ErrorKind::Busy, "sync.busy"_L1, {}, {}, {}});
    }
    MM_CHECK(prepareConnection(*m_connection));
    MM_LET(clock, setup::clockOf(*m_connection));
    m_clock = std::move(clock);
    m_secrets = std::make_unique<identity::FileSecretStore>(folder.keys());
    MM_LET(local, LocalStore::open({*m_connection, *m_clock, *m_secrets, folder.path()}));
    m_store = std::move(local);
    return {};
}

Result<void> Runner::openTransport(const KeyringWay& keyring)
{
    MM_LET(server, upkeep::readInfo(*m_connection, memo::kServer));
    MM_LET(caFile, upkeep::readInfo(*m_connection, memo::kCaFile));
    MM_LET(address, parseAddress(server.value_or(QString()), caFile.value_or(QString())));
    const auto& device = m_store->device();
    MM_LET(key, deviceKeyOf(*m_secrets, keyring, device.temple, device.id));
    m_session = std::make_unique<DeviceSession>(std::move(key), device.temple, device.id, *m_clock);
    MM_LET(client, HttpClient::open(address));
    m_client = std::move(client);
    m_isLoopback = address.url.host() == "127.0.0.1"_L1 || address.url.host() == "localhost"_L1
        || address.url.host() == "::1"_L1;
    MM_LET(schema, store::schemaState(*m_connection));
    m_transport = std::make_unique<ServiceTransport>(*m_client, *m_session, schema.version,
        [this](Ticket ticket, const Reply& reply) { m_engine->replied(ticket, reply); });
    m_timers = std::make_unique<EventLoopTimers>([this](Alarm alarm) { m_engine->alarm(alarm); });
    m_engine = std::make_unique<Engine>(
        Engine::Parts{*m_timers, m_random, *m_transport, *m_session, *m_store, *m_clock});
    m_rights = std::make_unique<RightsClerk>(
        RightsClerk::Parts{*m_connection, *m_clock, *m_client, *m_session, device.code, [this] {
                               return isOnline();
                           }});
    m_engine->setObserver([this] {
        if (m_engine->state() == State::Idle) {
            m_rights->start();
        }
        Q_EMIT changed();
    });
    return {};
}

bool Runner::isOnline() const
{
    switch (m_engine->state()) {
    case State::Idle:
    case State::Pushing:
    case State::Pulling:
    case State::Resyncing:
        return m_session->hasToken();
    default:
        return m_isForSale && m_session->hasToken();
    }
}

Result<void> Runner::logIn(qint64 deadlineMs)
{
    const auto asked = [&](QLatin1StringView path, const QByteArray& body) -> Result<QByteArray> {
        HttpClient::Question question;
        question.path = path;
        question.body = body;
        question.deadlineMs = deadlineMs;
        const Reply reply = m_client->askAndWait(question);
        if (reply.kind != Reply::Kind::Answered || reply.status != 200) {
            return fail(errorOf(reply));
        }
        return reply.body;
    };
    MM_LET(challengeAsk, m_session->challengeRequest());
    MM_LET(challenge, asked(protocol::kChallenge, challengeAsk));
    MM_LET(tokenAsk, m_session->tokenRequest(challenge));
    MM_LET(token, asked(protocol::kToken, tokenAsk));
    return m_session->takeToken(token);
}

void Runner::askForPlacesAndWait(SevaId seva, QDate date, qint64 seats)
{
    if (!logIn(RightsClerk::kSaleBudgetMs / 2)) {
        return;
    }
    m_isForSale = true;
    QEventLoop loop;
    QTimer::singleShot(RightsClerk::kSaleBudgetMs, &loop, &QEventLoop::quit);
    bool isOver = false;
    m_rights->askForSale(seva, date, seats, [&loop, &isOver] {
        isOver = true;
        loop.quit();
    });
    if (!isOver) {
        loop.exec();
    }
    m_rights.reset();
}

/// Looks every quarter of a minute whether the computer was asleep and whether there is a network:
/// then nobody waits for a retry that was set in another world.
void Runner::watchWorld()
{
    m_lastBeat = m_timers->monotonicMs();
    m_hadNetwork = hasNetwork();
    m_heartbeat.setInterval(kHeartbeat);
    m_heartbeat.setTimerType(Qt::VeryCoarseTimer);
    m_heartbeat.callOnTimeout(this, [this] {
        const qint64 now = m_timers->monotonicMs();
        const bool slept = now - std::exchange(m_lastBeat, now) > kSleptMs;
        const bool network = m_isLoopback || hasNetwork();
        const bool had = std::exchange(m_hadNetwork, network);
        if (slept) {
            m_client->forgetConnections();
        }
        if (network && !had) {
            m_client->forgetConnections();
            m_engine->networkUp();
        } else if (!network && had) {
            m_engine->networkDown();
        } else if (slept) {
            m_engine->nudge();
        }
    });
    m_heartbeat.start();
}

Status Runner::status()
{
    auto stored = storedStatus(*m_connection);
    Status status = stored ? *stored : Status{};
    status.state = m_engine->state();
    status.problem = m_engine->problem().rule;
    status.problemDetail = m_engine->problem().detail;
    status.nextRetryAt = m_engine->nextRetryAt();
    return status;
}

qint64 Runner::newestHlc()
{
    const auto hlc = readNumber(*m_connection, memo::kHlc);
    return hlc && *hlc ? **hlc : 0;
}

} // namespace mm::sync
