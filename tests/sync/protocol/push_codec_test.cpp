// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/protocol/protocol_rows.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace mm;
using namespace Qt::StringLiterals;
using protocol::PushWriter;

namespace {

const QByteArray kEpoch(16, 'e');

QByteArray pushOf(std::span<const protocol::OutboxOperation> operations)
{
    PushWriter writer(kEpoch);
    for (const auto& operation : operations) {
        if (!writer.add(operation)) {
            return {};
        }
    }
    return writer.take();
}

QString ruleOf(const auto& result)
{
    return result ? u"read"_s : QString(result.error().rule);
}

} // namespace

class PushCodecTest : public QObject
{
    Q_OBJECT
private:
    UuidMaker m_ids = UuidMaker::fromSeed(7);

    protocol::OutboxOperation receipt(qint64 seq)
    {
        return test::outboxOperation(m_ids, seq, test::receiptRows(m_ids, seq));
    }
    /// One operation on its way, with a word of its text changed.
    QString problemAfter(const QByteArray& from, const QByteArray& to)
    {
        QByteArray json = pushOf(std::array{receipt(1)});
        const qsizetype at = json.indexOf(from);
        if (at < 0) {
            return u"not there"_s;
        }
        json.replace(at, from.size(), to);
        const auto push = protocol::decodePush(json);
        return push ? QString(push->operations.front().problem) : QString(push.error().rule);
    }

private Q_SLOTS:
    void givesBackWhatWasWritten()
    {
        const auto sent = receipt(3);
        const QByteArray json = pushOf(std::array{sent});
        const auto push = protocol::decodePush(json);
        QVERIFY(push);
        QCOMPARE(push->dbEpoch, kEpoch);
        QCOMPARE(push->operations.size(), size_t(1));
        const auto& operation = push->operations.front();
        QCOMPARE(operation.problem, QLatin1StringView());
        QCOMPARE(operation.seq, 3);
        QVERIFY(operation.id == sent.id);
        QVERIFY(operation.user == sent.user);
        QCOMPARE(operation.type, sent.type);
        QCOMPARE(operation.hlc, sent.hlc);
        QCOMPARE(operation.bizDate, QDate(2026, 11, 22));
        QCOMPARE(protocol::canonicalBody(operation.rows), sent.body);
        const auto again = protocol::readOperation(operation.json);
        QVERIFY(again);
        QCOMPARE(again->sha256, sent.sha256);
    }

    void carriesPatchesWithTheirBase()
    {
        const Uuid id = m_ids.next(1);
        const store::BundleRow patch{
            &tables::devotees, 'p', id, 41, {{1, u"ರಾಮ"_s}, {3, store::Value()}}};
        const auto sent = test::outboxOperation(m_ids, 1, std::array{patch});
        const QByteArray json = pushOf(std::array{sent});
        const auto push = protocol::decodePush(json);
        QVERIFY(push);
        const auto& row = push->operations.front().rows.front();
        QCOMPARE(push->operations.front().problem, QLatin1StringView());
        QCOMPARE(row.baseRowSeq, 41);
        QVERIFY(row.values == patch.values);
        // Without the base nobody can say what it was made on.
        QByteArray bare = json;
        bare.replace("\"base\":{", "\"base\":{\"x/y\":1},\"other\":{");
        const auto without = protocol::decodePush(bare);
        QVERIFY(without);
        QCOMPARE(QString(without->operations.front().problem), u"op.malformed"_s);
    }

    void readsAnOlderShorterRow()
    {
        auto rows = test::receiptRows(m_ids, 1);
        rows.resize(1);
        rows[0].values.pop_back();
        const auto sent = test::outboxOperation(m_ids, 1, rows);
        const auto push = protocol::decodePush(pushOf(std::array{sent}));
        QVERIFY(push);
        QCOMPARE(push->operations.front().problem, QLatin1StringView());
        QCOMPARE(push->operations.front().rows[0].values.size(), rows[0].values.size());
    }

