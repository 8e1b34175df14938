// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Cli;
using test::CliAnswer;

namespace {

QStringList words(const char16_t* line)
{
    return QString::fromUtf16(line).split(u'|');
}

} // namespace

/// What the program does with input that is wrong, strange or hostile: the right exit code, the
/// right code and field, exactly one JSON object, and nothing kept.
class CliInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void amounts_data();
    void amounts();
    void refusals_data();
    void refusals();
    void strangeNames_data();
    void strangeNames();
    void receiptFiles_data();
    void receiptFiles();
    void paperThatCannotBeWritten();
    void storeThatIsNotThere();
    void storeThatIsDamaged();

private:
    CliAnswer donate(const QStringList& more);

    Cli m_cli;
};

CliAnswer CliInputTest::donate(const QStringList& more)
{
    return m_cli(QStringList{u"donate"_s, u"--category"_s, u"GENERAL"_s} + more);
}

void CliInputTest::initTestCase()
{
    const auto made = m_cli.init({u"--demo"_s});
    QVERIFY2(made.exitCode == 0, made.out.constData());
}

void CliInputTest::amounts_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<qint64>("paise");
    const auto good = [](const char* name, const QString& text, qint64 paise) {
        QTest::newRow(name) << text << paise;
    };
    good("plain", u"1001"_s, 100100);
    good("grouped", u"1,00,001.50"_s, 10000150);
    good("Devanagari", u"१०१"_s, 10100);
    good("Kannada", u"೧,೦೦೧"_s, 100100);
    good("one paisa", u"0.01"_s, 1);
    good("crore", u"1,00,00,000"_s, 1000000000);
    good("ten crore", u"100000000"_s, 10000000000);
    const auto bad = [](const char* name, const QString& text) {
        QTest::newRow(name) << text << -1LL;
    };
    bad("zero", u"0"_s);
    bad("negative", u"-5"_s);
    bad("exponent", u"1e3"_s);
    bad("three decimals", u"1.005"_s);
    bad("empty", u""_s);
    bad("letters", u"five hundred"_s);
    bad("odd grouping", u"1,0,0"_s);
    bad("two points", u"1.0.0"_s);
    bad("beyond the rule", u"100,00,00,001"_s);
    bad("beyond 64 bits", u"99999999999999999999"_s);
    bad("infinity", u"inf"_s);
    bad("hexadecimal", u"0x10"_s);
}

void CliInputTest::amounts()
{
    QFETCH(const QString, amount);
    QFETCH(const qint64, paise);
    // Not cash, which has a limit of its own.
    const auto answer =
        donate({u"--amount="_s + amount, u"--mode"_s, u"neft"_s, u"--name"_s, u"Ravi Kumar"_s});
    if (paise < 0) {
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(answer.field(), u"amount"_s);
    } else {
        QVERIFY2(answer.exitCode == 0, answer.out.constData());
        QCOMPARE(answer.number("amount_paise"_L1), paise);
    }
}

