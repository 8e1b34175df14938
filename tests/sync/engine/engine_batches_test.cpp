// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/scripted_world.h"

#include <QTest>

using namespace mm;
using namespace mm::sync;
using namespace Qt::StringLiterals;
using test::ScriptedWorld;

/// What a counter with many operations to send does, batch by batch.
class EngineBatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoopsTakeTurns();
    void theNextBatchIsLaidOutAhead();
    void cutBatchesGetSmaller();
};

void EngineBatchesTest::theLoopsTakeTurns()
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
        world.advance(400);
    }
    // While batches wait a page comes in between once a second.
    QCOMPARE(order, QByteArray("prpprp"));
}

void EngineBatchesTest::theNextBatchIsLaidOutAhead()
{
    ScriptedWorld world;
    for (qint64 seq = 1; seq <= 1200; ++seq) {
        world.outbox[seq] = 10;
    }
    world.token = true;
    world.engine.start();
    world.answer(Call::Hello);
    QVERIFY(world.lookedAhead.empty());
    world.advance(20);
    QCOMPARE(world.lookedAhead.size(), size_t{1});
    // As large as the next may be, which nothing holds up when the first went through.
    QCOMPARE(world.lookedAhead.front().operations, world.hello.limits.operations);
    QVERIFY(world.answer(Call::Push));
    QCOMPARE(EngineProbe::limits(world.engine), world.lookedAhead.front());
    QVERIFY(world.answer(Call::Changes));
    // One that is answered at once, or cut, leaves nothing to lay out.
    QVERIFY(world.answer(Call::Push, ScriptedWorld::cut()));
    world.advance(20);
    QCOMPARE(world.lookedAhead.size(), size_t{1});
}

void EngineBatchesTest::cutBatchesGetSmaller()
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

QTEST_GUILESS_MAIN(EngineBatchesTest)
#include "engine_batches_test.moc"
