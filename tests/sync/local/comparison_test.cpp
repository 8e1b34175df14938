// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/comparison.h"

#include "models/store/sqlite_connection.h"
#include "server/database/migrate_service.h"
#include "server/sync/feed.h"
#include "server/sync/hello.h"
#include "server/sync/push.h"
#include "sync/protocol/envelope.h"
#include "tests/sync/local/local_store_fixture.h"

#include <QUrlQuery>

using namespace mm;
using namespace mm::sync;
using namespace Qt::StringLiterals;

/// A counter asks the real logic of the service whether it holds the same rows, and mends what it
/// can.
class ComparisonTest : public test::LocalStoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalStoresFindNothing();
    void aRowThatIsMissingComesBack();
    void aRowThatWasChangedComesBack();
    void anIssuedFactThatDiffersIsShown();
    void aRowThatTheServiceLostIsShown();
    void aConflictThatTheServiceLostIsGivenBack();
    void whatIsOnItsWayIsNotCompared();
    void newColumnsAreFilledAndNothingElse();

private:
    void meetService();
    /// Sends, fetches and compares until nothing is due.
    void settle(bool isSnapshot = false);
    /// As settle(), a day later.
    void nextRound();
    [[nodiscard]] server::SyncDesk desk();
    [[nodiscard]] QStringList apart();
    [[nodiscard]] qint64 there(const QByteArray& sql);

    QTemporaryDir m_place;
    std::unique_ptr<store::SqliteConnection> m_service;
    int m_questions = 0;
    int m_files = 0;
};

server::SyncDesk ComparisonTest::desk()
{
    return {*m_service, m_desk->clock(), m_store->device().temple, m_store->device().id, u"e1"_s};
}

void ComparisonTest::init()
{
    openStore();
    m_questions = 0;
    auto opened = store::SqliteConnection::open(
        m_place.filePath(u"%1.db"_s.arg(++m_files)), {.create = true});
    VERIFY_OK(opened);
    m_service = std::move(*opened);
    VERIFY_OK(server::makeServerStore(*m_service, test::kTestNowMs));
    const auto& device = m_store->device();
    store::Query turn(*m_service, "INSERT INTO temple_sync (temple_id) VALUES (:temple_id)");
    VERIFY_OK(turn.bind("temple_id", device.temple).run());
    store::Query row(*m_service,
        "INSERT INTO devices (temple_id, id, code, name, public_key, status, db_epoch, "
        "app_version, registered_at) VALUES (:temple_id, :id, :code, :code, :key, 'active', "
        ":epoch, 'test', 1)");
    row.bind("temple_id", device.temple)
        .bind("id", device.id)
        .bind("code", device.code)
        .bind("key", store::Bytes{QByteArray(32, '\1')})
        .bind("epoch", store::Bytes{device.dbEpoch});
    VERIFY_OK(row.run());
    meetService();
    settle();
}

void ComparisonTest::meetService()
{
    const auto ask = m_store->helloRequest();
    VERIFY_OK(ask);
    const auto hello = server::hello(desk(), *protocol::decodeHello(*ask));
    VERIFY_OK(hello);
    VERIFY_OK(m_store->takeHello(protocol::enveloped(protocol::encode(*hello)), 10));
}

