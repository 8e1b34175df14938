// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/store_thread.h"

#include "models/identity/temple.h"
#include "tests/app/desktop/new_temple.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mm;
using namespace mm::app;
using namespace Qt::StringLiterals;

/// The thread of the store: in order, to the end, and quiet about who is gone.
class StoreThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itOpensAndSaysWhatItFound();
    void workIsDoneInOrderInAnotherThread();
    void everythingAskedIsDoneBeforeTheEnd();
    void whoIsGoneIsNotAnswered();
    void withoutAStoreItSaysSo();
    void aDamagedStoreIsSaid();
    void aNewerStoreIsRefusedAndUntouched();
    void lostKeysComeBackFromTheSheet();
    void itOpensAgainAfterClosing();

private:
    static bool opens(StoreThread& thread)
    {
        QSignalSpy opened(&thread, &StoreThread::opened);
        thread.open();
        return opened.wait();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<setup::DataFolder> m_folder;
};

void StoreThreadTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<setup::DataFolder>(m_dir->filePath(u"data"_s));
}

void StoreThreadTest::itOpensAndSaysWhatItFound()
{
    test::makeTemple(*m_folder);
    StoreThread thread(*m_folder);
    QSignalSpy opened(&thread, &StoreThread::opened);
    thread.open();
    QVERIFY(opened.wait());
    const auto facts = opened.first().first().value<StoreFacts>();
    QCOMPARE(facts.templeName, u"Test Temple"_s);
    QCOMPARE(facts.counterCode, u"C01"_s);
    QVERIFY(facts.hasKeys);
    QVERIFY(!facts.needsSeries);
    QVERIFY(facts.clock->nowMs() > 0);
    QVERIFY(thread.vault() != nullptr);
}

void StoreThreadTest::workIsDoneInOrderInAnotherThread()
{
    test::makeTemple(*m_folder);
    StoreThread thread(*m_folder);
    QVERIFY(opens(thread));
    QList<int> answers;
    bool elsewhere = true;
    for (int i = 0; i < 100; ++i) {
        thread.ask(
            this,
            [i, here = QThread::currentThread()](ui::Workplace& place) {
                return std::pair(i,
                    QThread::currentThread() != here
                        && identity::readTemple(place.desk.db).has_value());
            },
            [&](const std::pair<int, bool>& answer) {
                answers << answer.first;
                elsewhere =
                    elsewhere && answer.second && QThread::currentThread() == thread.thread();
            });
    }
    QTRY_COMPARE(answers.size(), 100);
    QVERIFY(std::is_sorted(answers.begin(), answers.end()));
    QVERIFY(elsewhere);
}

void StoreThreadTest::everythingAskedIsDoneBeforeTheEnd()
{
    test::makeTemple(*m_folder);
    std::atomic<int> done = 0;
    {
        StoreThread thread(*m_folder);
        QVERIFY(opens(thread));
        for (int i = 0; i < 200; ++i) {
            thread.ask(
                this,
                [&done](ui::Workplace& place) {
                    done += identity::readTemple(place.desk.db).has_value() ? 1 : 0;
                    return true;
                },
                [](bool) {});
        }
    }
    QCOMPARE(done.load(), 200);
    // Closed in order: SQLite has folded its journal into the store.
    QVERIFY(!QFile::exists(m_folder->store() + u"-wal"_s));
}

void StoreThreadTest::whoIsGoneIsNotAnswered()
{
    test::makeTemple(*m_folder);
    StoreThread thread(*m_folder);
    QVERIFY(opens(thread));
    bool answered = false;
    auto page = std::make_unique<QObject>();
    thread.ask(
        page.get(), [](ui::Workplace&) { return true; }, [&answered](bool) { answered = true; });
    page.reset();
    bool later = false;
    thread.ask(
        this, [](ui::Workplace&) { return true; }, [&later](bool) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

void StoreThreadTest::withoutAStoreItSaysSo()
{
    StoreThread thread(*m_folder);
    QSignalSpy failed(&thread, &StoreThread::failed);
    thread.open();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().rule, "setup.no_store"_L1);
    // What is asked all the same is passed over, and nothing breaks.
    QTest::ignoreMessage(QtWarningMsg, "asked for work while the store is closed");
    bool answered = false;
    thread.ask(
        this, [](ui::Workplace&) { return true; }, [&answered](bool) { answered = true; });
    thread.open();
    QVERIFY(failed.wait());
    QVERIFY(!answered);
}

void StoreThreadTest::aDamagedStoreIsSaid()
{
    test::makeTemple(*m_folder);
    QFile file(m_folder->store());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096));
    file.write(QByteArray(64 * 1024, 'x'));
    file.close();
    StoreThread thread(*m_folder);
    QSignalSpy failed(&thread, &StoreThread::failed);
    thread.open();
    QVERIFY(failed.wait());
    const auto why = failed.first().first().value<Error>();
    QCOMPARE(why.rule, "store.damaged"_L1);
    QCOMPARE(exitCode(why.kind), 7);
}

void StoreThreadTest::aNewerStoreIsRefusedAndUntouched()
{
    test::makeTemple(*m_folder);
    {
        const auto db = store::SqliteConnection::open(m_folder->store(), {});
        QVERIFY(db);
        QVERIFY((*db)->execute("INSERT INTO schema_migrations "
                               "(version, name, sha256, applied_at, app_version) "
                               "VALUES (9999, 'later', '00', 1, '9.9.9')"));
    }
    QFile file(m_folder->store());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    StoreThread thread(*m_folder);
    QSignalSpy failed(&thread, &StoreThread::failed);
    thread.open();
    QVERIFY(failed.wait());
    const auto why = failed.first().first().value<Error>();
    QCOMPARE(why.rule, "store.newer"_L1);
    QCOMPARE(why.args.value(u"version"_s).toString(), u"9.9.9"_s);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void StoreThreadTest::lostKeysComeBackFromTheSheet()
{
    const auto temple = test::makeTemple(*m_folder);
    QVERIFY(QFile::remove(m_folder->keys()));
    {
        StoreThread thread(*m_folder);
        QSignalSpy opened(&thread, &StoreThread::opened);
        thread.open();
        QVERIFY(opened.wait());
        QVERIFY(!opened.first().first().value<StoreFacts>().hasKeys);
        QSignalSpy refused(&thread, &StoreThread::keysRefused);
        thread.recoverKeys(u"0000-0000-0000-0000-0000-0000-0"_s);
        QVERIFY(refused.wait());
        QSignalSpy found(&thread, &StoreThread::keysFound);
        thread.recoverKeys(temple.recoveryKey.toLower());
        QVERIFY(found.wait(20'000));
        bool answered = false;
        thread.ask(
            this, [](ui::Workplace&) { return true; }, [&answered](bool) { answered = true; });
        QTRY_VERIFY(answered);
    }
    // It was asked once only.
    StoreThread again(*m_folder);
    QSignalSpy opened(&again, &StoreThread::opened);
    again.open();
    QVERIFY(opened.wait());
    QVERIFY(opened.first().first().value<StoreFacts>().hasKeys);
}

void StoreThreadTest::itOpensAgainAfterClosing()
{
    test::makeTemple(*m_folder);
    StoreThread thread(*m_folder);
    QVERIFY(opens(thread));
    thread.close();
    QVERIFY(thread.vault() == nullptr);
    QVERIFY(opens(thread));
    bool answered = false;
    thread.ask(
        this, [](ui::Workplace&) { return true; }, [&answered](bool) { answered = true; });
    QTRY_VERIFY(answered);
}

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "store_thread_test.moc"
