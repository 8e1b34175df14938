// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/access_token.h"
#include "server/auth/key_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace mm::server;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kKeyA("3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=");
const QByteArray kKeyB("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
constexpr qint64 kNowMs = 1'795'321'800'000;

QString ruleOf(const auto& result)
{
    return result ? u"ok"_s : QString(result.error().rule);
}

} // namespace

/// Which keys are good enough, and what a token must have.
class KeyFileRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("rule");
        QByteArray raw(32, '\0');
        for (int i = 0; i < 32; ++i) {
            raw[i] = static_cast<char>(i * 37 + 11);
        }
        QTest::newRow("base64") << kKeyA + '\n' << u"ok"_s;
        QTest::newRow("hex") << QByteArray::fromBase64(kKeyA).toHex() << u"ok"_s;
        QTest::newRow("raw bytes") << raw << u"ok"_s;
        QTest::newRow("two keys") << kKeyA + '\n' + kKeyB + '\n' << u"ok"_s;
        QTest::newRow("empty") << QByteArray() << u"server.key_weak"_s;
        QTest::newRow("a word") << QByteArray("changeme") << u"server.key_weak"_s;
        QTest::newRow("128 bits") << QByteArray("3q2+7wABAgMEBQYHCAkKCw==") << u"server.key_weak"_s;
        QTest::newRow("one letter") << QByteArray(64, 'a') << u"server.key_weak"_s;
        QTest::newRow("a sentence")
            << QByteArray("this is the secret key of our temple, do not tell anybody")
            << u"server.key_weak"_s;
        QTest::newRow("a good and a weak one") << kKeyA + "\nsecret\n" << u"server.key_weak"_s;
    }
    void keyFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, rule);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(ruleOf(readKeyFile(file.fileName(), u"KEY"_s)), rule);
    }
    void aMissingFileIsSaid()
    {
        QCOMPARE(ruleOf(readKeyFile({}, u"KEY"_s)), u"server.key_missing"_s);
        QCOMPARE(ruleOf(readKeyFile(u"/nonexistent"_s, u"KEY"_s)), u"server.key_missing"_s);
    }

    void tokensHoldForTwoHoursAndAMinute()
    {
        const TokenKeys keys({kKeyA});
        const QByteArray token = keys.sign(caller());
        QCOMPARE(ruleOf(keys.verify(token, kNowMs)), u"ok"_s);
        QCOMPARE(ruleOf(keys.verify(token, kNowMs + 7'200'000 + 60'000)), u"ok"_s);
        QCOMPARE(ruleOf(keys.verify(token, kNowMs + 7'200'000 + 61'000)), u"token.expired"_s);
        QCOMPARE(ruleOf(keys.verify(token, kNowMs - 60'000)), u"ok"_s);
        QCOMPARE(ruleOf(keys.verify(token, kNowMs - 61'000)), u"token.invalid"_s);
    }
    void aKeyThatWasExchangedStillHolds()
    {
        const QByteArray old = TokenKeys({kKeyA}).sign(caller());
        QCOMPARE(ruleOf(TokenKeys({kKeyB, kKeyA}).verify(old, kNowMs)), u"ok"_s);
        QCOMPARE(ruleOf(TokenKeys({kKeyB}).verify(old, kNowMs)), u"token.invalid"_s);
    }
    void forgeriesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        const QList<QByteArray> good = TokenKeys({kKeyA}).sign(caller()).split('.');
        const auto encoded = [](const QJsonObject& object) {
            return QJsonDocument(object)
                .toJson(QJsonDocument::Compact)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        QJsonObject header =
            QJsonDocument::fromJson(QByteArray::fromBase64(good[0], QByteArray::Base64UrlEncoding))
                .object();
        header[u"alg"_s] = u"none"_s;
        QTest::newRow("alg none, no signature") << encoded(header) + '.' + good[1] + '.';
        QTest::newRow("alg none, its signature") << encoded(header) + '.' + good[1] + '.' + good[2];
        header[u"alg"_s] = u"HS512"_s;
        QTest::newRow("another algorithm") << encoded(header) + '.' + good[1] + '.' + good[2];
        QJsonObject claims =
            QJsonDocument::fromJson(QByteArray::fromBase64(good[1], QByteArray::Base64UrlEncoding))
                .object();
        claims[u"exp"_s] = claims[u"exp"_s].toInteger() + 1;
        QTest::newRow("a claim changed") << good[0] + '.' + encoded(claims) + '.' + good[2];
        QTest::newRow("signature cut") << good[0] + '.' + good[1] + '.' + good[2].chopped(4);
        QTest::newRow("two parts") << good[0] + '.' + good[1];
        QTest::newRow("not base64") << QByteArray("a!b.c!d.e!f");
        QTest::newRow("very long") << QByteArray(100'000, 'a');
        QTest::newRow("empty") << QByteArray();
    }
    void forgeriesAreRefused()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(ruleOf(TokenKeys({kKeyA}).verify(token, kNowMs)), u"token.invalid"_s);
    }

private:
    static Caller caller()
    {
        UuidMaker ids;
        return {ids.nextId<TempleId>(kNowMs), ids.nextId<UserId>(kNowMs),
            ids.nextId<SessionId>(kNowMs), kNowMs / 1000, kNowMs / 1000 + 7'200};
    }
};

QTEST_GUILESS_MAIN(KeyFileRuleTest)
#include "key_file_rule_test.moc"
