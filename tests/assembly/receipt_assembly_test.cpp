// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/receipt_assembly.h"

#include "models/identity/key_vault.h"
#include "reports/assembly/deduction_text.h"
#include "reports/assembly/law_ref.h"
#include "reports/assembly/quantity_text.h"

#include <QTest>

using namespace mm;
using namespace mm::reports;
using namespace Qt::StringLiterals;
using receipts::LineKind;

/// The words of a receipt: what the law of its day asks for, in the language of who takes it.
class ReceiptAssemblyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lawOfItsDay_data();
    void lawOfItsDay();
    void deductionIsSaid();
    void deductionOfANotifiedPlace();
    void sevaNamesNoSection();
    void aProvisionalPlaceIsSaidInTheLanguage_data();
    void aProvisionalPlaceIsSaidInTheLanguage();
    void chequeWaits();
    void quantities_data();
    void quantities();
    void namesComeInTheLanguage();
    void secretsAreMasked();
    void codeIsSigned();
    void copiesAndCancellation();
    void giftWaitsForItsValue();

private:
    static ReceiptFacts facts();
    static ReceiptPaper paperOf(const ReceiptFacts& facts, const CopyFacts& copy = {});
    static identity::Temple approved();
};

identity::Temple ReceiptAssemblyTest::approved()
{
    identity::Temple temple;
    temple.code = u"SRM"_s;
    temple.name = u"Shri Rama Mandira"_s;
    temple.nameLocal = u"ಶ್ರೀ ರಾಮ ಮಂದಿರ"_s;
    temple.language = u"kn"_s;
    temple.address = u"12 Car Street"_s;
    temple.city = u"Mysuru"_s;
    temple.state = u"KA"_s;
    temple.pinCode = u"570001"_s;
    temple.deductionRoute = u"approval"_s;
    temple.deductionReference = u"AABTS5678KF20214"_s;
    temple.deductionOrderOn = QDate(2026, 5, 24);
    temple.deductionFrom = QDate(2026, 4, 1);
    temple.deductionUpto = QDate(2031, 3, 31);
    return temple;
}

ReceiptFacts ReceiptAssemblyTest::facts()
{
    ReceiptFacts facts;
    facts.temple = approved();
    auto& receipt = facts.receipt;
    receipt.number = u"C01/2627/000124"_s;
    receipt.businessDate = QDate(2026, 11, 22);
    receipt.issuedAt = 1'795'321'800'000;
    receipt.counter = u"C01"_s;
    receipt.cashier = u"Sudha"_s;
    receipt.language = u"kn"_s;
    receipt.total = Money::fromRupees(601);
    receipt.received = Money::fromRupees(700);
    receipt.payer.name = u"Lakshmi Bhat"_s;
    receipt.payer.nameLocal = u"ಲಕ್ಷ್ಮಿ ಭಟ್"_s;
    receipt.payer.phone = u"9845012345"_s;
    receipt.payer.panMasked = u"ABxxxxxx4K"_s;
    receipts::ShownLine donation;
    donation.title = u"Annadana"_s;
    donation.titleLocal = u"ಅನ್ನದಾನ"_s;
    donation.amount = Money::fromRupees(501);
    donation.fund = u"ANNADANA"_s;
    donation.donationType = u"specific"_s;
    donation.eligible80g = true;
    receipts::ShownLine seva;
    seva.kind = LineKind::Seva;
    seva.title = u"Archana"_s;
    seva.titleLocal = u"ಅರ್ಚನೆ"_s;
    seva.deity = u"Rama"_s;
    seva.deityLocal = u"ರಾಮ"_s;
    seva.amount = Money::fromRupees(100);
    seva.sevaDate = QDate(2026, 11, 24);
    seva.persons = {{{}, u"Ravi"_s, u"ರವಿ"_s, u"Kashyapa"_s, u"Rohini"_s, u"Vrishabha"_s}};
    receipt.lines = {donation, seva};
    receipt.payments = {{receipts::PaymentMode::Cash, Money::fromRupees(601)}};
    facts.funds = {{{}, u"ANNADANA"_s, u"Annadana fund"_s, u"earmarked"_s, true, u"ಅನ್ನದಾನ ನಿಧಿ"_s}};
    return facts;
}

ReceiptPaper ReceiptAssemblyTest::paperOf(const ReceiptFacts& facts, const CopyFacts& copy)
{
    return *receiptPaperOf(facts, copy, [](const QByteArray&) { return QByteArray(64, 's'); });
}

