// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/database/part_connection.h"
#include "server/devices/registration.h"
#include "server/sync/push.h"
#include "sync/protocol/messages.h"
#include "tests/server/sync_stage.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using protocol::OutboxOperation;
using test::SyncCounter;

namespace {

/// A push as it comes off the wire; its text lives as long as it.
struct Message
{
    DeviceId device;
    QByteArray json;
    protocol::Push push;
};

std::shared_ptr<Message> message(const SyncCounter& counter,
    std::span<const OutboxOperation> operations, const QByteArray& spoiled = {})
{
    protocol::PushWriter writer(counter.dbEpoch);
    for (const auto& operation : operations) {
        if (!writer.add(operation)) {
            return nullptr;
        }
    }
    auto made = std::make_shared<Message>();
    made->device = counter.device;
    made->json = writer.take();
    if (!spoiled.isEmpty()) {
        made->json.replace(made->json.indexOf(spoiled), spoiled.size(), "\"elephants\"");
    }
    auto decoded = protocol::decodePush(made->json);
    if (!decoded) {
        return nullptr;
    }
    made->push = std::move(*decoded);
    return made;
}

/// Pushes that the service gets while one transaction runs.
using Round = std::vector<std::shared_ptr<Message>>;

OutboxOperation renamed(const Uuid& household, const QString& name, qint64 seq)
{
    static UuidMaker ids;
    const store::BundleRow row{&tables::households, 'p', household, 0, {{1, store::Value(name)}}};
    const QByteArray body = protocol::canonicalBody(std::array{row});
    return {seq, ids.next(test::kTestNowMs), u"household.rename"_s, 7,
        HybridClock::pack(test::kTestNowMs, static_cast<quint16>(seq)), UserId(), u"2026-11-22"_s,
        store::sha256(body), body};
}

/// What every row of a table says, but for numbers that only tell in which order rows came.
Result<QString> saidBy(store::Connection& db, const QByteArray& table, const QByteArray& condition)
{
    store::Query query(db,
        "SELECT count(*), coalesce(md5(string_agg(said, ',' ORDER BY said)), '') FROM (SELECT "
        "md5((to_jsonb(t) - '{row_seq,seq,op_last,first_seq,last_seq,received_at,last_seen_at,"
        "noted_at,policy_seq}'::text[])::text) AS said FROM "
            + table + " t " + condition + ") AS rows");
    return query.one([&](const store::Row& row) {
        return u"%1: %2 rows %3"_s.arg(QString::fromLatin1(table))
            .arg(row.integer(0))
            .arg(row.text(1));
    });
}

Result<QStringList> stateOf(store::Connection& db)
{
    std::vector<QByteArray> names{"ledger_balances", "booking_states", "day_totals",
        "day_item_totals", "sync_op", "sync_parked_row", "series_hwm", "series_holes", "devices"};
    for (const auto* table : tables::kAll) {
        if (table->tag != tables::conflicts.tag) {
            names.emplace_back(table->name);
        }
    }
    QStringList state;
    for (const auto& name : names) {
        MM_LET(said, saidBy(db, name, {}));
        state.append(said);
    }
    const QByteArray conflicts = QByteArray::number(tables::conflicts.tag);
    MM_LET(log, saidBy(db, "sync_log", "WHERE tbl <> " + conflicts));
    state.append(log);
    store::Query met(db,
        "SELECT kind, tbl, row_id, field, mine, theirs, winner, rule FROM conflicts "
        "ORDER BY kind, tbl, row_id, field, mine, theirs");
    MM_LET(rows, met.all([](const store::Row& row) {
        QStringList cells;
        for (int i = 0; i < 8; ++i) {
            cells.append(row.text(i));
        }
        return cells.join(u'|');
    }));
    state.append(QStringList(rows.begin(), rows.end()));
    store::Query head(db, "SELECT max(seq) - count(*), count(*) FROM sync_log");
    MM_LET(dense, head.one([](const store::Row& row) {
        return u"log: %1 missing of %2"_s.arg(row.integer(0)).arg(row.integer(1));
    }));
    state.append(dense);
    return state;
}

QStringList answersOf(const Result<server::Pushed>& pushed)
{
    if (!pushed) {
        return {QString(pushed.error().rule) + pushed.error().detail};
    }
    QStringList answers{u"acked %1"_s.arg(pushed->reply.ackedThrough)};
    for (const auto& result : pushed->reply.results) {
        answers.append(u"%1 %2 %3 %4"_s.arg(result.seq)
                           .arg(QString(protocol::statusName(result.status)), result.code)
                           .arg(result.waitsFor));
    }
    return answers;
}

} // namespace

