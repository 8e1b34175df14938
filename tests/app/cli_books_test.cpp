// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Cli;
using test::CliAnswer;

#define DONE(answer)                                                                               \
    do {                                                                                           \
        const CliAnswer& given = answer;                                                           \
        QVERIFY2(given.exitCode == 0 && given.json["success"_L1].toBool(),                         \
            (given.out + given.err).constData());                                                  \
    } while (false)

/// The books of a small temple and how they are kept safe, with the real program; each test goes on
/// where the one before stopped.
class CliBooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void periodIsClosed();
    void booksAgree();
    void storeIsProved();
    void exportIsTheSameTwice();
    void importAddsNothingTwice();
    void backupIsRestored();
    void seedFillsTheBooks();

private:
    CliAnswer donate(const QString& amount, const QStringList& more);

    Cli m_cli;
    QString m_recoveryKey;
};

CliAnswer CliBooksTest::donate(const QString& amount, const QStringList& more)
{
    return m_cli(
        QStringList{u"donate"_s, u"--amount"_s, amount, u"--category"_s, u"general"_s} + more);
}

void CliBooksTest::initTestCase()
{
    const auto made = m_cli.init();
    DONE(made);
    m_recoveryKey = made.text("recovery_key"_L1);
    DONE(donate(u"501"_s, {u"--mode"_s, u"cash"_s, u"--name"_s, u"Ravi Kumar"_s}));
    DONE(donate(u"1,00,000"_s,
        {u"--mode"_s, u"neft"_s, u"--name"_s, u"Lakshmi"_s, u"--phone"_s, u"9845012345"_s}));
    DONE(m_cli({u"seva"_s, u"add"_s, u"--code"_s, u"ARCHANA"_s, u"--name"_s, u"Archana"_s,
        u"--price"_s, u"100"_s}));
    DONE(m_cli({u"book"_s, u"--seva"_s, u"ARCHANA"_s, u"--date"_s, u"2026-11-25"_s, u"--name"_s,
        u"Sita"_s, u"--mode"_s, u"cash"_s}));
    const auto wrong = donate(u"7"_s, {u"--mode"_s, u"upi"_s, u"--anonymous"_s});
    DONE(m_cli({u"receipt"_s, u"cancel"_s, wrong.text("receipt_number"_L1), u"--reason"_s,
        u"entered twice"_s}));
    m_cli.setNow(u"2026-11-24T04:30:00Z"_s);
}

void CliBooksTest::periodIsClosed()
{
    const QStringList upto{u"--upto"_s, u"2026-11-30"_s, u"--reason"_s, u"audit"_s};
    DONE(m_cli(QStringList{u"period"_s, u"close"_s} + upto));
    const auto closed = donate(u"1"_s, {u"--mode"_s, u"cash"_s, u"--anonymous"_s});
    QCOMPARE(closed.exitCode, 3);
    QCOMPARE(closed.code(), u"PERIOD_CLOSED"_s);
    QCOMPARE(m_cli({u"period"_s, u"open"_s, u"--upto"_s, u"2026-11-25"_s, u"--reason"_s, u"x"_s})
                 .exitCode,
        3);
    DONE(m_cli(QStringList{u"period"_s, u"open"_s} + upto));
    DONE(donate(u"1"_s, {u"--mode"_s, u"cash"_s, u"--anonymous"_s}));
}