void ComparisonTest::settle(bool isSnapshot)
{
    for (int step = 0; step < 2000; ++step) {
        const auto sent = batch();
        if (sent.operations > 0) {
            const auto pushed = server::push(desk(), *protocol::decodePush(sent.body));
            VERIFY_OK(pushed);
            VERIFY_OK(
                m_store->takePush(sent, protocol::enveloped(protocol::encode(pushed->reply))));
            continue;
        }
        const auto place = m_store->cursorAndHead();
        VERIFY_OK(place);
        if (isSnapshot || place->first < place->second) {
            const auto request = m_store->pageRequest(isSnapshot);
            VERIFY_OK(request);
            const QUrlQuery query(QString::fromUtf8(request->body));
            const QString after = query.queryItemValue(u"after"_s, QUrl::FullyDecoded);
            const auto page = isSnapshot
                ? server::snapshot(desk(), {u"all"_s, after, 5})
                : server::changes(desk(), {after.toLongLong(), 100, u"e1"_s});
            VERIFY_OK(page);
            const auto taken = m_store->takePage(isSnapshot, protocol::enveloped(*page));
            VERIFY_OK(taken);
            isSnapshot = taken->needsSnapshot;
            continue;
        }
        const auto question = m_store->digestRequest();
        VERIFY_OK(question);
        if (!question->has_value()) {
            return;
        }
        ++m_questions;
        const auto reply = server::digest(desk(), *protocol::decodeDigest(**question));
        VERIFY_OK(reply);
        const auto taken = m_store->takeDigest(protocol::enveloped(protocol::encode(*reply)));
        VERIFY_OK(taken);
        isSnapshot = taken->needsSnapshot;
    }
    QFAIL("it does not come to rest");
}

void ComparisonTest::nextRound()
{
    m_desk->clock().advance(25LL * 60 * 60 * 1000);
    settle();
}

QStringList ComparisonTest::apart()
{
    return storedStatus(m_desk->db())->tablesApart;
}

qint64 ComparisonTest::there(const QByteArray& sql)
{
    return store::Query(*m_service, sql)
        .one([](const store::Row& row) { return row.integer(0); })
        .value_or(-1);
}

void ComparisonTest::equalStoresFindNothing()
{
    addSetting(u"a"_s, u"1"_s);
    settle();
    QCOMPARE(m_questions, 0);
    nextRound();
    QCOMPARE(m_questions, static_cast<int>(std::size(tables::kAll)));
    QCOMPARE(apart(), QStringList());
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_event WHERE kind = 'digest'"), 0);
    settle();
    QCOMPARE(m_questions, static_cast<int>(std::size(tables::kAll)));
}

void ComparisonTest::aRowThatIsMissingComesBack()
{
    const Uuid id = addSetting(u"b"_s, u"2"_s);
    settle();
    VERIFY_OK(m_desk->db().execute("DELETE FROM settings WHERE key = 'b'"));
    nextRound();
    QCOMPARE(valueOf(id), u"2"_s);
    QCOMPARE(apart(), QStringList());
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_event WHERE kind = 'digest'"), 2);
}

void ComparisonTest::aRowThatWasChangedComesBack()
{
    const Uuid id = addSetting(u"c"_s, u"3"_s);
    settle();
    VERIFY_OK(m_desk->db().execute("UPDATE settings SET value = 'x' WHERE key = 'c'"));
    nextRound();
    QCOMPARE(valueOf(id), u"3"_s);
    QCOMPARE(apart(), QStringList());
    // The feed goes on where it was.
    changeSetting(id, u"4"_s);
    settle();
    QCOMPARE(there("SELECT count(*) FROM settings WHERE value = '4'"), 1);
}

