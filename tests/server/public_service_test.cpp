// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "tests/server/fake_gateway.h"
#include "tests/server/service_fixture.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QTest>
#include <QUrl>

using namespace mm;
using namespace Qt::StringLiterals;
using test::FakeGateway;
using test::paidText;
using test::Reply;
using test::ServiceFixture;

namespace {

const QString kOne = u"/api/v1/public/ONE"_s;
const QByteArray kSecret = "webhook-secret";

} // namespace

/// What is open to everybody, and the way of money from the temple's page into a receipt.
class PublicServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        server::Settings settings;
        settings.paymentUrl = m_gateway.url();
        m_service = std::make_unique<ServiceFixture>(settings);
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
        const Reply seva = m_service->post(u"/api/v1/sevas"_s, admin(),
            {{u"code"_s, u"ABHISHEKA"_s}, {u"name"_s, u"Abhisheka"_s}, {u"price"_s, 250},
                {u"batches"_s,
                    QJsonArray{QJsonObject{
                        {u"starts"_s, u"08:00"_s}, {u"ends"_s, u"09:00"_s}, {u"quota"_s, 1}}}}});
        QCOMPARE(seva.status, 201);
    }
    void cleanupTestCase() { m_service.reset(); }

    void withoutAnAccountNothingIsTaken()
    {
        const Reply reply = donate(501, u"before"_s);
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.issue(), u"online.no_account"_s);
        QVERIFY(m_gateway.asked().isEmpty());
    }

    void theAccountIsTheManagersAlone()
    {
        const QJsonObject account{{u"key_id"_s, u"rzp_test_1"_s}, {u"key_secret"_s, u"quiet"_s},
            {u"webhook_secret"_s, QString::fromLatin1(kSecret)}};
        const QByteArray body = QJsonDocument(account).toJson();
        const QString path = u"/api/v1/payment-account"_s;
        QCOMPARE(
            m_service->ask("PUT", path, {m_service->token(u"counter_staff"_s), body}).status, 403);
        const Reply kept = m_service->ask("PUT", path, {admin(), body});
        QCOMPARE(kept.status, 200);
        QVERIFY(!kept.body.contains("quiet"));
        QVERIFY(!m_service->get(u"/api/v1/audit-logs"_s, admin()).body.contains("quiet"));
    }

    void theCatalogueShowsWhatCanBeBooked()
    {
        const Reply sevas = m_service->get(kOne + u"/sevas"_s, {});
        QCOMPARE(sevas.status, 200);
        QCOMPARE(sevas.data()[0][u"price_paise"_s].toInteger(), 25'000);
        QVERIFY(!sevas.body.contains("ledger"));
        QCOMPARE(left(), 1);
        QCOMPARE(m_service->get(u"/api/v1/public/NIL/sevas"_s, {}).status, 404);
    }

    void theGatewayIsAskedExactlyOnceForAKey()
    {
        const Reply first = donate(501, u"key-1"_s);
        QCOMPARE(first.status, 201);
        QCOMPARE(first.data()[u"amount_paise"_s].toInteger(), 50'100);
        QCOMPARE(first.data()[u"gateway_order_id"_s].toString(), u"order_1"_s);
        const Reply again = donate(501, u"key-1"_s);
        QCOMPARE(again.data(), first.data());
        QCOMPARE(donate(502, u"key-1"_s).issue(), u"idempotency.mismatch"_s);
        QCOMPARE(m_gateway.asked().size(), 1);
        const QByteArray asked = m_gateway.asked().first();
        QVERIFY2(asked.startsWith("POST /v1/orders HTTP/1.1\r\n"), asked.constData());
        QVERIFY(asked.contains(
            "Authorization: Basic " + QByteArray("rzp_test_1:quiet").toBase64() + "\r\n"));
        const QByteArray body = asked.mid(asked.indexOf("\r\n\r\n") + 4);
        QCOMPARE(body,
            "{\"amount\":50100,\"currency\":\"INR\",\"receipt\":\""
                + first.data()[u"order_id"_s].toString().toLatin1() + "\"}");
        QCOMPARE(receipts(), 0);
    }

    void aRuleRefusesBeforeTheGatewayIsAsked_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("issue");
        QTest::newRow("nothing") << QJsonObject{{u"devotee_name"_s, u"R"_s}, {u"amount"_s, 0}}
                                 << u"amount.not_positive"_s;
        QTest::newRow("phone") << QJsonObject{{u"devotee_name"_s, u"Ramesh"_s}, {u"amount"_s, 5},
            {u"phone"_s, u"12"_s}}
                               << u"phone.malformed"_s;
        QTest::newRow("a field of the counter") << QJsonObject{{u"devotee_name"_s, u"Ramesh"_s},
            {u"amount"_s, 5}, {u"payment_mode"_s, u"Cash"_s}}
                                                << u"request.unknown_field"_s;
    }
    void aRuleRefusesBeforeTheGatewayIsAsked()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, issue);
        const auto before = m_gateway.asked().size();
        QCOMPARE(m_service->post(kOne + u"/donations"_s, {}, body).issue(), issue);
        QCOMPARE(m_gateway.asked().size(), before);
    }

    void aForgedMessageIsNotRead()
    {
        const QByteArray body = paidText(u"order_1"_s, 50'100, u"pay_1"_s);
        QCOMPARE(bring(body, "00").issue(), u"online.signature"_s);
        QCOMPARE(bring(body, {}).issue(), u"online.signature"_s);
        QCOMPARE(bring(body + ' ', sign(body)).status, 401);
        QCOMPARE(receipts(), 0);
    }

    void anotherAmountIsNoReceipt()
    {
        const Reply reply = bring(paidText(u"order_1"_s, 50'000, u"pay_1"_s));
        QCOMPARE(reply.data()[u"result"_s].toString(), u"unsettled"_s);
        QCOMPARE(receipts(), 0);
        QCOMPARE(orders()[0][u"problem"_s].toString(), u"online.amount_differs"_s);
    }

    void moneyBecomesOneReceipt()
    {
        const QByteArray body = paidText(u"order_1"_s, 50'100, u"pay_1"_s);
        QCOMPARE(bring(body).data()[u"result"_s].toString(), u"receipt"_s);
        QCOMPARE(bring(body).data()[u"result"_s].toString(), u"before"_s);
        QCOMPARE(receipts(), 1);
        const QJsonObject order = orders()[0].toObject();
        QCOMPARE(order[u"status"_s].toString(), u"paid"_s);
        m_number = order[u"receipt_number"_s].toString();
        QVERIFY2(m_number.startsWith(u"WEB/"), qPrintable(m_number));
        const Reply receipt =
            m_service->get(u"/api/v1/receipts/"_s + QString(m_number).replace(u'/', u'-'), admin());
        QCOMPARE(receipt.data()[u"amount_paise"_s].toInteger(), 50'100);
        QCOMPARE(receipt.data()[u"devotee_name"_s].toString(), u"Ramesh"_s);
        QCOMPARE(receipt.data()[u"payments"_s][0][u"reference"_s].toString(), u"433012345671"_s);
        QVERIFY(receipt.data()[u"remarks"_s].toString().contains(u"pay_1"_s));
    }

    void newsOfOthersChangeNothing()
    {
        QCOMPARE(bring(paidText(u"order_99"_s, 100, u"pay_9"_s)).data()[u"result"_s].toString(),
            u"nothing"_s);
        QCOMPARE(
            bring("{\"event\":\"payment.failed\"}").data()[u"result"_s].toString(), u"nothing"_s);
        QCOMPARE(receipts(), 1);
    }

    void aSecondPaymentIsKeptAndShown()
    {
        const QByteArray body = paidText(u"order_1"_s, 50'100, u"pay_7"_s);
        QCOMPARE(bring(body).data()[u"result"_s].toString(), u"again"_s);
        QCOMPARE(bring(body).data()[u"result"_s].toString(), u"before"_s);
        // What came with another amount, and became nothing, is still there too.
        QCOMPARE(payments(u"again"_s).size(), 1);
        const auto again = payments(u"again"_s).first();
        QCOMPARE(again[u"payment"_s].toString(), u"pay_7"_s);
        QCOMPARE(again[u"amount_paise"_s].toInteger(), 50'100);
        QCOMPARE(receipts(), 1);
        QCOMPARE(orders()[0][u"gateway_payment"_s].toString(), u"pay_1"_s);
        QCOMPARE(number("SELECT count(*) FROM conflicts WHERE kind = 'online_money' AND "
                        "field = 'again' AND status = 'open' AND row_seq > 0"),
            1);
        QVERIFY(metric("payments_open") == 1);
        const QString path = u"/api/v1/online-payments/pay_7/returned"_s;
        const QJsonObject refund{{u"reference"_s, u"rfnd_1"_s}};
        QCOMPARE(m_service->post(path, m_service->token(u"counter_staff"_s), refund).status, 403);
        QCOMPARE(m_service->post(path, admin(), refund).status, 200);
        QCOMPARE(m_service->post(path, admin(), refund).issue(), u"online.payment_not_open"_s);
        QCOMPARE(bring(body).data()[u"result"_s].toString(), u"before"_s);
        QCOMPARE(metric("payments_open"), 0);
        QCOMPARE(payments(u"returned"_s).first()[u"reference"_s].toString(), u"rfnd_1"_s);
    }

    void aPlaceWaitsForItsMoney()
    {
        const QString first = book(u"b-1"_s).data()[u"gateway_order_id"_s].toString();
        QVERIFY(!first.isEmpty());
        QCOMPARE(left(), 0);
        QCOMPARE(metric("seats_held"), 1);
        QVERIFY(book(u"b-2"_s).issue().startsWith(u"seva.quota"));
        QVERIFY(bookAtTheDesk().issue().startsWith(u"seva.quota"));
        // The same key is the same order and takes no second place.
        QCOMPARE(book(u"b-1"_s).data()[u"gateway_order_id"_s].toString(), first);
        QCOMPARE(bring(paidText(first, 25'000, u"pay_2"_s)).data()[u"result"_s].toString(),
            u"receipt"_s);
        QCOMPARE(left(), 0);
        QCOMPARE(metric("seats_held"), 0);
        QCOMPARE(receipts(), 2);
    }

    void whoPaysTooLateIsShownToTheManager()
    {
        const QString early =
            book(u"c-1"_s, u"2026-11-26"_s).data()[u"gateway_order_id"_s].toString();
        QVERIFY(book(u"c-2"_s, u"2026-11-26"_s).issue().startsWith(u"seva.quota"));
        m_service->clock().advance(16 * 60'000);
        const QString late =
            book(u"c-2"_s, u"2026-11-26"_s).data()[u"gateway_order_id"_s].toString();
        QVERIFY(!late.isEmpty());
        // Who comes back with the key of an order whose time is over finds no place.
        QVERIFY(book(u"c-1"_s, u"2026-11-26"_s).issue().startsWith(u"seva.quota"));
        QCOMPARE(bring(paidText(early, 25'000, u"pay_3"_s)).data()[u"result"_s].toString(),
            u"unsettled"_s);
        const Reply open = m_service->get(u"/api/v1/payment-orders?status=unsettled"_s, admin());
        QCOMPARE(open.data()[0][u"problem"_s].toString().left(10), u"seva.quota"_s);
        QCOMPARE(open.data()[0][u"gateway_payment"_s].toString(), u"pay_3"_s);
        QCOMPARE(payments(u"unsettled"_s).first()[u"payment"_s].toString(), u"pay_3"_s);
        QCOMPARE(
            bring(paidText(late, 25'000, u"pay_4"_s)).data()[u"result"_s].toString(), u"receipt"_s);
        QCOMPARE(receipts(), 3);
        QCOMPARE(left(u"2026-11-26"_s), 0);
    }

    void twentyBuyersOneSeat()
    {
        const QString date = u"2026-11-27"_s;
        QNetworkAccessManager client;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        QEventLoop loop;
        int done = 0;
        for (int i = 0; i < 20; ++i) {
            QNetworkRequest request(
                QUrl(u"http://127.0.0.1:%1"_s.arg(m_service->port()) + kOne + u"/bookings"_s));
            request.setRawHeader("Content-Type", "application/json");
            request.setRawHeader("Idempotency-Key", "race-" + QByteArray::number(i));
            replies.emplace_back(client.post(request, QJsonDocument(bookingBody(date)).toJson()));
            QObject::connect(replies.back().get(), &QNetworkReply::finished, &loop, [&] {
                if (++done == 20) {
                    loop.quit();
                }
            });
        }
        loop.exec();
        QStringList orders;
        for (const auto& reply : replies) {
            const auto json = QJsonDocument::fromJson(reply->readAll()).object();
            const QString order = json[u"data"_s][u"gateway_order_id"_s].toString();
            if (!order.isEmpty()) {
                orders.append(order);
            } else {
                const QString issue = json[u"error"_s][u"details"_s][u"issue"_s].toString();
                QVERIFY2(issue.startsWith(u"seva.quota"), qPrintable(issue));
            }
        }
        QCOMPARE(orders.size(), 1);
        QCOMPARE(left(date), 0);
        QCOMPARE(bring(paidText(orders.first(), 25'000, u"pay_5"_s)).data()[u"result"_s].toString(),
            u"receipt"_s);
        QCOMPARE(number("SELECT count(*) FROM booking_states WHERE seva_date = '2026-11-27' AND "
                        "status <> 'cancelled'"),
            1);
        QCOMPARE(receipts(), 4);
    }

    void aGatewayThatFailsIsAskedAgain()
    {
        m_gateway.fail(true);
        const Reply refused = donate(11, u"key-2"_s);
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.issue(), u"online.gateway_refused"_s);
        m_gateway.fail(false);
        QCOMPARE(donate(11, u"key-2"_s).data()[u"status"_s].toString(), u"open"_s);
        QCOMPARE(receipts(), 4);
    }

    void theCheckSaysNothingOfPersons()
    {
        const QString path = kOne + u"/receipts/check?q="_s;
        const Reply known = m_service->get(path + m_number, {});
        QCOMPARE(known.data()[u"genuine"_s].toBool(), true);
        QVERIFY(!known.body.contains("Ramesh") && !known.body.contains("501"));
        QCOMPARE(m_service->get(path + u"WEB/2627/000999"_s, {}).data()[u"status"_s].toString(),
            u"unknown"_s);
        const QString forged = u"MM1%7CONE%7C"_s + m_number + u"%7C2026-11-22%7C50100%7CAAAA"_s;
        QCOMPARE(m_service->get(path + forged, {}).data()[u"status"_s].toString(), u"forged"_s);
        QCOMPARE(m_service->get(u"/api/v1/public/receipts/check?q="_s + forged, {})
                     .data()[u"genuine"_s]
                     .toBool(),
            false);
    }

    void whoOrdersTooMuchWaits()
    {
        int status = 0;
        for (int i = 0; i < 60 && status != 429; ++i) {
            status = m_service->post(kOne + u"/donations"_s, {}, {}).status;
        }
        QCOMPARE(status, 429);
        QCOMPARE(m_service->get(kOne + u"/sevas"_s, {}).status, 200);
    }

private:
    QByteArray admin() { return m_service->token(u"lakshmi"_s); }
    Reply donate(int rupees, const QString& key)
    {
        return m_service->post(kOne + u"/donations"_s, {},
            {{u"devotee_name"_s, u"Ramesh"_s}, {u"phone"_s, u"9845012345"_s},
                {u"amount"_s, rupees}},
            {{"Idempotency-Key", key.toLatin1()}});
    }
    static QJsonObject bookingBody(const QString& date)
    {
        return {{u"seva"_s, u"ABHISHEKA"_s}, {u"date"_s, date}, {u"devotee_name"_s, u"Sita"_s},
            {u"phone"_s, u"9845054321"_s}};
    }
    Reply book(const QString& key, const QString& date = u"2026-11-25"_s)
    {
        return m_service->post(
            kOne + u"/bookings"_s, {}, bookingBody(date), {{"Idempotency-Key", key.toLatin1()}});
    }
    Reply bookAtTheDesk()
    {
        QJsonObject body = bookingBody(u"2026-11-25"_s);
        body[u"payment_mode"_s] = u"Cash"_s;
        return m_service->post(u"/api/v1/bookings"_s, admin(), body);
    }
    QJsonArray payments(const QString& state)
    {
        return m_service->get(u"/api/v1/online-payments?state="_s + state, admin())
            .data()
            .toArray();
    }
    qint64 number(const QByteArray& sql)
    {
        const auto db = store::PostgresConnection::open(m_service->ownerUrl());
        if (!db) {
            return -1;
        }
        store::Query query(**db, sql);
        return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
    }
    /// A figure of the temple ONE; 0 where it is not shown.
    qint64 metric(const QByteArray& name)
    {
        const QByteArray line = "mandirmitra_temple_" + name + "{temple=\""
            + m_service->firstTemple().toString().toLatin1() + "\"} ";
        const QByteArray text = m_service->get(u"/metrics"_s, {}).body;
        const qsizetype at = text.indexOf(line);
        return at < 0 ? 0 : text.mid(at + line.size(), 20).split('\n').first().toLongLong();
    }
    static QByteArray sign(const QByteArray& body)
    {
        return QMessageAuthenticationCode::hash(body, kSecret, QCryptographicHash::Sha256).toHex();
    }
    Reply bring(const QByteArray& body) { return bring(body, sign(body)); }
    Reply bring(const QByteArray& body, const QByteArray& signature)
    {
        return m_service->ask("POST", kOne + u"/payments/webhook"_s,
            {{}, body, {{"X-Razorpay-Signature", signature}}});
    }
    QJsonValue orders() { return m_service->get(u"/api/v1/payment-orders"_s, admin()).data(); }
    qint64 left(const QString& date = u"2026-11-25"_s)
    {
        return m_service->get(kOne + u"/sevas/ABHISHEKA/slots?date="_s + date, {})
            .data()[0][u"left"_s]
            .toInteger();
    }
    qint64 receipts()
    {
        return m_service->get(u"/api/v1/receipts"_s, admin())
            .json[u"pagination"_s][u"total"_s]
            .toInteger();
    }

    FakeGateway m_gateway;
    std::unique_ptr<ServiceFixture> m_service;
    QString m_number;
};

QTEST_GUILESS_MAIN(PublicServiceTest)
#include "public_service_test.moc"