void ReceiptAssemblyTest::lawOfItsDay_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("form");
    QTest::newRow("last day of 1961")
        << QDate(2026, 3, 31) << u"section 80G of the Income-tax Act, 1961"_s << u"Form 10BE"_s;
    QTest::newRow("first day of 2025")
        << QDate(2026, 4, 1) << u"section 133 of the Income-tax Act, 2025 (earlier 80G)"_s
        << u"Form 114 (earlier Form 10BE)"_s;
    QTest::newRow("two years both")
        << QDate(2028, 3, 31) << u"section 133 of the Income-tax Act, 2025 (earlier 80G)"_s
        << u"Form 114 (earlier Form 10BE)"_s;
    QTest::newRow("new name alone")
        << QDate(2028, 4, 1) << u"section 133 of the Income-tax Act, 2025"_s << u"Form 114"_s;
}

void ReceiptAssemblyTest::lawOfItsDay()
{
    QFETCH(const QDate, date);
    QFETCH(const QString, section);
    QFETCH(const QString, form);
    QCOMPARE(lawRef(LawTopic::DonorDeduction, date, u"en"_s), section);
    QCOMPARE(lawRef(LawTopic::DonationCertificate, date, u"ta"_s), form);
    QVERIFY(lawRef(LawTopic::DonorDeduction, date, u"kn"_s).contains(u"ಕಲಂ"_s));
    QVERIFY(lawRef(LawTopic::DonorDeduction, date, u"hi"_s).contains(u"धारा"_s));
}

void ReceiptAssemblyTest::deductionIsSaid()
{
    auto given = facts();
    given.receipt.language = u"en"_s;
    const QString text = deductionText(given.receipt, given.temple);
    // Only the donation, not the seva beside it.
    QVERIFY2(
        text.startsWith(u"₹501.00 of this receipt qualifies for deduction under section 133"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"Approval No. AABTS5678KF20214 dated 24 May 2026"_s));
    QVERIFY(text.contains(u"valid from 1 Apr 2026 to 31 Mar 2031"_s));
    QVERIFY(text.contains(u"Form 114"_s));
    given.receipt.lines[0].eligible80g = false;
    QCOMPARE(deductionText(given.receipt, given.temple),
        u"This receipt is not valid for deduction under section 133 of the Income-tax Act, 2025 "
        "(earlier 80G)."_s);
}

void ReceiptAssemblyTest::deductionOfANotifiedPlace()
{
    auto given = facts();
    given.receipt.language = u"en"_s;
    given.temple.deductionRoute = u"notified"_s;
    given.temple.deductionUpto = QDate();
    const QString text = deductionText(given.receipt, given.temple);
    QVERIFY(text.contains(u"Notification No. AABTS5678KF20214"_s));
    QVERIFY(text.contains(u"valid from 1 Apr 2026."_s));
}

void ReceiptAssemblyTest::sevaNamesNoSection()
{
    auto given = facts();
    given.receipt.lines.erase(given.receipt.lines.begin());
    QCOMPARE(deductionText(given.receipt, given.temple), QString());
}

void ReceiptAssemblyTest::aProvisionalPlaceIsSaidInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::newRow("en") << u"en"_s << u"Homa (provisional)"_s;
    QTest::newRow("kn") << u"kn"_s << u"ಹೋಮ (ತಾತ್ಕಾಲಿಕ)"_s;
    QTest::newRow("hi") << u"hi"_s << u"Homa (अस्थायी)"_s;
    QTest::newRow("bn") << u"bn"_s << u"Homa (অস্থায়ী)"_s;
}

void ReceiptAssemblyTest::aProvisionalPlaceIsSaidInTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, title);
    auto given = facts();
    given.receipt.language = language;
    given.receipt.lines[0].title = u"Homa (provisional)"_s;
    given.receipt.lines[0].titleLocal = u"ಹೋಮ (provisional)"_s;
    QCOMPARE(paperOf(given).lines[0].title, title);
}

void ReceiptAssemblyTest::chequeWaits()
{
    auto given = facts();
    given.receipt.language = u"en"_s;
    given.receipt.payments[0].mode = receipts::PaymentMode::Cheque;
    QVERIFY(deductionText(given.receipt, given.temple)
                .endsWith(u"Subject to realisation of the cheque."_s));
}

void ReceiptAssemblyTest::quantities_data()
{
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 25000LL << u"kg"_s << u"25 kg"_s;
    QTest::newRow("quarter") << 8250LL << u"g"_s << u"8.25 g"_s;
    QTest::newRow("milligram") << 1LL << u"g"_s << u"0.001 g"_s;
    QTest::newRow("no unit") << 1000LL << QString() << u"1"_s;
    QTest::newRow("grouped") << 123456000LL << u"g"_s << u"1,23,456 g"_s;
}

void ReceiptAssemblyTest::quantities()
{
    QFETCH(const qint64, milli);
    QFETCH(const QString, unit);
    QFETCH(const QString, text);
    QCOMPARE(quantityText(milli, unit), text);
}