void CliBooksTest::booksAgree()
{
    const QString csv = m_cli.path(u"tb.csv"_s);
    const auto balance =
        m_cli({u"report"_s, u"trial-balance"_s, u"--as-of"_s, u"2026-11-24"_s, u"--csv"_s, csv,
            u"--xlsx"_s, m_cli.path(u"tb.xlsx"_s), u"--pdf"_s, m_cli.path(u"tb.pdf"_s)});
    DONE(balance);
    const auto totals = balance.data()["totals"_L1].toObject();
    QVERIFY(totals["debit_paise"_L1].toInteger() > 0);
    QCOMPARE(totals["debit_paise"_L1], totals["credit_paise"_L1]);
    QCOMPARE(totals["closing_debit_paise"_L1], totals["closing_credit_paise"_L1]);
    QVERIFY(m_cli.read(u"tb.csv"_s).startsWith("\xEF\xBB\xBF"));
    QVERIFY(m_cli.read(u"tb.xlsx"_s).startsWith("PK"));
    QVERIFY(test::pdfText(m_cli.path(u"tb.pdf"_s)).contains(u"25110"_s));
    for (const auto& name : {u"day-book"_s, u"cash-book"_s, u"ledger"_s, u"donations"_s, u"sevas"_s,
             u"donors"_s, u"control-totals"_s}) {
        const auto report =
            m_cli({u"report"_s, name, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s});
        DONE(report);
        QVERIFY(!report.list("columns"_L1).isEmpty());
        QVERIFY2(!report.list("rows"_L1).isEmpty(), qPrintable(name));
        QVERIFY(report.data()["totals"_L1].isObject());
        const auto row = report.list("rows"_L1)[0].toObject();
        for (const auto& column : report.list("columns"_L1)) {
            QVERIFY2(row.contains(column.toString()), qPrintable(column.toString()));
        }
    }
    const auto control = m_cli({u"report"_s, u"control-totals"_s, u"--from"_s, u"2026-11-01"_s});
    QCOMPARE(control.data()["totals"_L1].toObject()["agrees"_L1].toString(), u"yes"_s);
    const auto cash = m_cli({u"ledger"_s, u"show"_s, u"25110"_s});
    QCOMPARE(
        cash.data()["totals"_L1].toObject()["closing_paise"_L1], cash.data()["balance_paise"_L1]);
    QCOMPARE(m_cli({u"report"_s, u"horoscope"_s}).exitCode, 2);
    QCOMPARE(m_cli({u"ledger"_s, u"show"_s, u"99999"_s}).exitCode, 4);
}

void CliBooksTest::storeIsProved()
{
    const auto proved = m_cli({u"verify"_s});
    DONE(proved);
    QVERIFY(proved.list("checks"_L1).size() >= 10);
    for (const auto& check : proved.list("checks"_L1)) {
        QVERIFY(check.toObject()["ok"_L1].toBool());
    }
}

void CliBooksTest::exportIsTheSameTwice()
{
    for (const auto& folder : {u"one"_s, u"two"_s}) {
        DONE(m_cli({u"export"_s, u"all"_s, u"--out"_s, m_cli.path(folder)}));
    }
    const QStringList tables = QDir(m_cli.path(u"one"_s)).entryList({u"*.jsonl"_s});
    for (const auto& needed : {u"receipts.jsonl"_s, u"donations.jsonl"_s, u"devotees.jsonl"_s,
             u"bookings.jsonl"_s, u"vouchers.jsonl"_s}) {
        QVERIFY(tables.contains(needed));
        QCOMPARE(m_cli.read(u"one/"_s + needed), m_cli.read(u"two/"_s + needed));
    }
    QCOMPARE(m_cli.read(u"one/receipts.jsonl"_s).count('\n'),
        m_cli({u"receipt"_s, u"list"_s}).number("count"_L1));
}

void CliBooksTest::importAddsNothingTwice()
{
    const QString csv = m_cli.write(u"devotees.csv"_s,
        "name,phone,gotra\nSita Rao,9845011111,Bharadwaja\nX,9845011112,\nRam,98450,\n");
    const QStringList words{u"import"_s, u"devotees"_s, u"--csv"_s, csv};
    const auto tried = m_cli(words + QStringList{u"--dry-run"_s});
    DONE(tried);
    QCOMPARE(tried.number("added"_L1), 1);
    const auto taken = m_cli(words);
    QCOMPARE(taken.number("added"_L1), 1);
    QCOMPARE(taken.list("refused"_L1).size(), 2);
    QCOMPARE(taken.list("refused"_L1)[0].toObject()["line"_L1].toInteger(), 3);
    QVERIFY(!taken.list("refused"_L1)[0].toObject()["reason"_L1].toString().isEmpty());
    const auto again = m_cli(words);
    QCOMPARE(again.number("added"_L1), 0);
    QCOMPARE(again.number("already"_L1), 1);
}

