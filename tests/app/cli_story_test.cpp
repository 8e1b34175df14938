// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

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

/// The days of one temple, told with the real program: each test goes on where the one before
/// stopped.
class CliStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templeIsSetUp();
    void peopleLogIn();
    void donationsInEveryMode_data();
    void donationsInEveryMode();
    void numbersAreDense();
    void sameKeySameReceipt();
    void giftIsValued();
    void devoteesAreFoundAndMerged();
    void sevaIsBooked();
    void priestSeesNoMoney();
    void bookingIsPerformed();
    void bookingIsMoved();
    void receiptOfManyLines();
    void receiptIsCancelled();
    void reprintsAreDuplicates();
    void receiptsAreListed();

private:
    CliAnswer donate(const QString& amount, const QStringList& more);

    Cli m_cli;
    QString m_recoveryKey;
    QString m_lakshmi;
    QString m_booking;
    QString m_manyLines;
};

CliAnswer CliStoryTest::donate(const QString& amount, const QStringList& more)
{
    return m_cli(
        QStringList{u"donate"_s, u"--amount"_s, amount, u"--category"_s, u"general"_s} + more);
}

void CliStoryTest::templeIsSetUp()
{
    const auto made = m_cli.init({u"--lat"_s, u"12.305183"_s, u"--lon"_s, u"76.655361"_s, u"--tz"_s,
        u"Asia/Kolkata"_s, u"--name-local"_s, u"ಶ್ರೀ ರಾಮ ಮಂದಿರ"_s, u"--recovery-sheet"_s,
        m_cli.path(u"sheet.pdf"_s)});
    DONE(made);
    QCOMPARE(made.text("counter"_L1), u"C01"_s);
    QCOMPARE(made.text("admin"_L1), u"ramesh"_s);
    QCOMPARE(made.text("temple_id"_L1).size(), 36);
    m_recoveryKey = made.text("recovery_key"_L1);
    QVERIFY(m_recoveryKey.size() > 24);
    QVERIFY(test::pdfText(m_cli.path(u"sheet.pdf"_s))
                .remove(u' ')
                .contains(QString(m_recoveryKey).left(4)));
    const auto again = m_cli.init();
    QCOMPARE(again.exitCode, 8);
    QCOMPARE(again.issue(), u"setup.store_exists"_s);
}

void CliStoryTest::peopleLogIn()
{
    m_cli.set(u"MANDIRMITRA_NEW_PASSWORD"_s, u"flowers for the morning"_s);
    for (const auto& [user, role] : {std::pair{u"sudha"_s, u"counter_staff"_s},
             {u"archaka"_s, u"priest"_s}, {u"ganesh"_s, u"accountant"_s}}) {
        const auto added = m_cli(
            {u"--as"_s, u"ramesh"_s, u"user"_s, u"add"_s, u"--user"_s, user, u"--role"_s, role});
        DONE(added);
        QCOMPARE(added.text("role"_L1), role);
    }
    const auto listed = m_cli({u"--as"_s, u"ramesh"_s, u"user"_s, u"list"_s});
    QCOMPARE(listed.list("users"_L1).size(), 4);
    QVERIFY(!listed.out.contains("flowers"));

    const auto unnamed = m_cli({u"seva"_s, u"list"_s});
    QCOMPARE(unnamed.exitCode, 2);
    QCOMPARE(unnamed.issue(), u"usage.no_user"_s);
    m_cli.setPassword(u"not the password"_s);
    const auto wrong = m_cli({u"--as"_s, u"sudha"_s, u"seva"_s, u"list"_s});
    QCOMPARE(wrong.exitCode, 5);
    QCOMPARE(wrong.code(), u"AUTH_FAILED"_s);
    m_cli.unset(u"MANDIRMITRA_PASSWORD"_s);
    const auto none = m_cli({u"--as"_s, u"sudha"_s, u"seva"_s, u"list"_s});
    QCOMPARE(none.exitCode, 5);
    QCOMPARE(none.code(), u"AUTH_FAILED"_s);
    const auto fromFile = m_cli({u"--as"_s, u"sudha"_s, u"--password-file"_s,
        m_cli.write(u"password"_s, "flowers for the morning\n"), u"seva"_s, u"list"_s});
    DONE(fromFile);
    m_cli.setPassword(test::kPassword);
    m_cli.set(u"MANDIRMITRA_USER"_s, u"ramesh"_s);
}

