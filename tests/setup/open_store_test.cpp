// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/soundness.h"
#include "models/store/migrator.h"
#include "models/upkeep/verify.h"
#include "tests/setup/trial_folder.h"

#include <QDir>
#include <QLockFile>
#include <QtEndian>

using namespace mm;
using namespace mm::setup;
using namespace Qt::StringLiterals;
using mm::test::numberIn;
using mm::test::ruleOf;
using mm::test::smallTemple;
using mm::test::TrialFolder;

namespace {

constexpr qsizetype kPage = 4096;

/// A store as an older program left it: with the first `version` migrations.
void makeOlderStore(const TrialFolder& folder, size_t version)
{
    QVERIFY(QDir().mkpath(folder.data().path()));
    auto db = store::SqliteConnection::open(folder.storePath(), {.create = true});
    QVERIFY(db);
    QVERIFY(store::migrate(**db, store::knownMigrations().first(version), 1));
    UuidMaker ids;
    QVERIFY(identity::insertDevice(
        **db, identity::newDevice(ids.nextId<TempleId>(1), ids.nextId<DeviceId>(1), u"C01"_s)));
}

int newestVersion()
{
    return store::knownMigrations().back().version;
}

QStringList copiesIn(const TrialFolder& folder)
{
    return QDir(folder.data().copies()).entryList(QDir::Files);
}

} // namespace

class OpenStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TrialFolder folder;
        QVERIFY(initTemple(folder.data(), smallTemple()));
        m_sound = folder.bytes();
        QVERIFY(m_sound.size() > 40 * kPage);
    }

    void withoutAStoreItSaysSo()
    {
        TrialFolder folder;
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"setup.no_store"_s);
        QCOMPARE(open.error().kind, ErrorKind::NotFound);
        QVERIFY(!QDir(folder.data().path()).exists());
    }

    void aDamagedFileIsDetected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << m_sound.left(50);
        QTest::newRow("text") << QByteArray("Receipt book of 2025\n").repeated(500);
        QTest::newRow("zeros") << QByteArray(m_sound.size(), '\0');
        QTest::newRow("cut in the middle") << m_sound.left(20 * kPage);
        QTest::newRow("cut inside a page") << m_sound.left(m_sound.size() - 100);
        QByteArray header = m_sound;
        header.replace(0, 16, QByteArray(16, 'x'));
        QTest::newRow("another beginning") << header;
        QByteArray pageSize = m_sound;
        pageSize[16] = 3;
        QTest::newRow("an impossible page size") << pageSize;
        QByteArray schema = m_sound;
        schema.replace(100, 1000, QByteArray(1000, '\xFF'));
        QTest::newRow("a spoilt schema") << schema;
    }

    void aDamagedFileIsDetected()
    {
        QFETCH(QByteArray, bytes);
        TrialFolder folder = emptyFolder();
        folder.writeBytes(bytes);
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"store.damaged"_s);
        QCOMPARE(open.error().kind, ErrorKind::Integrity);
        QCOMPARE(folder.bytes(), bytes);
    }

    void everySpoiltPageIsDetected_data()
    {
        QTest::addColumn<char>("with");
        QTest::newRow("zeros") << '\0';
        QTest::newRow("ones") << '\xFF';
    }

    void everySpoiltPageIsDetected()
    {
        QFETCH(char, with);
        int overflows = 0;
        for (qsizetype at = kPage; at < m_sound.size(); at += kPage) {
            TrialFolder folder = emptyFolder();
            QByteArray bytes = m_sound;
            bytes.replace(at, kPage, QByteArray(kPage, with));
            folder.writeBytes(bytes);
            const auto open = openStore(folder.data());
            // What lies in the overflow of a long value is no structure: only its hash tells.
            const bool noticed = open ? !upkeep::allHold(*upkeep::verifyStore(*open->connection))
                                      : open.error().rule == "store.damaged"_L1;
            overflows += open ? 1 : 0;
            QVERIFY2(noticed, qPrintable(u"page %1"_s.arg(at / kPage + 1)));
        }
        QVERIFY(overflows < 5);
    }

    void ofALargeStoreTheBeginningsAreRead()
    {
        TrialFolder folder = soundFolder();
        folder.meddle("INSERT INTO drafts SELECT temple_id, id, id, 'parked', '', "
                      "hex(zeroblob(5000000)), 0 FROM temples");
        QVERIFY(folder.bytes().size() > kSmallStoreBytes);
        QCOMPARE(ruleOf(openStore(folder.data())), u"accepted"_s);
        const qint64 page = numberIn(*openStore(folder.data())->connection,
            "SELECT rootpage FROM sqlite_master WHERE name = 'ledgers'");
        QByteArray bytes = folder.bytes();
        bytes.replace((page - 1) * kPage, kPage, QByteArray(kPage, '\0'));
        folder.writeBytes(bytes);
        QCOMPARE(ruleOf(openStore(folder.data())), u"store.damaged"_s);
    }

    void whatAKillLeftInTheLogIsThere()
    {
        TrialFolder folder = soundFolder();
        TrialFolder afterKill = emptyFolder();
        auto db = store::SqliteConnection::open(folder.storePath(), {});
        QVERIFY((*db)->execute("UPDATE temples SET city = 'Katil'"));
        for (const QString& part : {QString(), u"-wal"_s}) {
            QVERIFY(QFile::copy(folder.storePath() + part, afterKill.storePath() + part));
        }
        const auto open = openStore(afterKill.data());
        QCOMPARE(ruleOf(open), u"accepted"_s);
        QCOMPARE(
            numberIn(*open->connection, "SELECT count(*) FROM temples WHERE city = 'Katil'"), 1);
    }

    void aNewerStoreIsRefusedAndLeftAlone()
    {
        TrialFolder folder = soundFolder();
        folder.meddle("INSERT INTO schema_migrations VALUES (9000, 'later', 'x', 1, '7.5.0');"
                      "DROP TABLE sync_outbox");
        const QByteArray bytes = folder.bytes();
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"store.newer"_s);
        QCOMPARE(open.error().args.value(u"version"_s).toString(), u"7.5.0"_s);
        QCOMPARE(folder.bytes(), bytes);
        QVERIFY(copiesIn(folder).isEmpty());
    }

    void anotherProgramsDatabaseIsRefused()
    {
        TrialFolder folder = emptyFolder();
        auto db = store::SqliteConnection::open(folder.storePath(), {.create = true});
        QVERIFY((*db)->execute("CREATE TABLE songs (title TEXT)"));
        db->reset();
        QCOMPARE(ruleOf(openStore(folder.data())), u"setup.not_a_store"_s);
    }

    void aMigrationThatIsNotOursIsRefused()
    {
        TrialFolder folder = soundFolder();
        folder.meddle("UPDATE schema_migrations SET sha256 = 'other' WHERE version = 2");
        QCOMPARE(ruleOf(openStore(folder.data())), u"store.migration_changed"_s);
    }

    void anOlderStoreIsCopiedAndUpgraded()
    {
        TrialFolder folder;
        makeOlderStore(folder, 2);
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"accepted"_s);
        QCOMPARE(store::schemaState(*open->connection)->version, newestVersion());
        const QStringList copies = copiesIn(folder);
        QCOMPARE(copies.size(), 1);
        const QString path = folder.data().copies() + u'/' + copies.front();
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto copy = store::SqliteConnection::open(path, {});
        QCOMPARE(ruleOf(copy), u"accepted"_s);
        QCOMPARE(store::schemaState(**copy)->version, 2);
        QCOMPARE(numberIn(**copy, "SELECT count(*) FROM sync_device"), 1);
        copy->reset();
        QCOMPARE(ruleOf(openStore(folder.data())), u"accepted"_s);
        QCOMPARE(copiesIn(folder).size(), 1);
    }

    void theTwoNewestCopiesStay()
    {
        TrialFolder folder;
        makeOlderStore(folder, 2);
        QVERIFY(QDir().mkpath(folder.data().copies()));
        for (const QString& name : {u"before-upgrade-20240101T000000000Z-schema-1.db"_s,
                 u"before-upgrade-20250101T000000000Z-schema-1.db"_s, u"my own note.txt"_s}) {
            QFile file(folder.data().copies() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(ruleOf(openStore(folder.data())), u"accepted"_s);
        const QStringList copies = copiesIn(folder);
        QCOMPARE(copies.size(), 3);
        QVERIFY(copies.contains(u"my own note.txt"_s));
        QVERIFY(!copies.contains(u"before-upgrade-20240101T000000000Z-schema-1.db"_s));
    }

    void withoutACopyNothingIsUpgraded()
    {
        TrialFolder folder;
        makeOlderStore(folder, 2);
        QFile inTheWay(folder.data().copies());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(ruleOf(openStore(folder.data())), u"store.not_writable"_s);
        auto db = store::SqliteConnection::open(folder.storePath(), {});
        QCOMPARE(store::schemaState(**db)->version, 2);
    }

    void aStoreWithoutATempleIsSaid()
    {
        TrialFolder folder = soundFolder();
        folder.meddle("DELETE FROM sync_device");
        QCOMPARE(ruleOf(openStore(folder.data())), u"store.not_set_up"_s);
    }

    void theHybridClockGoesOn()
    {
        TrialFolder folder = soundFolder();
        const auto open = openStore(folder.data());
        const auto desk = open->desk();
        QCOMPARE(ruleOf(desk), u"accepted"_s);
        QCOMPARE(desk->hlc.last(), numberIn(*open->connection, "SELECT max(hlc) FROM sync_outbox"));
        QVERIFY(desk->hlc.last() > 0);
        QCOMPARE(desk->counterCode, u"C01"_s);
        QVERIFY(desk->actor.id.isNull());
        QVERIFY(desk->actor.permissions.isEmpty());
    }

    void thereIsOneWindowAFolder()
    {
        TrialFolder folder = soundFolder();
        auto first = lockForWindow(folder.data());
        QCOMPARE(ruleOf(first), u"accepted"_s);
        QCOMPARE(ruleOf(lockForWindow(folder.data())), u"setup.window_open"_s);
        QCOMPARE(ruleOf(openStore(folder.data())), u"accepted"_s);
        first->reset();
        QCOMPARE(ruleOf(lockForWindow(folder.data())), u"accepted"_s);
    }

    void theFolderIsChosenByOptionThenEnvironmentThenDesktop()
    {
        qputenv("XDG_DATA_HOME", "/srv/home/.data");
        qunsetenv("MANDIRMITRA_DATA");
        QCOMPARE(DataFolder::chosen().path(), u"/srv/home/.data/mandirmitra"_s);
        qputenv("MANDIRMITRA_DATA", "/srv/temple/");
        QCOMPARE(DataFolder::chosen().path(), u"/srv/temple"_s);
        QCOMPARE(DataFolder::chosen(u"/srv/other"_s).store(), u"/srv/other/mandirmitra.db"_s);
        QVERIFY(QDir::isAbsolutePath(DataFolder::chosen(u"here"_s).path()));
    }

private:
    [[nodiscard]] static TrialFolder emptyFolder()
    {
        TrialFolder folder;
        QDir().mkpath(folder.data().path());
        return folder;
    }
    [[nodiscard]] TrialFolder soundFolder() const
    {
        TrialFolder folder = emptyFolder();
        folder.writeBytes(m_sound);
        return folder;
    }

    QByteArray m_sound;
};

QTEST_GUILESS_MAIN(OpenStoreTest)
#include "open_store_test.moc"
