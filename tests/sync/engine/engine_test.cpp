// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/backoff.h"
#include "tests/sync/engine/scripted_world.h"

#include <QTest>

using namespace mm;
using namespace mm::sync;
using namespace Qt::StringLiterals;
using test::ScriptedWorld;

/// The rules of the protocol, one after the other, against a scripted service.
class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyLeavesFirst();
    void theLoopsTakeTurns();
    void backOffGrowsAndIsCapped();
    void oneSuccessForgetsTheFailures();
    void breakerOpensAtTheFifthFailure();
    void breakerSurvivesARestart();
    void portalPageIsAFailure();
    void retryAfterWins();
    void renewsTheSessionOnce();
    void secondRefusalPauses();
    void revokedDeviceStillSends();
    void forkedSendsNothing();
    void newEpochSaysHelloAgain();
    void gapFetchesASnapshot();
    void tooLargeBatchesAreHalved();
    void oneTooLargeOperationIsParked();
    void cutBatchesGetSmaller();
    void upgradeBlocksRowsOnly();
    void lowDiskStopsRowsOnly();
    void trouble_data();
    void trouble();
    void watchdogs_data();
    void watchdogs();
    void longPollBringsRows();
    void safetyPollFindsALostPoke();
    void emptiesWithoutAnyActivity();
    void clicksAreFollowedOnceInTwoSeconds();
    void networkDownAndUp();
    void parkedLadder();
    void lateAnswersChangeNothing();
};

void EngineTest::moneyLeavesFirst()
{
    ScriptedWorld world;
    world.outbox = {{1, 10}, {2, 10}};
    world.hello.head = 500;
    world.engine.start();
    QCOMPARE(world.engine.state(), State::Connecting);
    QVERIFY(world.answer(Call::Challenge));
    QVERIFY(world.answer(Call::Token));
    QCOMPARE(world.engine.state(), State::Negotiating);
    QVERIFY(world.answer(Call::Hello));
    QCOMPARE(world.engine.state(), State::Pushing);
    QVERIFY(world.answer(Call::Push));
    QCOMPARE(world.engine.state(), State::Pulling);
    while (world.step()) {
    }
    QCOMPARE(world.engine.state(), State::Idle);
    QCOMPARE(world.cursor, qint64{500});
    QVERIFY(world.engine.isQuiet());
    QVERIFY(world.open(Call::Wait) != nullptr);
}

void EngineTest::theLoopsTakeTurns()
{
    ScriptedWorld world;
    for (qint64 seq = 1; seq <= 2000; ++seq) {
        world.outbox[seq] = 10;
    }
    world.hello.head = 1000;
    world.token = true;
    world.engine.start();
    world.answer(Call::Hello);
    QByteArray order;
    for (int i = 0; i < 6; ++i) {
        order += world.open(Call::Push) != nullptr ? 'p' : 'r';
        QVERIFY(world.step());
    }
    QCOMPARE(order, QByteArray("prprpr"));
}

