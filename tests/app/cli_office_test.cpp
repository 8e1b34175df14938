// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite_connection.h"
#include "models/store/transaction.h"
#include "tests/app/cli.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Cli;
using test::CliAnswer;

/// What the office sets up by command, and how commands behave beside other programs.
class CliOfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void approvalMakesDonationsDeductible();
    void whoMaySetUp();
    void settingsAreKept();
    void passwordsChange();
    void wrongPasswordsWait();
    void orderHoldsWhileTheClockStands();
    void busyStoreIsSaid();
    void clockThatWentBackIsAsked();
    void realClockIsNotSetFromOutside();
    void peopleReadText();

private:
    CliAnswer donate(const QStringList& more);

    Cli m_cli;
};

CliAnswer CliOfficeTest::donate(const QStringList& more)
{
    return m_cli(QStringList{u"donate"_s, u"--amount"_s, u"2000"_s} + more);
}

void CliOfficeTest::initTestCase()
{
    const auto made = m_cli.init();
    QVERIFY2(made.exitCode == 0, made.out.constData());
    m_cli.set(u"MANDIRMITRA_NEW_PASSWORD"_s, u"flowers for the morning"_s);
    QCOMPARE(m_cli({u"user"_s, u"add"_s, u"--user"_s, u"sudha"_s, u"--role"_s, u"counter_staff"_s})
                 .exitCode,
        0);
    m_cli.set(u"MANDIRMITRA_USER"_s, u"ramesh"_s);
}

void CliOfficeTest::approvalMakesDonationsDeductible()
{
    const QStringList gift{u"--category"_s, u"annadana"_s, u"--mode"_s, u"cash"_s, u"--name"_s,
        u"Ravi Kumar"_s, u"--address"_s, u"1 Car Street, Mysuru"_s, u"--pan"_s, u"ABCPK1234K"_s};
    QCOMPARE(donate(gift).text("eligible_80g_reason"_L1), u"no_approval"_s);
    const auto changed = m_cli({u"temple"_s, u"change"_s, u"--deduction-route"_s, u"approval"_s,
        u"--deduction-reference"_s, u"AABTS5678KF20214"_s, u"--deduction-from"_s, u"2026-04-01"_s,
        u"--deduction-upto"_s, u"2031-03-31"_s});
    QVERIFY2(changed.exitCode == 0, changed.out.constData());
    QCOMPARE(donate(gift).text("eligible_80g_reason"_L1), u"fund"_s);
    const auto fund = m_cli({u"fund"_s, u"change"_s, u"ANNADANA"_s, u"--deductible"_s, u"yes"_s});
    QCOMPARE(fund.data()["deductible"_L1], QJsonValue(true));
    const QString pdf = m_cli.path(u"deductible.pdf"_s);
    const auto eligible =
        donate(gift + QStringList{u"--pdf"_s, pdf, u"--receipt-language"_s, u"en"_s});
    QCOMPARE(eligible.data()["eligible_80g"_L1], QJsonValue(true));
    QVERIFY(!eligible.out.contains("ABCPK1234K"));
    const QString paper = test::pdfText(pdf).simplified();
    QVERIFY2(paper.contains(u"section 133"_s) && paper.contains(u"AABTS5678KF20214"_s),
        qPrintable(paper));
    // "Any sum exceeding two thousand rupees" in cash.
    const auto above = m_cli(QStringList{u"donate"_s, u"--amount"_s, u"2000.01"_s} + gift);
    QCOMPARE(above.text("eligible_80g_reason"_L1), u"cash_above_2000"_s);
}

