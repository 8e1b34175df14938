// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/hlc.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "tests/server/sync_stage.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using protocol::OpStatus;
using test::Reply;
using test::SyncCounter;

/// The service's own series after its database came back from a backup.
class OwnSeriesTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSeriesGoesOnUnderAnotherCode();
    void whatWasLostIsGivenBack();
    void editsThatWereLostAreGivenBack();
    void nobodyGivesBackWhatIsNotTheServices();
    void cleanupTestCase() { m_service.reset(); }

private:
    QString sell();
    void comeBackFromBackup();
    protocol::HelloReply hello();
    protocol::OutboxOperation givenBack(DeviceId device, qint64 chainNo, qint64 seq);
    /// A devotee as a counter had pulled it, with another value in some columns.
    store::BundleRow devoteeWith(
        const QString& id, const QHash<QByteArray, QString>& changed, qint64 after);
    QString fieldOf(const QString& devotee, const QByteArray& column);
    UserId administrator();

    std::unique_ptr<SyncCounter> m_counter;
    DeviceId m_webDevice;
    QString m_newCode;
};

QString OwnSeriesTest::sell()
{
    const Reply made = m_service->post(u"/api/v1/donations"_s, m_service->token(u"lakshmi"_s),
        {{u"amount"_s, u"101"_s}, {u"category"_s, u"General"_s}, {u"devotee_name"_s, u"Sita"_s},
            {u"phone"_s, u"9845012345"_s}, {u"payment_mode"_s, u"Cash"_s}});
    return made.status == 201 ? made.data()[u"receipt_number"_s].toString()
                              : QString::fromUtf8(made.body);
}

/// Its files are those of another database now.
void OwnSeriesTest::comeBackFromBackup()
{
    auto db = tenant();
    db.workFor(m_service->firstTemple());
    store::Query query(db, "UPDATE temple_sync SET epoch = 'before'");
    VERIFY_OK(query.run());
}

protocol::HelloReply OwnSeriesTest::hello()
{
    const Reply reply = m_counter->hello();
    const auto envelope = protocol::openEnvelope(reply.body);
    const auto decoded = envelope ? protocol::decodeHelloReply(envelope->data)
                                  : Result<protocol::HelloReply>(tl::unexpected(envelope.error()));
    return decoded.value_or(protocol::HelloReply{});
}

void OwnSeriesTest::initTestCase()
{
    const QString problem = begin();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_counter = newCounter(u"C21"_s, m_service->firstTemple());
    QVERIFY(m_counter);
    auto db = tenant();
    db.workFor(m_service->firstTemple());
    store::Query device(db, "SELECT device_id FROM sync_device");
    m_webDevice =
        device.one([](const store::Row& row) { return row.id<DeviceId>(0); }).value_or(DeviceId());
    QVERIFY(!m_webDevice.isNull());
}

void OwnSeriesTest::theSeriesGoesOnUnderAnotherCode()
{
    QCOMPARE(sell(), u"WEB/2627/000001"_s);
    QVERIFY(hello().ownTrails.empty());
    comeBackFromBackup();
    const QString printed = sell();
    m_newCode = printed.section(u'/', 0, 0);
    QVERIFY2(m_newCode != u"WEB"_s && m_newCode.size() == 4, qPrintable(printed));
    QCOMPARE(printed.section(u'/', 1), u"2627/000001"_s);
    QCOMPARE(sell(), m_newCode + u"/2627/000002"_s);
    const auto temple = m_service->firstTemple();
    QCOMPARE(
        number(temple, "SELECT count(*) FROM counters WHERE code = 'WEB' AND is_active = 1"), 0);
    QCOMPARE(number(temple,
                 "SELECT count(*) FROM conflicts WHERE kind = 'own_series' AND status = 'open'"),
        1);
    const auto trails = hello().ownTrails;
    QCOMPARE(trails.size(), 1U);
    QCOMPARE(trails.front().device, m_webDevice);
    QCOMPARE(trails.front().code, u"WEB"_s);
    QCOMPARE(trails.front().lastChainNo,
        number(temple, "SELECT max(chain_no) FROM audit_events WHERE counter_code = 'WEB'"));
    // A second backup of the same day leads to yet another one.
    comeBackFromBackup();
    QVERIFY(hello().ownTrails.size() == 2);
    const QString third = sell().section(u'/', 0, 0);
    QVERIFY2(third != m_newCode && third != u"WEB"_s, qPrintable(third));
}

