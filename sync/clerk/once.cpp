// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/once.h"

#include "models/store/query.h"
#include "models/store/tables.h"
#include "sync/local/memo.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace mm::sync {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr int kCancelLookMs = 100;

ErrorKind kindOf(State state, QLatin1StringView rule)
{
    switch (state) {
    case State::AuthPaused:
        return rule == "sync.device_revoked"_L1 ? ErrorKind::PermissionDenied
                                                : ErrorKind::AuthFailed;
    case State::Forked:
    case State::UpgradeNeeded:
        return ErrorKind::Conflict;
    default:
        break;
    }
    if (rule == "store.busy"_L1) {
        return ErrorKind::Busy;
    }
    if (rule == "sync.disk_low"_L1 || rule.startsWith("store."_L1)) {
        return ErrorKind::Storage;
    }
    return rule.startsWith("replication."_L1) ? ErrorKind::Integrity : ErrorKind::Network;
}

void renewRights(Runner& runner)
{
    QEventLoop loop;
    QObject::connect(
        &runner.rights(), &RightsClerk::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    runner.rights().renew();
    loop.exec();
}

} // namespace

void obtainPlaces(const setup::DataFolder& folder, store::Connection& db, const Clock& clock,
    SevaId seva, QDate date, qint64 seats, const KeyringWay& keyring)
{
    const auto asks = RightBook(db, {}).forSale(seva, date, seats, clock.nowMs());
    if (!asks || asks->empty()) {
        return;
    }
    if (auto runner = Runner::open(folder, keyring)) {
        (*runner)->askForPlacesAndWait(seva, date, seats);
    }
}

Outcome syncOnce(Runner& runner, const Onlooker& onlooker)
{
    Engine& engine = runner.engine();
    const qint64 pushedBefore = runner.store().pushedOperations();
    const qint64 pulledBefore = runner.store().pulledRows();
    QEventLoop loop;
    const auto isCancelled = [&] {
        return onlooker.isCancelled && *onlooker.isCancelled;
    };
    const auto look = [&] {
        if (onlooker.told) {
            onlooker.told(runner.store().pulledRows() - pulledBefore);
        }
        if (!engine.isBusy() || isCancelled()) {
            loop.quit();
        }
    };
    QTimer cancelLook;
    if (onlooker.isCancelled) {
        cancelLook.callOnTimeout(&loop, look);
        cancelLook.start(kCancelLookMs);
    }
    QObject::connect(&runner, &Runner::changed, &loop, look, Qt::QueuedConnection);
    if (engine.state() == State::Idle) {
        engine.localWork();
    } else {
        engine.start();
    }
    if (!engine.isBusy() && !engine.isQuiet()) {
        // Somebody asks for it: no waiting for a retry that an earlier run has set.
        engine.nudge();
    }
    if (engine.isBusy()) {
        loop.exec();
    }
    const bool isDone = !isCancelled() && engine.isQuiet();
    if (isCancelled()) {
        engine.stop();
    }
    if (isDone) {
        renewRights(runner);
    }
    Outcome outcome;
    outcome.status = runner.status();
    outcome.pushed = runner.store().pushedOperations() - pushedBefore;
    outcome.pulled = runner.store().pulledRows() - pulledBefore;
    outcome.isDone = isDone;
    if (isCancelled()) {
        outcome.problem = Error{ErrorKind::Busy, "sync.stopped"_L1, {}, {}, {}};
    } else if (!outcome.isDone) {
        const auto rule =
            engine.problem().rule.isEmpty() ? "sync.unreachable"_L1 : engine.problem().rule;
        const QString& detail = engine.problem().detail;
        outcome.problem =
            Error{kindOf(engine.state(), rule), rule, {}, {{u"detail"_s, detail}}, detail};
    }
    return outcome;
}

Result<std::vector<KnownCounter>> knownCounters(store::Connection& db)
{
    MM_LET(device, identity::readDevice(db));
    Query query(db, "SELECT code, name, device_id, is_active FROM counters ORDER BY code");
    return query.all([&](const Row& row) {
        const auto id = row.id<DeviceId>(2);
        return KnownCounter{row.text(0), row.text(1), id.toString(), row.flag(3), id == device.id};
    });
}

Result<QStringList> unsentReceipts(store::Connection& db, int most)
{
    Query query(db,
        // The few that wait are listed first: weeks of acknowledged ones are not looked up.
        "SELECT r.number FROM sync_touch t JOIN receipts r ON r.id = t.row_id "
        "WHERE t.tbl = :tbl AND t.op_seq IN "
        "(SELECT o.op_seq FROM sync_outbox o WHERE o.state <> 1) "
        "GROUP BY r.number ORDER BY max(t.op_seq) DESC LIMIT :most");
    query.bind("tbl", tables::receipts.tag).bind("most", qint64{most});
    MM_LET(numbers, query.all([](const Row& row) { return row.text(0); }));
    return QStringList(numbers.begin(), numbers.end());
}

Result<Status> restingStatus(store::Connection& db)
{
    MM_LET(status, storedStatus(db));
    MM_LET(forked, upkeep::readInfo(db, memo::kForked));
    MM_LET(retry, upkeep::readInfo(db, memo::kRetry));
    const QJsonObject json = QJsonDocument::fromJson(retry.value_or(QString()).toUtf8()).object();
    const bool isBehind = status.pending > 0 || status.cursor < status.head;
    status.state = State::Offline;
    if (forked) {
        status.state = State::Forked;
        status.problem = u"sync.forked"_s;
    } else if (json["breaker_open"_L1].toBool()) {
        status.state = State::BreakerOpen;
    } else if (status.isRegistered && !isBehind && status.lastSuccessAt
        && json["failures"_L1].toInt() == 0) {
        status.state = State::Idle;
    }
    if (const qint64 next = json["next_try_at"_L1].toInteger(); next > 0) {
        status.nextRetryAt = next;
    }
    return status;
}

} // namespace mm::sync