void CliOfficeTest::whoMaySetUp()
{
    m_cli.setPassword(u"flowers for the morning"_s);
    for (const QStringList& words :
        {QStringList{u"temple"_s, u"change"_s, u"--city"_s, u"Mysuru"_s},
            {u"fund"_s, u"change"_s, u"GENERAL"_s, u"--deductible"_s, u"yes"_s},
            {u"setting"_s, u"change"_s, u"pin_hours"_s, u"2"_s},
            {u"user"_s, u"add"_s, u"--user"_s, u"x.y"_s, u"--role"_s, u"priest"_s},
            {u"period"_s, u"close"_s, u"--upto"_s, u"2026-10-31"_s, u"--reason"_s, u"x"_s},
            {u"export"_s, u"all"_s, u"--out"_s, m_cli.path(u"out"_s)},
            {u"seva"_s, u"add"_s, u"--code"_s, u"X"_s, u"--name"_s, u"Seva X"_s, u"--price"_s,
                u"5"_s}}) {
        const auto denied = m_cli(QStringList{u"--as"_s, u"sudha"_s} + words);
        QVERIFY2(denied.code() == u"PERMISSION_DENIED"_s, denied.out.constData());
        QCOMPARE(denied.exitCode, 5);
    }
    m_cli.setPassword(test::kPassword);
}

void CliOfficeTest::settingsAreKept()
{
    const auto changed = m_cli({u"setting"_s, u"change"_s, u"receipt_paper"_s, u"80mm"_s});
    QVERIFY2(changed.exitCode == 0, changed.out.constData());
    QVERIFY(m_cli({u"setting"_s, u"list"_s}).out.contains("80mm"));
    QCOMPARE(m_cli({u"setting"_s, u"change"_s, u"receipt_paper"_s, u"A3"_s}).exitCode, 3);
    QVERIFY(m_cli({u"fund"_s, u"list"_s}).list("funds"_L1).size() > 5);
    QVERIFY(m_cli({u"category"_s, u"list"_s}).list("categories"_L1).size() > 5);
}

void CliOfficeTest::passwordsChange()
{
    m_cli.set(u"MANDIRMITRA_PIN"_s, u"4821"_s);
    QCOMPARE(m_cli({u"user"_s, u"pin"_s}).data()["has_pin"_L1], QJsonValue(true));
    m_cli.unset(u"MANDIRMITRA_PIN"_s);
    m_cli.set(u"MANDIRMITRA_NEW_PASSWORD"_s, u"another long password"_s);
    QCOMPARE(m_cli({u"user"_s, u"reset"_s, u"sudha"_s}).exitCode, 0);
    m_cli.setPassword(u"another long password"_s);
    QCOMPARE(m_cli({u"--as"_s, u"sudha"_s, u"seva"_s, u"list"_s}).exitCode, 0);
    m_cli.set(u"MANDIRMITRA_NEW_PASSWORD"_s, u"short"_s);
    QCOMPARE(
        m_cli({u"--as"_s, u"sudha"_s, u"user"_s, u"password"_s}).issue(), u"password.too_short"_s);
    m_cli.set(u"MANDIRMITRA_NEW_PASSWORD"_s, u"a third long password"_s);
    QCOMPARE(m_cli({u"--as"_s, u"sudha"_s, u"user"_s, u"password"_s}).exitCode, 0);
    QCOMPARE(m_cli({u"--as"_s, u"sudha"_s, u"seva"_s, u"list"_s}).code(), u"AUTH_FAILED"_s);
    m_cli.setPassword(test::kPassword);
    QCOMPARE(m_cli({u"user"_s, u"disable"_s, u"sudha"_s}).data()["disabled"_L1], QJsonValue(true));
    m_cli.setPassword(u"a third long password"_s);
    const auto disabled = m_cli({u"--as"_s, u"sudha"_s, u"seva"_s, u"list"_s});
    QCOMPARE(disabled.exitCode, 5);
    m_cli.setPassword(test::kPassword);
}

void CliOfficeTest::wrongPasswordsWait()
{
    m_cli.setPassword(u"guess after guess"_s);
    CliAnswer answer;
    for (int i = 0; i < 6; ++i) {
        answer = m_cli({u"--as"_s, u"nobody.here"_s, u"seva"_s, u"list"_s});
        QCOMPARE(answer.exitCode, 5);
        QCOMPARE(answer.code(), u"AUTH_FAILED"_s);
    }
    QCOMPARE(answer.issue(), u"login.locked"_s);
    m_cli.setPassword(test::kPassword);
}

