// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_table.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using exchange::ColumnSpec;
using exchange::CsvReader;
using exchange::CsvTable;

namespace {

/// Each record as "line: a|b|c", or "line! rule".
QStringList readAll(const QByteArray& text)
{
    QStringList records;
    CsvReader reader(text);
    while (const auto record = reader.next()) {
        records.append(record->fields
                ? u"%1: %2"_s.arg(record->line).arg(record->fields->join(u'|'))
                : u"%1! %2"_s.arg(record->line).arg(record->fields.error().rule));
    }
    return records;
}

const std::vector<ColumnSpec>& columns()
{
    static const std::vector<ColumnSpec> specs{{"name"_L1, true, {u"ಹೆಸರು"_s, u"devotee name"_s}},
        {"phone"_L1, false, {u"mobile"_s, u"phone no"_s}}, {"city"_L1}};
    return specs;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QByteArray& text, const QStringList& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", "", {});
        row("only line ends", "\n\r\n\r", {});
        row("one line", "a,b,c", {u"1: a|b|c"_s});
        row("LF", "a,b\nc,d\n", {u"1: a|b"_s, u"2: c|d"_s});
        row("CRLF", "a,b\r\nc,d\r\n", {u"1: a|b"_s, u"2: c|d"_s});
        row("CR", "a,b\rc,d\r", {u"1: a|b"_s, u"2: c|d"_s});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b",
            {u"1: a|b"_s});
        row("empty fields", ",\n,a,", {u"1: |"_s, u"2: |a|"_s});
        row("empty lines are passed over", "a\n\n\nb", {u"1: a"_s, u"4: b"_s});
        row("quotes", "\"a\",\"b\"", {u"1: a|b"_s});
        row("a comma inside", "\"a,b\",c", {u"1: a,b|c"_s});
        row("a quote inside", "\"say \"\"Om\"\"\",c", {u"1: say \"Om\"|c"_s});
        row("a line break inside", "\"a\nb\",c\nd", {u"1: a\nb|c"_s, u"3: d"_s});
        row("a CRLF inside becomes LF", "\"a\r\nb\",c\r\nd", {u"1: a\nb|c"_s, u"3: d"_s});
        row("an empty quoted field", "\"\",a", {u"1: |a"_s});
        row("blanks are kept", " a , b ", {u"1:  a | b "_s});
        row("Kannada", "ರಾಮ,ಮೈಸೂರು", {u"1: ರಾಮ|ಮೈಸೂರು"_s});
        row("a quote in the middle", "a\"b,c\nd", {u"1! csv.quote_inside"_s, u"2: d"_s});
        row("text after the quote", "\"a\"b,c\nd", {u"1! csv.quote_inside"_s, u"2: d"_s});
        row("a quote that is never closed loses one line only", "\"a,b\nc,d\ne",
            {u"1! csv.quote_unclosed"_s, u"2: c|d"_s, u"3: e"_s});
        row("not UTF-8", "a\xE9,b\nc", {u"1! csv.not_utf8"_s, u"2: c"_s});
        row("a zero byte", QByteArray("a\0b\nc", 5), {u"1! csv.binary"_s, u"2: c"_s});
        row("a field of 65,537 bytes", QByteArray(65'537, 'x') + "\nc",
            {u"1! csv.too_long"_s, u"2: c"_s});
        row("a quoted field of 65,537 bytes", '"' + QByteArray(65'537, 'x') + "\"\nc",
            {u"1! csv.too_long"_s, u"2: c"_s});
        row("257 fields", QByteArray(256, ',') + "\nc", {u"1! csv.too_many_fields"_s, u"2: c"_s});
    }
    void recordsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(readAll(text), expected);
    }