void CliInputTest::refusals_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("issue");
    const auto sale = [](const char16_t* line) {
        return words(u"donate|--category|general|--amount|501") + words(line);
    };
    QTest::newRow("30 February") << words(
        u"book|--seva|archana|--date|2027-02-30|--name|Sita|--mode|cash")
                                 << 3 << u"date.malformed"_s;
    QTest::newRow("date in words")
        << words(u"report|donations|--from|yesterday") << 3 << u"date.malformed"_s;
    QTest::newRow("backwards") << words(u"report|donations|--from|2026-11-22|--to|2026-11-01") << 3
                               << u"period.backwards"_s;
    QTest::newRow("mode") << sale(u"--mode|barter|--anonymous") << 3 << u"payment.mode_unknown"_s;
    QTest::newRow("category") << words(u"donate|--category|moon|--amount|1|--mode|cash|--anonymous")
                              << 4 << u"category.unknown"_s;
    QTest::newRow("fund") << sale(u"--mode|cash|--anonymous|--fund|MOON") << 4 << u"fund.unknown"_s;
    QTest::newRow("phone of 9") << sale(u"--mode|cash|--name|Ravi|--phone|984501234") << 3
                                << u"phone.malformed"_s;
    QTest::newRow("PAN") << sale(u"--mode|cash|--name|Ravi|--pan|AAAXA1234A") << 3
                         << u"pan.holder_type"_s;
    QTest::newRow("cash bar") << words(
        u"donate|--category|general|--amount|200000|--mode|cash|--name|Ravi")
                              << 3 << u"cash.limit_transaction"_s;
    QTest::newRow("cheque without date")
        << sale(u"--mode|cheque|--name|Ravi|--cheque-no|123456|--bank|SBI") << 3
        << u"payment.instrument_date"_s;
    QTest::newRow("whole card number")
        << sale(u"--mode|card|--name|Ravi|--reference|4111111111111111") << 3
        << u"payment.card_number"_s;
    QTest::newRow("devotee") << sale(u"--mode|cash|--devotee|0190f3e0-0000-7000-8000-000000000000")
                             << 4 << u"devotee.unknown"_s;
    QTest::newRow("receipt language")
        << sale(u"--mode|cash|--anonymous|--receipt-language|tlh") << 3 << u"language.unknown"_s;
    QTest::newRow("paper") << sale(u"--mode|cash|--anonymous|--pdf|/tmp/x.pdf|--paper|A3") << 3
                           << u"cli.paper_unknown"_s;
    QTest::newRow("kind without a thing")
        << sale(u"--mode|kind|--anonymous") << 3 << u"kind.item_missing"_s;
    QTest::newRow("half a gram") << sale(u"--mode|kind|--anonymous|--item|rice|--quantity|0.0005")
                                 << 3 << u"kind.quantity_malformed"_s;
    QTest::newRow("seva") << words(
        u"book|--seva|moonlight|--date|2026-11-23|--name|Sita|--mode|cash")
                          << 4 << u"seva.unknown"_s;
    QTest::newRow("past seva") << words(
        u"book|--seva|archana|--date|2026-11-21|--name|Sita|--mode|cash")
                               << 3 << u"seva.date_past"_s;
    QTest::newRow("person of five parts") << words(
        u"book|--seva|archana|--date|2026-11-23|--name|Sita|--mode|cash|--person|a;b;c;d;e")
                                          << 3 << u"cli.person"_s;
    QTest::newRow("batch") << words(u"seva|add|--code|X|--name|Seva X|--price|5|--batch|8-7=x") << 3
                           << u"batch.malformed"_s;
    QTest::newRow("role") << words(u"user|add|--user|ravi|--role|king") << 3 << u"role.unknown"_s;
    QTest::newRow("no new password")
        << words(u"user|add|--user|ravi|--role|priest") << 3 << u"cli.new_password_missing"_s;
    QTest::newRow("nobody") << words(u"user|disable|nobody") << 4 << u"user.unknown"_s;
    QTest::newRow("himself") << words(u"user|disable|ramesh") << 8 << u"user.last_administrator"_s;
    QTest::newRow("instant") << words(u"seva-list|--date|2026-11-23|--additions-since|noon") << 3
                             << u"cli.instant"_s;
    QTest::newRow("receipt") << words(u"receipt|show|C01/2627/77") << 4 << u"receipt.unknown"_s;
    QTest::newRow("no file") << words(u"receipt|issue|--file|/nowhere/x.json") << 4
                             << u"json.unreadable"_s;
    QTest::newRow("no backup") << words(u"backup|check|/nowhere/x") << 4 << u"backup.unreadable"_s;
    QTest::newRow("folder of a backup")
        << words(u"backup|--to|/nowhere/x/y.mmbackup") << 9 << u"store.not_writable"_s;
    QTest::newRow("report file") << words(u"report|donations|--csv|/nowhere/x.csv") << 9
                                 << u"file.not_writable"_s;
    QTest::newRow("amount in words") << words(u"format|amount|1e3") << 3 << u"amount.malformed"_s;
}