/// What a counter had pulled of a lost operation: an entry of the service's trail, and a row.
protocol::OutboxOperation OwnSeriesTest::givenBack(DeviceId device, qint64 chainNo, qint64 seq)
{
    UuidMaker ids;
    const Uuid household = ids.next(test::kTestNowMs);
    const Uuid event = ids.next(test::kTestNowMs);
    const auto text = [](const char* word) {
        return store::Value(QString::fromLatin1(word));
    };
    const QByteArray hash(32, '\1');
    const std::array rows{
        store::BundleRow{&tables::households, 'i', household, 0,
            {{0, store::Value(household)}, {1, store::Value(u"Given back %1"_s.arg(chainNo))},
                {2, store::Value()}}},
        store::BundleRow{&tables::audit_events, 'i', event, 0,
            {{0, store::Value(event)}, {1, store::Value(device)}, {2, store::Value(chainNo)},
                {3, store::Value(test::kTestNowMs)}, {4, store::Value()}, {5, text("WEB")},
                {6, text("household.create")}, {7, text("households")},
                {8, store::Value(household)}, {9, store::Value()}, {10, store::Value()},
                {11, store::Value()}, {12, text("1.0")}, {13, store::Value(store::Bytes{hash})},
                {14, store::Value(store::Bytes{hash})}}}};
    const QByteArray body = protocol::canonicalBody(rows);
    return {seq, ids.next(test::kTestNowMs), QString(protocol::kGiveBack), 7,
        HybridClock::pack(test::kTestNowMs, 0), UserId(), u"2026-11-22"_s, store::sha256(body),
        body};
}

void OwnSeriesTest::whatWasLostIsGivenBack()
{
    const auto temple = m_service->firstTemple();
    const qint64 last =
        number(temple, "SELECT max(chain_no) FROM audit_events WHERE counter_code = 'WEB'");
    const auto lost = givenBack(m_webDevice, last + 1, 1);
    const auto results = m_counter->resultsOf(m_counter->push(std::array{lost}));
    QCOMPARE(results.size(), 1U);
    QVERIFY2(results.front().status == OpStatus::Applied, qPrintable(results.front().code));
    // Another counter gives the same back in other words: nothing is there twice.
    const auto other = newCounter(u"C22"_s, temple);
    QVERIFY(other);
    auto again = lost;
    again.id = UuidMaker().next(test::kTestNowMs);
    const auto seconds = other->resultsOf(other->push(std::array{again}));
    QVERIFY2(seconds.front().status == OpStatus::Applied, qPrintable(seconds.front().code));
    QCOMPARE(number(temple,
                 "SELECT count(*) FROM sync_log l JOIN audit_events a ON a.id = l.row_id "
                 "WHERE a.action = 'household.create' AND a.counter_code = 'WEB'"),
        1);
    for (const auto& trail : hello().ownTrails) {
        QVERIFY(trail.device != m_webDevice || trail.lastChainNo == last + 1);
    }
}

store::BundleRow OwnSeriesTest::devoteeWith(
    const QString& id, const QHash<QByteArray, QString>& changed, qint64 after)
{
    store::BundleRow row{&tables::devotees, 'i', {}, 0, {}};
    for (const auto& page : m_counter->pullAll(after)) {
        for (const auto& table : page.tables) {
            for (const auto& pulled : table.rows.rows) {
                if (table.rows.table == row.table && pulled.id().toString() == id) {
                    row.id = pulled.id();
                    row.values.clear();
                    for (size_t i = 0; i < table.rows.places.size(); ++i) {
                        const auto& column =
                            row.table->columns[static_cast<size_t>(table.rows.places[i])];
                        row.values.emplace_back(table.rows.places[i],
                            changed.contains(column.name) ? store::Value(changed.value(column.name))
                                                          : pulled.values[i]);
                    }
                }
            }
        }
    }
    return row;
}