    void namesWhatIsWrongInside_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* from, const char* to, const char* rule) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(rule);
        };
        row("unknown table", "[\"receipts\"", "[\"elephants\"", "op.unknown_table");
        row("unknown kind", "\"receipts\",\"i\"", "\"receipts\",\"x\"", "op.unknown_kind");
        row("a fact removed", "\"receipts\",\"i\"", "\"receipts\",\"d\"", "op.fact_removed");
        row("a fact patched", "\"receipts\",\"i\"", "\"receipts\",\"p\"", "op.fact_patched");
        row("another amount", "\"total_paise\":1001", "\"total_paise\":1002", "op.hash");
        row("a text for a number", "\"total_paise\":1001", "\"total_paise\":\"1001\"",
            "op.malformed");
        row("a fraction", "\"total_paise\":1001", "\"total_paise\":1001.5", "op.malformed");
        row("a column twice", "\"total_paise\":1001", "\"total_paise\":1001,\"total_paise\":1001",
            "op.malformed");
        row("rows are no list", "\"rows\":[", "\"rows\":{},\"more\":[", "op.malformed");
        row("no row", "\"rows\":[", "\"rows\":[],\"more\":[", "op.malformed");
        row("a bad number", "\"seq\":1", "\"seq\":0", "request.sync_malformed");
        row("no type", "\"type\":", "\"kind\":", "request.sync_malformed");
        row("a day that is not", "2026-11-22", "2026-11-31", "request.sync_malformed");
        row("a short hash", "\"sha256\":\"", "\"sha256\":\"AAAA\",\"x\":\"",
            "request.sync_malformed");
        row("the head twice", "\"seq\":1", "\"seq\":1,\"seq\":1", "request.sync_malformed");
        row("no epoch", "\"db_epoch\"", "\"epoch\"", "request.sync_malformed");
    }
    void namesWhatIsWrongInside()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, problem);
        QCOMPARE(problemAfter(from, to), problem);
    }

    void keepsColumnsItDoesNotKnow()
    {
        QByteArray json = pushOf(std::array{receipt(1)});
        const QByteArray total = "\"total_paise\":1001";
        json.insert(json.indexOf(total) + total.size(), ",\"robe\":{\"colour\":[\"red\"]}");
        const auto push = protocol::decodePush(json);
        QVERIFY(push);
        const auto& operation = push->operations.front();
        QCOMPARE(operation.problem, QLatin1StringView());
        QCOMPARE(operation.extra.size(), size_t(1));
        QCOMPARE(operation.extra[0].row, size_t(0));
        QCOMPARE(operation.extra[0].name, QByteArray("robe"));
        QCOMPARE(operation.extra[0].json, QByteArray("{\"colour\":[\"red\"]}"));
    }

    void takesSoManyAndNoMore_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("rule");
        constexpr int kMost = protocol::limits::kOps;
        for (const int count : {0, 1, kMost - 1, kMost}) {
            QTest::addRow("%d", count) << count << u"read"_s;
        }
        QTest::addRow("%d", kMost + 1) << kMost + 1 << u"request.sync_too_many"_s;
    }
    void takesSoManyAndNoMore()
    {
        QFETCH(int, count);
        QFETCH(QString, rule);
        auto rows = test::receiptRows(m_ids, 1);
        rows.resize(1);
        std::vector<protocol::OutboxOperation> operations;
        for (int i = 1; i <= count; ++i) {
            operations.push_back(test::outboxOperation(m_ids, i, rows));
        }
        const QByteArray json = pushOf(operations);
        const auto push = protocol::decodePush(json);
        QCOMPARE(ruleOf(push), rule);
        if (push) {
            QCOMPARE(push->operations.size(), static_cast<size_t>(count));
        }
    }

    void wantsTheirNumbersToGrow()
    {
        QCOMPARE(ruleOf(protocol::decodePush(pushOf(std::array{receipt(2), receipt(2)}))),
            u"request.sync_order"_s);
        QCOMPARE(ruleOf(protocol::decodePush(pushOf(std::array{receipt(2), receipt(1)}))),
            u"request.sync_order"_s);
    }

    /// Whatever is cut off, nothing is taken for a whole push.
    void isWholeOrNothing()
    {
        const QByteArray json = pushOf(std::array{receipt(1), receipt(2)});
        for (qsizetype size = 0; size < json.size(); ++size) {
            QVERIFY2(!protocol::decodePush(QByteArrayView(json).first(size)),
                qPrintable(QString::number(size)));
        }
        QVERIFY(protocol::decodePush(json));
        QVERIFY(!protocol::decodePush(json + "x"));
    }

    /// No flipped bit goes by unseen: the push is refused, the operation has a problem, or what
    /// changed is no part of it.
    void seesEveryFlippedBit()
    {
        const auto sent = receipt(1);
        const QByteArray json = pushOf(std::array{sent});
        for (qsizetype at = 0; at < json.size(); ++at) {
            for (const int bit : {0, 3, 6}) {
                QByteArray changed = json;
                changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
                const auto push = protocol::decodePush(changed);
                if (push && !push->operations.empty() && push->operations[0].problem.isEmpty()
                    && push->operations[0].extra.empty()) {
                    QCOMPARE(protocol::canonicalBody(push->operations[0].rows), sent.body);
                }
            }
        }
    }

    void saysForWhichLifeItIs()
    {
        auto older = receipt(1);
        older.baseUpto = 844;
        PushWriter writer(kEpoch, u"abc"_s, 31);
        QVERIFY(writer.add(older));
        QVERIFY(writer.add(receipt(2)));
        const auto push = protocol::decodePush(writer.take());
        QVERIFY(push);
        QCOMPARE(push->serverEpoch, u"abc"_s);
        QCOMPARE(push->cursor, 31);
        QCOMPARE(push->operations[0].baseUpto, std::optional<qint64>(844));
        QVERIFY(!push->operations[1].baseUpto);
        QVERIFY(push->operations[0].problem.isEmpty());
    }

    void refusesADamagedBody()
    {
        auto broken = receipt(1);
        broken.body.chop(1);
        PushWriter writer(kEpoch);
        QCOMPARE(ruleOf(writer.add(broken)), u"op.damaged"_s);
        QVERIFY(writer.add(receipt(2)));
        QCOMPARE(writer.count(), 1);
        QVERIFY(protocol::decodePush(writer.take()));
    }

    void tellsOfItsSpeed()
    {
        std::vector<protocol::OutboxOperation> operations;
        for (int i = 1; i <= 500; ++i) {
            operations.push_back(receipt(i));
        }
        QElapsedTimer timer;
        timer.start();
        const QByteArray json = pushOf(operations);
        const qint64 written = timer.nsecsElapsed();
        timer.restart();
        const auto push = protocol::decodePush(json);
        const qint64 read = timer.nsecsElapsed();
        QVERIFY(push);
        std::printf("3000 rows, %lld bytes: written in %lld us, read in %lld us\n",
            static_cast<long long>(json.size()), static_cast<long long>(written / 1000),
            static_cast<long long>(read / 1000));
    }
};

QTEST_GUILESS_MAIN(PushCodecTest)
#include "push_codec_test.moc"
