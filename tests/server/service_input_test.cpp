// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/gzip.h"
#include "tests/server/service_fixture.h"

#include <QTcpSocket>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Question;
using test::Reply;
using test::ServiceFixture;

namespace {

const QString kDonations = u"/api/v1/donations"_s;
const QString kDevotees = u"/api/v1/devotees"_s;

QByteArray nested(int levels)
{
    return R"({"payer":)" + QByteArray(levels, '[') + QByteArray(levels, ']') + '}';
}

QByteArray longName()
{
    return "{\"devotee_name\":\"" + QByteArray(10'000, 'a') + "\"}";
}

} // namespace

/// What comes in malformed, too long, too deep or made to harm.
class ServiceInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        server::Settings settings;
        settings.userLimit = 400;
        m_service = std::make_unique<ServiceFixture>(settings);
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
        m_token = m_service->token(u"lakshmi"_s);
    }
    void cleanupTestCase() { m_service.reset(); }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("issue");
        const auto row = [](const char* name, const QByteArray& body, int status,
                             const QString& issue) {
            QTest::newRow(name) << body << status << issue;
        };
        row("not JSON", "{]", 400, u"request.json"_s);
        row("an array", "[1]", 400, u"request.json"_s);
        row("cut off", R"({"amount":)", 400, u"request.json"_s);
        row("32 levels are read", nested(31), 400, u"request.wrong_type"_s);
        row("33 are not", nested(32), 400, u"request.json_depth"_s);
        row("very deep", nested(100'000), 400, u"request.json_depth"_s);
        row("unknown field", R"({"amount":5,"price":1})", 400, u"request.unknown_field"_s);
        row("temple in the body", R"({"amount":5,"temple_id":"x"})", 400,
            u"request.unknown_field"_s);
        row("unknown inside", R"({"lines":[{"kind":"donation","x":1}],"payments":[]})", 400,
            u"request.unknown_field"_s);
        row("text for a flag", R"({"anonymous":"yes"})", 400, u"request.wrong_type"_s);
        row("number for a text", R"({"devotee_name":5})", 400, u"request.wrong_type"_s);
        row("decimals for a text", R"({"devotee_name":1.5})", 400, u"request.wrong_type"_s);
        row("decimals for paise", R"({"amount_paise":1.5})", 400, u"request.wrong_type"_s);
        row("more than 64 bits", R"({"amount_paise":99999999999999999999})", 400,
            u"request.wrong_type"_s);
        row("an exponent", R"({"amount":1e3,"payment_mode":"Cash"})", 422, u"amount.malformed"_s);
        row("three decimals", R"({"amount":1.005,"payment_mode":"Cash"})", 422,
            u"amount.too_many_decimals"_s);
        row("negative", R"({"amount":-5,"anonymous":true,"payment_mode":"Cash"})", 422,
            u"amount.not_positive"_s);
        row("nothing", R"({"amount":0,"anonymous":true,"payment_mode":"Cash"})", 422,
            u"amount.not_positive"_s);
        row("both amounts", R"({"amount":5,"amount_paise":500,"payment_mode":"Cash"})", 400,
            u"request.both_amounts"_s);
        row("a very long name", longName(), 400, u"request.too_long"_s);
        row("a NUL in a name", R"({"devotee_name":"a\u0000b"})", 400, u"request.wrong_type"_s);
        row("no mode", R"({"amount":5,"anonymous":true})", 400, u"request.field_missing"_s);
        row("unknown mode", R"({"amount":5,"anonymous":true,"payment_mode":"Gold"})", 422,
            u"payment.mode_unknown"_s);
        row("unknown category",
            R"({"amount":5,"anonymous":true,"category":"Nil","payment_mode":"Cash"})", 422,
            u"category.unknown"_s);
        row("no such day", R"({"cheque_date":"2026-02-30"})", 422, u"date.malformed"_s);
        row("no id", R"({"devotee_id":"1 OR 1=1"})", 400, u"request.wrong_type"_s);
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, issue);
        const Reply reply = m_service->ask("POST", kDonations, {m_token, body});
        QCOMPARE(reply.issue(), issue);
        QCOMPARE(reply.status, status);
        QVERIFY(!reply.body.toLower().contains("sql") && !reply.body.contains("/server/"));
    }

    void queries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("page 2") << u"page=2&limit=10"_s << 200;
        QTest::newRow("largest page") << u"limit=200"_s << 200;
        QTest::newRow("too large") << u"limit=201"_s << 400;
        QTest::newRow("page 0") << u"page=0"_s << 400;
        QTest::newRow("not a number") << u"page=two"_s << 400;
        QTest::newRow("unknown") << u"colour=red"_s << 400;
        QTest::newRow("twice") << u"page=1&page=2"_s << 400;
        QTest::newRow("sorted") << u"sort=-name"_s << 200;
        QTest::newRow("sorted by nothing known") << u"sort=pan_hash"_s << 400;
        QTest::newRow("an order that is SQL") << u"sort=name%20DESC%3B%20DROP%20TABLE"_s << 400;
        QTest::newRow("a cursor of nothing") << u"cursor=abc"_s << 400;
        QTest::newRow("a name in Kannada") << u"q=%E0%B2%B0%E0%B2%BE%E0%B2%AE"_s << 200;
        QTest::newRow("quotes") << u"phone='%20OR%20'1'%3D'1"_s << 200;
    }
    void queries()
    {
        QFETCH(QString, query);
        QFETCH(int, status);
        const Reply reply = m_service->get(kDevotees + u'?' + query, m_token);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.json[u"success"_s].toBool(), status == 200);
    }

    void anotherContentTypeIsRefused()
    {
        const Reply reply = m_service->ask(
            "POST", kDonations, {m_token, "amount=5", {{"Content-Type", "text/plain"}}});
        QCOMPARE(reply.status, 415);
    }

    void gzipIsReadAndWritten()
    {
        const QByteArray body = R"({"name":"Padma Bhat","phone":"9845012345"})";
        const Reply made = m_service->ask(
            "POST", kDevotees, {m_token, protocol::gzip(body), {{"Content-Encoding", "gzip"}}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.data()[u"name"_s].toString(), u"Padma Bhat"_s);
        const Reply packed = m_service->ask(
            "GET", u"/api/v1/ledgers"_s, {m_token, {}, {{"Accept-Encoding", "gzip"}}});
        QCOMPARE(packed.headers.value("content-encoding"), QByteArray("gzip"));
        QVERIFY(protocol::gunzip(packed.body, 1 << 20)->startsWith('{'));
    }

    void aBombIsNotBlownUp()
    {
        const QByteArray bomb = protocol::gzip(QByteArray(64 * 1024 * 1024, ' '));
        QVERIFY(bomb.size() < 1'000'000);
        const Reply reply =
            m_service->ask("POST", kDevotees, {m_token, bomb, {{"Content-Encoding", "gzip"}}});
        QCOMPARE(reply.status, 413);
        const Reply cut = m_service->ask("POST", kDevotees,
            {m_token, protocol::gzip("{}").chopped(3), {{"Content-Encoding", "gzip"}}});
        QCOMPARE(cut.issue(), u"request.gzip"_s);
    }

    void aBodyOverTheLimitIsRefused()
    {
        const Reply reply =
            m_service->ask("POST", kDonations, {m_token, QByteArray(8 * 1024 * 1024 + 1, ' ')});
        QCOMPARE(reply.status, 413);
        const Reply within =
            m_service->ask("POST", kDonations, {m_token, QByteArray(8 * 1024 * 1024, ' ')});
        QCOMPARE(within.issue(), u"request.json"_s);
    }

    void rawRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray post = "POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\n";
        row("in one piece", "GET /health HTTP/1.1\r\nHost: x\r\n\r\n", "200");
        row("two at once", "GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /health HTTP/1.1\r\n\r\n",
            "400");
        row("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "400");
        row("a negative length", post + "Content-Length: -2\r\n\r\n{}", "400");
        row("a length in words", post + "Content-Length: two\r\n\r\n{}", "400");
        row("chunks", post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", "411");
        row("a folded header", post + "X-A: b\r\n c\r\nContent-Length: 2\r\n\r\n{}", "400");
        row("a header without end", "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'a'), "431");
        row("more than it says", post + "Content-Length: 1\r\n\r\n{}", "400");
    }
    void rawRequests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_service->port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(bytes);
        QTRY_VERIFY(socket.bytesAvailable() > 12);
        QCOMPARE(socket.readAll().mid(9, 3), status);
    }

    void aRequestInPiecesIsOne()
    {
        const QByteArray body = R"({"username":"lakshmi","password":"not this one"})";
        const QByteArray bytes = "POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\n"
                                 "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_service->port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        for (qsizetype i = 0; i < bytes.size(); i += 7) {
            socket.write(bytes.mid(i, 7));
            QTRY_COMPARE(socket.bytesToWrite(), 0);
        }
        QTRY_VERIFY(socket.bytesAvailable() > 12);
        QCOMPARE(socket.readAll().mid(9, 3), QByteArray("401"));
    }

    void whatIsNotThereIsSaid()
    {
        QCOMPARE(m_service->get(u"/api/v1/nothing"_s, m_token).status, 404);
        const Reply method = m_service->ask("DELETE", kDonations, {m_token});
        QCOMPARE(method.status, 405);
        QVERIFY(method.headers.value("allow").contains("GET"));
        QCOMPARE(m_service->get(u"/api/v1/receipts/WEB-2627-999999"_s, m_token).status, 404);
        QCOMPARE(m_service->get(u"/api/v1/devotees/not-an-id"_s, m_token).status, 404);
    }

    void everyAnswerCarriesItsId()
    {
        const Reply own = m_service->get(u"/health"_s, {});
        QVERIFY(!own.headers.value("x-request-id").isEmpty());
        const Reply given = m_service->ask("GET", u"/health"_s,
            {{}, {},
                {{"X-Request-Id", "abc-1"},
                    {"traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}}});
        QCOMPARE(given.headers.value("x-request-id"), QByteArray("abc-1"));
        QVERIFY(given.headers.value("traceparent").startsWith("00-4bf9"));
        const Reply evil =
            m_service->ask("GET", u"/health"_s, {{}, {}, {{"X-Request-Id", "<script>"}}});
        QVERIFY(evil.headers.value("x-request-id") != "<script>");
    }

    void theSentencesSpeakTheReadersLanguage()
    {
        const Reply kannada = m_service->ask(
            "GET", u"/api/v1/users/me"_s, {{}, {}, {{"Accept-Language", "kn-IN,en;q=0.5"}}});
        QVERIFY(kannada.json[u"error"_s][u"message"_s].toString().contains(u"ಲಾಗಿನ್"_s));
    }

    void theHourHasItsLimit()
    {
        const QByteArray other = m_service->token(u"temple_manager"_s);
        int left = -1;
        Reply reply;
        for (int i = 0; i < 410 && reply.status != 429; ++i) {
            reply = m_service->get(u"/api/v1/roles"_s, other);
            const int remaining = reply.headers.value("x-ratelimit-remaining").toInt();
            QVERIFY(left < 0 || remaining == std::max(0, left - 1));
            left = remaining;
        }
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.headers.value("x-ratelimit-limit"), QByteArray("400"));
        QVERIFY(reply.headers.value("retry-after").toInt() > 0);
        QCOMPARE(m_service->get(u"/api/v1/users/me"_s, m_token).status, 200);
        m_service->clock().advance(3'600'000);
        QCOMPARE(m_service->get(u"/api/v1/roles"_s, other).status, 200);
    }

private:
    std::unique_ptr<ServiceFixture> m_service;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(ServiceInputTest)
#include "service_input_test.moc"
