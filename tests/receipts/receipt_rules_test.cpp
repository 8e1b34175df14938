// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/receipt_number.h"
#include "models/receipts/write_receipt.h"
#include "tests/support/test_engine.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using receipts::PaymentLeg;
using receipts::PaymentMode;

/// What may stand on a receipt, before any store is asked.
class ReceiptRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void modes_data();
    void modes();
    void everyModeHasItsCode();
    void legs_data();
    void legs();
    void legsInCanonicalForm();
    void whatBelongsElsewhereIsNotKept();
};

void ReceiptRulesTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("series");
    QTest::addColumn<qint64>("sequence");
    const auto row = [](const QString& text, const QString& series, qint64 sequence) {
        QTest::addRow("'%s'", qUtf8Printable(text)) << text << series << sequence;
    };
    const QString own = u"C01/2627"_s;
    row(u"C01/2627/000124"_s, own, 124);
    row(u"C01/2627/124"_s, own, 124);
    row(u"c01/2627/124"_s, own, 124);
    row(u" C01/2627/124 "_s, own, 124);
    row(u"C01/2627/1000000"_s, own, 1'000'000);
    row(u"C01/2627/9223372036854775807"_s, own, std::numeric_limits<qint64>::max());
    row(u"M2/2728/1"_s, u"M2/2728"_s, 1);
    row(u"C01/೨೬೨೭/೧೨೪"_s, own, 124);
    row(u"C०१/२६२७/१२४"_s, own, 124);
    row(u"C௦௧/௨௬௨௭/௧௨௪"_s, own, 124);
    row(u"C౦౧/౨౬౨౭/౧౨౪"_s, own, 124);
    row(u"C൦൧/൨൬൨൭/൧൨൪"_s, own, 124);
    row(u"C૦૧/૨૬૨૭/૧૨૪"_s, own, 124);
    row(u"C০১/২৬২৭/১২৪"_s, own, 124);
    // None at all: sequence 0.
    for (const auto& text : {u""_s, u" "_s, u"124"_s, u"C01"_s, u"C01/2627"_s, u"C01/2627/"_s,
             u"/2627/1"_s, u"C01//1"_s, u"C01/26/1"_s, u"C01/202627/1"_s, u"C01/2627/0"_s,
             u"C01/2627/-1"_s, u"C01/2627/+1"_s, u"C01/2627/1a"_s, u"C01/2627/1.0"_s,
             u"C01/2627/1/2"_s, u"C01\\2627\\1"_s, u"C01-2627-1"_s, u"C01/2627/0x1"_s,
             u"C01/2627/1e3"_s, u"C01/2627/9223372036854775808"_s, u"C01/2627/ 1"_s}) {
        row(text, {}, 0);
    }
}

void ReceiptRulesTest::numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, series);
    QFETCH(qint64, sequence);
    const auto number = receipts::parseReceiptNumber(text);
    QCOMPARE(number.has_value(), sequence > 0);
    if (number) {
        QCOMPARE(number->series, series);
        QCOMPARE(number->sequence, sequence);
    }
}

void ReceiptRulesTest::modes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    for (const auto& good :
        {u"cash"_s, u"Cash"_s, u" UPI "_s, u"card"_s, u"cheque"_s, u"DD"_s, u"neft"_s, u"Kind"_s}) {
        QTest::addRow("'%s'", qUtf8Printable(good)) << good << u"accepted"_s;
    }
    for (const auto& bad : {u""_s, u" "_s, u"cas"_s, u"cashh"_s, u"cash,upi"_s, u"nagadu"_s,
             u"ನಗದು"_s, u"0"_s, u"credit"_s}) {
        QTest::addRow("'%s'", qUtf8Printable(bad)) << bad << u"payment.mode_unknown"_s;
    }
}

void ReceiptRulesTest::modes()
{
    QFETCH(QString, text);
    const auto mode = receipts::parseMode(text);
    QTEST(test::ruleOf(mode), "rule");
    if (mode) {
        QCOMPARE(QString(receipts::modeCode(*mode)), text.trimmed().toLower());
    } else {
        QCOMPARE(mode.error().field, u"mode"_s);
        QCOMPARE(mode.error().args.value(u"mode"_s).toString(), text);
    }
}

