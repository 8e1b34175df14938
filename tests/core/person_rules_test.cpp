// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/person_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The value, or "! rule".
QString outcome(const mm::Result<QString>& result)
{
    return result ? *result : u"! "_s + result.error().rule;
}

void addTextRows()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

void row(const char* name, const QString& text, const QString& expected)
{
    QTest::newRow(name) << text << expected;
}

} // namespace

class PersonRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        addTextRows();
        row("plain", u"Ramesh Rao"_s, u"Ramesh Rao"_s);
        row("spaces", u"  Ramesh \t\n  Rao\u00A0 "_s, u"Ramesh Rao"_s);
        row("Kannada", u"ಲಕ್ಷ್ಮಿ ನಾರಾಯಣ"_s, u"ಲಕ್ಷ್ಮಿ ನಾರಾಯಣ"_s);
        row("one akshara of two letters", u"ಓಂ"_s, u"ಓಂ"_s);
        row("empty", u""_s, u"! name.empty"_s);
        row("blank", u" \t\u200B "_s, u"! name.empty"_s);
        row("one letter", u"R"_s, u"! name.too_short"_s);
        row("one letter after cleaning", u" R\u200E "_s, u"! name.too_short"_s);
        row("two letters", u"Om"_s, u"Om"_s);
        row("100 letters", QString(100, u'a'), QString(100, u'a'));
        row("101 letters", QString(101, u'a'), u"! name.too_long"_s);
        row("100 aksharas", u"ರಾ"_s.repeated(100), u"ರಾ"_s.repeated(100));
        row("101 aksharas", u"ರಾ"_s.repeated(101), u"! name.too_long"_s);
        row("marks without end", u"a"_s + QString(5000, u'\u0301') + u'b', u"! name.too_long"_s);
        row("emoji", u"Ramesh 🙏"_s, u"! name.emoji"_s);
        row("emoji alone", u"🙏🙏"_s, u"! name.emoji"_s);
        row("emoji of two", u"Ram 👨‍👩‍👧"_s, u"! name.emoji"_s);
        row("flag", u"Ram 🇮🇳"_s, u"! name.emoji"_s);
        row("heart", u"Ram ❤️"_s, u"! name.emoji"_s);
        row("digits", u"12345"_s, u"! name.no_letters"_s);
        row("Kannada digits", u"೧೨೩"_s, u"! name.no_letters"_s);
        row("signs", u"--"_s, u"! name.no_letters"_s);
        row("digits with letters", u"9th Block Bhajan Mandali"_s, u"9th Block Bhajan Mandali"_s);
        row("apostrophe", u"O'Brien"_s, u"O'Brien"_s);
        row("SQL", u"Robert'); DROP TABLE devotee;--"_s, u"Robert'); DROP TABLE devotee;--"_s);
        row("HTML", u"<b>Ram</b> & Sons"_s, u"<b>Ram</b> & Sons"_s);
        row("direction marks", u"\u202ERam\u202C\u200F \u2066Rao\u2069"_s, u"Ram Rao"_s);
        row("controls", u"Ra\u0000m\u001B[31m Rao\u0085"_s, u"Ram[31m Rao"_s);
        row("byte order mark", u"\uFEFFRam"_s, u"Ram"_s);
        row("soft hyphen", u"Ra\u00ADm"_s, u"Ram"_s);
        row("half a character", u"Ram"_s + QChar(0xD83D), u"Ram"_s);
        row("private use", u"Ram\uE000"_s, u"Ram"_s);
        row("joiner that shapes", u"ಟ್ರಸ್ಟ್\u200Cನ"_s, u"ಟ್ರಸ್ಟ್\u200Cನ"_s);
        row("chillu of old", u"ന\u0D4D\u200D ശി"_s, u"ന\u0D4D\u200D ശി"_s);
        row("joiner that does not", u"ರಾ\u200Dಮ \u200Drao"_s, u"ರಾಮ rao"_s);
        row("composed", u"Rene\u0301 e\u0301"_s, u"René é"_s);
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(outcome(mm::cleanName(text, u"name"_s)), expected);
    }

    void cleaningTwiceIsCleaningOnce()
    {
        for (const QString& text :
            {u"  ಟ್ರಸ್ಟ್\u200Cನ  \u202Eಲ "_s, u"a \u200D\u200D b"_s, u"ಕ್\u200D\u200Cಷ"_s}) {
            const QString once = *mm::cleanName(text);
            QCOMPARE(*mm::cleanName(once), once);
        }
    }

    void freeText()
    {
        QCOMPARE(outcome(mm::cleanText(u"  two\n words 🙏 "_s, 20)), u"two words 🙏"_s);
        QCOMPARE(outcome(mm::cleanText(u""_s, 20)), QString());
        QCOMPARE(outcome(mm::cleanText(u"12345"_s, 5)), u"12345"_s);
        const auto refused = mm::cleanText(u"123456"_s, 5, u"address"_s);
        QCOMPARE(outcome(refused), u"! text.too_long"_s);
        QCOMPARE(refused.error().args.value(u"max"_s).toInt(), 5);
        QCOMPARE(refused.error().field, u"address"_s);
        QCOMPARE(outcome(mm::cleanNote(u"\r\n one \r\n\r\n  two  three\u2028four\n\n"_s, 50)),
            u"one\n\ntwo three\nfour"_s);
        QCOMPARE(outcome(mm::cleanNote(u"1\n3\n5"_s, 4)), u"! text.too_long"_s);
    }

    void phones_data()
    {
        addTextRows();
        const QString no = u"! phone.malformed"_s;
        row("ten digits", u"9876543210"_s, u"9876543210"_s);
        row("grouped", u" 98765 43210 "_s, u"9876543210"_s);
        row("hyphens", u"987-654-3210"_s, u"9876543210"_s);
        row("+91", u"+91 98765-43210"_s, u"9876543210"_s);
        row("0091", u"00919876543210"_s, u"9876543210"_s);
        row("91", u"919876543210"_s, u"9876543210"_s);
        row("leading zero", u"09876543210"_s, u"9876543210"_s);
        row("begins with 91", u"9198765432"_s, u"9198765432"_s);
        row("Kannada digits", u"೯೮೭೬೫೪೩೨೧೦"_s, u"9876543210"_s);
        row("Devanagari digits", u"+९१ ६८७६५ ४३२१०"_s, u"6876543210"_s);
        row("copied from a message", u"\u202A+91 98765 43210\u202C"_s, u"9876543210"_s);
        row("abroad", u"+1 (212) 555-0123"_s, u"+12125550123"_s);
        row("abroad, long", u"+123456789012345"_s, u"+123456789012345"_s);
        row("nine digits", u"987654321"_s, no);
        row("eleven digits", u"98765432101"_s, no);
        row("begins with 5", u"5876543210"_s, no);
        row("+91 and 5", u"+915876543210"_s, no);
        row("letters", u"98765abcde"_s, no);
        row("empty", u""_s, no);
        row("abroad, short", u"+1234567"_s, no);
        row("abroad, too long", u"+1234567890123456"_s, no);
        row("abroad, zero", u"+0123456789"_s, no);
        row("two pluses", u"++12125550123"_s, no);
    }
    void phones()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(outcome(mm::parsePhone(text)), expected);
    }

    void phonesAreMasked()
    {
        QCOMPARE(mm::maskPhone(u"9876543210"_s), u"98xxxxxx10"_s);
        QCOMPARE(mm::maskPhone(u"+12125550123"_s), u"+1xxxxxxxx23"_s);
        QCOMPARE(mm::maskPhone(u"12345"_s), u"xxxxx"_s);
    }

    void pinCodes_data()
    {
        addTextRows();
        const QString no = u"! pin_code.malformed"_s;
        row("six digits", u"560004"_s, u"560004"_s);
        row("grouped", u" 560 004 "_s, u"560004"_s);
        row("Kannada digits", u"೫೬೦೦೦೪"_s, u"560004"_s);
        row("begins with 0", u"056000"_s, no);
        row("five digits", u"56000"_s, no);
        row("seven digits", u"5600041"_s, no);
        row("letters", u"56000a"_s, no);
        row("newline", u"560004\n1"_s, no);
    }
    void pinCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(outcome(mm::parsePinCode(text)), expected);
    }

    void emails_data()
    {
        addTextRows();
        const QString no = u"! email.malformed"_s;
        row("plain", u"ram@example.in"_s, u"ram@example.in"_s);
        row("domain lowered", u" Ram.Rao+seva@Example.CO.in "_s, u"Ram.Rao+seva@example.co.in"_s);
        row("no at", u"example.in"_s, no);
        row("two ats", u"a@b@example.in"_s, no);
        row("no dot", u"ram@example"_s, no);
        row("two dots", u"ram@example..in"_s, no);
        row("space", u"ram rao@example.in"_s, no);
        row("angle", u"<ram@example.in>"_s, no);
        row("header", u"ram@example.in\nBcc: x@y.in"_s, no);
        row("long", QString(250, u'a') + u"@example.in"_s, no);
        row("empty", u""_s, no);
    }
    void emails()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(outcome(mm::parseEmail(text)), expected);
    }

    void usernames_data()
    {
        addTextRows();
        const QString no = u"! username.malformed"_s;
        row("plain", u"counter1"_s, u"counter1"_s);
        row("lowered", u" Ramesh.Rao "_s, u"ramesh.rao"_s);
        row("two letters", u"ab"_s, no);
        row("33 letters", QString(33, u'a'), no);
        row("32 letters", QString(32, u'a'), QString(32, u'a'));
        row("begins with a digit", u"1counter"_s, no);
        row("space", u"ramesh rao"_s, no);
        row("Kannada", u"ರಮೇಶ"_s, no);
        row("look-alike", u"\u0430dmin"_s, no);
    }
    void usernames()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(outcome(mm::parseUsername(text)), expected);
    }

    void dates_data()
    {
        addTextRows();
        const QString no = u"! date.malformed"_s;
        row("plain", u"2026-11-22"_s, u"2026-11-22"_s);
        row("leap day", u"2028-02-29"_s, u"2028-02-29"_s);
        row("30 February", u"2026-02-30"_s, no);
        row("no leap year", u"2026-02-29"_s, no);
        row("month 13", u"2026-13-01"_s, no);
        row("day 0", u"2026-01-00"_s, no);
        row("Indian order", u"22-11-2026"_s, no);
        row("short", u"2026-1-2"_s, no);
        row("slashes", u"2026/11/22"_s, no);
        row("with time", u"2026-11-22T00:00"_s, no);
        row("space", u" 2026-11-22"_s, no);
        row("year typed short", u"0026-11-22"_s, no);
        row("Kannada digits", u"೨೦೨೬-೧೧-೨೨"_s, no);
        row("empty", u""_s, no);
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto date = mm::parseDate(text, u"date"_s);
        QCOMPARE(date ? date->toString(Qt::ISODate) : u"! "_s + date.error().rule, expected);
    }
};

QTEST_GUILESS_MAIN(PersonRulesTest)
#include "person_rules_test.moc"
