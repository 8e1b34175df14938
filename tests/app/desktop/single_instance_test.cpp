// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace mm;
using namespace mm::app;
using namespace Qt::StringLiterals;

/// One window a data folder.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondRaisesTheFirst();
    void anotherFolderIsAnotherWindow();
    void theFolderIsFreeAfterwards();
};

void SingleInstanceTest::theSecondRaisesTheFirst()
{
    const QTemporaryDir dir;
    const setup::DataFolder folder(dir.path());
    const auto first = SingleInstance::take(folder);
    QVERIFY(first);
    QSignalSpy raised(first->get(), &SingleInstance::raiseRequested);
    // From another thread, as it would be from another process: the first answers in this one.
    bool answered = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { answered = SingleInstance::raiseOther(folder); }));
    second->start();
    QTRY_COMPARE(raised.count(), 1);
    QTRY_VERIFY(second->isFinished());
    QVERIFY(answered);
}

void SingleInstanceTest::anotherFolderIsAnotherWindow()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    QVERIFY(SingleInstance::take(setup::DataFolder(one.path())));
    const auto first = SingleInstance::take(setup::DataFolder(one.path()));
    QVERIFY(first);
    QVERIFY(SingleInstance::take(setup::DataFolder(two.path())));
    QVERIFY(!SingleInstance::raiseOther(setup::DataFolder(two.path())));
}

void SingleInstanceTest::theFolderIsFreeAfterwards()
{
    const QTemporaryDir dir;
    const setup::DataFolder folder(dir.path());
    {
        const auto first = SingleInstance::take(folder);
        QVERIFY(first);
        const std::unique_ptr<QThread> second(QThread::create([&] {
            const auto refused = SingleInstance::take(folder);
            QVERIFY(!refused);
            QCOMPARE(refused.error().rule, "setup.window_open"_L1);
            QCOMPARE(exitCode(refused.error().kind), 8);
        }));
        second->start();
        QTRY_VERIFY(second->isFinished());
    }
    QVERIFY(SingleInstance::take(folder));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
