// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/watched_application.h"
#include "tests/app/desktop/desktop_stage.h"
#include "tests/app/desktop/watched.h"

#include <QSemaphore>
#include <QTimer>

#include <ctime>

using namespace mm;
using namespace Qt::StringLiterals;
using app::WatchedApplication;

namespace {

std::vector<WatchedApplication::Blocked>& blocked()
{
    static std::vector<WatchedApplication::Blocked> all;
    return all;
}

WatchedApplication& watched()
{
    return *static_cast<WatchedApplication*>(qApp);
}

/// Computes for so long, by the thread's own clock.
void compute(qint64 ms)
{
    timespec begin{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
    timespec now = begin;
    while ((now.tv_sec - begin.tv_sec) * 1000 + (now.tv_nsec - begin.tv_nsec) / 1'000'000 < ms) {
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    }
}

} // namespace

/// The window thread is never kept: neither by work nor by waiting. And the watch sees both.
class WatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        blocked().clear();
        watched().forgetLongest();
    }
    void workIsSeen();
    void theLongestIsKept();
    void waitingIsSeen();
    void shortEventsAreNot();
    void nothingOfAMorningKeepsTheWindow();

private:
    static void runInEvent(const std::function<void()>& work);
};

void WatchTest::runInEvent(const std::function<void()>& work)
{
    bool done = false;
    QTimer::singleShot(0, qApp, [&] {
        work();
        done = true;
    });
    QTRY_VERIFY(done);
}

void WatchTest::workIsSeen()
{
    runInEvent([] { compute(1200); });
    QCOMPARE(blocked().size(), size_t{1});
    QVERIFY(blocked().front().computedMs >= 1200);
}

void WatchTest::theLongestIsKept()
{
    runInEvent([] { compute(20); });
    runInEvent([] { compute(1); });
    QVERIFY(watched().longest().computedMs >= 20);
    watched().forgetLongest();
    QVERIFY(watched().longest().event.isEmpty());
}

void WatchTest::waitingIsSeen()
{
    runInEvent([] { QSemaphore().tryAcquire(1, 1200); });
    QCOMPARE(blocked().size(), size_t{1});
    QVERIFY(blocked().front().sleptMs >= 1000);
    QVERIFY(blocked().front().computedMs < 1000);
}

void WatchTest::shortEventsAreNot()
{
    for (int i = 0; i < 200; ++i) {
        runInEvent([] { compute(1); });
    }
    QVERIFY(blocked().empty());
}

void WatchTest::nothingOfAMorningKeepsTheWindow()
{
    watched().setLimit(test::limitInTests());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    test::DesktopStage stage;
    test::makeTemple(stage.folder());
    QVERIFY(stage.atDesk([](store::Desk& desk, const identity::KeyVault& vault) {
        for (int i = 0; i < 300; ++i) {
            if (!test::giveReceipt(desk, vault, u"Ramesh %1"_s.arg(QChar(u'A' + i % 26)),
                    u"98765%1"_s.arg(i, 5, 10, QChar(u'0')))) {
                return false;
            }
        }
        return true;
    }));
    QVERIFY(stage.begin());
    QVERIFY(stage.logIn());
    QTRY_COMPARE(stage.focus(), u"devoteeSearchBox"_s);
    for (int i = 0; i < 3; ++i) {
        stage.press(Qt::Key_Return);
        stage.enter(QString::number(501 + i));
        stage.press(Qt::Key_F9);
        stage.press(Qt::Key_Return);
        stage.settle();
        stage.press(Qt::Key_Return);
    }
    for (const char c : {'r', 'a', 'm', 'e', 's', 'h'}) {
        stage.type(QString(QLatin1Char(c)));
        stage.settle();
    }
    const int pages = static_cast<int>(std::min<qsizetype>(9, stage.desktop().pageIds().size()));
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < pages; ++i) {
            stage.press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
            stage.settle();
        }
    }
    for (const QString& id : stage.desktop().pageIds()) {
        // As an event of its own, so that it is watched.
        runInEvent([&] { stage.desktop().window().showPage(id); });
        stage.settle();
    }
    stage.press(Qt::Key_K, Qt::ControlModifier);
    stage.type(u"98765"_s);
    stage.settle();
    stage.press(Qt::Key_Escape);
    QStringList kept;
    for (const auto& one : blocked()) {
        kept << u"%1 (%2 ms, waited %3 ms)"_s.arg(one.event).arg(one.computedMs).arg(one.sleptMs);
    }
    QVERIFY2(kept.isEmpty(), qPrintable(kept.join(u'\n')));
    test::sayLongest(watched());
}

int main(int argc, char** argv)
{
    WatchedApplication app(argc, argv);
    // By how much slower this build on this computer is: the limit is about the program.
    app.setLimit(WatchedApplication::kLimitMs * WatchedApplication::slowness());
    app.setReport([](const WatchedApplication::Blocked& one) { blocked().push_back(one); });
    WatchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "watch_test.moc"
