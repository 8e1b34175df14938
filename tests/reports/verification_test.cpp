// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipts/verification.h"

#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace mm {

using reports::verificationPayload;
using reports::VerifiedReceipt;
using reports::verifyPayload;

namespace {

struct Keys
{
    QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
};

Keys keysFrom(char seed)
{
    Keys keys;
    const QByteArray bytes(crypto_sign_SEEDBYTES, seed);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(keys.publicKey.data()),
        reinterpret_cast<unsigned char*>(keys.secretKey.data()),
        reinterpret_cast<const unsigned char*>(bytes.constData()));
    return keys;
}

VerifiedReceipt receipt()
{
    return {.templeCode = u"SMGT"_s,
        .receiptNumber = u"C01/2627/000124"_s,
        .date = QDate(2026, 11, 22),
        .amount = Money::fromPaise(601'00)};
}

} // namespace

class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void saysWhatItSigned();
    void anyChangeIsForged_data();
    void anyChangeIsForged();
    void anotherTemplesKeyIsForged();
    void notAReceipt_data();
    void notAReceipt();
    void refusesWhatItCannotCarry();
};

void VerificationTest::saysWhatItSigned()
{
    const Keys keys = keysFrom('a');
    const QByteArray payload = verificationPayload(receipt(), keys.secretKey).value();
    QVERIFY(payload.startsWith("MM1|SMGT|C01/2627/000124|2026-11-22|60100|"));
    QCOMPARE(payload.split('|').size(), 6);
    QCOMPARE(payload.split('|').back().size(), 86);
    // Ed25519 signs the same to the same bytes: a reprint carries the same symbol.
    QCOMPARE(verificationPayload(receipt(), keys.secretKey).value(), payload);
    const auto read = verifyPayload(payload + '\n', keys.publicKey);
    QVERIFY(read);
    QCOMPARE(read->templeCode, receipt().templeCode);
    QCOMPARE(read->receiptNumber, receipt().receiptNumber);
    QCOMPARE(read->date, receipt().date);
    QCOMPARE(read->amount.paise(), receipt().amount.paise());
}

void VerificationTest::anyChangeIsForged_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("amount") << QByteArray("|60100|") << QByteArray("|90100|");
    QTest::newRow("number") << QByteArray("000124") << QByteArray("000125");
    QTest::newRow("date") << QByteArray("2026-11-22") << QByteArray("2026-11-23");
    QTest::newRow("temple") << QByteArray("SMGT") << QByteArray("SMGX");
}

void VerificationTest::anyChangeIsForged()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Keys keys = keysFrom('a');
    QByteArray payload = verificationPayload(receipt(), keys.secretKey).value();
    QVERIFY(payload.contains(from));
    payload.replace(from, to);
    const auto read = verifyPayload(payload, keys.publicKey);
    QVERIFY(!read);
    QCOMPARE(read.error().rule, "verification.forged"_L1);
}

void VerificationTest::anotherTemplesKeyIsForged()
{
    const QByteArray payload = verificationPayload(receipt(), keysFrom('a').secretKey).value();
    const auto read = verifyPayload(payload, keysFrom('b').publicKey);
    QVERIFY(!read);
    QCOMPARE(read.error().rule, "verification.forged"_L1);
}

void VerificationTest::notAReceipt_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QByteArray good = verificationPayload(receipt(), keysFrom('a').secretKey).value();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("upi") << QByteArray("upi://pay?pa=temple@sbi&am=501.00&cu=INR");
    QTest::newRow("cut off") << good.left(good.size() - 5);
    QTest::newRow("another version") << QByteArray(good).replace("MM1|", "MM9|");
    QTest::newRow("no date") << QByteArray(good).replace("2026-11-22", "2026-13-45");
    QTest::newRow("no amount") << QByteArray(good).replace("|60100|", "|six|");
    QTest::newRow("not base64") << QByteArray(good.left(good.size() - 86) + QByteArray(86, '*'));
    QTest::newRow("one part more") << QByteArray(good + "|x");
}

void VerificationTest::notAReceipt()
{
    QFETCH(const QByteArray, payload);
    const auto read = verifyPayload(payload, keysFrom('a').publicKey);
    QVERIFY(!read);
    QCOMPARE(read.error().rule, "verification.malformed"_L1);
}

void VerificationTest::refusesWhatItCannotCarry()
{
    const Keys keys = keysFrom('a');
    VerifiedReceipt bad = receipt();
    bad.receiptNumber = u"C01|000124"_s;
    QCOMPARE(verificationPayload(bad, keys.secretKey).error().rule, "verification.text"_L1);
    bad = receipt();
    bad.templeCode = u"ದೇವ"_s;
    QCOMPARE(verificationPayload(bad, keys.secretKey).error().rule, "verification.text"_L1);
    QCOMPARE(verificationPayload(receipt(), keys.publicKey).error().rule, "verification.key"_L1);
    QCOMPARE(verifyPayload("x", keys.secretKey).error().rule, "verification.key"_L1);
}

} // namespace mm

QTEST_GUILESS_MAIN(mm::VerificationTest)
#include "verification_test.moc"