/// The program was one version behind: its store has just got the last column of two tables.
void ComparisonTest::newColumnsAreFilledAndNothingElse()
{
    const Uuid id = addSetting(u"f"_s, u"6"_s);
    addSetting(u"g"_s, u"7"_s);
    settle();
    auto& db = m_desk->db();
    const auto columns = upkeep::readInfo(db, memo::kColumns);
    VERIFY_OK(columns);
    QStringList before = columns->value_or(QString()).split(u',');
    for (auto& part : before) {
        if (part.startsWith(u"audit_events/"_s) || part.startsWith(u"settings/"_s)) {
            part = part.section(u'/', 0, 0) + u'/'
                + QString::number(part.section(u'/', 1).toInt() - 1);
        }
    }
    VERIFY_OK(upkeep::writeInfo(db, memo::kColumns, before.join(u',')));
    VERIFY_OK(db.execute("DROP TRIGGER audit_events_no_update;"
                         "UPDATE audit_events SET hash = zeroblob(32);"
                         "UPDATE settings SET value = '';"
                         "UPDATE temples SET name = 'not asked for'"));
    meetService();
    // A setting of this counter that has not been sent is shown as it was written.
    changeSetting(id, u"66"_s);
    settle(true);
    QCOMPARE(valueOf(id), u"66"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM settings WHERE value = '7'"), 1);
    QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events WHERE hash = zeroblob(32)"), 0);
    QCOMPARE(m_desk->number("SELECT count(*) FROM temples WHERE name = 'not asked for'"), 1);
    QVERIFY(!*upkeep::readInfo(db, memo::kFilling) && !*upkeep::readInfo(db, memo::kToFill));
    // At the next start nothing is fetched any more.
    meetService();
    QVERIFY(!*upkeep::readInfo(db, memo::kSnapshotAt));
}

void ComparisonTest::anIssuedFactThatDiffersIsShown()
{
    addSetting(u"d"_s, u"4"_s);
    settle();
    VERIFY_OK(m_desk->db().execute("DROP TRIGGER audit_events_no_update;"
                                   "UPDATE audit_events SET action = 'x'"));
    nextRound();
    QCOMPARE(apart(), QStringList{u"audit_events"_s});
    // Not mended silently, and not asked for again and again.
    QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events WHERE action <> 'x'"), 0);
    const int asked = m_questions;
    settle();
    QCOMPARE(m_questions, asked);
}

void ComparisonTest::aRowThatTheServiceLostIsShown()
{
    const Uuid id = addSetting(u"e"_s, u"5"_s);
    settle();
    VERIFY_OK(m_service->execute("DELETE FROM settings WHERE key = 'e'"));
    nextRound();
    QCOMPARE(apart(), QStringList{u"settings"_s});
    QCOMPARE(valueOf(id), u"5"_s);
    // Whole again: forgotten.
    VERIFY_OK(m_desk->db().execute("DELETE FROM settings WHERE key = 'e'"));
    nextRound();
    QCOMPARE(apart(), QStringList());
}

void ComparisonTest::aConflictThatTheServiceLostIsGivenBack()
{
    addSetting(u"e"_s, u"5"_s);
    settle();
    // It had been pulled; then the service was restored, and noticed nothing again.
    store::Query pulled(m_desk->db(),
        "INSERT INTO conflicts (temple_id, id, kind, tbl, row_id, winner, rule, op_id, "
        "happened_at, status, row_seq, row_hlc) SELECT temple_id, :id, 'same_devotee', 'devotees', "
        ":id, 'none', 'ask', :id, 1795321800000, 'open', 3, 1 FROM sync_device");
    pulled.bind("id", UuidMaker::fromSeed(5).next(test::kTestNowMs));
    VERIFY_OK(pulled.run());
    nextRound();
    QCOMPARE(there("SELECT count(*) FROM conflicts WHERE status = 'open'"), 1);
    QCOMPARE(m_desk->number("SELECT count(*) FROM conflicts WHERE row_seq > 0"), 1);
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_outbox WHERE state <> 1"), 0);
    QCOMPARE(apart(), QStringList());
}

void ComparisonTest::whatIsOnItsWayIsNotCompared()
{
    addSetting(u"f"_s, u"6"_s);
    settle();
    m_desk->clock().advance(25LL * 60 * 60 * 1000);
    addSetting(u"g"_s, u"7"_s);
    const auto question = m_store->digestRequest();
    VERIFY_OK(question);
    QVERIFY(question->has_value());
    const auto asked = protocol::decodeDigest(**question);
    VERIFY_OK(asked);
    QVERIFY(asked->tables.front().table != u"settings"_s);
    settle();
    QCOMPARE(apart(), QStringList());
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_event WHERE kind = 'digest'"), 0);
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