void CliInputTest::refusals()
{
    QFETCH(const QStringList, line);
    QFETCH(const int, exit);
    QFETCH(const QString, issue);
    const qint64 before = m_cli({u"receipt"_s, u"list"_s}).number("count"_L1);
    const auto refused = m_cli(line);
    QVERIFY2(refused.issue() == issue, (refused.out + refused.err).constData());
    QCOMPARE(refused.exitCode, exit);
    QCOMPARE(refused.json["success"_L1], QJsonValue(false));
    QCOMPARE(m_cli({u"receipt"_s, u"list"_s}).number("count"_L1), before);
}

void CliInputTest::strangeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("one letter") << u"X"_s << QString();
    QTest::newRow("a syllable is a name") << u"ಓಂ"_s << u"ಓಂ"_s;
    QTest::newRow("100") << QString(100, u'a') << QString(100, u'a');
    QTest::newRow("101") << QString(101, u'a') << QString();
    QTest::newRow("emoji") << u"Ravi 🙏"_s << QString();
    QTest::newRow("right to left") << u"Ravi\u202E Kumar"_s << u"Ravi Kumar"_s;
    QTest::newRow("SQL") << u"Robert'); DROP TABLE receipts;--"_s
                         << u"Robert'); DROP TABLE receipts;--"_s;
    QTest::newRow("HTML") << u"<b>Ravi</b> & <script>"_s << u"<b>Ravi</b> & <script>"_s;
    QTest::newRow("digits") << u"12345"_s << QString();
    QTest::newRow("spaces") << u"   Ravi    Kumar  "_s << u"Ravi Kumar"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"=HYPERLINK(\"x\")"_s;
}

void CliInputTest::strangeNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, kept);
    const QString pdf = m_cli.path(u"strange.pdf"_s);
    const auto answer = donate(
        {u"--amount"_s, u"11"_s, u"--mode"_s, u"cash"_s, u"--name"_s, name, u"--pdf"_s, pdf});
    if (kept.isEmpty()) {
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.field(), u"name"_s);
        return;
    }
    QVERIFY2(answer.exitCode == 0, answer.out.constData());
    QCOMPARE(answer.text("devotee_name"_L1), kept);
    QCOMPARE(answer.text("pdf"_L1), pdf);
    const auto csv =
        m_cli({u"report"_s, u"donations"_s, u"--csv"_s, m_cli.path(u"donations.csv"_s)});
    QCOMPARE(csv.exitCode, 0);
    QVERIFY(!m_cli.read(u"donations.csv"_s).contains(",=HYPERLINK"));
    QVERIFY(!m_cli.read(u"donations.csv"_s).contains("\"=HYPERLINK"));
}

void CliInputTest::receiptFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("issue");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QByteArray& json, const QString& issue,
                         const QString& field) {
        QTest::newRow(name) << json << issue << field;
    };
    row("no JSON", "{", u"json.malformed"_s, u"file"_s);
    row("a list", "[]", u"json.malformed"_s, u"file"_s);
    row("empty", "{}", u"receipt.no_lines"_s, u"lines"_s);
    row("unknown field", R"({"colour":"red"})", u"json.unknown_field"_s, u"colour"_s);
    row("unknown in a line", R"({"lines":[{"kind":"donation","sum":5}]})", u"json.unknown_field"_s,
        u"lines[0].sum"_s);
    row("text for paise", R"({"lines":[{"kind":"donation","amount_paise":"500"}]})",
        u"json.not_whole"_s, u"lines[0].amount_paise"_s);
    row("broken paise", R"({"lines":[{"kind":"donation","amount_paise":500.5}]})",
        u"json.not_whole"_s, u"lines[0].amount_paise"_s);
    row("huge paise", R"({"lines":[{"kind":"donation","amount_paise":1e17}]})",
        u"amount.too_large"_s, u"lines[0].amount_paise"_s);
    row("rupees with a point as a number", R"({"lines":[{"kind":"donation","amount":500.5}]})",
        u"json.not_text"_s, u"lines[0].amount"_s);
    row("both", R"({"lines":[{"kind":"donation","amount":"5","amount_paise":500}]})",
        u"json.both_amounts"_s, u"lines[0].amount"_s);
    row("number for a name", R"({"payer":{"name":5}})", u"json.not_text"_s, u"payer.name"_s);
    row("lines no list", R"({"lines":{}})", u"json.not_list"_s, u"lines"_s);
    row("line no object", R"({"lines":[5]})", u"json.line_kind"_s, u"lines[0].kind"_s);
    row("kind", R"({"lines":[{"kind":"loan"}]})", u"json.line_kind"_s, u"lines[0].kind"_s);
    row("flag", R"({"payer":{"anonymous":"yes"}})", u"json.not_flag"_s, u"payer.anonymous"_s);
    row("sum",
        R"({"payer":{"anonymous":true},"lines":[{"kind":"donation","amount":100}],)"
        R"("payments":[{"mode":"cash","amount":60},{"mode":"neft","amount":30}]})",
        u"payment.sum_differs"_s, u"payments"_s);
    row("date", R"({"lines":[{"kind":"seva","seva":"archana","date":"30-02-2027"}]})",
        u"date.malformed"_s, u"lines[0].date"_s);
}

