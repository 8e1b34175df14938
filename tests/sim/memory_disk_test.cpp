// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/memory_disk.h"

#include "models/store/query.h"
#include "models/store/sqlite_connection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;
using sim::MemoryDisk;

namespace {

Result<std::unique_ptr<store::SqliteConnection>> openOn(const MemoryDisk& disk)
{
    return store::SqliteConnection::open(u"store.db"_s, {.create = true, .vfs = disk.name()});
}

Result<qint64> numberOf(store::Connection& db, const QByteArray& sql)
{
    store::Query query(db, sql);
    return query.one([](const store::Row& row) { return row.integer(0); });
}

/// Commits rows 1, 2, 3 … until the disk dies; gives the last whose commit returned.
qint64 writeUntilDeath(store::Connection& db, qint64 first)
{
    qint64 committed = first - 1;
    for (qint64 n = first; n < first + 100; ++n) {
        const QByteArray row =
            "INSERT INTO things (n, body) VALUES (" + QByteArray::number(n) + ", randomblob(3000))";
        if (!db.begin() || !db.execute(row) || !db.commit()) {
            return committed;
        }
        committed = n;
    }
    return committed;
}

} // namespace

class MemoryDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasCommitted_data()
    {
        QTest::addColumn<bool>("losesPower");
        QTest::newRow("program") << false;
        QTest::newRow("power") << true;
    }
    void keepsWhatWasCommitted()
    {
        QFETCH(bool, losesPower);
        const auto death = losesPower ? MemoryDisk::Death::Power : MemoryDisk::Death::Program;
        for (qint64 at = 1; at <= 120; ++at) {
            MemoryDisk disk(static_cast<quint64>(at));
            qint64 committed = 0;
            {
                auto db = openOn(disk);
                QVERIFY(db);
                QVERIFY((*db)->execute("CREATE TABLE things (n INTEGER PRIMARY KEY, body BLOB)"));
                disk.dieAt(at, death);
                committed = writeUntilDeath(**db, 1);
            }
            QVERIFY(disk.isDead());
            disk.revive();
            auto db = openOn(disk);
            QVERIFY(db);
            const auto count = numberOf(**db, "SELECT count(*) FROM things");
            const auto last = numberOf(**db, "SELECT coalesce(max(n), 0) FROM things");
            QVERIFY(count && last);
            QCOMPARE(*count, *last);
            QVERIFY2(*last >= committed, qPrintable(u"death at %1"_s.arg(at)));
            store::Query check(**db, "PRAGMA integrity_check");
            const auto said = check.one([](const store::Row& row) { return row.text(0); });
            QVERIFY(said);
            QCOMPARE(*said, u"ok"_s);
        }
    }

    /// The disk must be able to lose something, or the test above proves nothing.
    void losesWhatWasNotSynced()
    {
        int lost = 0;
        for (quint64 seed = 1; seed <= 30; ++seed) {
            MemoryDisk disk(seed);
            qint64 committed = 0;
            {
                auto db = openOn(disk);
                QVERIFY(db);
                QVERIFY((*db)->execute("PRAGMA synchronous=OFF;"
                                       "CREATE TABLE things (n INTEGER PRIMARY KEY, body BLOB)"));
                committed = writeUntilDeath(**db, 1);
                disk.die(MemoryDisk::Death::Power);
            }
            disk.revive();
            auto db = openOn(disk);
            const auto last = db ? numberOf(**db, "SELECT coalesce(max(n), 0) FROM things") : 0;
            lost += !last || *last < committed ? 1 : 0;
        }
        QVERIFY(lost > 0);
    }

    void twoConnectionsKeepOutOfEachOthersWay()
    {
        MemoryDisk disk(1);
        auto one = openOn(disk);
        auto two = openOn(disk);
        QVERIFY(one && two);
        QVERIFY((*one)->execute("CREATE TABLE things (n INTEGER PRIMARY KEY, body BLOB)"));
        QVERIFY((*one)->begin());
        QVERIFY((*one)->execute("INSERT INTO things (n) VALUES (1)"));
        QVERIFY(!(*two)->begin());
        const auto before = numberOf(**two, "SELECT count(*) FROM things");
        QVERIFY(before && *before == 0);
        QVERIFY((*one)->commit());
        const auto after = numberOf(**two, "SELECT count(*) FROM things");
        QVERIFY(after && *after == 1);
        QVERIFY((*two)->begin());
        (*two)->rollback();
    }

    void saysWhenItIsFull()
    {
        MemoryDisk disk(1);
        auto db = openOn(disk);
        QVERIFY(db);
        QVERIFY((*db)->execute("CREATE TABLE things (n INTEGER PRIMARY KEY, body BLOB)"));
        disk.setFull(true);
        QVERIFY(writeUntilDeath(**db, 1) < 100);
        disk.setFull(false);
        QCOMPARE(writeUntilDeath(**db, 1000), 1099);
    }

    void anImageGoesToAnotherComputer()
    {
        MemoryDisk here(1);
        MemoryDisk there(2);
        {
            auto db = openOn(here);
            QVERIFY(db);
            QVERIFY((*db)->execute("CREATE TABLE things (n INTEGER PRIMARY KEY, body BLOB)"));
            QCOMPARE(writeUntilDeath(**db, 1), 100);
        }
        there.load(here.image());
        auto db = openOn(there);
        QVERIFY(db);
        const auto count = numberOf(**db, "SELECT count(*) FROM things");
        QVERIFY(count && *count == 100);
    }
};

QTEST_GUILESS_MAIN(MemoryDiskTest)
#include "memory_disk_test.moc"
