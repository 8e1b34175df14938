// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/scripted_world.h"

#include <QTest>

using namespace mm;
using namespace mm::sync;
using namespace Qt::StringLiterals;
using test::ScriptedWorld;

/// What the engine does about each refusal of the service.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfterWins();
    void renewsTheSessionOnce();
    void secondRefusalPauses();
    void revokedDeviceStillSends();
    void forkedSendsNothing();
    void newEpochSaysHelloAgain();
    void gapFetchesASnapshot();
    void tooLargeBatchesAreHalved();
    void oneTooLargeOperationIsParked();
    void upgradeBlocksRowsOnly();
    void portalPageIsAFailure();
    void trouble_data();
    void trouble();
};

void RefusalsTest::retryAfterWins()
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

void RefusalsTest::renewsTheSessionOnce()
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

void RefusalsTest::secondRefusalPauses()
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

void RefusalsTest::revokedDeviceStillSends()
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

void RefusalsTest::forkedSendsNothing()
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

void RefusalsTest::newEpochSaysHelloAgain()
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

void RefusalsTest::gapFetchesASnapshot()
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

void RefusalsTest::tooLargeBatchesAreHalved()
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

void RefusalsTest::oneTooLargeOperationIsParked()
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

void RefusalsTest::upgradeBlocksRowsOnly()
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

void RefusalsTest::portalPageIsAFailure()
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

void RefusalsTest::trouble_data()
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
void RefusalsTest::trouble()
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

QTEST_GUILESS_MAIN(RefusalsTest)
#include "engine_refusals_test.moc"
