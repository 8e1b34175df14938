// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/passwords.h"

#include "tests/identity/results.h"

using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::kCheap;
using mm::test::ruleOf;

class PasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRule_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("rule");
        QTest::newRow("words") << u"tulasi kunkuma deepa"_s << u"accepted"_s;
        QTest::newRow("twelve") << u"kj3h5g2k4j6h"_s << u"accepted"_s;
        QTest::newRow("Kannada") << u"ತುಳಸಿ ಕುಂಕುಮ ದೀಪ"_s << u"accepted"_s;
        QTest::newRow("256") << u"ab"_s.repeated(128) << u"accepted"_s;
        QTest::newRow("empty") << QString() << u"password.too_short"_s;
        QTest::newRow("eleven") << u"kj3h5g2k4j6"_s << u"password.too_short"_s;
        QTest::newRow("257") << u"ab"_s.repeated(128) + u'c' << u"password.too_long"_s;
        QTest::newRow("the name") << u"lakshmi.rao.k"_s << u"password.is_username"_s;
        QTest::newRow("the name in capitals") << u"Lakshmi.Rao.K"_s << u"password.is_username"_s;
        QTest::newRow("the name twice") << u"lakshmiraoklakshmiraok"_s << u"password.is_username"_s;
        QTest::newRow("common") << u"password1234"_s << u"password.too_common"_s;
        QTest::newRow("common dressed up") << u"Password-1234!"_s << u"password.too_common"_s;
        QTest::newRow("counting") << u"123456789012"_s << u"password.too_common"_s;
        QTest::newRow("of a temple") << u"Om Namah Shivaya"_s << u"password.too_common"_s;
        QTest::newRow("one letter") << u"aaaaaaaaaaaa"_s << u"password.too_common"_s;
        QTest::newRow("one sign") << u"............"_s << u"password.too_common"_s;
    }

    void theRule()
    {
        QFETCH(QString, password);
        QFETCH(QString, rule);
        QCOMPARE(ruleOf(checkPassword(password, u"lakshmi.rao.k"_s, u"password"_s)), rule);
    }

    void pins_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QString>("digits");
        QTest::newRow("four") << u"4821"_s << u"4821"_s;
        QTest::newRow("eight") << u"48214821"_s << u"48214821"_s;
        QTest::newRow("Kannada digits") << u"೪೮೨೧"_s << u"4821"_s;
        QTest::newRow("three") << u"482"_s << QString();
        QTest::newRow("nine") << u"482148214"_s << QString();
        QTest::newRow("letter") << u"482a"_s << QString();
        QTest::newRow("space") << u"48 21"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void pins()
    {
        QFETCH(QString, pin);
        QFETCH(QString, digits);
        const auto parsed = parsePin(pin);
        QCOMPARE(ruleOf(parsed), digits.isEmpty() ? u"pin.malformed"_s : u"accepted"_s);
        if (parsed) {
            QCOMPARE(*parsed, digits);
        }
    }

    void aHashMatchesItsSecretOnly()
    {
        const auto hash = hashSecret(u"tulasi kunkuma"_s, kCheap);
        VERIFY_OK(hash);
        QVERIFY(hash->startsWith("$argon2id$"_L1));
        QVERIFY(!hash->contains("tulasi"_L1));
        QVERIFY(secretMatches(*hash, u"tulasi kunkuma"_s));
        QVERIFY(!secretMatches(*hash, u"Tulasi kunkuma"_s));
        QVERIFY(!secretMatches(*hash, u"tulasi kunkuma "_s));
        QVERIFY(!secretMatches(*hash, {}));
        QVERIFY(!secretMatches({}, u"tulasi kunkuma"_s));
        QVERIFY(!secretMatches(u"-"_s, u"-"_s));
    }

    void equalSecretsHaveDifferentHashes()
    {
        QVERIFY(*hashSecret(u"4821"_s, kCheap) != *hashSecret(u"4821"_s, kCheap));
    }

    void keyboardsThatComposeDifferentlyMeet()
    {
        // ಕೋ as one vowel sign, and as the three signs it is made of.
        const QString composed = u"\u0C95\u0CCB ತುಳಸಿ ಕುಂಕುಮ"_s;
        const QString apart = u"\u0C95\u0CC6\u0CC2\u0CD5 ತುಳಸಿ ಕುಂಕುಮ"_s;
        QVERIFY(composed != apart);
        QVERIFY(secretMatches(*hashSecret(composed, kCheap), apart));
    }

    void aHashOfAnotherCostIsToBeMadeAnew()
    {
        const auto hash = hashSecret(u"4821"_s, kCheap);
        QVERIFY(!needsRehash(*hash, kCheap));
        QVERIFY(needsRehash(*hash, {2, 8192}));
        QVERIFY(needsRehash(*hash, {}));
    }

    void theStandardCostIsThatOfTheRfc()
    {
        const auto hash = hashSecret(u"4821"_s, {});
        VERIFY_OK(hash);
        QVERIFY2(hash->contains("m=65536,t=3,"_L1), qPrintable(*hash));
    }
};

QTEST_GUILESS_MAIN(PasswordsTest)
#include "passwords_test.moc"