void CliStoryTest::donationsInEveryMode_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<qint64>("paise");
    QTest::newRow("cash") << QStringList{u"--mode"_s, u"cash"_s, u"--anonymous"_s} << 10150LL;
    QTest::newRow("upi") << QStringList{u"--mode"_s, u"upi"_s, u"--reference"_s, u"123456789012"_s,
        u"--name"_s, u"Ravi Kumar"_s}
                         << 10150LL;
    QTest::newRow("card") << QStringList{u"--mode"_s, u"card"_s, u"--card-last4"_s, u"4242"_s,
        u"--name"_s, u"Ravi Kumar"_s}
                          << 10150LL;
    QTest::newRow("cheque") << QStringList{u"--mode"_s, u"cheque"_s, u"--cheque-no"_s, u"004521"_s,
        u"--cheque-date"_s, u"2026-11-20"_s, u"--bank"_s, u"Canara Bank"_s, u"--name"_s,
        u"Ravi Kumar"_s} << 10150LL;
    QTest::newRow("dd") << QStringList{u"--mode"_s, u"dd"_s, u"--cheque-no"_s, u"004522"_s,
        u"--cheque-date"_s, u"2026-11-20"_s, u"--bank"_s, u"SBI"_s, u"--name"_s, u"Ravi Kumar"_s}
                        << 10150LL;
    QTest::newRow("neft") << QStringList{u"--mode"_s, u"neft"_s, u"--reference"_s,
        u"SBIN226110012345"_s, u"--name"_s, u"ರವಿ ಕುಮಾರ್"_s, u"--phone"_s, u"98450 12345"_s}
                          << 10150LL;
    QTest::newRow("kind") << QStringList{u"--mode"_s, u"kind"_s, u"--item"_s, u"silver lamp"_s,
        u"--quantity"_s, u"250.5"_s, u"--unit"_s, u"g"_s, u"--purity"_s, u"925"_s, u"--name"_s,
        u"Ravi Kumar"_s} << 0LL;
}

void CliStoryTest::donationsInEveryMode()
{
    QFETCH(const QStringList, words);
    QFETCH(const qint64, paise);
    const QString pdf = m_cli.path(u"receipt.pdf"_s);
    const auto donated = donate(u"१०१.50"_s, words + QStringList{u"--pdf"_s, pdf});
    DONE(donated);
    QCOMPARE(donated.number("amount_paise"_L1), paise);
    QCOMPARE(donated.text("business_date"_L1), u"2026-11-22"_s);
    QCOMPARE(donated.text("issued_at"_L1), u"2026-11-22T04:30:00.000Z"_s);
    QCOMPARE(donated.text("financial_year"_L1), u"2026-27"_s);
    QCOMPARE(donated.text("series"_L1), u"C01/2627"_s);
    QCOMPARE(donated.text("receipt_number"_L1),
        u"C01/2627/%1"_s.arg(donated.number("sequence"_L1), 6, 10, QChar(u'0')));
    QCOMPARE(donated.data()["eligible_80g"_L1], QJsonValue(false));
    QCOMPARE(donated.text("pdf"_L1), pdf);
    QVERIFY(donated.json["message"_L1].toString().contains(donated.text("receipt_number"_L1)));
    const QString paper = test::pdfText(pdf);
    QVERIFY(paper.contains(donated.text("receipt_number"_L1)));
    QVERIFY(paper.contains(u"ORIGINAL"_s));
    QVERIFY(paper.contains(u"ಶ್ರೀ ರಾಮ ಮಂದಿರ"_s));
}