/// Each command is a program of its own; what it writes must still stand behind what the one before
/// wrote, though no millisecond passes between them.
void CliOfficeTest::orderHoldsWhileTheClockStands()
{
    const QStringList upto{u"--upto"_s, u"2026-11-30"_s, u"--reason"_s, u"audit"_s};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(m_cli(QStringList{u"period"_s, u"close"_s} + upto).exitCode, 0);
        QCOMPARE(donate({u"--category"_s, u"general"_s, u"--mode"_s, u"neft"_s, u"--anonymous"_s})
                     .code(),
            u"PERIOD_CLOSED"_s);
        QCOMPARE(m_cli(QStringList{u"period"_s, u"open"_s} + upto).exitCode, 0);
        QCOMPARE(donate({u"--category"_s, u"general"_s, u"--mode"_s, u"neft"_s, u"--anonymous"_s})
                     .exitCode,
            0);
    }
    qint64 expected = m_cli({u"receipt"_s, u"list"_s}).number("count"_L1);
    for (const auto& row : m_cli({u"receipt"_s, u"list"_s}).list("receipts"_L1)) {
        QCOMPARE(row.toObject()["receipt_number"_L1].toString().section(u'/', 2).toLongLong(),
            expected--);
    }
}

void CliOfficeTest::busyStoreIsSaid()
{
    const auto db = store::SqliteConnection::open(m_cli.dataFolder() + u"/mandirmitra.db"_s, {});
    QVERIFY(db);
    const auto held = store::Transaction::begin(**db);
    QVERIFY(held);
    const auto busy =
        donate({u"--category"_s, u"general"_s, u"--mode"_s, u"neft"_s, u"--anonymous"_s});
    QCOMPARE(busy.exitCode, 8);
    QCOMPARE(busy.code(), u"BUSY"_s);
}

void CliOfficeTest::clockThatWentBackIsAsked()
{
    const QStringList gift{u"--category"_s, u"general"_s, u"--mode"_s, u"neft"_s, u"--anonymous"_s};
    m_cli.setNow(u"2026-11-20T04:30:00Z"_s);
    const auto asked = donate(gift);
    QCOMPARE(asked.exitCode, 8);
    QCOMPARE(asked.issue(), u"clock.behind"_s);
    QCOMPARE(donate(gift + QStringList{u"--confirm-date"_s}).exitCode, 0);
    m_cli.setNow(u"noon"_s);
    QCOMPARE(donate(gift).issue(), u"clock.malformed"_s);
    m_cli.setNow(u"2026-11-22T04:30:00Z"_s);
}

void CliOfficeTest::realClockIsNotSetFromOutside()
{
    Cli real;
    const auto made = real({u"init"_s, u"--temple-name"_s, u"Shri Rama Mandira"_s,
        u"--temple-code"_s, u"SRM"_s, u"--counter"_s, u"C01"_s, u"--admin"_s, u"ramesh"_s});
    QVERIFY2(made.exitCode == 0, made.out.constData());
    real.setNow(u"2001-01-01T00:00:00Z"_s);
    const auto given = real({u"donate"_s, u"--amount"_s, u"1"_s, u"--category"_s, u"general"_s,
        u"--mode"_s, u"cash"_s, u"--anonymous"_s});
    QVERIFY(!given.text("business_date"_L1).startsWith(u"2001"_s));
}

void CliOfficeTest::peopleReadText()
{
    const auto text = m_cli.plain({u"--lang"_s, u"kn"_s, u"report"_s, u"trial-balance"_s});
    QCOMPARE(text.exitCode, 0);
    const QString shown = QString::fromUtf8(text.out);
    QVERIFY(shown.contains(u"ತಾಳೆ ಪಟ್ಟಿ"_s) && shown.contains(u"ಖರ್ಚು"_s));
    QVERIFY(!shown.contains(u"_paise"_s));
    const auto receipt = m_cli.plain({u"receipt"_s, u"show"_s, u"C01/2627/1"_s});
    QVERIFY(receipt.out.contains("2,000.00"));
}

QTEST_GUILESS_MAIN(CliOfficeTest)
#include "cli_office_test.moc"
