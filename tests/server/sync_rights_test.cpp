// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/messages.h"
#include "tests/server/sync_stage.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::SyncCounter;

/// The places of one batch, sold by counters with their rights and on the web without.
class SyncRightsTest : public QObject, private test::SyncStage
{
    Q_OBJECT

private:
    static constexpr qint64 kPlaces = 8;

    test::Reply bookOnTheWeb()
    {
        return m_service->post(u"/api/v1/bookings"_s, m_service->token(u"lakshmi"_s),
            {{u"seva"_s, u"HOMA"_s}, {u"date"_s, u"2026-11-25"_s}, {u"devotee_name"_s, u"Sita"_s},
                {u"payment_mode"_s, u"Cash"_s}});
    }
    protocol::RightsReply ask(SyncCounter& counter, qint64 want, qint64 version = 0)
    {
        const auto reply = counter.ask("POST", protocol::kRights, {},
            protocol::encode(
                protocol::Rights{m_seva, m_batch, QDate(2026, 11, 25), want, 0, version}));
        const auto envelope = protocol::openEnvelope(reply.body);
        const auto rights = envelope
            ? protocol::decodeRightsReply(envelope->data)
            : Result<protocol::RightsReply>(tl::unexpected(envelope.error()));
        return rights.value_or(protocol::RightsReply{});
    }

    Uuid m_seva;
    Uuid m_batch;

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = begin();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto seva = m_service->post(u"/api/v1/sevas"_s, m_service->token(u"lakshmi"_s),
            {{u"code"_s, u"HOMA"_s}, {u"name"_s, u"Homa"_s}, {u"price"_s, u"100"_s},
                {u"batches"_s,
                    QJsonArray{QJsonObject{{u"starts"_s, u"18:00"_s}, {u"ends"_s, u"19:00"_s},
                        {u"quota"_s, kPlaces}}}}});
        QVERIFY2(seva.status == 201, seva.body.constData());
        m_seva = *Uuid::fromString(seva.data()[u"id"_s].toString());
        m_batch =
            *Uuid::fromString(seva.data()[u"batches"_s].toArray().first()[u"id"_s].toString());
    }

    void theWebLeavesWhatCountersMaySell()
    {
        const auto counter = newCounter(u"C81"_s, m_service->firstTemple());
        QVERIFY(counter);
        QCOMPARE(ask(*counter, 4).granted, 4);
        for (qint64 sold = 0; sold < kPlaces - 4; ++sold) {
            const auto booked = bookOnTheWeb();
            QVERIFY2(booked.status == 201, booked.body.constData());
        }
        QCOMPARE(bookOnTheWeb().issue(), u"seva.quota_full"_s);
        const auto given = ask(*counter, -1, 1);
        QCOMPARE(given.granted, 3);
        QCOMPARE(bookOnTheWeb().status, 201);
        QCOMPARE(bookOnTheWeb().issue(), u"seva.quota_full"_s);
        // Nothing is left for anybody else.
        const auto other = newCounter(u"C82"_s, m_service->firstTemple());
        QVERIFY(other);
        QCOMPARE(ask(*other, 5).granted, 0);
    }
};

QTEST_GUILESS_MAIN(SyncRightsTest)
#include "sync_rights_test.moc"
