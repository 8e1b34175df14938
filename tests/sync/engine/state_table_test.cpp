// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/scripted_world.h"

#include <QTest>

using namespace mm;
using namespace mm::sync;
using namespace Qt::StringLiterals;
using test::ScriptedWorld;

namespace {

/// Where an action may lead, whatever the state it was taken in.
QSet<State> leadsTo(Action action, State from)
{
    using enum State;
    switch (action) {
    case Action::Ignore:
    case Action::NoteNews:
        return {from};
    case Action::Connect:
    case Action::CheckIdentity:
    case Action::HalfOpen:
        return {Connecting, Negotiating, from};
    case Action::SayHello:
        return {Negotiating};
    case Action::Choose:
    case Action::SendOnly:
        return {Idle, Pushing, Pulling, Resyncing, AuthPaused, UpgradeNeeded, from};
    case Action::Disconnect:
        return {Offline};
    case Action::BackOff:
        return {Offline, BreakerOpen};
    case Action::Judge:
        return {from, Connecting, Negotiating, AuthPaused};
    }
    return {};
}

} // namespace

/// The table of 11 states and 14 events: every cell says what is done and why, and is walked.
class StateTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCell_data();
    void everyCell();
    void everyStateThatWaitsHasAnAlarm_data();
    void everyStateThatWaitsHasAnAlarm();
    void namesAreDistinct();
};

void StateTableTest::everyCell_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("event");
    int cells = 0;
    for (const State state : kAllStates) {
        for (const Event event : kAllEvents) {
            QTest::addRow("%s / %s", stateName(state).data(), eventName(event).data())
                << static_cast<int>(state) << static_cast<int>(event);
            ++cells;
        }
    }
    QCOMPARE(cells, 154);
}

void StateTableTest::everyCell()
{
    QFETCH(int, state);
    QFETCH(int, event);
    const auto from = static_cast<State>(state);
    const auto what = static_cast<Event>(event);
    const Cell& cell = cellOf(from, what);
    QVERIFY2(cell.because != nullptr && qstrlen(cell.because) > 12, "no reason is given");

    ScriptedWorld world;
    world.token = true;
    EngineProbe::put(world.engine, from);
    const auto reply = what == Event::Refused ? ScriptedWorld::refusal(401) : ScriptedWorld::cut();
    EngineProbe::handle(world.engine, what, reply, Call::Hello);
    const State to = world.engine.state();
    QVERIFY2(
        leadsTo(cell.action, from).contains(to), qPrintable(u"leads to %1"_s.arg(stateName(to))));
    if (cell.action == Action::Ignore) {
        QVERIFY2(world.sent.empty(), "ignored, and yet something was asked");
        QVERIFY(world.memory == RetryMemory{});
    }
    const auto place = static_cast<size_t>(state) * kEvents + static_cast<size_t>(event);
    QCOMPARE(world.engine.cellCounts()[place], quint64{1});
}

void StateTableTest::everyStateThatWaitsHasAnAlarm_data()
{
    everyCell_data();
}

/// Nothing waits for a click: after any event something is in hand with a watchdog, or an alarm is
/// set. (A device that is not itself looks again at the safety poll.)
void StateTableTest::everyStateThatWaitsHasAnAlarm()
{
    QFETCH(int, state);
    QFETCH(int, event);
    ScriptedWorld world;
    world.outbox[1] = 100;
    world.connectAll();
    EngineProbe::put(world.engine, static_cast<State>(state));
    const auto what = static_cast<Event>(event);
    const auto reply = what == Event::Refused ? ScriptedWorld::refusal(401) : ScriptedWorld::cut();
    EngineProbe::handle(world.engine, what, reply, Call::Hello);
    QVERIFY(world.alarms.contains(Alarm::Safety));
    if (EngineProbe::hasHand(world.engine)) {
        QVERIFY(world.alarms.contains(Alarm::Watchdog));
    }
    if (EngineProbe::hasWait(world.engine)) {
        QVERIFY(world.alarms.contains(Alarm::WaitWatchdog));
    }
}

void StateTableTest::namesAreDistinct()
{
    QSet<QLatin1StringView> names;
    for (const State state : kAllStates) {
        names.insert(stateName(state));
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(kStates));
    QSet<QLatin1StringView> events;
    for (const Event event : kAllEvents) {
        events.insert(eventName(event));
    }
    QCOMPARE(events.size(), static_cast<qsizetype>(kEvents));
}

QTEST_GUILESS_MAIN(StateTableTest)
#include "state_table_test.moc"
