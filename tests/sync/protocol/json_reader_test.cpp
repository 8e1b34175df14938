// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json_reader.h"

#include "sync/protocol/gzip.h"
#include "sync/protocol/json_writer.h"

#include <QTest>

#include <limits>

using namespace mm;
using namespace Qt::StringLiterals;
using protocol::JsonReader;

class JsonReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOverEveryDocument_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isJson");
        const std::vector<std::pair<const char*, bool>> rows{{"{}", true}, {"[]", true},
            {" [1, 2 ,3 ] ", true}, {R"({"a":{"b":[{},[],""]}})", true}, {"-0.5e+10", true},
            {"1E5", true}, {"true", true}, {"null", true}, {R"("A😀")", true}, {"", false},
            {" ", false}, {"[1,]", false}, {"{,}", false}, {R"({"a":1,})", false},
            {R"({"a"})", false}, {R"({a:1})", false}, {"[1 2]", false}, {"[1}", false},
            {R"({"a":1])", false}, {"[", false}, {"{\"a\"", false}, {"01", false}, {"-", false},
            {"1.", false}, {".5", false}, {"1e", false}, {"+1", false}, {"tru", false},
            {"nulL", false}, {"\"a", false}, {R"("\x")", false}, {R"("\u12")", false},
            {R"("\ud83d")", false}, {R"("\udc00")", false}, {R"("\u0000")", false},
            {"\"\n\"", false}, {"\"\xff\"", false}, {"\"\xed\xa0\x80\"", false}, {"[] []", false},
            {"<html><body>Sign in to the free WiFi</body></html>", false}, {"// x\n1", false},
            {"NaN", false}, {"'a'", false}};
        for (const auto& [json, isJson] : rows) {
            QTest::newRow(json) << QByteArray(json) << isJson;
        }
    }
    void readsOverEveryDocument()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isJson);
        JsonReader reader(json);
        const bool isRead = reader.skip() && reader.isAtEnd();
        QCOMPARE(isRead, isJson);
    }

    void stopsAtTheDepth_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<bool>("fits");
        for (const int levels : {1, 31, 32, 33, 1'000'000}) {
            QTest::addRow("%d", levels) << levels << (levels <= protocol::limits::kDepth);
        }
    }
    void stopsAtTheDepth()
    {
        QFETCH(int, levels);
        QFETCH(bool, fits);
        for (const auto& [open, close] : {std::pair("[", "]"), std::pair("{\"a\":", "}")}) {
            const QByteArray json =
                QByteArray(open).repeated(levels) + "1" + QByteArray(close).repeated(levels);
            JsonReader reader(json);
            QCOMPARE(reader.skip() && reader.isAtEnd(), fits);
        }
    }

    void readsWholeNumbersExactly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<qint64>("number");
        constexpr qint64 kMost = std::numeric_limits<qint64>::max();
        constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
        QTest::newRow("0") << QByteArray("0") << true << qint64(0);
        QTest::newRow("most") << QByteArray("9223372036854775807") << true << kMost;
        QTest::newRow("least") << QByteArray("-9223372036854775808") << true << kLeast;
        QTest::newRow("2^53+1") << QByteArray("9007199254740993") << true << 9007199254740993LL;
        QTest::newRow("over") << QByteArray("9223372036854775808") << false << qint64(0);
        QTest::newRow("under") << QByteArray("-9223372036854775809") << false << qint64(0);
        QTest::newRow("long") << QByteArray("99999999999999999999999") << false << qint64(0);
        QTest::newRow("decimal") << QByteArray("1.0") << false << qint64(0);
        QTest::newRow("exponent") << QByteArray("1e3") << false << qint64(0);
        QTest::newRow("zeros") << QByteArray("007") << false << qint64(0);
        QTest::newRow("text") << QByteArray("\"7\"") << false << qint64(0);
    }
    void readsWholeNumbersExactly()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isRead);
        QFETCH(qint64, number);
        JsonReader reader(json);
        qint64 read = 0;
        QCOMPARE(reader.readInteger(read) && reader.isAtEnd(), isRead);
        QCOMPARE(read, number);
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u""_s, u"plain"_s, u"\"\\/\n\r\t\b\f"_s, u"ಶ್ರೀ ಗಣೇಶ"_s,
                 u"\U0001F64F\U0001F6D5"_s, QString(QChar(1)), u"a\x7f"_s, u"\u2028"_s}) {
            QTest::addRow("%s", qPrintable(text.toHtmlEscaped())) << text;
        }
    }
    void writesWhatItReads()
    {
        QFETCH(QString, text);
        protocol::JsonWriter writer;
        writer.beginArray();
        writer.text(text);
        writer.endArray();
        JsonReader reader(writer.json());
        QString read;
        QVERIFY(reader.enterArray() && reader.nextItem() && reader.readText(read));
        QVERIFY(!reader.nextItem());
        QVERIFY(reader.isAtEnd());
        QCOMPARE(read, text);
    }

    void takesNoTextOverTheLimit()
    {
        for (const auto& [size, fits] : {std::pair(7, true), {8, true}, {9, false}}) {
            const QByteArray json = '"' + QByteArray(size, 'x') + '"';
            JsonReader reader(json);
            QString text;
            QCOMPARE(reader.readText(text, 8), fits);
        }
    }

    void takesBase64AndIdsAsTheyMustBe()
    {
        for (const auto& [json, isRead] : {std::pair("\"AAEC\"", true), {"\"AAE=\"", true},
                 {"\"\"", true}, {"\"AAE\"", false}, {"\"A!E=\"", false}, {"7", false}}) {
            JsonReader reader{QByteArrayView(json)};
            QByteArray bytes;
            QCOMPARE(reader.readBytes(bytes, 16), isRead);
        }
        for (const auto& [json, isRead] :
            {std::pair("\"01936f0e-7b1c-7000-8000-000000000001\"", true),
                {"\"01936F0E-7B1C-7000-8000-00000000000A\"", true},
                {"\"01936f0e7b1c70008000000000000001\"", false},
                {"\"01936f0e-7b1c-7000-8000-00000000000g\"", false},
                {"\"01936f0e-7b1c-7000-8000-00000000000\"", false}, {"null", false}}) {
            JsonReader reader{QByteArrayView(json)};
            Uuid uuid;
            QCOMPARE(reader.readUuid(uuid), isRead);
        }
    }

    void unpacksNoMoreThanItsLimit()
    {
        const QByteArray page(1 << 20, 'x');
        const QByteArray packed = protocol::gzip(page);
        QCOMPARE(*protocol::gunzip(packed, page.size()), page);
        QCOMPARE(QString(protocol::gunzip(packed, page.size() - 1).error().rule),
            u"request.too_large"_s);
        QCOMPARE(
            QString(protocol::gunzip(packed.chopped(1), 1 << 21).error().rule), u"request.gzip"_s);
        QCOMPARE(QString(protocol::gunzip(packed + "x", 1 << 21).error().rule), u"request.gzip"_s);
        QCOMPARE(QString(protocol::gunzip("<html>", 1 << 21).error().rule), u"request.gzip"_s);
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "json_reader_test.moc"
