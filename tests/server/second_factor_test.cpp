// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/totp.h"
#include "tests/server/service_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Reply;
using test::ServiceFixture;

namespace {

const QString kEnrol = u"/api/v1/auth/totp/enrol"_s;
const QString kConfirm = u"/api/v1/auth/totp/confirm"_s;

QByteArray fromBase32(const QString& text)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar letter : text) {
        const auto place = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(letter);
        held = (held << 5U) | static_cast<quint32>(place);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>((held >> static_cast<unsigned>(bits)) & 0xFFU));
        }
    }
    return bytes;
}

} // namespace

/// A second factor of an administrator, from the first look at its secret to its end.
class SecondFactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<ServiceFixture>();
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
        m_token = m_service->token(u"lakshmi"_s);
    }
    void cleanupTestCase() { m_service.reset(); }

    void codesAreThoseOfTheStandard_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        // RFC 6238, appendix B, the last six of eight digits.
        QTest::newRow("59") << qint64(59) << u"287082"_s;
        QTest::newRow("2005") << qint64(1'111'111'109) << u"081804"_s;
        QTest::newRow("2009") << qint64(1'234'567'890) << u"005924"_s;
        QTest::newRow("2603") << qint64(20'000'000'000) << u"353130"_s;
    }
    void codesAreThoseOfTheStandard()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        const QByteArray secret("12345678901234567890");
        QCOMPARE(server::totpCode(secret, seconds / 30), code);
        QVERIFY(server::totpStep(secret, code, (seconds + 30) * 1000).has_value());
        QVERIFY(!server::totpStep(secret, code, (seconds + 90) * 1000).has_value());
        QCOMPARE(server::base32(secret), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
    }

    void onlyWhoManagesUsersEnrols()
    {
        QCOMPARE(m_service->post(kEnrol, m_service->token(u"counter_staff"_s), {}).status, 403);
        QCOMPARE(m_service->post(kConfirm, m_token, {{u"code"_s, u"000000"_s}}).issue(),
            u"totp.not_enrolled"_s);
    }

    void nothingIsAskedBeforeItIsConfirmed()
    {
        const Reply reply = m_service->post(kEnrol, m_token, {});
        QCOMPARE(reply.status, 200);
        const QString secret = reply.data()[u"secret"_s].toString();
        QCOMPARE(secret.size(), 32);
        QCOMPARE(reply.data()[u"otpauth_uri"_s].toString(),
            u"otpauth://totp/ONE%3Alakshmi?secret="_s + secret
                + u"&issuer=MandirMitra&algorithm=SHA1&digits=6&period=30"_s);
        m_secret = fromBase32(secret);
        QCOMPARE(logIn({}).status, 200);
    }

    void theTelephoneProvesItself()
    {
        QCOMPARE(
            m_service->post(kConfirm, m_token, {{u"code"_s, wrong()}}).issue(), u"totp.wrong"_s);
        const Reply reply = m_service->post(kConfirm, m_token, {{u"code"_s, code()}});
        QCOMPARE(reply.status, 200);
        m_recovery = reply.data()[u"recovery_codes"_s].toArray();
        QCOMPARE(m_recovery.size(), 10);
        QCOMPARE(m_service->post(kEnrol, m_token, {}).issue(), u"totp.already"_s);
    }

    void logInAsksForACodeOnce()
    {
        QCOMPARE(logIn({}).issue(), u"totp.needed"_s);
        // The one that confirmed it.
        QCOMPARE(logIn(code()).issue(), u"totp.used"_s);
        m_service->clock().advance(30'000);
        const QString next = code();
        QCOMPARE(logIn(next).status, 200);
        QCOMPARE(logIn(next).issue(), u"totp.used"_s);
        QCOMPARE(m_service->logIn(u"temple_manager"_s, ServiceFixture::kPassword).status, 200);
    }

    void aRecoveryCodeIsGoodOnce()
    {
        const QString recovery = m_recovery[0].toString();
        QCOMPARE(logIn(recovery.toLower()).status, 200);
        QCOMPARE(logIn(recovery).issue(), u"totp.wrong"_s);
    }

    void whoGuessesWaits()
    {
        m_service->clock().advance(30'000);
        QCOMPARE(logIn(code()).status, 200);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(logIn(wrong()).issue(), u"totp.wrong"_s);
        }
        m_service->clock().advance(30'000);
        const Reply locked = logIn(code());
        QCOMPARE(locked.issue(), u"totp.locked"_s);
        QCOMPARE(locked.status, 429);
        m_service->clock().advance(15LL * 60 * 1000);
        QCOMPARE(logIn(code()).status, 200);
    }

    void theManagerTakesItOff()
    {
        const QString path = u"/api/v1/users/%1/totp"_s.arg(logInUser());
        QCOMPARE(m_service->ask("DELETE", path, {m_service->token(u"temple_manager"_s)}).issue(),
            u"user.above_own_role"_s);
        QCOMPARE(m_service->ask("DELETE", path, {m_token}).status, 200);
        QCOMPARE(logIn({}).status, 200);
        QVERIFY(m_service->get(u"/api/v1/audit-logs"_s, m_token).body.contains("totp.disable"));
    }

private:
    Reply logIn(const QString& code)
    {
        QJsonObject body{{u"username"_s, u"lakshmi"_s}, {u"password"_s, ServiceFixture::kPassword}};
        if (!code.isEmpty()) {
            body[u"code"_s] = code;
        }
        return m_service->post(u"/api/v1/auth/login"_s, {}, body);
    }
    QString logInUser()
    {
        return m_service->get(u"/api/v1/users/me"_s, m_token).data()[u"id"_s].toString();
    }
    QString code() { return server::totpCode(m_secret, m_service->clock().nowMs() / 30'000); }
    /// Of a time that is far away.
    QString wrong() { return server::totpCode(m_secret, 7); }

    std::unique_ptr<ServiceFixture> m_service;
    QByteArray m_token;
    QByteArray m_secret;
    QJsonArray m_recovery;
};

QTEST_GUILESS_MAIN(SecondFactorTest)
#include "second_factor_test.moc"