void ReceiptRulesTest::everyModeHasItsCode()
{
    QStringList codes;
    for (const auto mode : {PaymentMode::Cash, PaymentMode::Upi, PaymentMode::Card,
             PaymentMode::Cheque, PaymentMode::Dd, PaymentMode::Neft, PaymentMode::Kind}) {
        codes.append(receipts::modeCode(mode));
        QCOMPARE(receipts::parseMode(codes.last()).value(), mode);
    }
    QCOMPARE(codes.removeDuplicates(), 0);
}

void ReceiptRulesTest::legs_data()
{
    QTest::addColumn<PaymentLeg>("leg");
    QTest::addColumn<QString>("rule");
    const Money hundred = Money::fromRupees(100);
    const QDate day(2026, 11, 20);
    const auto row = [](const char* name, const PaymentLeg& leg, const QString& rule) {
        QTest::newRow(name) << leg << rule;
    };
    const QString fine = u"accepted"_s;
    row("cash", {PaymentMode::Cash, hundred}, fine);
    row("one paisa", {PaymentMode::Cash, Money::fromPaise(1)}, fine);
    row("nothing in cash", {PaymentMode::Cash, {}}, u"amount.not_positive"_s);
    row("less than nothing", {PaymentMode::Cash, -hundred}, u"amount.not_positive"_s);
    row("kind", {PaymentMode::Kind, {}}, fine);
    row("kind with an estimate", {PaymentMode::Kind, hundred}, fine);
    row("kind below nought", {PaymentMode::Kind, -hundred}, u"amount.not_positive"_s);

    row("upi without reference", {PaymentMode::Upi, hundred}, fine);
    row("upi", {PaymentMode::Upi, hundred, u"123456789012"_s}, fine);
    row("upi of 11 digits", {PaymentMode::Upi, hundred, u"12345678901"_s},
        u"upi_reference.malformed"_s);
    row("upi of 13 digits", {PaymentMode::Upi, hundred, u"1234567890123"_s},
        u"upi_reference.malformed"_s);
    row("upi in letters", {PaymentMode::Upi, hundred, u"ABCDEFGHIJKL"_s},
        u"upi_reference.malformed"_s);
    row("nothing by upi", {PaymentMode::Upi, {}}, u"amount.not_positive"_s);

    row("card", {PaymentMode::Card, hundred}, fine);
    row("card with its end", {PaymentMode::Card, hundred, u"A12345"_s, u"4242"_s}, fine);
    row("card with three digits", {PaymentMode::Card, hundred, {}, u"424"_s},
        u"payment.card_digits"_s);
    row("card with five digits", {PaymentMode::Card, hundred, {}, u"42424"_s},
        u"payment.card_digits"_s);
    row("card with letters", {PaymentMode::Card, hundred, {}, u"42a2"_s}, u"payment.card_digits"_s);
    row("card number as its end", {PaymentMode::Card, hundred, {}, u"4111111111111111"_s},
        u"payment.card_digits"_s);
    row("card number as reference", {PaymentMode::Card, hundred, u"4111111111111111"_s},
        u"payment.card_number"_s);
    row("card number in groups", {PaymentMode::Card, hundred, u"4111 1111 1111 1111"_s},
        u"payment.card_number"_s);
    row("card number in words", {PaymentMode::Card, hundred, u"Visa 4111-1111-1111-1111 ok"_s},
        u"payment.card_number"_s);
    row("card number in Kannada", {PaymentMode::Card, hundred, u"೪೧೧೧೧೧೧೧೧೧೧೧೧೧೧೧"_s},
        u"payment.card_number"_s);

    for (const auto mode : {PaymentMode::Cheque, PaymentMode::Dd}) {
        const QByteArray name = receipts::modeCode(mode).data();
        row((name + " whole").constData(),
            {mode, hundred, {}, {}, u"123456"_s, day, u"Canara Bank"_s, u"Udupi"_s}, fine);
        row((name + " without branch").constData(),
            {mode, hundred, {}, {}, u"123456"_s, day, u"Canara Bank"_s}, fine);
        row((name + " without number").constData(),
            {mode, hundred, {}, {}, {}, day, u"Canara Bank"_s}, u"cheque_number.malformed"_s);
        row((name + " of five digits").constData(),
            {mode, hundred, {}, {}, u"12345"_s, day, u"Canara Bank"_s},
            u"cheque_number.malformed"_s);
        row((name + " without date").constData(),
            {mode, hundred, {}, {}, u"123456"_s, {}, u"Canara Bank"_s},
            u"payment.instrument_date"_s);
        row((name + " without bank").constData(), {mode, hundred, {}, {}, u"123456"_s, day, u" "_s},
            u"payment.bank_missing"_s);
        row((name + " with a long bank").constData(),
            {mode, hundred, {}, {}, u"123456"_s, day, QString(61, u'x')}, u"text.too_long"_s);
        row((name + " with a long branch").constData(),
            {mode, hundred, {}, {}, u"123456"_s, day, u"Canara Bank"_s, QString(61, u'x')},
            u"text.too_long"_s);
    }

    row("neft", {PaymentMode::Neft, hundred}, fine);
    row("neft with UTR", {PaymentMode::Neft, hundred, u"CNRBN52026112200012345"_s}, fine);
    row("reference of 40", {PaymentMode::Neft, hundred, QString(40, u'x')}, fine);
    row("reference of 41", {PaymentMode::Neft, hundred, QString(41, u'x')}, u"text.too_long"_s);
}