void EngineTest::backOffGrowsAndIsCapped()
{
    class Highest : public Random
    {
        qint64 below(qint64 bound) override { return bound - 1; }
    } highest;
    const QList<qint64> wanted{1000, 2000, 4000, 8000, 16'000, 32'000, 60'000, 60'000, 60'000};
    for (int n = 0; n < wanted.size(); ++n) {
        QCOMPARE(jitteredDelayMs(n, highest), wanted[n]);
    }
    class Lowest : public Random
    {
        qint64 below(qint64) override { return 0; }
    } lowest;
    QCOMPARE(jitteredDelayMs(9, lowest), qint64{0});
    QCOMPARE(safetyDelayMs(lowest), qint64{48'000});
    QCOMPARE(safetyDelayMs(highest), qint64{72'000});
}

void EngineTest::oneSuccessForgetsTheFailures()
{
    ScriptedWorld world;
    world.engine.start();
    for (int i = 0; i < 3; ++i) {
        world.answer(Call::Challenge, ScriptedWorld::unreachable());
        QCOMPARE(world.engine.state(), State::Offline);
        world.toRetry();
    }
    QCOMPARE(world.memory.failures, 3);
    while (world.step()) {
    }
    QCOMPARE(world.memory, RetryMemory{});
    QCOMPARE(world.engine.state(), State::Idle);
}

void EngineTest::breakerOpensAtTheFifthFailure()
{
    ScriptedWorld world;
    world.token = true;
    world.engine.start();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(world.answer(Call::Hello, ScriptedWorld::unreachable()));
        QCOMPARE(world.engine.state(), State::Offline);
        world.toRetry();
    }
    qint64 wanted = 30'000;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(world.answer(Call::Hello, ScriptedWorld::unreachable()));
        QCOMPARE(world.engine.state(), State::BreakerOpen);
        QCOMPARE(world.memory.breakerMs, wanted);
        const int asked = world.count(Call::Hello);
        world.advance(wanted - 1);
        QCOMPARE(world.count(Call::Hello), asked);
        world.advance(1);
        QCOMPARE(world.count(Call::Hello), asked + 1);
        wanted = std::min<qint64>(wanted * 2, 300'000);
    }
    while (world.step()) {
    }
    QCOMPARE(world.engine.state(), State::Idle);
    QVERIFY(!world.memory.isBreakerOpen);
}

void EngineTest::breakerSurvivesARestart()
{
    ScriptedWorld world;
    world.memory.isBreakerOpen = true;
    world.memory.failures = 7;
    world.memory.breakerMs = 60'000;
    world.memory.nextTryAt = world.wall.nowMs() + 40'000;
    world.engine.start();
    QCOMPARE(world.engine.state(), State::BreakerOpen);
    QVERIFY(world.sent.empty());
    world.advance(39'999);
    QVERIFY(world.sent.empty());
    world.advance(1);
    QCOMPARE(world.count(Call::Challenge), 1);

    // A clock that was two days ahead then does not stop the counter for two days.
    ScriptedWorld later;
    later.memory.failures = 2;
    later.memory.nextTryAt = later.wall.nowMs() + 172'800'000;
    later.engine.start();
    later.advance(300'000);
    QVERIFY(later.count(Call::Challenge) >= 1);
}

void EngineTest::portalPageIsAFailure()
{
    ScriptedWorld world;
    world.token = true;
    world.outbox[1] = 10;
    world.engine.start();
    world.answer(Call::Hello, ScriptedWorld::portal());
    QCOMPARE(world.engine.state(), State::Offline);
    QCOMPARE(world.engine.problem().rule, "sync.not_the_service"_L1);
    QCOMPARE(world.outbox.size(), size_t{1});
}

void EngineTest::retryAfterWins()
{
    ScriptedWorld world;
    world.outbox[1] = 10;
    world.token = true;
    world.engine.start();
    world.answer(Call::Hello);
    world.answer(Call::Push, ScriptedWorld::refusal(429, "too_many", 600'000));
    QCOMPARE(world.engine.state(), State::Offline);
    QCOMPARE(world.memory.failures, 0);
    const int asked = world.count(Call::Hello);
    world.advance(599'000);
    QCOMPARE(world.count(Call::Hello), asked);
    world.advance(1'000);
    QCOMPARE(world.count(Call::Hello), asked + 1);
}

void EngineTest::renewsTheSessionOnce()
{
    ScriptedWorld world;
    world.outbox[1] = 10;
    world.token = true;
    world.engine.start();
    world.answer(Call::Hello);
    world.answer(Call::Push, ScriptedWorld::refusal(401));
    QCOMPARE(world.engine.state(), State::Connecting);
    while (world.step()) {
    }
    QCOMPARE(world.engine.state(), State::Idle);
    QVERIFY(world.outbox.empty());
    QCOMPARE(world.memory.failures, 0);
}

void EngineTest::secondRefusalPauses()
{
    ScriptedWorld world;
    world.outbox[1] = 10;
    world.token = true;
    world.engine.start();
    world.answer(Call::Hello);
    world.answer(Call::Push, ScriptedWorld::refusal(401));
    world.answer(Call::Challenge);
    world.answer(Call::Token);
    world.answer(Call::Hello);
    world.answer(Call::Push, ScriptedWorld::refusal(401));
    QCOMPARE(world.engine.state(), State::AuthPaused);
    QCOMPARE(world.memory.failures, 0);
    QCOMPARE(world.outbox.size(), size_t{1});
    // It asks again at the safety poll: whoever is let in again needs no click.
    world.advance(72'000);
    while (world.step()) {
    }
    QCOMPARE(world.engine.state(), State::Idle);
    QVERIFY(world.outbox.empty());
}

void EngineTest::revokedDeviceStillSends()
{
    ScriptedWorld world;
    world.token = true;
    world.hello.isRevoked = true;
    world.hello.head = 50;
    world.outbox[1] = 10;
    world.engine.start();
    world.answer(Call::Hello);
    QVERIFY(world.answer(Call::Push));
    QCOMPARE(world.engine.state(), State::AuthPaused);
    QCOMPARE(world.engine.problem().rule, "sync.device_revoked"_L1);
    QCOMPARE(world.count(Call::Changes), 0);
    QVERIFY(world.outbox.empty());
    world.outbox[2] = 10;
    world.engine.localWork();
    QVERIFY(world.answer(Call::Push));
    QCOMPARE(world.count(Call::Changes), 0);

    ScriptedWorld pulling;
    pulling.token = true;
    pulling.hello.head = 50;
    pulling.engine.start();
    pulling.answer(Call::Hello);
    pulling.answer(Call::Changes, ScriptedWorld::refusal(403, "device_revoked"));
    QCOMPARE(pulling.engine.state(), State::AuthPaused);
    pulling.outbox[1] = 10;
    pulling.engine.localWork();
    QVERIFY(pulling.answer(Call::Push));
}

void EngineTest::forkedSendsNothing()
{
    for (const bool byStatus : {true, false}) {
        ScriptedWorld world;
        world.token = true;
        world.outbox[1] = 10;
        world.hello.isForked = !byStatus;
        world.engine.start();
        world.answer(Call::Hello,
            byStatus ? ScriptedWorld::refusal(409, "sync.forked")
                     : sync::Reply{sync::Reply::Kind::Answered, 200, "{}"});
        QCOMPARE(world.engine.state(), State::Forked);
        QCOMPARE(world.forks, 1);
        world.engine.localWork();
        world.engine.nudge();
        world.advance(600'000);
        QCOMPARE(world.count(Call::Push), 0);
        QCOMPARE(world.outbox.size(), size_t{1});
        world.itself = true;
        world.hello.isForked = false;
        world.advance(72'000);
        while (world.step()) {
        }
        QCOMPARE(world.engine.state(), State::Idle);
    }
    ScriptedWorld copied;
    copied.itself = false;
    copied.engine.start();
    QCOMPARE(copied.engine.state(), State::Forked);
    QVERIFY(copied.sent.empty());
}

void EngineTest::newEpochSaysHelloAgain()
{
    ScriptedWorld world;
    world.token = true;
    world.hello.head = 10;
    world.engine.start();
    world.answer(Call::Hello);
    world.hello.needsSnapshot = true;
    world.answer(Call::Changes, ScriptedWorld::refusal(409, "epoch_changed"));
    QCOMPARE(world.epochs, 1);
    QCOMPARE(world.engine.state(), State::Negotiating);
    world.answer(Call::Hello);
    QCOMPARE(world.engine.state(), State::Resyncing);
}

void EngineTest::gapFetchesASnapshot()
{
    ScriptedWorld world;
    world.token = true;
    world.hello.head = 10;
    world.snapshotLeft = true;
    world.engine.start();
    world.answer(Call::Hello);
    world.answer(Call::Changes, ScriptedWorld::refusal(410, "resync"));
    QCOMPARE(world.gaps, 1);
    QCOMPARE(world.engine.state(), State::Resyncing);
    world.outbox[1] = 10; // what is sold meanwhile leaves between the pages
    world.engine.localWork();
    QVERIFY(world.answer(Call::Snapshot));
    QCOMPARE(world.engine.state(), State::Pushing);
    QVERIFY(world.answer(Call::Push));
    QVERIFY(world.answer(Call::Snapshot));
    while (world.step()) {
    }
    QCOMPARE(world.engine.state(), State::Idle);
    QCOMPARE(world.cursor, qint64{10});
}

void EngineTest::tooLargeBatchesAreHalved()
{
    ScriptedWorld world;
    world.token = true;
    for (qint64 seq = 1; seq <= 400; ++seq) {
        world.outbox[seq] = 1000;
    }
    world.engine.start();
    world.answer(Call::Hello);
    world.answer(Call::Push, ScriptedWorld::refusal(413));
    QCOMPARE(EngineProbe::limits(world.engine).operations, qint64{200});
    QCOMPARE(EngineProbe::limits(world.engine).bytes, qint64{200'000});
    QVERIFY(world.answer(Call::Changes));
    // nginx says it in HTML: it is meant all the same.
    world.answer(Call::Push, {sync::Reply::Kind::Answered, 413, "<html>", false});
    QCOMPARE(EngineProbe::limits(world.engine).operations, qint64{100});
    while (world.step()) {
    }
    QVERIFY(world.outbox.empty());
    QCOMPARE(EngineProbe::limits(world.engine).operations, qint64{500});
    QVERIFY(world.parked.empty());
}

void EngineTest::oneTooLargeOperationIsParked()
{
    ScriptedWorld world;
    world.token = true;
    world.outbox = {{1, 100}, {2, 400'000}, {3, 100}};
    world.engine.start();
    world.answer(Call::Hello);
    for (int i = 0; i < 20 && !world.outbox.empty(); ++i) {
        auto* push = world.open(Call::Push);
        if (push == nullptr) {
            QVERIFY(world.step());
        } else if (push->request.body.size() > 1000) {
            world.answer(Call::Push, ScriptedWorld::refusal(413));
        } else {
            world.answer(Call::Push);
        }
    }
    QVERIFY(world.outbox.empty());
    QCOMPARE(world.parked, std::vector<qint64>{2});
}

void EngineTest::cutBatchesGetSmaller()
{
    ScriptedWorld world;
    world.token = true;
    for (qint64 seq = 1; seq <= 400; ++seq) {
        world.outbox[seq] = 10;
    }
    world.engine.start();
    world.answer(Call::Hello);
    world.answer(Call::Push, ScriptedWorld::cut());
    QCOMPARE(world.outbox.size(), size_t{400});
    QCOMPARE(EngineProbe::limits(world.engine).operations, qint64{200});
    QCOMPARE(world.memory.pushFailures, 1);
    world.advance(10'000);
    while (world.step()) {
    }
    world.advance(10'000);
    while (world.step()) {
    }
    QVERIFY(world.outbox.empty());
    QCOMPARE(world.memory.pushFailures, 0);
}

void EngineTest::upgradeBlocksRowsOnly()
{
    ScriptedWorld world;
    world.token = true;
    world.hello.head = 10;
    world.engine.start();
    world.answer(Call::Hello);
    world.answer(Call::Changes, ScriptedWorld::refusal(426, "upgrade"));
    QCOMPARE(world.engine.state(), State::UpgradeNeeded);
    QVERIFY(world.open(Call::Wait) == nullptr);
    world.outbox[1] = 10;
    world.engine.localWork();
    QCOMPARE(world.engine.state(), State::UpgradeNeeded);
    QVERIFY(world.answer(Call::Push));
    QVERIFY(world.outbox.empty());
    QCOMPARE(world.count(Call::Changes), 1);
}

void EngineTest::lowDiskStopsRowsOnly()
{
    ScriptedWorld world;
    world.token = true;
    world.room = false;
    world.hello.head = 10;
    world.outbox[1] = 10;
    world.engine.start();
    world.answer(Call::Hello);
    QVERIFY(world.answer(Call::Push));
    QCOMPARE(world.count(Call::Changes), 0);
    QCOMPARE(world.engine.problem().rule, "sync.disk_low"_L1);
    world.room = true;
    world.advance(72'000);
    while (world.step()) {
    }
    QCOMPARE(world.cursor, qint64{10});
}

void EngineTest::trouble_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("500") << 500;
    QTest::newRow("502") << 502;
    QTest::newRow("503 without a time") << 503;
    QTest::newRow("504") << 504;
    QTest::newRow("404: another service") << 404;
    QTest::newRow("302: a portal leads away") << 302;
}

/// One loop stumbles, the other goes on.
void EngineTest::trouble()
{
    QFETCH(int, status);
    ScriptedWorld world;
    world.token = true;
    world.hello.head = 300;
    world.outbox[1] = 10;
    world.engine.start();
    world.answer(Call::Hello);
    world.answer(Call::Push, ScriptedWorld::refusal(status));
    QCOMPARE(world.engine.state(), State::Pulling);
    while (world.answer(Call::Changes)) {
    }
    QCOMPARE(world.cursor, qint64{300});
    QCOMPARE(world.outbox.size(), size_t{1});
    world.advance(5'000);
    QVERIFY(world.answer(Call::Push));
    QVERIFY(world.outbox.empty());
}

void EngineTest::watchdogs_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("push") << static_cast<int>(Call::Push) << qint64{20'000};
    QTest::newRow("pull") << static_cast<int>(Call::Changes) << qint64{30'000};
    QTest::newRow("wait") << static_cast<int>(Call::Wait) << qint64{35'000};
}

void EngineTest::watchdogs()
{
    QFETCH(int, call);
    QFETCH(qint64, ms);
    const auto what = static_cast<Call>(call);
    ScriptedWorld world;
    world.token = true;
    if (what == Call::Push) {
        world.outbox[1] = 10;
    }
    world.engine.start();
    world.answer(Call::Hello);
    if (what == Call::Wait) {
        while (world.step()) {
        }
    }
    auto* one = world.open(what);
    QVERIFY(one != nullptr);
    const auto ticket = one->ticket;
    QCOMPARE(one->request.deadlineMs, ms);
    world.advance(ms - 1);
    QVERIFY(!one->isAborted);
    world.advance(1);
    QVERIFY(one->isAborted);
    QCOMPARE(world.memory.failures, 1);
    // What comes after all changes nothing.
    const auto before = world.engine.state();
    world.engine.replied(ticket, {sync::Reply::Kind::Answered, 200, "{}"});
    QCOMPARE(world.engine.state(), before);
}

void EngineTest::longPollBringsRows()
{
    ScriptedWorld world;
    world.connectAll();
    QCOMPARE(world.engine.state(), State::Idle);
    world.head = 5;
    QVERIFY(world.answer(Call::Wait));
    QCOMPARE(world.engine.state(), State::Pulling);
    while (world.step()) {
    }
    QCOMPARE(world.cursor, qint64{5});
    const int waits = world.count(Call::Wait);
    QVERIFY(world.answer(Call::Wait, {sync::Reply::Kind::Answered, 204, {}, false}));
    QCOMPARE(world.count(Call::Wait), waits + 1);
    QCOMPARE(world.engine.state(), State::Idle);
}

void EngineTest::safetyPollFindsALostPoke()
{
    ScriptedWorld world;
    world.connectAll();
    world.head = 5; // nobody poked
    world.cursor = 5 - 5;
    qint64 waited = 0;
    while (world.cursor < 5 && waited < 200'000) {
        world.advance(1'000);
        waited += 1'000;
        world.answer(Call::Wait, {sync::Reply::Kind::Answered, 204, {}, false});
        world.answer(Call::Changes);
    }
    QVERIFY(waited <= 73'000);
}

/// The test that catches an engine which sends only when something new is written.
void EngineTest::emptiesWithoutAnyActivity()
{
    ScriptedWorld world;
    world.connectAll();
    world.outbox[1] = 10;
    world.engine.localWork();
    world.answer(Call::Push, ScriptedWorld::unreachable());
    world.answer(Call::Wait, ScriptedWorld::unreachable());
    qint64 waited = 0;
    while (!world.outbox.empty() && waited < 120'000) {
        world.advance(100);
        waited += 100;
        while (world.step()) {
        }
    }
    QVERIFY(world.outbox.empty());
}

void EngineTest::clicksAreFollowedOnceInTwoSeconds()
{
    ScriptedWorld world;
    world.token = true;
    world.engine.start();
    world.answer(Call::Hello, ScriptedWorld::unreachable());
    const int asked = world.count(Call::Hello);
    world.engine.nudge();
    QCOMPARE(world.count(Call::Hello), asked + 1);
    world.answer(Call::Hello, ScriptedWorld::unreachable());
    world.alarms.erase(Alarm::Retry);
    world.engine.nudge();
    world.engine.nudge();
    QCOMPARE(world.count(Call::Hello), asked + 1);
    world.advance(2'000);
    QCOMPARE(world.count(Call::Hello), asked + 2);
}

void EngineTest::networkDownAndUp()
{
    ScriptedWorld world;
    world.connectAll();
    world.engine.networkDown();
    QCOMPARE(world.engine.state(), State::Offline);
    QVERIFY(world.open(Call::Wait) == nullptr);
    QVERIFY(world.alarms.contains(Alarm::Retry));
    world.engine.networkUp();
    while (world.step()) {
    }
    QCOMPARE(world.engine.state(), State::Idle);
}

void EngineTest::parkedLadder()
{
    const QList<qint64> seconds{25, 120, 600, 3600, 18'000, 86'400, 86'400};
    for (int i = 0; i < seconds.size(); ++i) {
        QCOMPARE(parkedDelayMs(i + 1), seconds[i] * 1000);
    }
    ScriptedWorld world;
    world.connectAll();
    world.nextParked = 25'000;
    world.answer(Call::Wait, {sync::Reply::Kind::Answered, 204, {}, false});
    world.outbox[1] = 10; // it becomes due
    world.advance(25'000);
    QVERIFY(world.open(Call::Push) != nullptr);
}

void EngineTest::lateAnswersChangeNothing()
{
    ScriptedWorld world;
    world.connectAll();
    world.outbox[1] = 10;
    world.engine.localWork();
    const auto ticket = world.open(Call::Push)->ticket;
    world.engine.networkDown();
    world.engine.replied(ticket, {sync::Reply::Kind::Answered, 200, "{}"});
    QCOMPARE(world.engine.state(), State::Offline);
    QCOMPARE(world.outbox.size(), size_t{1});
    world.engine.networkUp();
    while (world.step()) {
    }
    QVERIFY(world.outbox.empty());
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
