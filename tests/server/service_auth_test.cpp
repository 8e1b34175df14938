// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/service_fixture.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Reply;
using test::ServiceFixture;

namespace {

const QString kRefresh = u"/api/v1/auth/refresh"_s;
const QString kMe = u"/api/v1/users/me"_s;

QByteArray accessOf(const Reply& reply)
{
    return reply.data()[u"access_token"_s].toString().toLatin1();
}

QJsonObject refreshOf(const Reply& reply)
{
    return {{u"refresh_token"_s, reply.data()[u"refresh_token"_s]}};
}

} // namespace

/// Logging in, staying in and getting out.
class ServiceAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<ServiceFixture>();
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
    }
    void cleanupTestCase() { m_service.reset(); }

    void whoLogsInIsNamed()
    {
        const Reply reply = m_service->logIn(u"lakshmi"_s, ServiceFixture::kPassword);
        QCOMPARE(reply.status, 200);
        const QJsonValue data = reply.data();
        QCOMPARE(data[u"token_type"_s].toString(), u"Bearer"_s);
        QCOMPARE(data[u"expires_in"_s].toInteger(), 7200);
        QCOMPARE(data[u"user"_s][u"role"_s].toString(), u"administrator"_s);
        const Reply me = m_service->get(kMe, accessOf(reply));
        QCOMPARE(me.data()[u"username"_s].toString(), u"lakshmi"_s);
    }

    void logInTakesNameOrEmailAndTemple_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("issue");
        const QString password = ServiceFixture::kPassword;
        const auto row = [&](const char* name, const QJsonObject& more, int status,
                             const QString& issue) {
            QJsonObject body{{u"password"_s, password}};
            for (auto it = more.begin(); it != more.end(); ++it) {
                body[it.key()] = it.value();
            }
            QTest::newRow(name) << body << status << issue;
        };
        row("by email field", {{u"email"_s, u"lakshmi"_s}}, 200, {});
        row("capitals", {{u"username"_s, u"Lakshmi"_s}}, 200, {});
        row("with the temple", {{u"username"_s, u"lakshmi"_s}, {u"temple"_s, u"one"_s}}, 200, {});
        row("another temple", {{u"username"_s, u"lakshmi"_s}, {u"temple"_s, u"TWO"_s}}, 401,
            u"login.failed"_s);
        row("no such temple", {{u"username"_s, u"lakshmi"_s}, {u"temple"_s, u"NIL"_s}}, 401,
            u"login.failed"_s);
        row("no such name", {{u"username"_s, u"nobody"_s}}, 401, u"login.failed_temple"_s);
        row("wrong password", {{u"username"_s, u"lakshmi"_s}, {u"password"_s, u"not this one"_s}},
            401, u"login.failed_temple"_s);
        row("no name", {}, 400, u"request.field_missing"_s);
        row("quotes", {{u"username"_s, u"' OR '1'='1"_s}}, 401, u"login.failed_temple"_s);
    }
    void logInTakesNameOrEmailAndTemple()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QFETCH(QString, issue);
        const Reply reply = m_service->post(u"/api/v1/auth/login"_s, {}, body);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.issue(), issue);
    }

    void aRefreshTokenIsGoodOnce()
    {
        const Reply first = m_service->logIn(u"gopal"_s, ServiceFixture::kPassword);
        const Reply second = m_service->post(kRefresh, {}, refreshOf(first));
        QCOMPARE(second.status, 200);
        QCOMPARE(m_service->get(kMe, accessOf(second)).status, 200);
        // The thief and the owner both hold the first one: nobody may go on.
        const Reply again = m_service->post(kRefresh, {}, refreshOf(first));
        QCOMPARE(again.status, 401);
        QCOMPARE(again.issue(), u"token.reused"_s);
        QCOMPARE(m_service->post(kRefresh, {}, refreshOf(second)).issue(), u"token.ended"_s);
        QCOMPARE(m_service->get(kMe, accessOf(second)).issue(), u"token.ended"_s);
    }

    void aRefreshTokenOfAnotherSecretIsRefused()
    {
        const Reply reply = m_service->logIn(u"gopal"_s, ServiceFixture::kPassword);
        QByteArray token = reply.data()[u"refresh_token"_s].toString().toLatin1();
        token[token.size() - 10] = token[token.size() - 10] == 'A' ? 'B' : 'A';
        const QJsonObject body{{u"refresh_token"_s, QString::fromLatin1(token)}};
        QCOMPARE(m_service->post(kRefresh, {}, body).issue(), u"token.invalid"_s);
        QCOMPARE(m_service->post(kRefresh, {}, {{u"refresh_token"_s, u"rubbish"_s}}).issue(),
            u"token.invalid"_s);
        // The real one is none the worse for it.
        QCOMPARE(m_service->post(kRefresh, {}, refreshOf(reply)).status, 200);
    }

    void aTempleRegistersWhereTheOperatorAllowsIt()
    {
        const QString path = u"/api/v1/auth/register"_s;
        const QJsonObject body{{u"temple_code"_s, u"NEW"_s}, {u"temple_name"_s, u"New Temple"_s},
            {u"username"_s, u"narayana"_s}, {u"password"_s, ServiceFixture::kPassword}};
        QCOMPARE(m_service->post(path, {}, body).status, 403);
        server::Settings settings;
        settings.allowsRegistration = true;
        ServiceFixture open(settings);
        const Reply made = open.post(path, {}, body);
        QCOMPARE(made.status, 201);
        QVERIFY(!made.data()[u"recovery_key"_s].toString().isEmpty());
        QCOMPARE(open.post(path, {}, body).issue(), u"server.temple_exists"_s);
        const Reply reply = open.logIn(u"narayana"_s, ServiceFixture::kPassword);
        const Reply temple = open.get(u"/api/v1/temples/me"_s, accessOf(reply));
        QCOMPARE(temple.data()[u"code"_s].toString(), u"NEW"_s);
    }

    void logOutEndsBothTokens()
    {
        const Reply reply = m_service->logIn(u"gopal"_s, ServiceFixture::kPassword);
        QCOMPARE(m_service->post(u"/api/v1/auth/logout"_s, accessOf(reply), {}).status, 200);
        QCOMPARE(m_service->get(kMe, accessOf(reply)).issue(), u"token.ended"_s);
        QCOMPARE(m_service->post(kRefresh, {}, refreshOf(reply)).issue(), u"token.ended"_s);
    }

    void aNewPasswordEndsOtherSessions()
    {
        const QString fresh = u"sandal paste and camphor"_s;
        const Reply here = m_service->logIn(u"priest"_s, ServiceFixture::kPassword);
        const Reply elsewhere = m_service->logIn(u"priest"_s, ServiceFixture::kPassword);
        const QString path = u"/api/v1/auth/password"_s;
        const Reply wrong = m_service->post(path, accessOf(here),
            {{u"current_password"_s, u"not this one"_s}, {u"new_password"_s, fresh}});
        QCOMPARE(wrong.status, 422);
        const Reply weak = m_service->post(path, accessOf(here),
            {{u"current_password"_s, ServiceFixture::kPassword}, {u"new_password"_s, u"short"_s}});
        QCOMPARE(weak.issue(), u"password.too_short"_s);
        const Reply changed = m_service->post(path, accessOf(here),
            {{u"current_password"_s, ServiceFixture::kPassword}, {u"new_password"_s, fresh}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(m_service->get(kMe, accessOf(here)).status, 200);
        QCOMPARE(m_service->get(kMe, accessOf(elsewhere)).issue(), u"token.ended"_s);
        QCOMPARE(m_service->logIn(u"priest"_s, fresh).status, 200);
    }

    void fiveFailuresShutTheDoor()
    {
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(m_service->logIn(u"accountant"_s, u"not this one"_s).status, 401);
        }
        const Reply locked = m_service->logIn(u"accountant"_s, ServiceFixture::kPassword);
        QCOMPARE(locked.issue(), u"login.locked"_s);
        QCOMPARE(locked.status, 429);
        QCOMPARE(locked.headers.value("retry-after"), QByteArray("30"));
        m_service->clock().advance(31'000);
        QCOMPARE(m_service->logIn(u"accountant"_s, ServiceFixture::kPassword).status, 200);
    }

    void whoIsDisabledIsOutAtOnce()
    {
        const QByteArray token = m_service->token(u"counter_staff"_s);
        const QString id = m_service->get(kMe, token).data()[u"id"_s].toString();
        const QByteArray admin = m_service->token(u"lakshmi"_s);
        const Reply disabled =
            m_service->ask("PATCH", u"/api/v1/users/"_s + id, {admin, R"({"disabled":true})"});
        QCOMPARE(disabled.data()[u"disabled"_s].toBool(), true);
        QCOMPARE(m_service->get(kMe, token).status, 401);
        const Reply refused = m_service->logIn(u"counter_staff"_s, ServiceFixture::kPassword);
        QCOMPARE(refused.issue(), u"user.disabled"_s);
    }

    void tokensRunOut()
    {
        const Reply reply = m_service->logIn(u"temple_manager"_s, ServiceFixture::kPassword);
        m_service->clock().advance(2LL * 3600 * 1000 + 61'000);
        QCOMPARE(m_service->get(kMe, accessOf(reply)).issue(), u"token.expired"_s);
        const Reply fresh = m_service->post(kRefresh, {}, refreshOf(reply));
        QCOMPARE(m_service->get(kMe, accessOf(fresh)).status, 200);
        m_service->clock().advance(7LL * 24 * 3600 * 1000 + 1000);
        QCOMPARE(m_service->post(kRefresh, {}, refreshOf(fresh)).issue(), u"token.expired"_s);
    }

private:
    std::unique_ptr<ServiceFixture> m_service;
};

QTEST_GUILESS_MAIN(ServiceAuthTest)
#include "service_auth_test.moc"