void ReceiptAssemblyTest::namesComeInTheLanguage()
{
    const auto kannada = paperOf(facts());
    QCOMPARE(kannada.temple.name, u"ಶ್ರೀ ರಾಮ ಮಂದಿರ"_s);
    QCOMPARE(kannada.temple.address, u"12 Car Street, Mysuru 570001, Karnataka"_s);
    QCOMPARE(kannada.devoteeName, u"ಲಕ್ಷ್ಮಿ ಭಟ್"_s);
    QCOMPARE(kannada.devoteeNameEnglish, u"Lakshmi Bhat"_s);
    QCOMPARE(kannada.lines[0].title, u"ಅನ್ನದಾನ"_s);
    QCOMPARE(kannada.lines[0].fund, u"ಅನ್ನದಾನ ನಿಧಿ"_s);
    QCOMPARE(kannada.lines[1].deity, u"ರಾಮ"_s);
    QCOMPARE(kannada.lines[1].persons[0].nakshatra, u"ರೋಹಿಣಿ"_s);
    QCOMPARE(kannada.totalInWords, u"ಆರುನೂರ ಒಂದು ರೂಪಾಯಿಗಳು ಮಾತ್ರ"_s);
    QCOMPARE(kannada.changeGiven, Money::fromRupees(99));
    // The temple's local names are Kannada: on a Hindi receipt they would be a third script.
    auto given = facts();
    given.receipt.language = u"hi"_s;
    const auto hindi = paperOf(given);
    QCOMPARE(hindi.lines[0].title, u"Annadana"_s);
    QCOMPARE(hindi.lines[1].persons[0].nakshatra, u"रोहिणी"_s);
    given.receipt.language = u"en"_s;
    QCOMPARE(paperOf(given).devoteeName, u"Lakshmi Bhat"_s);
}

void ReceiptAssemblyTest::secretsAreMasked()
{
    const auto paper = paperOf(facts());
    QCOMPARE(paper.phone, u"98xxxxxx45"_s);
    QCOMPARE(paper.pan, u"ABxxxxxx4K"_s);
}

void ReceiptAssemblyTest::codeIsSigned()
{
    const auto vault = identity::KeyVault::create();
    const auto paper =
        receiptPaperOf(facts(), {}, [&](const QByteArray& said) { return vault->sign(said); });
    QVERIFY(paper);
    const auto read = verifyPayload(paper->qrPayload, vault->publicKey());
    QVERIFY(read);
    QCOMPARE(read->receiptNumber, u"C01/2627/000124"_s);
    QCOMPARE(read->templeCode, u"SRM"_s);
    QCOMPARE(read->amount, Money::fromRupees(601));
    QByteArray more = paper->qrPayload;
    more.replace("60100", "90100");
    QCOMPARE(verifyPayload(more, vault->publicKey()).error().rule, "verification.forged"_L1);
}

void ReceiptAssemblyTest::copiesAndCancellation()
{
    auto given = facts();
    QCOMPARE(paperOf(given).copy.duplicate, 0);
    given.receipt.cancelled = true;
    given.receipt.cancelReason = u"wrong name"_s;
    given.receipt.cancelledAt = given.receipt.issuedAt + 60'000;
    const auto paper = paperOf(given, {2, u"Sudha"_s, given.receipt.issuedAt + 120'000});
    QCOMPARE(paper.copy.duplicate, 2);
    QCOMPARE(paper.copy.reprinted, u"Sudha, 22-11-2026 10:02"_s);
    QCOMPARE(paper.cancellation->reason, u"wrong name"_s);
    QCOMPARE(paper.cancellation->cancelled, u"22-11-2026 10:01"_s);
}

void ReceiptAssemblyTest::giftWaitsForItsValue()
{
    auto given = facts();
    auto& line = given.receipt.lines[0];
    line.kindItem = u"silver lamp"_s;
    line.kindQuantityMilli = 250500;
    line.kindUnit = u"g"_s;
    line.kindEstimate = Money::fromRupees(9000);
    auto paper = paperOf(given);
    QVERIFY(paper.lines[0].gift->valuePending);
    QCOMPARE(paper.lines[0].gift->grossWeight, u"250.5 g"_s);
    QCOMPARE(paper.lines[0].amount, Money());
    line.kindValue = Money::fromRupees(22000);
    paper = paperOf(given);
    QVERIFY(!paper.lines[0].gift->valuePending);
    QCOMPARE(paper.lines[0].amount, Money::fromRupees(22000));
}

QTEST_GUILESS_MAIN(ReceiptAssemblyTest)
#include "receipt_assembly_test.moc"
