// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/sim_service.h"

#include "models/conflicts/settle.h"
#include "models/counter/issue_receipt.h"
#include "models/identity/device.h"
#include "models/store/unit_of_work.h"
#include "server/api/envelope.h"
#include "server/database/change_log.h"
#include "server/sync/feed.h"
#include "server/sync/hello.h"
#include "server/sync/lives.h"
#include "server/sync/own_series.h"
#include "server/sync/push.h"
#include "server/sync/retention.h"
#include "sync/protocol/envelope.h"
#include "tests/sim/trace.h"
#include "tests/support/open_sealer.h"
#include "tests/support/test_desk.h"

#include <QUrlQuery>

namespace mm::sim {

using namespace Qt::StringLiterals;
using server::SyncDesk;
using sync::Call;
using sync::Reply;
using sync::Request;

namespace {

constexpr qint64 kRestartMs = 15'000;

Reply answered(const QByteArray& body)
{
    return {Reply::Kind::Answered, 200, body};
}

Reply cut()
{
    return {Reply::Kind::Broken, 0, {}, true, {}, u"service gone"_s};
}

} // namespace

SimService::SimService(const Parts& parts, const MemoryDisk::Image& store, Dice dice)
    : m_schedule(parts.schedule)
    , m_rates(parts.rates)
    , m_counts(parts.counts)
    , m_temple(parts.temple)
    , m_dice(dice)
    , m_disk(m_dice.next())
    , m_clock(parts.schedule)
{
    m_disk.load(store);
}

SimService::~SimService() = default;

void SimService::admit(size_t counter, DeviceId device)
{
    m_devices[counter] = device;
}

bool SimService::boot()
{
    auto db = store::SqliteConnection::open(u"store.db"_s, {.vfs = m_disk.name()});
    if (!db) {
        m_trouble = u"the service does not start: "_s + db.error().detail;
        return false;
    }
    m_db = std::move(*db);
    return true;
}

void SimService::watchDisk()
{
    if (!m_disk.isDead()) {
        return;
    }
    ++m_counts.serverDeaths;
    m_db.reset();
    m_waiters.clear();
    m_schedule.after(m_dice.between(500, kRestartMs), [this] {
        if (!m_db) {
            m_disk.revive();
            std::ignore = boot();
        }
    });
}

void SimService::kill(MemoryDisk::Death death)
{
    if (m_db) {
        m_disk.die(death);
        watchDisk();
    }
}

void SimService::restore(const MemoryDisk::Image& image, bool isNamed)
{
    m_waiters.clear();
    m_db.reset();
    m_disk.revive();
    m_disk.load(image);
    m_epoch += isNamed ? 1 : 0;
    std::ignore = boot();
}

void SimService::ask(size_t counter, const Request& request, const Answer& answer)
{
    if (!m_db) {
        answer({Reply::Kind::Unreachable, 0, {}, true, {}, u"refused"_s});
        return;
    }
    if (m_dice.happens(m_rates.serverError)) {
        ++m_counts.serverErrors;
        answer({Reply::Kind::Answered, 502, "<html>Bad gateway</html>", false});
        return;
    }
    if (m_dice.happens(m_rates.tooMany)) {
        ++m_counts.tooMany;
        answer({Reply::Kind::Answered, 429, "{}", true, m_dice.between(1'000, 30'000)});
        return;
    }
    if (request.call != Call::Challenge && request.call != Call::Token
        && m_dice.happens(m_rates.tokenLost)) {
        ++m_counts.tokensLost;
        answer({Reply::Kind::Answered, 401, "{}"});
        return;
    }
    if (m_rates.largestBody > 0 && request.body.size() > m_rates.largestBody) {
        // A proxy in front says so, in its own words.
        ++m_counts.tooLarge;
        answer({Reply::Kind::Answered, 413, "<html>Too large</html>", false});
        return;
    }
    if (const auto denied = denialOf(counter, request)) {
        answer(*denied);
        return;
    }
    if (const int status = refusalOf(request); status != 0) {
        answer({Reply::Kind::Answered, status, "{}"});
        return;
    }
    if (m_dice.happens(m_rates.serverDies)) {
        m_disk.dieAt(m_dice.between(1, 60),
            m_dice.below(2) == 0 ? MemoryDisk::Death::Power : MemoryDisk::Death::Program);
    }
    if (request.call == Call::Wait) {
        wait(request, answer);
        return;
    }
    const Reply reply = run(counter, request);
    if (m_disk.isDead()) {
        watchDisk();
        answer(cut());
        return;
    }
    answer(reply);
    wake();
}

void SimService::deny(size_t counter, const Denial& denial)
{
    ++m_counts.denials;
    m_denied[counter] = denial;
}

std::optional<Reply> SimService::denialOf(size_t counter, const Request& request) const
{
    const auto found = m_denied.find(counter);
    const bool isOfRows = request.call == Call::Changes || request.call == Call::Snapshot
        || request.call == Call::Digest || request.call == Call::Wait;
    if (found == m_denied.end() || (found->second.onlyRows && !isOfRows)) {
        return std::nullopt;
    }
    return Reply{Reply::Kind::Answered, found->second.status,
        R"({"error":{"details":{"issue":")" + found->second.issue + R"("}}})"};
}

int SimService::refusalOf(const Request& request)
{
    if (request.call != Call::Push) {
        return 0;
    }
    if (m_refusal.tokens > 0) {
        --m_refusal.tokens;
        return 401;
    }
    const auto ask = protocol::decodePush(request.body);
    if (!ask) {
        return 0;
    }
    const bool isTooMany =
        m_refusal.mostOperations > 0 && std::ssize(ask->operations) > m_refusal.mostOperations;
    const bool isThere = std::ranges::any_of(ask->operations, [this](const auto& one) {
        return m_refusal.operation > 0 && one.seq == m_refusal.operation;
    });
    return isTooMany || isThere ? 413 : 0;
}

Reply SimService::run(size_t counter, const Request& request)
{
    if (request.call == Call::Challenge || request.call == Call::Token) {
        return answered("{}");
    }
    const auto data = handle(m_devices[counter], request);
    if (data) {
        return answered(protocol::enveloped(*data));
    }
    const auto refusal = server::refused(data.error(), u"en"_s);
    Reply reply{Reply::Kind::Answered, refusal.status, refusal.body};
    trace(m_schedule.elapsedMs(),
        u"service: counter %1 refused %2, %3 %4"_s.arg(counter)
            .arg(refusal.status)
            .arg(data.error().rule, data.error().detail));
    if (refusal.status >= 500 && !m_disk.isDead()) {
        m_trouble = QString(data.error().rule) + u' ' + data.error().detail;
    }
    return reply;
}

Result<void> SimService::keepOwnSeries()
{
    MM_CHECK(server::keepOwnSeries(deskOf({}), UuidMaker::fromSeed(qHash(epoch(), 7'919U))));
    return {};
}

/// As server/devices/settling.cpp does it.
Result<void> SimService::workAsItself(const std::function<Result<void>(store::UnitOfWork&)>& work)
{
    MM_CHECK(keepOwnSeries());
    store::Query last(*m_db, "SELECT coalesce(max(row_hlc), 0) FROM devotees");
    MM_LET(hlc, last.one([](const store::Row& row) { return row.integer(0); }));
    store::Query first(*m_db, "SELECT id FROM users ORDER BY id LIMIT 1");
    MM_LET(user, first.maybe([](const store::Row& row) { return row.id<UserId>(0); }));
    if (!user) {
        return {};
    }
    MM_LET(device, identity::readDevice(*m_db));
    store::Desk own{*m_db, m_clock, UuidMaker::fromSeed(m_dice.next()), HybridClock(hlc), m_temple,
        device.id, device.code,
        store::Actor{
            *user, u"lakshmi"_s, u"Lakshmi"_s, u"administrator"_s, test::allPermissions()}};
    return store::inUnitOfWork(own, [&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(work(unit));
        MM_CHECK(server::publish(unit.db(), m_temple));
        return {};
    });
}

void SimService::settle(bool isDue)
{
    if (!isDue) {
        return;
    }
    const auto settled = workAsItself([this](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(conflicts::settle(unit));
        return server::setSettlingDue(unit.db(), m_temple, false);
    });
    if (!settled && !m_disk.isDead()) {
        m_trouble = u"settling: "_s + settled.error().rule + u' ' + settled.error().detail;
    }
}

void SimService::sellOnWeb()
{
    if (!m_db) {
        return;
    }
    counter::ReceiptDraft draft;
    draft.payer.name = u"Web giver"_s;
    draft.payer.phone = u"98450%1"_s.arg(m_dice.below(60), 5, 10, QLatin1Char('0'));
    draft.lines = {donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(101), {}}};
    draft.payments = {{receipts::PaymentMode::Upi, {},
        QString::number(m_dice.between(100'000'000'000, 999'999'999'999))}};
    draft.dateConfirmed = true;
    QString number;
    const auto sold = workAsItself([&](store::UnitOfWork& unit) -> Result<void> {
        MM_LET(issued, counter::issueReceipt(unit, test::OpenSealer(), draft));
        number = issued.receipt.number;
        return {};
    });
    if (m_disk.isDead()) {
        watchDisk();
        return;
    }
    if (!sold) {
        m_trouble = u"on the web: "_s + sold.error().rule + u' ' + sold.error().detail;
    } else if (m_webNumbers.contains(number)) {
        m_trouble = u"number given twice: "_s + number;
    }
    m_webNumbers.insert(number);
    wake();
}

/// What comes with the years: the log is shortened.
void SimService::compact(qint64 aheadMs)
{
    if (!m_db) {
        return;
    }
    SkewedClock later(m_schedule);
    later.setSkew(aheadMs);
    ++m_counts.compactions;
    std::ignore = server::compact({*m_db, later, m_temple, {}, epoch()});
}

Result<QByteArray> SimService::handle(DeviceId device, const Request& request)
{
    const SyncDesk desk = deskOf(device);
    const QUrlQuery query(QString::fromUtf8(request.body));
    const auto argument = [&](const QString& name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    switch (request.call) {
    case Call::Hello: {
        MM_LET(ask, protocol::decodeHello(request.body));
        MM_CHECK(keepOwnSeries());
        MM_LET(isAnother, server::beginLifeIfBehind(desk, ask, UuidMaker::fromSeed(m_dice.next())));
        if (isAnother) {
            MM_CHECK(keepOwnSeries());
        }
        MM_LET(reply, server::hello(deskOf(device), ask));
        MM_LET(now, server::position(*m_db, m_temple));
        settle(now.isSettlingDue);
        return protocol::encode(reply);
    }
    case Call::Push: {
        MM_LET(ask, protocol::decodePush(request.body));
        MM_LET(pushed, server::push(desk, ask));
        settle(pushed.needsSettling);
        return protocol::encode(pushed.reply);
    }
    case Call::Changes: {
        server::ChangesAsk ask;
        ask.after = argument(u"after"_s).toLongLong();
        // Small pages: what lies between two of them is what goes wrong.
        ask.limit = m_dice.between(5, 400);
        ask.epoch = argument(u"epoch"_s);
        return server::changes(desk, ask);
    }
    case Call::Snapshot: {
        server::SnapshotAsk ask;
        ask.after = argument(u"after"_s);
        ask.limit = m_dice.between(5, 400);
        return server::snapshot(desk, ask);
    }
    case Call::Digest: {
        MM_LET(ask, protocol::decodeDigest(request.body));
        MM_LET(reply, server::digest(desk, ask));
        return protocol::encode(reply);
    }
    default:
        return fail(internal(u"no such call"_s));
    }
}

void SimService::wait(const Request& request, const Answer& answer)
{
    const QUrlQuery query(QString::fromUtf8(request.body));
    const qint64 after = query.queryItemValue(u"after"_s).toLongLong();
    const quint64 id = ++m_lastWaiter;
    m_waiters.push_back({id, after, answer});
    wake();
    m_schedule.after(25'000, [this, id] {
        const auto found = std::find_if(
            m_waiters.begin(), m_waiters.end(), [id](const Waiter& one) { return one.id == id; });
        if (found != m_waiters.end()) {
            const Answer late = found->answer;
            m_waiters.erase(found);
            late({Reply::Kind::Answered, 204});
        }
    });
}

void SimService::wake()
{
    if (m_waiters.empty() || !m_db) {
        return;
    }
    const auto now = server::position(*m_db, m_temple);
    if (!now) {
        return;
    }
    for (size_t i = 0; i < m_waiters.size();) {
        if (now->head <= m_waiters[i].after) {
            ++i;
            continue;
        }
        const Answer awake = m_waiters[i].answer;
        m_waiters.erase(m_waiters.begin() + static_cast<std::ptrdiff_t>(i));
        awake(answered(protocol::enveloped(protocol::encode(protocol::WaitReply{now->head}))));
    }
}

} // namespace mm::sim