QString OwnSeriesTest::fieldOf(const QString& devotee, const QByteArray& column)
{
    return m_service->get(u"/api/v1/devotees/"_s + devotee, m_service->token(u"lakshmi"_s))
        .data()[QString::fromUtf8(column)]
        .toString();
}

UserId OwnSeriesTest::administrator()
{
    auto db = tenant();
    db.workFor(m_service->firstTemple());
    store::Query query(db, "SELECT id FROM users WHERE username = 'lakshmi'");
    return query.one([](const store::Row& row) { return row.id<UserId>(0); }).value_or(UserId());
}

/// A row that stands in the backup was edited behind it: what nobody has edited later is taken.
void OwnSeriesTest::editsThatWereLostAreGivenBack()
{
    const auto temple = m_service->firstTemple();
    const auto token = m_service->token(u"lakshmi"_s);
    const qint64 before = number(temple, "SELECT seq FROM temple_sync");
    const QString id = m_service
                           ->post(u"/api/v1/devotees"_s, token,
                               {{u"name"_s, u"Keshava Rao"_s}, {u"city"_s, u"Sirsi"_s}})
                           .data()[u"id"_s]
                           .toString();
    m_service->clock().advance(60'000);
    const auto patched = m_service->ask("PATCH", u"/api/v1/devotees/"_s + id,
        {token, R"({"city":"Kumta"})", {{"Content-Type", "application/json"}}});
    QCOMPARE(patched.status, 200);
    // The lost edit lies between the two: its gotra is news, its city is not.
    const auto pushEdit = [&](qint64 seq, qint64 ms, const QHash<QByteArray, QString>& changed) {
        const std::array rows{devoteeWith(id, changed, before)};
        const QByteArray body = protocol::canonicalBody(rows);
        const protocol::OutboxOperation lost{seq, UuidMaker().next(ms),
            QString(protocol::kGiveBack), 7, HybridClock::pack(ms, 0), administrator(),
            u"2026-11-22"_s, store::sha256(body), body};
        return m_counter->resultsOf(m_counter->push(std::array{lost}));
    };
    const qint64 head = number(temple, "SELECT seq FROM temple_sync");
    const auto given =
        pushEdit(2, test::kTestNowMs + 30'000, {{"gotra", u"Atri"_s}, {"city", u"Honnavar"_s}});
    QCOMPARE(given.size(), 1U);
    QVERIFY2(given.front().status == OpStatus::Applied, qPrintable(given.front().code));
    QCOMPARE(fieldOf(id, "gotra"), u"Atri"_s);
    QCOMPARE(fieldOf(id, "city"), u"Kumta"_s);
    QCOMPARE(number(temple, "SELECT seq FROM temple_sync"), head + 1);
    // A counter that had not pulled that edit gives an older one back: nothing is written.
    const auto older = pushEdit(3, test::kTestNowMs + 20'000, {{"gotra", u"Vasishtha"_s}});
    QVERIFY2(older.front().status == OpStatus::Applied, qPrintable(older.front().code));
    QCOMPARE(fieldOf(id, "gotra"), u"Atri"_s);
    QCOMPARE(number(temple, "SELECT seq FROM temple_sync"), head + 1);
    QCOMPARE(
        number(temple, "SELECT count(*) FROM conflicts WHERE row_id = '" + id.toLatin1() + "'"), 0);
}

void OwnSeriesTest::nobodyGivesBackWhatIsNotTheServices()
{
    const auto forged = givenBack(m_counter->device, 7, 4);
    const auto results = m_counter->resultsOf(m_counter->push(std::array{forged}));
    QVERIFY(results.front().status == OpStatus::Parked);
    QCOMPARE(results.front().code, u"sync.not_yours"_s);
    // And what is given back is not smuggled in under another name.
    auto renamed = givenBack(m_webDevice, 99, 5);
    renamed.type = u"receipt.issue"_s;
    const auto smuggled = m_counter->resultsOf(m_counter->push(std::array{renamed}));
    QVERIFY(smuggled.front().status == OpStatus::Parked);
    QCOMPARE(smuggled.front().code, u"sync.not_yours"_s);
}

QTEST_GUILESS_MAIN(OwnSeriesTest)
#include "own_series_test.moc"