/// Pushes that go into one transaction leave what the same pushes leave one after the other, row by
/// row and answer by answer.
class PushTogetherTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = begin();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        auto db = tenant();
        const auto invitation = server::inviteTemple(db, m_service->clock());
        QVERIFY(invitation);
        QCOMPARE(m_first->adoptWith(u"TST"_s, invitation->code).status, 201);
        QVERIFY(m_first->getToken());
        QCOMPARE(m_first->hello(static_cast<qint64>(m_operations.size())).status, 200);
        m_second = newCounter(u"C31"_s, m_first->temple);
        m_third = newCounter(u"C32"_s, m_first->temple);
        QVERIFY(m_second && m_third);
    }

    void asIfOneAfterTheOther_data()
    {
        QTest::addColumn<qsizetype>("booksAtOnce");
        QTest::newRow("a few of the books a push") << qsizetype(4);
        QTest::newRow("many of the books a push") << qsizetype(25);
    }

    void asIfOneAfterTheOther()
    {
        QFETCH(qsizetype, booksAtOnce);
        const auto rounds = roundsOf(static_cast<size_t>(booksAtOnce));
        QVERIFY(rounds.size() >= 5);
        QStringList answersAlone;
        QStringList answersTogether;
        const auto alone = after(rounds, false, answersAlone);
        const auto together = after(rounds, true, answersTogether);
        QVERIFY2(!alone.isEmpty() && !together.isEmpty(), "the pushes were not taken");
        QCOMPARE(answersTogether, answersAlone);
        QCOMPARE(together, alone);
        const QString all = answersAlone.join(u'\n');
        // What the rounds were made for has happened.
        QVERIFY(all.contains(u"op.unknown_table"_s));
        QVERIFY(all.contains(protocol::statusName(protocol::OpStatus::Duplicate)));
        QVERIFY(all.contains(protocol::statusName(protocol::OpStatus::Conflict)));
    }

private:
    /// The books of one counter, beside two that send again what they sent, send what nobody knows,
    /// change one row both, and a fact that stands there under another operation already.
    std::vector<Round> roundsOf(size_t booksAtOnce)
    {
        const auto second = deityOperations(9, 1);
        const auto third = deityOperations(6, 1);
        const auto secondOf = [&](size_t from, size_t count) {
            return std::span(second).subspan(from, count);
        };
        const auto shared = store::decodeBundle(second.front().body, tables::kAll);
        const Uuid household = shared ? shared->front().id : Uuid();
        std::vector<Round> rounds{
            {message(*m_second, secondOf(0, 3)), message(*m_third, std::span(third).first(2))},
            {message(*m_second, secondOf(1, 4)), message(*m_third, std::span(third).first(4))},
            {message(*m_second, secondOf(5, 4), "\"households\""),
                message(*m_third, std::span(third).subspan(4))},
            {message(*m_second, std::array{renamed(household, u"Bhat"_s, 10)}),
                message(*m_third, std::array{renamed(household, u"Hegde"_s, 7)})},
        };
        size_t round = 0;
        const std::span books(m_operations);
        for (size_t at = 0; at < books.size(); at += booksAtOnce, ++round) {
            if (round == rounds.size()) {
                rounds.emplace_back();
            }
            const auto part = books.subspan(at, std::min(booksAtOnce, books.size() - at));
            rounds[round].insert(rounds[round].begin(), message(*m_first, part));
        }
        auto again = m_operations.back();
        again.id = UuidMaker().next(test::kTestNowMs);
        again.seq = static_cast<qint64>(m_operations.size()) + 1;
        rounds.push_back({message(*m_first, std::array{again}),
            message(*m_third, std::array{renamed(household, u"Shetty"_s, 8)})});
        return rounds;
    }

    /// The temple as the rounds leave it; nothing of it is kept.
    QStringList after(const std::vector<Round>& rounds, bool isTogether, QStringList& answers)
    {
        auto db = tenant();
        db.workFor(m_first->temple);
        if (!db.begin()) {
            return {};
        }
        server::PartConnection part(db);
        const server::SyncDesk desk{
            part, m_service->clock(), m_first->temple, m_first->device, u"e"_s};
        for (const auto& round : rounds) {
            std::vector<server::Sent> sent;
            for (const auto& one : round) {
                if (!one) {
                    return {};
                }
                sent.push_back({one->device, &one->push});
            }
            const std::span all(sent);
            for (size_t at = 0; at < all.size(); at += isTogether ? all.size() : 1) {
                const auto replies =
                    server::pushTogether(desk, all.subspan(at, isTogether ? all.size() : 1));
                for (const auto& reply : replies) {
                    answers.append(answersOf(reply));
                }
            }
        }
        const auto state = stateOf(db);
        db.rollback();
        return state ? *state : QStringList{QString(state.error().rule) + state.error().detail};
    }

    std::unique_ptr<SyncCounter> m_second;
    std::unique_ptr<SyncCounter> m_third;
};

QTEST_GUILESS_MAIN(PushTogetherTest)
#include "push_together_test.moc"