void CliInputTest::receiptFiles()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, issue);
    QFETCH(const QString, field);
    const auto refused =
        m_cli({u"receipt"_s, u"issue"_s, u"--file"_s, m_cli.write(u"receipt.json"_s, json)});
    QVERIFY2(refused.issue() == issue, refused.out.constData());
    QCOMPARE(refused.code(), u"VALIDATION_ERROR"_s);
    QCOMPARE(refused.field(), field);
}

void CliInputTest::paperThatCannotBeWritten()
{
    const auto issued = donate({u"--amount"_s, u"21"_s, u"--mode"_s, u"cash"_s, u"--anonymous"_s,
        u"--pdf"_s, u"/nowhere/receipt.pdf"_s});
    // The receipt is issued and stands; its number must not be lost.
    QVERIFY2(issued.exitCode == 0, issued.out.constData());
    QVERIFY(issued.data()["pdf"_L1].isNull());
    QCOMPARE(issued.text("warning_issue"_L1), u"file.not_writable"_s);
    QVERIFY(issued.json["message"_L1].toString().contains(issued.text("receipt_number"_L1)));
    // The paper was not made, so the next one is the original.
    const auto printed = m_cli({u"receipt"_s, u"reprint"_s, issued.text("receipt_number"_L1),
        u"--pdf"_s, m_cli.path(u"late.pdf"_s)});
    QCOMPARE(printed.number("copy_no"_L1), 0);
    QVERIFY(test::pdfText(m_cli.path(u"late.pdf"_s)).contains(u"ORIGINAL"_s));
    const auto reprint = m_cli({u"receipt"_s, u"reprint"_s, issued.text("receipt_number"_L1),
        u"--pdf"_s, u"/nowhere/receipt.pdf"_s});
    QCOMPARE(reprint.exitCode, 9);
    QCOMPARE(reprint.code(), u"STORAGE"_s);
}

void CliInputTest::storeThatIsNotThere()
{
    Cli empty;
    const auto none = empty({u"seva"_s, u"list"_s});
    QCOMPARE(none.exitCode, 4);
    QCOMPARE(none.issue(), u"setup.no_store"_s);
}

void CliInputTest::storeThatIsDamaged()
{
    Cli damaged;
    QCOMPARE(damaged.init().exitCode, 0);
    const QString store = u"data/mandirmitra.db"_s;
    QByteArray bytes = damaged.read(store);
    QVERIFY(bytes.size() > 20'000);
    bytes.replace(8192, 8192, QByteArray(8192, 'x'));
    QVERIFY(!damaged.write(store, bytes).isEmpty());
    const auto proved = damaged({u"verify"_s});
    QCOMPARE(proved.exitCode, 7);
    QCOMPARE(proved.code(), u"INTEGRITY"_s);
}

QTEST_GUILESS_MAIN(CliInputTest)
#include "cli_input_test.moc"