    void headingsAreFoundByAnyOfTheirNames_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::newRow("as named") << QByteArray("name,phone,city");
        QTest::newRow("case and blanks") << QByteArray(" NAME , Phone , City ");
        QTest::newRow("other names") << QByteArray("Devotee Name,Mobile,CITY");
        QTest::newRow("signs") << QByteArray("devotee_name,Phone No.,city");
        QTest::newRow("Kannada") << QByteArray("ಹೆಸರು,Mobile,City");
        QTest::newRow("another order") << QByteArray("name,phone,city,remarks");
    }
    void headingsAreFoundByAnyOfTheirNames()
    {
        QFETCH(QByteArray, heading);
        const auto path =
            file(heading + "\nRama,98450,Mysuru" + (heading.count(',') > 2 ? ",x" : ""));
        auto table = CsvTable::open(path, columns());
        QVERIFY2(table.has_value(), table ? "" : table.error().rule.data());
        const auto line = table->next();
        QVERIFY(line && line->row);
        QCOMPARE(line->line, 2);
        QCOMPARE(line->row->cells, (QStringList{u"Rama"_s, u"98450"_s, u"Mysuru"_s}));
        QVERIFY(!table->next());
    }

    void anImpossibleFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("empty") << QByteArray() << QByteArray("csv.empty");
        QTest::newRow("no name") << QByteArray("phone,city\n1,2")
                                 << QByteArray("csv.column_missing");
        QTest::newRow("two names")
            << QByteArray("name,devotee name\n1,2") << QByteArray("csv.column_twice");
        QTest::newRow("Unicode text of Excel")
            << QByteArray("\xFF\xFEn\0a\0m\0e\0", 10) << QByteArray("csv.utf16");
        QTest::newRow("a picture")
            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << QByteArray("csv.not_utf8");
    }
    void anImpossibleFileIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, rule);
        const auto table = CsvTable::open(file(content), columns());
        QVERIFY(!table);
        QCOMPARE(QByteArray(table.error().rule.data()), rule);
    }

    void aMissingFileIsSaid()
    {
        const auto table = CsvTable::open(m_folder.filePath(u"no.csv"_s), columns());
        QVERIFY(!table);
        QCOMPARE(table.error().rule, "csv.unreadable"_L1);
    }

    void linesOfAnotherWidthAreRefused()
    {
        auto table =
            CsvTable::open(file("name,phone,note\nRama\nSita,1,x\nHari,1,2,3\n"), columns());
        QVERIFY(table.has_value());
        QCOMPARE(table->ignoredColumns(), QStringList{u"note"_s});
        const auto tooFew = table->next();
        QCOMPARE(tooFew->row.error().rule, "csv.field_count"_L1);
        QCOMPARE(tooFew->row.error().args[u"found"_s].toInt(), 1);
        const auto good = table->next();
        QCOMPARE(good->row->cells, (QStringList{u"Sita"_s, u"1"_s, QString()}));
        QCOMPARE(table->next()->row.error().rule, "csv.field_count"_L1);
        QVERIFY(!table->next());
    }

    void aKeyDependsOnTheContentOnly()
    {
        const auto keyOf = [this](const QByteArray& content, QByteArrayView kind = "devotees") {
            auto table = CsvTable::open(file(content), columns());
            return table->next()->row->key(kind, columns());
        };
        const QByteArray key = keyOf("name,phone,city\nRama,1,");
        QCOMPARE(key.size(), 32);
        QCOMPARE(keyOf("City,Mobile,Devotee Name,remark\n,1, Rama ,x"), key);
        QCOMPARE(keyOf("name,phone\nRama,1"), key);
        QVERIFY(keyOf("name,phone,city\nRama,,1") != key);
        QVERIFY(keyOf("name,phone,city\nRama,1,Mysuru") != key);
        QVERIFY(keyOf("name,phone,city\nRama,1,", "donations") != key);
    }

private:
    QString file(const QByteArray& content)
    {
        const QString path = m_folder.filePath(u"t.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
            qFatal("%s", qPrintable(out.errorString()));
        }
        return path;
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