void CliBooksTest::backupIsRestored()
{
    const QString backup = m_cli.path(u"srm.mmbackup"_s);
    const auto made = m_cli({u"backup"_s, u"--to"_s, backup});
    DONE(made);
    QVERIFY(!m_cli.read(u"srm.mmbackup"_s).contains("Ravi Kumar"));
    DONE(m_cli({u"backup"_s, u"check"_s, backup}));
    const auto before = m_cli({u"receipt"_s, u"list"_s});

    m_cli.useFolder(u"new"_s);
    const auto keyless = m_cli({u"restore"_s, u"--from"_s, backup});
    QCOMPARE(keyless.exitCode, 3);
    QCOMPARE(keyless.issue(), u"cli.recovery_key_missing"_s);
    m_cli.set(u"MANDIRMITRA_RECOVERY_KEY"_s, m_recoveryKey);
    const auto restored = m_cli({u"restore"_s, u"--from"_s, backup});
    DONE(restored);
    QCOMPARE(restored.text("series"_L1), u"unknown"_s);
    m_cli.unset(u"MANDIRMITRA_RECOVERY_KEY"_s);
    DONE(m_cli({u"verify"_s}));
    QCOMPARE(m_cli({u"receipt"_s, u"list"_s}).list("receipts"_L1), before.list("receipts"_L1));
    const auto early = donate(u"1"_s, {u"--mode"_s, u"cash"_s, u"--anonymous"_s});
    QCOMPARE(early.issue(), u"restore.series_unsettled"_s);
    const auto last = before.list("receipts"_L1)[0].toObject()["receipt_number"_L1].toString();
    DONE(m_cli({u"counter"_s, u"confirm"_s, u"--last-number"_s, last}));
    const auto next = donate(
        u"1"_s, {u"--mode"_s, u"cash"_s, u"--anonymous"_s, u"--pdf"_s, m_cli.path(u"after.pdf"_s)});
    DONE(next);
    QCOMPARE(next.number("sequence"_L1), last.section(u'/', 2).toLongLong() + 1);

    QByteArray damaged = m_cli.read(u"srm.mmbackup"_s);
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    const auto check =
        m_cli({u"backup"_s, u"check"_s, m_cli.write(u"damaged.mmbackup"_s, damaged)});
    QCOMPARE(check.exitCode, 7);
    QCOMPARE(check.code(), u"INTEGRITY"_s);
}

void CliBooksTest::seedFillsTheBooks()
{
    m_cli.useFolder(u"trial"_s);
    DONE(m_cli.init({u"--demo"_s}));
    const auto seeded = m_cli({u"seed"_s, u"--receipts"_s, u"300"_s, u"--devotees"_s, u"40"_s,
        u"--years"_s, u"2"_s, u"--random-seed"_s, u"7"_s});
    DONE(seeded);
    QCOMPARE(seeded.number("receipts"_L1), 300);
    QCOMPARE(m_cli({u"receipt"_s, u"list"_s}).number("count"_L1), 300);
    DONE(m_cli({u"verify"_s}));
    const auto control = m_cli({u"report"_s, u"control-totals"_s, u"--from"_s, u"2023-01-01"_s});
    QCOMPARE(control.data()["totals"_L1].toObject()["agrees"_L1].toString(), u"yes"_s);
    QCOMPARE(m_cli({u"seed"_s, u"--receipts"_s, u"-5"_s}).issue(), u"cli.number"_s);
    DONE(donate(u"1"_s, {u"--mode"_s, u"cash"_s, u"--anonymous"_s}));
}

QTEST_GUILESS_MAIN(CliBooksTest)
#include "cli_books_test.moc"