void CliStoryTest::numbersAreDense()
{
    const auto next = donate(u"1"_s, {u"--mode"_s, u"cash"_s, u"--anonymous"_s});
    QCOMPARE(next.number("sequence"_L1), 8);
    const auto refused = donate(u"1"_s, {u"--mode"_s, u"cash"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.issue(), u"payer.missing"_s);
    QCOMPARE(donate(u"1"_s, {u"--mode"_s, u"cash"_s, u"--anonymous"_s}).number("sequence"_L1), 9);
}

void CliStoryTest::sameKeySameReceipt()
{
    const QStringList words{u"--mode"_s, u"cash"_s, u"--name"_s, u"Lakshmi Bhat"_s, u"--phone"_s,
        u"9845098450"_s, u"--idempotency-key"_s, u"walk-in-17"_s};
    const auto first = donate(u"501"_s, words);
    const auto second = donate(u"501"_s, words);
    DONE(second);
    QCOMPARE(second.text("receipt_number"_L1), first.text("receipt_number"_L1));
    QCOMPARE(second.data()["replayed"_L1], QJsonValue(true));
    m_lakshmi = first.text("devotee_id"_L1);
    const auto other = donate(u"502"_s, words);
    QCOMPARE(other.exitCode, 8);
    QCOMPARE(other.issue(), u"idempotency.mismatch"_s);
}

void CliStoryTest::giftIsValued()
{
    const QStringList words{u"kind"_s, u"value"_s, u"C01/2627/7"_s, u"--amount"_s, u"22000"_s,
        u"--valuer"_s, u"Sri Acharya"_s};
    const auto valued = m_cli(words);
    DONE(valued);
    const auto gift = valued.list("lines"_L1)[0].toObject()["gift"_L1].toObject();
    QCOMPARE(gift["value_paise"_L1].toInteger(), 2200000);
    QCOMPARE(gift["quantity_milli"_L1].toInteger(), 250500);
    QCOMPARE(m_cli(words).exitCode, 8);
}

void CliStoryTest::devoteesAreFoundAndMerged()
{
    const auto twin = m_cli({u"devotee"_s, u"add"_s, u"--name"_s, u"Laxmi Bhatt"_s, u"--phone"_s,
        u"9845098450"_s, u"--gotra"_s, u"Kashyapa"_s, u"--nakshatra"_s, u"ರೋಹಿಣಿ"_s,
        u"--name-local"_s, u"ಲಕ್ಷ್ಮಿ ಭಟ್"_s, u"--pan"_s, u"ABCPB1234K"_s});
    DONE(twin);
    QCOMPARE(twin.text("nakshatra"_L1), u"Rohini"_s);
    QVERIFY(!twin.out.contains("ABCPB1234K"));
    QCOMPARE(twin.list("likely_twins"_L1)[0].toObject()["id"_L1].toString(), m_lakshmi);
    for (const auto& typed : {u"laks"_s, u"ಲಕ್ಷ್ಮಿ"_s, u"लक्ष्मी"_s, u"98450"_s, u"C01/2627/10"_s}) {
        const auto found = m_cli({u"devotee"_s, u"find"_s, typed});
        QVERIFY2(found.out.contains(m_lakshmi.toLatin1()), qPrintable(typed));
    }
    const QString from = twin.text("id"_L1);
    const auto merged = m_cli({u"devotee"_s, u"merge"_s, from, m_lakshmi});
    DONE(merged);
    QCOMPARE(m_cli({u"devotee"_s, u"show"_s, from}).text("merged_into"_L1), m_lakshmi);
    DONE(m_cli({u"devotee"_s, u"unmerge"_s, from}));
    QVERIFY(m_cli({u"devotee"_s, u"show"_s, from}).data()["merged_into"_L1].isNull());
    const auto shown = m_cli({u"devotee"_s, u"show"_s, m_lakshmi});
    QCOMPARE(shown.list("receipts"_L1).size(), 1);
    QCOMPARE(m_cli({u"devotee"_s, u"show"_s, u"nobody"_s}).exitCode, 4);
}

void CliStoryTest::sevaIsBooked()
{
    const auto seva = m_cli({u"seva"_s, u"add"_s, u"--code"_s, u"archana"_s, u"--name"_s,
        u"Archana"_s, u"--name-local"_s, u"ಅರ್ಚನೆ"_s, u"--deity"_s, u"Shri Rama"_s, u"--price"_s,
        u"100"_s, u"--batch"_s, u"06:00-08:00=2"_s, u"--batch"_s, u"18:00-19:00=1"_s});
    DONE(seva);
    QCOMPARE(seva.number("price_paise"_L1), 10000);
    const QString pdf = m_cli.path(u"ticket.pdf"_s);
    const auto booked =
        m_cli({u"book"_s, u"--seva"_s, u"ARCHANA"_s, u"--date"_s, u"2026-11-24"_s, u"--batch"_s,
            u"06:00"_s, u"--person"_s, u"Lakshmi;Kashyapa;Rohini;Vrishabha"_s, u"--person"_s,
            u"Ravi"_s, u"--devotee"_s, m_lakshmi, u"--mode"_s, u"cash"_s, u"--pdf"_s, pdf});
    DONE(booked);
    QCOMPARE(booked.text("seva_date"_L1), u"2026-11-24"_s);
    QCOMPARE(booked.text("batch"_L1), u"06:00"_s);
    QCOMPARE(booked.data()["eligible_80g_reason"_L1].toString(), u"seva"_s);
    m_booking = booked.text("booking_id"_L1);
    const QString paper = test::pdfText(pdf);
    QVERIFY(paper.contains(u"ಅರ್ಚನೆ"_s) && paper.contains(u"ರೋಹಿಣಿ"_s));
    QVERIFY(!paper.contains(u"80G"_s));

    const QStringList evening{u"book"_s, u"--seva"_s, u"archana"_s, u"--date"_s, u"2026-11-24"_s,
        u"--batch"_s, u"18:00"_s, u"--name"_s, u"Sita"_s, u"--mode"_s, u"cash"_s};
    DONE(m_cli(evening));
    const auto full = m_cli(evening);
    QCOMPARE(full.exitCode, 3);
    QCOMPARE(full.code(), u"QUOTA_FULL"_s);
    const auto places =
        m_cli({u"seva"_s, u"slots"_s, u"--seva"_s, u"archana"_s, u"--date"_s, u"2026-11-24"_s});
    const auto morning = places.list("slots"_L1)[0].toObject();
    QCOMPARE(morning["batch"_L1].toString(), u"06:00"_s);
    QCOMPARE(morning["booked"_L1].toInteger(), 1);
    QCOMPARE(morning["left"_L1].toInteger(), 1);
    QCOMPARE(morning["quota"_L1].toInteger(), 2);
    QCOMPARE(morning["leased"_L1].toInteger(), 0);
}

void CliStoryTest::priestSeesNoMoney()
{
    m_cli.setPassword(u"flowers for the morning"_s);
    const QString pdf = m_cli.path(u"list.pdf"_s);
    const auto list = m_cli(
        {u"--as"_s, u"archaka"_s, u"seva-list"_s, u"--date"_s, u"2026-11-24"_s, u"--pdf"_s, pdf});
    DONE(list);
    QCOMPARE(list.list("entries"_L1).size(), 2);
    const auto entry = list.list("entries"_L1)[0].toObject();
    QCOMPARE(entry["persons"_L1].toArray()[0].toObject()["gotra"_L1].toString(), u"Kashyapa"_s);
    QVERIFY(!list.out.contains("_paise") && !list.out.contains("9845098450"));
    QVERIFY(test::pdfText(pdf).contains(u"ರೋಹಿಣಿ"_s));
    for (const QStringList& words : {QStringList{u"receipt"_s, u"list"_s},
             {u"devotee"_s, u"find"_s, u"la"_s}, {u"report"_s, u"trial-balance"_s},
             {u"ledger"_s, u"list"_s}, {u"receipt"_s, u"show"_s, u"C01/2627/1"_s},
             {u"donate"_s, u"--amount"_s, u"1"_s, u"--category"_s, u"general"_s, u"--mode"_s,
                 u"cash"_s, u"--anonymous"_s}}) {
        const auto denied = m_cli(QStringList{u"--as"_s, u"archaka"_s} + words);
        QCOMPARE(denied.exitCode, 5);
        QCOMPARE(denied.code(), u"PERMISSION_DENIED"_s);
    }
    const auto cancel = m_cli(
        {u"--as"_s, u"sudha"_s, u"receipt"_s, u"cancel"_s, u"C01/2627/1"_s, u"--reason"_s, u"x"_s});
    QCOMPARE(cancel.code(), u"PERMISSION_DENIED"_s);
    m_cli.setPassword(test::kPassword);
}

void CliStoryTest::bookingIsPerformed()
{
    const auto early = m_cli({u"booking"_s, u"perform"_s, m_booking});
    QCOMPARE(early.issue(), u"booking.not_yet"_s);
    m_cli.setNow(u"2026-11-24T02:00:00Z"_s);
    const auto performed = m_cli({u"booking"_s, u"perform"_s, m_booking});
    DONE(performed);
    QCOMPARE(performed.text("status"_L1), u"performed"_s);
    QCOMPARE(m_cli({u"booking"_s, u"no-show"_s, m_booking}).exitCode, 8);
    QCOMPARE(m_cli({u"booking"_s, u"perform"_s, u"x"_s}).exitCode, 4);
}

void CliStoryTest::bookingIsMoved()
{
    const auto booked = m_cli({u"book"_s, u"--seva"_s, u"archana"_s, u"--date"_s, u"2026-11-25"_s,
        u"--name"_s, u"Sita"_s, u"--mode"_s, u"cash"_s});
    const auto moved =
        m_cli({u"booking"_s, u"move"_s, booked.text("booking_id"_L1), u"--to"_s, u"2026-11-26"_s});
    DONE(moved);
    QCOMPARE(moved.text("seva_date"_L1), u"2026-11-26"_s);
    const auto list = m_cli({u"seva-list"_s, u"--date"_s, u"2026-11-26"_s, u"--additions-since"_s,
        u"2026-11-23T00:00:00Z"_s});
    QCOMPARE(list.list("entries"_L1).size(), 1);
    const auto away = m_cli({u"seva-list"_s, u"--date"_s, u"2026-11-25"_s});
    QCOMPARE(away.list("entries"_L1).size(), 0);
}

void CliStoryTest::receiptOfManyLines()
{
    const QString file = m_cli.write(u"many.json"_s, R"({
        "payer": {"name": "Ravi Kumar", "phone": "9845012345"},
        "lines": [
            {"kind": "donation", "category": "annadana", "amount_paise": 50100},
            {"kind": "donation", "category": "CORPUS", "amount": "1,00,000.50"},
            {"kind": "seva", "seva": "archana", "date": "2026-11-27",
             "persons": [{"name": "ರವಿ", "gotra": "Vasishtha"}]}],
        "payments": [
            {"mode": "cash", "amount_paise": 60100},
            {"mode": "neft", "amount_paise": 10000050, "reference": "SBIN226112400001"}],
        "received_paise": 70000, "idempotency_key": "file-1", "language": "hi"})");
    const auto issued = m_cli({u"receipt"_s, u"issue"_s, u"--file"_s, file});
    DONE(issued);
    QCOMPARE(issued.number("amount_paise"_L1), 10060150);
    QCOMPARE(issued.number("change_paise"_L1), 9900);
    QCOMPARE(issued.list("lines"_L1).size(), 3);
    QCOMPARE(issued.list("payments"_L1).size(), 2);
    QCOMPARE(issued.text("language"_L1), u"hi"_s);
    m_manyLines = issued.text("receipt_number"_L1);
    QCOMPARE(m_cli({u"receipt"_s, u"issue"_s, u"--file"_s, file}).text("receipt_number"_L1),
        m_manyLines);
}

