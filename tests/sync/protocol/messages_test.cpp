// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/devices.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/pages.h"
#include "tests/sync/protocol/protocol_rows.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

const Uuid kId{{1, 2, 3, 4, 5, 6, 0x77, 8, 0x89, 10, 11, 12, 13, 14, 15, 16}};

/// A message that is written, read and written again is the same; cut off anywhere it is refused.
template <typename Decode>
void checkRoundTrip(const QByteArray& json, Decode decode)
{
    const auto read = decode(json);
    QVERIFY(read);
    QCOMPARE(protocol::encode(*read), json);
    for (qsizetype size = 0; size < json.size(); ++size) {
        QVERIFY(!decode(QByteArrayView(json).first(size)));
    }
    QVERIFY(!decode(QByteArray(json + ",")));
    QVERIFY(!decode("<html>"));
    QVERIFY(!decode("[]"));
    // Members of later versions do no harm.
    QByteArray later = json;
    later.insert(1, R"("novelty":{"deep":[1,2,{"x":null}]},)");
    QVERIFY(decode(later));
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        using namespace protocol;
        checkRoundTrip(encode(Hello{u"1.0"_s, 7, 5, QByteArray(16, 'e'), 99, 90, 1'234, u"abc"_s,
                           1'795'321'800'000, 80}),
            decodeHello);
        const Uuid last = UuidMaker::fromSeed(3).next(1);
        checkRoundTrip(encode(HelloReply{5, u"e"_s, 10, 2, 99, last, 5, 7, 500, 524'288,
                           u"active"_s, u"C02"_s, 4, 25, {}, 31}),
            decodeHelloReply);
        checkRoundTrip(
            encode(PushReply{9,
                {{8, OpStatus::Applied, 77, {}, 0}, {9, OpStatus::Blocked, 0, u"op.blocked"_s, 7}},
                77, 5}),
            decodePushReply);
        checkRoundTrip(encode(Digest{7, {{u"receipts"_s, 3, 0xFEDCBA9876543210U}}}), decodeDigest);
        checkRoundTrip(encode(DigestReply{7, {u"receipts"_s}, {u"devotees"_s, u"sevas"_s}}),
            decodeDigestReply);
        checkRoundTrip(encode(Rights{kId, Uuid(), QDate(2026, 12, 1), -3, 2}), decodeRights);
        checkRoundTrip(encode(RightsReply{kId, 5, 6, 7, 8}), decodeRightsReply);
        checkRoundTrip(encode(Me{u"active"_s, u"C02"_s, 1, 2, 3, 4, 5, 6, 7, 8, -9, 10, u"e"_s,
                           {{u"C02/2627/receipt"_s, {4, 7}}}}),
            decodeMe);
        checkRoundTrip(encode(WaitReply{4}), decodeWaitReply);
    }

    void readsDeviceMessages()
    {
        using namespace protocol;
        RegisterDevice ask{u"ONE"_s, u"code"_s, {}, {}, DeviceId(kId), u"C02"_s, u"ಮುಖ್ಯ ದ್ವಾರ"_s,
            QByteArray(32, 'k'), QByteArray(16, 'e'), u"1.0"_s};
        checkRoundTrip(encode(ask), decodeRegisterDevice);
        ask.publicKey.chop(1);
        QVERIFY(!decodeRegisterDevice(encode(ask)));
        checkRoundTrip(encode(AdoptTemple{u"code"_s, TempleId(kId), u"ONE"_s, u"First"_s,
                           DeviceId(kId), u"C01"_s, u"Gate"_s, QByteArray(32, 'k'),
                           QByteArray(16, 'e'), u"1.0"_s, QByteArray(32, 'd')}),
            decodeAdoptTemple);
        checkRoundTrip(encode(DeviceReply{TempleId(kId), u"ONE"_s, DeviceId(kId), u"C02"_s,
                           QByteArray(80, 's'), u"e"_s}),
            decodeDeviceReply);
        checkRoundTrip(
            encode(TokenAsk{TempleId(kId), DeviceId(kId), "abc.def", QByteArray(64, 's')}),
            decodeTokenAsk);
        checkRoundTrip(encode(TokenReply{"a.b.c", 5, 6}), decodeTokenReply);
        QCOMPARE(*decodeChallenge(encodeChallenge("abc")), QByteArray("abc"));
        QVERIFY(decodeChallengeAsk(encodeChallengeAsk(TempleId(kId), DeviceId(kId))));
        QVERIFY(!decodeChallengeAsk(encodeChallengeAsk(TempleId(), DeviceId(kId))));
    }

    void refusesSmallMessagesThatAreLarge()
    {
        const QByteArray padding(protocol::limits::kSmallBytes, ' ');
        const QByteArray json = protocol::encode(protocol::WaitReply{4});
        QVERIFY(protocol::decodeWaitReply(padding.chopped(json.size()) + json));
        QCOMPARE(QString(protocol::decodeWaitReply(padding + json).error().rule),
            u"request.too_large"_s);
    }

    void carriesRowsByColumn()
    {
        UuidMaker ids = UuidMaker::fromSeed(3);
        protocol::TableWriter receipts(tables::receipts, false);
        std::vector<std::vector<store::Value>> sent;
        for (int i = 1; i <= 3; ++i) {
            const auto rows = test::receiptRows(ids, i);
            auto& values = sent.emplace_back();
            for (const auto& [place, value] : rows[0].values) {
                values.push_back(value);
            }
            receipts.add(values);
        }
        protocol::TableWriter funds(tables::funds, true);
        std::vector<store::Value> fund{store::Value(kId), u"GENERAL"_s, u"General"_s,
            store::Value(), u"general"_s, 0, 1, 44, 117'658'209'484'800'000, store::Value(),
            store::Value()};
        funds.add(fund);
        fund[0] = store::Value(ids.next(1));
        fund[9] = store::Value(1'795'321'800'000);
        fund[10] = store::Value(u"{\"hue\":1}"_s);
        funds.add(fund);
        const std::array<protocol::TableWriter, 2> tablesOut{receipts, funds};
        const QByteArray json = protocol::encode(
            protocol::ChangesPage{u"e"_s, 40, 44, 50, 1, true, 2, {{3, 9}}, {}}, tablesOut);
        const auto page = protocol::decodeChanges(json);
        QVERIFY(page);
        QCOMPARE(page->to, 44);
        QCOMPARE(page->skipped, 2);
        QVERIFY(page->aside == std::optional(std::vector<qint64>{3, 9}));
        const auto silent = protocol::decodeChanges(
            protocol::encode(protocol::ChangesPage{u"e"_s, 40, 44, 50, 1, true, 2, {}, {}}, {}));
        QVERIFY(silent && !silent->aside);
        protocol::ChangesPage crowded{u"e"_s, 40, 44, 50, 1, true, 2, {}, {}};
        crowded.aside.emplace(protocol::limits::kMostAside);
        QVERIFY(protocol::decodeChanges(protocol::encode(crowded, {})));
        crowded.aside->push_back(1);
        QVERIFY(!protocol::decodeChanges(protocol::encode(crowded, {})));
        QVERIFY(page->more);
        QCOMPARE(page->tables.size(), size_t(2));
        const auto& first = page->tables[0].rows;
        QVERIFY(first.table == &tables::receipts);
        QCOMPARE(first.rows.size(), size_t(3));
        for (size_t i = 0; i < 3; ++i) {
            QVERIFY(first.rows[i].values == sent[i]);
        }
        const auto& second = page->tables[1].rows;
        QCOMPARE(second.rows[0].rowSeq, 44);
        QVERIFY(!second.rows[0].deletedAt);
        QCOMPARE(*second.rows[1].deletedAt, 1'795'321'800'000);
        QCOMPARE(second.rows[1].ext, u"{\"hue\":1}"_s);
        for (qsizetype size = 0; size < json.size(); ++size) {
            QVERIFY(!protocol::decodeChanges(QByteArrayView(json).first(size)));
        }
    }

    void understandsPagesOfOtherVersions_data()
    {
        QTest::addColumn<QByteArray>("tables");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<QString>("ext");
        const QByteArray id = "\"01020304-0506-7708-890a-0b0c0d0e0f10\"";
        QTest::newRow("a new table")
            << QByteArray(R"("elephants":{"cols":["id"],"data":[["x"]]})") << true << u""_s;
        QTest::newRow("a new column") << R"("households":{"cols":["id","name","gate","row_seq"],)"
                                         R"("data":[[)"
                + id + R"(],["Rao"],[{"n":1}],[7]]})"
                                      << true << u"{\"gate\":{\"n\":1}}"_s;
        QTest::newRow("a column that is not there")
            << R"("households":{"cols":["id","row_seq"],"data":[[)" + id + R"(],[7]]})" << true
            << u""_s;
        QTest::newRow("no id") << QByteArray(R"("households":{"cols":["name","row_seq"],)"
                                             R"("data":[["Rao"],[7]]})")
                               << false << u""_s;
        QTest::newRow("no number")
            << R"("households":{"cols":["id"],"data":[[)" + id + "]]}" << false << u""_s;
        QTest::newRow("ragged") << R"("households":{"cols":["id","name","row_seq"],"data":[[)" + id
                + R"(],[],[7]]})"
                                << false << u""_s;
        QTest::newRow("a column short")
            << R"("households":{"cols":["id","name","row_seq"],"data":[[)" + id + "],[7]]}" << false
            << u""_s;
        QTest::newRow("a column twice") << R"("households":{"cols":["id","id","row_seq"],"data":[[)"
                + id + "],[" + id
                + "],[7]]}" << false << u""_s;
        QTest::newRow("another type")
            << R"("households":{"cols":["id","name","row_seq"],"data":[[)" + id + "],[5],[7]]}"
            << false << u""_s;
    }
    void understandsPagesOfOtherVersions()
    {
        QFETCH(QByteArray, tables);
        QFETCH(bool, isRead);
        QFETCH(QString, ext);
        const auto page = protocol::decodeChanges(
            R"({"epoch":"e","from":0,"to":1,"head":1,"min_seq":0,"more":false,"skipped":0,"tables":{)"
            + tables + "}}");
        QCOMPARE(page.has_value(), isRead);
        if (page && !page->tables[0].rows.rows.empty()) {
            QCOMPARE(page->tables[0].rows.rows[0].ext, ext);
        }
    }

    void opensAnswers()
    {
        const auto good = protocol::openEnvelope(protocol::enveloped("{\"head\":4}"));
        QVERIFY(good && good->success);
        QCOMPARE(good->data.toByteArray(), QByteArray("{\"head\":4}"));
        const auto bad = protocol::openEnvelope(
            R"({"success":false,"error":{"code":"CONFLICT","message":"ಇಲ್ಲ","details":{"issue":"sync.forked","field":"x"}}})");
        QVERIFY(bad && !bad->success);
        QCOMPARE(bad->issue, u"sync.forked"_s);
        QVERIFY(!protocol::openEnvelope("<html>Sign in</html>"));
        QVERIFY(!protocol::openEnvelope(R"({"success":true})"));
        QVERIFY(!protocol::openEnvelope(R"({"success":false})"));
        QVERIFY(!protocol::openEnvelope(R"({"success":1,"data":{}})"));
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
