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
    void comparesWhenNothingIsLeft();
    void backOffGrowsAndIsCapped();
    void oneSuccessForgetsTheFailures();
    void breakerOpensAtTheFifthFailure();
    void breakerSurvivesARestart();
    void lowDiskStopsRowsOnly();
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

void EngineTest::comparesWhenNothingIsLeft()
{
    ScriptedWorld world;
    world.token = true;
    world.hello.head = world.head = 10;
    world.questions = 2;
    world.engine.start();
    world.answer(Call::Hello);
    QVERIFY(world.answer(Call::Changes));
    QCOMPARE(world.count(Call::Digest), 1);
    QVERIFY(!world.engine.isQuiet());
    // What differs is fetched anew, and compared again.
    world.snapshotAfterDigest = true;
    QVERIFY(world.answer(Call::Digest));
    QCOMPARE(world.engine.state(), State::Resyncing);
    QVERIFY(world.answer(Call::Snapshot));
    QCOMPARE(world.count(Call::Digest), 2);
    QVERIFY(world.answer(Call::Digest, ScriptedWorld::refusal(500)));
    QVERIFY(!world.engine.isBusy());
    QVERIFY(world.open(Call::Wait) != nullptr);
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