void ReceiptRulesTest::legs()
{
    QFETCH(PaymentLeg, leg);
    const auto checked = receipts::checkLeg(leg);
    QTEST(test::ruleOf(checked), "rule");
    if (!checked) {
        QCOMPARE(checked.error().kind, ErrorKind::Validation);
        QVERIFY(!checked.error().field.isEmpty());
        return;
    }
    QCOMPARE(checked->mode, leg.mode);
    QCOMPARE(checked->amount, leg.amount);
}

void ReceiptRulesTest::legsInCanonicalForm()
{
    const Money hundred = Money::fromRupees(100);
    const auto upi = receipts::checkLeg({PaymentMode::Upi, hundred, u" ೧೨೩೪ 5678-9012 "_s});
    VERIFY_OK(upi);
    QCOMPARE(upi->reference, u"123456789012"_s);
    const auto cheque = receipts::checkLeg({PaymentMode::Cheque, hundred, u"  with  thanks "_s, {},
        u"१२३ 456"_s, QDate(2026, 11, 20), u"  Canara   Bank "_s, u" Udupi  Car Street "_s});
    VERIFY_OK(cheque);
    QCOMPARE(cheque->reference, u"with thanks"_s);
    QCOMPARE(cheque->instrumentNo, u"123456"_s);
    QCOMPARE(cheque->bank, u"Canara Bank"_s);
    QCOMPARE(cheque->branch, u"Udupi Car Street"_s);
    const auto card = receipts::checkLeg({PaymentMode::Card, hundred, {}, u"೪೨೪೨"_s});
    VERIFY_OK(card);
    QCOMPARE(card->cardLast4, u"4242"_s);
}

void ReceiptRulesTest::whatBelongsElsewhereIsNotKept()
{
    const QDate day(2026, 11, 20);
    PaymentLeg leg{
        PaymentMode::Cash, Money::fromRupees(1), {}, u"4111111111111111"_s, u"not a number"_s, day};
    for (const auto mode :
        {PaymentMode::Cash, PaymentMode::Upi, PaymentMode::Neft, PaymentMode::Kind}) {
        leg.mode = mode;
        const auto checked = receipts::checkLeg(leg);
        VERIFY_OK(checked);
        QCOMPARE(checked->cardLast4, QString());
        QCOMPARE(checked->instrumentNo, QString());
        QVERIFY(!checked->instrumentDate.isValid());
    }
}

QTEST_GUILESS_MAIN(ReceiptRulesTest)
#include "receipt_rules_test.moc"
