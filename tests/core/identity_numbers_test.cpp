// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/identity_numbers.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {

QString outcome(const mm::Result<QString>& result)
{
    return result ? *result : u"! "_s + result.error().rule;
}

using Parse = mm::Result<QString> (*)(const QString&, const QString&);

} // namespace

Q_DECLARE_METATYPE(Parse)

class IdentityNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<Parse>("parse");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](Parse parse, const QString& text, const QString& expected) {
            QTest::addRow("%s > %s", qUtf8Printable(text), qUtf8Printable(expected))
                << parse << text << expected;
        };
        row(mm::parsePan, u"AAAPA1234A"_s, u"AAAPA1234A"_s);
        row(mm::parsePan, u" aabts5678k "_s, u"AABTS5678K"_s);
        row(mm::parsePan, u"AAAPA 1234 A"_s, u"AAAPA1234A"_s);
        row(mm::parsePan, u"AAAPA೧೨೩೪A"_s, u"AAAPA1234A"_s);
        row(mm::parsePan, u"AAAXA1234A"_s, u"! pan.holder_type"_s);
        row(mm::parsePan, u"AAAPA0000A"_s, u"! pan.malformed"_s);
        row(mm::parsePan, u"AAAPA12345"_s, u"! pan.malformed"_s);
        row(mm::parsePan, u"AAAPA1234AB"_s, u"! pan.malformed"_s);
        row(mm::parsePan, u""_s, u"! pan.malformed"_s);
        row(mm::parseAadhaar, u"9999 4105 7058"_s, u"999941057058"_s);
        row(mm::parseAadhaar, u"2341-2341-2346"_s, u"234123412346"_s);
        row(mm::parseAadhaar, u"500000000006"_s, u"500000000006"_s);
        row(mm::parseAadhaar, u"999941057085"_s, u"! aadhaar.check_digit"_s);
        row(mm::parseAadhaar, u"199941057058"_s, u"! aadhaar.malformed"_s);
        row(mm::parseAadhaar, u"099941057058"_s, u"! aadhaar.malformed"_s);
        row(mm::parseAadhaar, u"99994105705"_s, u"! aadhaar.malformed"_s);
        row(mm::parseAadhaar, u"9999410570589"_s, u"! aadhaar.malformed"_s);
        row(mm::parseIfsc, u"sbin0001234"_s, u"SBIN0001234"_s);
        row(mm::parseIfsc, u"KARB0ABC12Z"_s, u"KARB0ABC12Z"_s);
        row(mm::parseIfsc, u"SBIN1001234"_s, u"! ifsc.malformed"_s);
        row(mm::parseIfsc, u"SBI00001234"_s, u"! ifsc.malformed"_s);
        row(mm::parseIfsc, u"SBIN000123"_s, u"! ifsc.malformed"_s);
        row(mm::parseUpiReference, u"4123 4567 8901"_s, u"412345678901"_s);
        row(mm::parseUpiReference, u"41234567890"_s, u"! upi_reference.malformed"_s);
        row(mm::parseUpiReference, u"41234567890A"_s, u"! upi_reference.malformed"_s);
        row(mm::parseChequeNumber, u"001234"_s, u"001234"_s);
        row(mm::parseChequeNumber, u"೦೦೧೨೩೪"_s, u"001234"_s);
        row(mm::parseChequeNumber, u"1234"_s, u"! cheque_number.malformed"_s);
        row(mm::parseChequeNumber, u"1234567"_s, u"! cheque_number.malformed"_s);
        row(mm::parseGstin, u"27aapfu0939f1zv"_s, u"27AAPFU0939F1ZV"_s);
        row(mm::parseGstin, u"27AAPFU0939F1ZW"_s, u"! gstin.check_digit"_s);
        row(mm::parseGstin, u"27AAPFU0939F1XV"_s, u"! gstin.malformed"_s);
        row(mm::parseGstin, u"27AAPFU0939F0ZV"_s, u"! gstin.malformed"_s);
    }
    void numbers()
    {
        QFETCH(Parse, parse);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto result = parse(text, u"number"_s);
        QCOMPARE(outcome(result), expected);
        if (!result) {
            QCOMPARE(result.error().field, u"number"_s);
        }
    }

    void panAndName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        QTest::newRow("surname last") << u"Ramesh Sharma"_s << true;
        QTest::newRow("surname first") << u"sharma ramesh"_s << true;
        QTest::newRow("initial") << u"S. Ramesh"_s << true;
        QTest::newRow("other") << u"Ramesh Rao"_s << false;
        QTest::newRow("letter inside a word") << u"Ramesh Osman"_s << false;
        QTest::newRow("Kannada only") << u"ರಮೇಶ ಶರ್ಮಾ"_s << true;
        QTest::newRow("empty") << u""_s << true;
    }
    void panAndName()
    {
        QFETCH(QString, name);
        QFETCH(bool, matches);
        QCOMPARE(mm::panMatchesName(u"AABPS5678K"_s, name), matches);
    }

    void masks()
    {
        QCOMPARE(mm::maskPan(u"AAAPA1234A"_s), u"AAxxxxxx4A"_s);
        QCOMPARE(mm::maskPan(u"AB12"_s), u"xxxx"_s);
        QCOMPARE(mm::maskAadhaar(u"999941057058"_s), u"XXXX XXXX 7058"_s);
        QCOMPARE(mm::maskAadhaar(u"12"_s), u"XXXX XXXX XXXX"_s);
    }

    void verhoeff()
    {
        QVERIFY(mm::verhoeffValid(u"2363"));
        QVERIFY(!mm::verhoeffValid(u""));
        QVERIFY(!mm::verhoeffValid(u"23a3"));
        QVERIFY(rc::check("one wrong digit or one swap is always seen", [] {
            QString body;
            for (int i = 0; i < 11; ++i) {
                body += QChar(static_cast<char16_t>(u'0' + *rc::gen::inRange(0, 10)));
            }
            QStringList valid;
            for (char16_t check = u'0'; check <= u'9'; ++check) {
                if (mm::verhoeffValid(QString(body + QChar(check)))) {
                    valid << QString(body + QChar(check));
                }
            }
            RC_ASSERT(valid.size() == 1);
            const auto at = *rc::gen::inRange<qsizetype>(0, 11);
            QString wrong = valid.first();
            const auto other = QChar(static_cast<char16_t>(u'0' + *rc::gen::inRange(0, 10)));
            if (wrong[at] != other) {
                wrong[at] = other;
                RC_ASSERT(!mm::verhoeffValid(wrong));
            }
            QString swapped = valid.first();
            if (swapped[at] != swapped[at + 1]) {
                std::swap(swapped[at], swapped[at + 1]);
                RC_ASSERT(!mm::verhoeffValid(swapped));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(IdentityNumbersTest)
#include "identity_numbers_test.moc"