void CliStoryTest::receiptIsCancelled()
{
    const auto cancelled =
        m_cli({u"receipt"_s, u"cancel"_s, m_manyLines, u"--reason"_s, u"wrong name"_s});
    DONE(cancelled);
    QCOMPARE(cancelled.text("status"_L1), u"cancelled"_s);
    QCOMPARE(cancelled.text("cancel_reason"_L1), u"wrong name"_s);
    const auto again =
        m_cli({u"receipt"_s, u"cancel"_s, m_manyLines, u"--reason"_s, u"wrong name"_s});
    QCOMPARE(again.exitCode, 8);
    QCOMPARE(again.code(), u"CONFLICT"_s);
    QCOMPARE(m_cli({u"receipt"_s, u"cancel"_s, u"C01/2627/1"_s, u"--reason"_s, u" "_s}).issue(),
        u"reason.missing"_s);
    QCOMPARE(
        m_cli({u"receipt"_s, u"cancel"_s, u"C01/2627/999"_s, u"--reason"_s, u"x y"_s}).exitCode, 4);
}

void CliStoryTest::reprintsAreDuplicates()
{
    const QString pdf = m_cli.path(u"again.pdf"_s);
    for (int copy = 1; copy <= 2; ++copy) {
        const auto printed = m_cli({u"receipt"_s, u"reprint"_s, u"C01/2627/1"_s, u"--pdf"_s, pdf});
        DONE(printed);
        QCOMPARE(printed.number("copy_no"_L1), copy);
        QCOMPARE(printed.number("print_count"_L1), copy + 1);
        QVERIFY(test::pdfText(pdf).contains(u"DUPLICATE %1"_s.arg(copy)));
    }
    const auto first = m_cli({u"receipt"_s, u"show"_s, m_manyLines, u"--pdf"_s, pdf});
    QCOMPARE(first.number("copy_no"_L1), 0);
    QVERIFY(test::pdfText(pdf).contains(u"CANCELLED"_s));
    const auto roll =
        m_cli({u"receipt"_s, u"reprint"_s, m_manyLines, u"--pdf"_s, pdf, u"--paper"_s, u"80mm"_s});
    DONE(roll);
}

void CliStoryTest::receiptsAreListed()
{
    const auto all = m_cli({u"receipt"_s, u"list"_s});
    const qint64 count = all.number("count"_L1);
    QCOMPARE(count, all.list("receipts"_L1).size());
    QCOMPARE(all.list("receipts"_L1)[0].toObject()["receipt_number"_L1].toString(), m_manyLines);
    qint64 expected = count;
    for (const auto& row : all.list("receipts"_L1)) {
        QCOMPARE(row.toObject()["receipt_number"_L1].toString().section(u'/', 2).toLongLong(),
            expected--);
    }
    const auto day =
        m_cli({u"receipt"_s, u"list"_s, u"--from"_s, u"2026-11-24"_s, u"--to"_s, u"2026-11-24"_s});
    QCOMPARE(day.number("count"_L1), 2);
}

QTEST_GUILESS_MAIN(CliStoryTest)
#include "cli_story_test.moc"
