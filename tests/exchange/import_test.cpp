// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/imports.h"
#include "models/exchange/refused_rows.h"
#include "models/receipts/find_receipts.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/deities.h"
#include "models/upkeep/verify.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using exchange::ImportOptions;
using exchange::ImportReport;

namespace {

/// "line rule field" of each refused row.
QStringList refusals(const ImportReport& report)
{
    QStringList all;
    for (const auto& refused : report.refusals) {
        all.append(
            u"%1 %2 %3"_s.arg(refused.line).arg(refused.error.rule, refused.error.field).trimmed());
    }
    return all;
}

QByteArray broken(store::Connection& db)
{
    QByteArray all;
    const auto checks = upkeep::verifyStore(db);
    for (const auto& check : *checks) {
        all += check.ok ? "" : check.name.toUtf8() + ": " + check.detail.toUtf8() + '\n';
    }
    return all;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TestDesk>();
        QVERIFY(test::seedBooks(*m_desk));
    }

    void goodDevoteesAreTakenAndBadOnesListed();
    void aDevoteeInAlreadyIsNotAddedAgain();
    void aDryRunKeepsNothing();
    void anImportCanBeCancelledAndGoneOnWith();
    void refusedRowsAreSavedToBeMended();
    void sevasComeWithTheirDeitiesAndBatches();
    void donationsComeAsReceiptsOfTheirOwnSeries();
    void sameLinesAreTwoGifts();
    void theTillIsNotTouched();
    void whoMayNotImportAddsNothing();

private:
    QString file(const QByteArray& content)
    {
        const QString path = m_folder.filePath(u"import.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
            qFatal("%s", qPrintable(out.errorString()));
        }
        return path;
    }
    Result<ImportReport> devotees(const QByteArray& content, const ImportOptions& options = {})
    {
        return exchange::importDevotees(m_desk->desk(), m_sealer, file(content), options);
    }
    Result<ImportReport> donations(const QByteArray& content, const ImportOptions& options = {})
    {
        return exchange::importDonations(m_desk->desk(), m_sealer, file(content), options);
    }
    qint64 count(const char* table)
    {
        return m_desk->number(QByteArray("SELECT count(*) FROM ") + table);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestDesk> m_desk;
    test::OpenSealer m_sealer;
};

void ImportTest::goodDevoteesAreTakenAndBadOnesListed()
{
    // 10,000 lines, 200 of them bad in ten ways.
    const QByteArrayList bad{"X,9845000000", ",9845000000", "Rama 12,98450", "\"Rama,98450",
        "Ra\"ma,1", "Rama\xFF,9845000000", "Rama,9845000000,extra", "12345,9845000000",
        "Rama \xF0\x9F\x99\x8F,9845000000", QByteArray(101, 'r') + ",9845000000"};
    QByteArray content = "Name,Mobile\n";
    QStringList expected;
    for (int i = 0; i < 10'000; ++i) {
        if (i % 50 == 49) {
            content += bad[(i / 50) % bad.size()] + '\n';
            expected.append(QString::number(i + 2));
        } else {
            content += "Devotee Number " + QByteArray(1, static_cast<char>('A' + i % 26))
                + QByteArray(1, static_cast<char>('a' + i / 26 % 26))
                + QByteArray(1, static_cast<char>('a' + i / 676)) + ",98"
                + QByteArray::number(10'000'000 + i) + '\n';
        }
    }
    const auto report = devotees(content);
    QVERIFY2(report, report ? "" : report.error().rule.data());
    QCOMPARE(report->read, 10'000);
    QCOMPARE(report->added, 9'800);
    QCOMPARE(report->refused, 200);
    QCOMPARE(count("devotees"), 9'800);
    QStringList lines;
    for (const auto& refused : report->refusals) {
        lines.append(QString::number(refused.line));
        QVERIFY(!refused.error.rule.isEmpty());
    }
    QCOMPARE(lines, expected);
    QCOMPARE(refusals(*report).mid(0, 10),
        (QStringList{u"51 name.too_short name"_s, u"101 name.empty name"_s,
            u"151 phone.malformed phone"_s, u"201 csv.quote_inside"_s, u"251 csv.quote_inside"_s,
            u"301 csv.not_utf8"_s, u"351 csv.field_count"_s, u"401 name.no_letters name"_s,
            u"451 name.emoji name"_s, u"501 name.too_long name"_s}));

    const auto again = devotees(content);
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->already, 9'800);
    QCOMPARE(again->refused, 200);
    QCOMPARE(count("devotees"), 9'800);
    QVERIFY2(broken(m_desk->db()).isEmpty(), broken(m_desk->db()).constData());
}

void ImportTest::aDevoteeInAlreadyIsNotAddedAgain()
{
    const auto first = devotees("name,phone,dob,member no,messages,favourite colour\n"
                                "Lakshmi Devi,+91 98450 12345,22/11/1960,M1,yes,red\n"
                                "Lakshmi Devi,9845012345,1960-11-22,M2,,red\n"
                                "Ramesh,,,,,\n"
                                "Ramesh,,,,,\n"
                                "Sita,98450 12345,31.02.1960,,,\n"
                                "Gita,98450 12345,,,perhaps,\n");
    QVERIFY2(first, first ? "" : first.error().rule.data());
    QCOMPARE(first->added, 2);
    QCOMPARE(first->already, 2);
    QCOMPARE(refusals(*first),
        (QStringList{u"6 date.malformed birth_date"_s, u"7 csv.yes_or_no allows_messages"_s}));
    QCOMPARE(first->ignoredColumns, QStringList{u"favourite colour"_s});
    QCOMPARE(m_desk->number("SELECT count(*) FROM devotees WHERE birth_date = '1960-11-22' AND "
                            "allows_messages = 1 AND phone = '9845012345'"),
        1);
    // Another file, other columns, other spelling of the phone; the member's name was corrected.
    const auto second = devotees("Member No,Name,Contact\n"
                                 "M1,Lakshmidevi,9845099999\n"
                                 "M9,Lakshmi Devi,09845012345\n"
                                 ",Ramesh,9845011111\n");
    QVERIFY(second);
    QCOMPARE(second->already, 2);
    QCOMPARE(second->added, 1);
    QCOMPARE(count("devotees"), 3);
}

void ImportTest::aDryRunKeepsNothing()
{
    const QByteArray content = "name,phone\nRama,9845000001\nRama,9845000001\nX,1\n";
    ImportOptions dry;
    dry.isDryRun = true;
    const auto tried = devotees(content, dry);
    QVERIFY(tried);
    QCOMPARE(count("devotees"), 0);
    QCOMPARE(count("sync_outbox"), 2);
    const auto real = devotees(content);
    QVERIFY(real);
    QCOMPARE(tried->added, real->added);
    QCOMPARE(tried->already, real->already);
    QCOMPARE(refusals(*tried), refusals(*real));
    QCOMPARE(count("devotees"), 1);
}

void ImportTest::anImportCanBeCancelledAndGoneOnWith()
{
    QByteArray content = "name,phone\n";
    for (int i = 0; i < 1000; ++i) {
        content += "Rama " + QByteArray(1, static_cast<char>('A' + i % 26)) + ",98"
            + QByteArray::number(10'000'000 + i) + '\n';
    }
    std::atomic_bool cancel = false;
    ImportOptions options;
    options.progress.stop = &cancel;
    QList<qint64> told;
    options.progress.told = [&](qint64 done, qint64 total) {
        QCOMPARE(total, 1000);
        told << done;
        cancel = done > 0;
    };
    const auto first = devotees(content, options);
    QVERIFY(first);
    QVERIFY(first->wasCancelled);
    QVERIFY(first->added > 0 && first->added < 1000);
    QCOMPARE(count("devotees"), first->added);
    QCOMPARE(told, (QList<qint64>{0, first->read}));
    QCOMPARE(broken(m_desk->db()), QByteArray());
    const auto rest = devotees(content);
    QVERIFY(rest);
    QCOMPARE(rest->already, first->added);
    QCOMPARE(count("devotees"), 1000);
}

void ImportTest::refusedRowsAreSavedToBeMended()
{
    const auto report = devotees("name,phone,Colour\n"
                                 "Rama,9845000001,red\n"
                                 "Sita,12,\"blue, \"\"dark\"\"\"\n"
                                 "Hanuman,\"98450\n"
                                 "Bharata,9845000003,green\n");
    QVERIFY(report);
    QCOMPARE(report->total, 4);
    QCOMPARE(report->read, 4);
    const QString path = m_folder.filePath(u"refused.csv"_s);
    QVERIFY(exchange::saveRefusedRows(
        *report, path, [](const Error& why) { return QString(why.rule); }));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QCOMPARE(text,
        QByteArray("\xEF\xBB\xBF\"line\",\"reason\",\"name\",\"phone\",\"Colour\"\r\n"
                   "\"3\",\"phone.malformed\",\"Sita\",\"12\",\"blue, \"\"dark\"\"\"\r\n"
                   "\"4\",\"csv.quote_unclosed\",\"Hanuman,\"\"98450\"\r\n"));
    // Mended, the file goes in as it is: line and reason are passed over.
    const auto again = devotees(QByteArray(text).replace("\"12\"", "\"9845000002\""));
    QVERIFY(again);
    QCOMPARE(again->added, 1);
    QVERIFY(again->ignoredColumns.contains(u"reason"_s));
    const auto nowhere = exchange::saveRefusedRows(*report, m_folder.filePath(u"no/such.csv"_s),
        [](const Error& why) { return QString(why.rule); });
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().rule, "store.not_writable"_L1);
}

void ImportTest::sevasComeWithTheirDeitiesAndBatches()
{
    const QByteArray content =
        "Code,Seva,Rate,God,Timings,Days,Cut-off,Ledger\n"
        "ARCHANA,Archana,\"1,001.50\",Sri Ganapati,06:00-08:00=60; 18:00-19:00=20,,,\n"
        "RUDRA,Rudrabhisheka,501,Sri Ganapati,06:00=10,\"mon,thu\",20:00-1,\n"
        "ARCHANA,Another,10,,,,,\n"
        "FREE,Free,0,,,,,\n"
        "BAD,Bad time,10,,25:00,,,\n"
        "HEAD,Bad head,10,New God,,,,99999\n"
        "ANNA,ಅನ್ನಸಂತರ್ಪಣೆ,100,ಗಣಪತಿ,,,,\n";
    const auto report = exchange::importSevas(m_desk->desk(), file(content), {});
    QVERIFY2(report, report ? "" : report.error().rule.data());
    QCOMPARE(refusals(*report),
        (QStringList{u"4 seva.code_taken code"_s, u"5 seva.price_not_positive price"_s,
            u"6 time.malformed batches"_s, u"7 ledger.unknown"_s}));
    QCOMPARE(report->added, 3);
    const auto seva = sevas::findSeva(m_desk->db(), u"archana"_s, m_desk->clock().today());
    QVERIFY(seva);
    QCOMPARE(seva->price, Money::fromPaise(100'150));
    QCOMPARE(seva->batches.size(), size_t{2});
    QCOMPARE(seva->deityName, u"Sri Ganapati"_s);
    // A refused line takes back the deity that it brought.
    QCOMPARE(sevas::listDeities(m_desk->db())->size(), size_t{2});
    const auto again = exchange::importSevas(m_desk->desk(), file(content), {});
    QCOMPARE(again->added, 0);
    QCOMPARE(again->already, 3);
    QVERIFY2(broken(m_desk->db()).isEmpty(), broken(m_desk->db()).constData());
}

void ImportTest::donationsComeAsReceiptsOfTheirOwnSeries()
{
    const QByteArray content =
        "Receipt No,Date,Donor,Mobile,Amount,Donation Type,Payment Mode,UTR,Remarks\n"
        "A-17,05/03/2024,Lakshmi Devi,9845012345,\"1,001\",GENERAL,Cash,,for the roof\n"
        "A-18,2024-03-06,Raghu,9845012346,501.50,annadana,UPI,123456789012,\n"
        "A-19,2024-03-06,Raghu,9845012346,-5,GENERAL,Cash,,\n"
        "A-20,2027-03-06,Raghu,9845012346,5,GENERAL,Cash,,\n"
        "A-21,2024-03-06,Raghu,9845012346,5,NOTHING,Cash,,\n"
        "A-22,2024-03-06,Raghu,9845012346,5,GENERAL,barter,,\n"
        "A-23,2024-03-06,,,5,GENERAL,Cash,,\n"
        "A-24,2024-03-06,Raghu,9845012346,1e3,GENERAL,Cash,,\n"
        "A-17,2024-03-05,Lakshmi Devi,9845012345,900,GENERAL,Cash,,for the roof\n"
        "A-17,05.03.2024,Lakshmi Devi,9845012345,1001.00,GENERAL,cash,,for the roof\n";
    const auto report = donations(content);
    QVERIFY2(report, report ? "" : report.error().rule.data());
    QCOMPARE(report->added, 2);
    QCOMPARE(refusals(*report),
        (QStringList{u"4 amount.not_positive amount"_s, u"5 import.date_future date"_s,
            u"6 category.unknown"_s, u"7 payment.mode_unknown mode"_s, u"8 payer.missing name"_s,
            u"9 amount.malformed amount"_s, u"10 import.receipt_differs receipt_no"_s}));
    // Written otherwise, but the same gift.
    QCOMPARE(report->already, 1);
    const auto receipt = receipts::showReceipt(m_desk->db(), u"IMP/2627/1"_s);
    QVERIFY2(receipt, receipt ? "" : receipt.error().rule.data());
    QCOMPARE(receipt->total, Money::fromRupees(1001));
    QCOMPARE(receipt->remarks, u"Imported: Receipt A-17 of 2024-03-05. for the roof"_s);
    QCOMPARE(receipt->businessDate, m_desk->clock().today());
    QCOMPARE(m_desk->desk().counterCode, u"C01"_s);
    const auto again = donations(content);
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->already, 3);
    QCOMPARE(refusals(*again), refusals(*report));
    QCOMPARE(count("receipts"), 2);
    QVERIFY2(broken(m_desk->db()).isEmpty(), broken(m_desk->db()).constData());
}

void ImportTest::sameLinesAreTwoGifts()
{
    const QByteArray content = "anonymous,amount\nyes,100\nyes,100\nyes,100\n";
    const auto report = donations(content);
    QVERIFY2(report, report ? "" : report.error().rule.data());
    QCOMPARE(report->added, 3);
    const auto again = donations(content + "yes,100\n");
    QCOMPARE(again->already, 3);
    QCOMPARE(again->added, 1);
}

void ImportTest::theTillIsNotTouched()
{
    QVERIFY(donations("anonymous,amount\nyes,100\n"));
    QCOMPARE(
        m_desk->number("SELECT sum(v.debit_paise) FROM voucher_lines v JOIN ledgers l ON l.id = "
                       "v.ledger_id WHERE l.code = '25109'"),
        10'000);
}

void ImportTest::whoMayNotImportAddsNothing()
{
    m_desk->allowOnly({u"donation.create"_s, u"devotee.create"_s, u"seva.manage"_s});
    QCOMPARE(devotees("name\nRama\n").error().kind, ErrorKind::PermissionDenied);
    QCOMPARE(donations("name,amount\nRama,5\n").error().kind, ErrorKind::PermissionDenied);
    m_desk->allowOnly({u"data.import"_s});
    QCOMPARE(devotees("name\nRama\n").error().kind, ErrorKind::PermissionDenied);
    QCOMPARE(count("devotees"), 0);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
