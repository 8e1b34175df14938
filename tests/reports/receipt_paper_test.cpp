// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipts/receipt_paper.h"

#include "reports/receipts/labels.h"
#include "reports/receipts/verification.h"
#include "tests/reports/pdf_tools.h"
#include "tests/reports/sample_papers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mm {

using reports::Label;
using reports::PaperSize;
using reports::ReceiptPaper;
using reports::receiptPdf;

namespace {

constexpr qsizetype kMostBytes = 25 * 1024;

/// Wrapped lines come back with breaks: compare what is said, not where it wraps.
QString squeezed(const QString& text)
{
    QString kept;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        if (!character.isSpace()) {
            kept += character;
        }
    }
    return kept;
}

QString read(const QByteArray& bytes)
{
    return squeezed(test::PdfTools(bytes).text());
}

} // namespace

class ReceiptPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsEverything_data();
    void printsEverything();
    void symbolCanBeScanned_data();
    void symbolCanBeScanned();
    void staysSmall_data();
    void staysSmall();
    void ordinaryReceiptIsOnePage_data();
    void ordinaryReceiptIsOnePage();
    void manyLinesBreakIntoPages();
    void rollIsAsLongAsItNeeds();
    void duplicateAndCancelledAreMarked_data();
    void duplicateAndCancelledAreMarked();
    void chequeIsSubjectToRealisation();
    void pendingGiftHasNoValue();
    void emptyFieldsLeaveNoRow_data();
    void emptyFieldsLeaveNoRow();
    void longAndHostileNames_data();
    void longAndHostileNames();
    void sameInputSameBytes();
    void labelsFallBackToEnglish();
    void everyLabelHasEnglishKannadaHindi();

private:
    static void addLanguagesAndSizes();
    QByteArray pdf(const ReceiptPaper& paper, PaperSize size)
    {
        return receiptPdf(paper, size, m_fonts).value();
    }

    pdf::FontSet m_fonts = pdf::FontSet::standard();
};

void ReceiptPaperTest::addLanguagesAndSizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("roll");
    for (const char* language : {"en", "kn", "hi"}) {
        QTest::addRow("%s A5", language) << QString::fromLatin1(language) << false;
        QTest::addRow("%s roll", language) << QString::fromLatin1(language) << true;
    }
}

void ReceiptPaperTest::printsEverything_data()
{
    addLanguagesAndSizes();
}

void ReceiptPaperTest::printsEverything()
{
    QFETCH(const QString, language);
    QFETCH(const bool, roll);
    const ReceiptPaper paper = test::fullReceipt(language);
    const QByteArray bytes = pdf(paper, roll ? PaperSize::Roll80 : PaperSize::A5);
    const test::PdfTools tools(bytes);
    QCOMPARE(tools.complaints(), QString());
    const QString text = squeezed(tools.text());
    const auto& seva = paper.lines.front();
    QStringList expected{paper.temple.name, paper.temple.nameEnglish, paper.temple.trustName,
        paper.temple.address, paper.temple.phone, paper.temple.registrationNumber,
        paper.temple.trustPan, u"ORIGINAL"_s, u"RECEIPT"_s, paper.receiptNumber, u"10:42"_s,
        paper.counter, paper.cashier, paper.devoteeName, paper.devoteeNameEnglish, paper.address,
        paper.phone, paper.pan, seva.title, seva.titleEnglish, seva.deity, seva.batchTime,
        seva.reportBy, u"2 × 50"_s, u"100.00"_s, paper.lines.back().fund, u"1,23,501.00"_s,
        u"₹1,23,601.00"_s, paper.totalInWords, paper.totalInWordsEnglish, u"412345678901"_s,
        u"1,23,500.00"_s, u"500.00"_s, u"399.00"_s, paper.deductionSentence, paper.prasada,
        paper.signatory};
    expected += paper.instructions;
    for (const auto& person : seva.persons) {
        expected << person.name << person.gotra << person.nakshatra << person.rashi;
    }
    for (const Label which : {Label::Receipt, Label::ReceiptNumber, Label::Date, Label::Counter,
             Label::Cashier, Label::Gotra, Label::Nakshatra, Label::Rashi, Label::SevaDate,
             Label::ReportBy, Label::Total, Label::Cash, Label::ChangeGiven, Label::Signatory,
             Label::ScanToVerify, Label::ComputerGenerated, Label::Phone, Label::TrustPan}) {
        // Headings are in capitals where they are English.
        if (which != Label::Receipt) {
            expected << label(which, language);
        }
    }
    expected << reports::paperDate(paper.businessDate, language)
             << reports::paperDate(seva.sevaDate, language);
    for (const QString& each : expected) {
        QVERIFY2(text.contains(squeezed(each)), qPrintable(each));
    }
}

void ReceiptPaperTest::symbolCanBeScanned_data()
{
    addLanguagesAndSizes();
}

void ReceiptPaperTest::symbolCanBeScanned()
{
    QFETCH(const QString, language);
    QFETCH(const bool, roll);
    const ReceiptPaper paper = test::fullReceipt(language);
    const test::PdfTools tools(pdf(paper, roll ? PaperSize::Roll80 : PaperSize::A5));
    // 203 dots an inch are those of a thermal head; a poor laser has 300.
    QCOMPARE(tools.qrText(roll ? 203 : 300), paper.qrPayload);
}

void ReceiptPaperTest::staysSmall_data()
{
    addLanguagesAndSizes();
}

void ReceiptPaperTest::staysSmall()
{
    QFETCH(const QString, language);
    QFETCH(const bool, roll);
    const PaperSize size = roll ? PaperSize::Roll80 : PaperSize::A5;
    ReceiptPaper paper = test::fullReceipt(language);
    const qsizetype logo = paper.temple.logo.data.size() + paper.temple.logo.palette.size() * 2;
    const qsizetype full = pdf(paper, size).size();
    paper.temple.logo = {};
    const qsizetype without = pdf(paper, size).size();
    QVERIFY2(without < kMostBytes, qPrintable(QString::number(without)));
    QVERIFY2(full - without < logo + 500, qPrintable(QString::number(full - without)));
}

void ReceiptPaperTest::ordinaryReceiptIsOnePage_data()
{
    addLanguagesAndSizes();
}

void ReceiptPaperTest::ordinaryReceiptIsOnePage()
{
    QFETCH(const QString, language);
    QFETCH(const bool, roll);
    const PaperSize size = roll ? PaperSize::Roll80 : PaperSize::A5;
    QCOMPARE(test::PdfTools(pdf(test::fullReceipt(language), size)).pageCount(), 1);
    QCOMPARE(test::PdfTools(pdf(test::plainReceipt(language), size)).pageCount(), 1);
}

void ReceiptPaperTest::manyLinesBreakIntoPages()
{
    const ReceiptPaper paper = test::longReceipt(u"kn"_s, 60);
    const test::PdfTools tools(pdf(paper, PaperSize::A5));
    QCOMPARE(tools.complaints(), QString());
    const int pages = tools.pageCount();
    QVERIFY(pages >= 5);
    for (int page = 1; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text = tools.text({u"-f"_s, number, u"-l"_s, number});
        QVERIFY2(text.contains(u"ಪುಟ %1 / %2"_s.arg(page).arg(pages)), qPrintable(text));
        QVERIFY2(text.contains(paper.receiptNumber), qPrintable(text));
    }
    // Every one of the lines is there, each with its persons.
    const QString all = squeezed(tools.text());
    QCOMPARE(all.count(u"Archana"_s), 59);
    QCOMPARE(all.count(squeezed(paper.lines.back().persons.back().name + u","_s)), 59);
}

void ReceiptPaperTest::rollIsAsLongAsItNeeds()
{
    const auto height = [this](int lines) {
        const test::PdfTools tools(pdf(test::longReceipt(u"kn"_s, lines), PaperSize::Roll80));
        [&] {
            QCOMPARE(tools.pageCount(), 1);
        }();
        return tools.page(25).height();
    };
    const int few = height(2);
    const int many = height(12);
    QVERIFY(many > few + 100);
    // Nothing but the margin is left under the last line: 6 mm are 6 pixels of 25 an inch.
    const QImage page =
        test::PdfTools(pdf(test::plainReceipt(u"en"_s), PaperSize::Roll80)).page(25);
    int lastInk = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            lastInk = page.constScanLine(y)[x] < 200 ? y : lastInk;
        }
    }
    QVERIFY2(page.height() - lastInk < 12, qPrintable(QString::number(page.height() - lastInk)));
}

void ReceiptPaperTest::duplicateAndCancelledAreMarked_data()
{
    addLanguagesAndSizes();
}

void ReceiptPaperTest::duplicateAndCancelledAreMarked()
{
    QFETCH(const QString, language);
    QFETCH(const bool, roll);
    const PaperSize size = roll ? PaperSize::Roll80 : PaperSize::A5;
    ReceiptPaper paper = test::fullReceipt(language);
    const QString original = read(pdf(paper, size));
    QVERIFY(!original.contains(u"DUPLICATE"));
    QVERIFY(!original.contains(u"CANCELLED"));
    paper.copy = {.duplicate = 2, .reprinted = u"Lakshmi, 23-11-2026 09:14"_s};
    const QString duplicate = read(pdf(paper, size));
    QVERIFY(duplicate.contains(u"DUPLICATE2"));
    QVERIFY(duplicate.contains(u"23-11-202609:14"));
    QVERIFY(!duplicate.contains(u"ORIGINAL"));
    paper.cancellation = reports::PaperCancellation{
        .reason = u"ತಪ್ಪು ಮೊತ್ತ"_s, .cancelled = u"Manjunath, 22-11-2026 17:40"_s};
    const QByteArray cancelled = pdf(paper, size);
    QCOMPARE(test::PdfTools(cancelled).complaints(), QString());
    const QString text = read(cancelled);
    QVERIFY(text.contains(u"CANCELLED"));
    QVERIFY(text.contains(squeezed(label(Label::Cancelled, language)), Qt::CaseInsensitive));
    QVERIFY(text.contains(squeezed(u"ತಪ್ಪು ಮೊತ್ತ"_s)));
    QVERIFY(text.contains(u"22-11-202617:40"));
    // The amount stays readable: it is what the cancelled register is checked against.
    QVERIFY(text.contains(u"₹1,23,601.00"));
}

void ReceiptPaperTest::chequeIsSubjectToRealisation()
{
    const ReceiptPaper paper = test::longReceipt(u"en"_s, 2);
    const QString text = test::PdfTools(pdf(paper, PaperSize::A5)).text().simplified();
    QVERIFY2(text.contains(u"Cheque · 004512 · 21 Nov 2026 · Canara Bank · Malleshwaram"),
        qPrintable(text));
    QVERIFY(text.contains(u"subject to realisation"));
    QVERIFY(!read(pdf(test::fullReceipt(u"en"_s), PaperSize::A5)).contains(u"realisation"));
}

void ReceiptPaperTest::pendingGiftHasNoValue()
{
    ReceiptPaper paper = test::longReceipt(u"en"_s, 1);
    paper.lines.front().amount = Money::fromRupees(45'678);
    const QString pending = read(pdf(paper, PaperSize::A5));
    QVERIFY(pending.contains(u"valuepending"));
    QVERIFY(pending.contains(u"512.450g"));
    QVERIFY(!pending.contains(u"45,678"));
    paper.lines.front().gift->valuePending = false;
    QVERIFY(read(pdf(paper, PaperSize::A5)).contains(u"45,678.00"));
}

void ReceiptPaperTest::emptyFieldsLeaveNoRow_data()
{
    addLanguagesAndSizes();
}

void ReceiptPaperTest::emptyFieldsLeaveNoRow()
{
    QFETCH(const QString, language);
    QFETCH(const bool, roll);
    const PaperSize size = roll ? PaperSize::Roll80 : PaperSize::A5;
    const QString text = read(pdf(test::plainReceipt(language), size));
    for (const Label which : {Label::DevoteeName, Label::Gotra, Label::Cashier, Label::Prasada,
             Label::TrustPan, Label::ChangeGiven, Label::ReportBy}) {
        QVERIFY2(!text.contains(squeezed(label(which, language) + u":"_s)),
            qPrintable(label(which, language)));
    }
    ReceiptPaper nothing;
    nothing.language = language;
    const QByteArray bytes = pdf(nothing, size);
    QCOMPARE(test::PdfTools(bytes).complaints(), QString());
}

void ReceiptPaperTest::longAndHostileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("100 letters of one word") << QString(100, u'W');
    QTest::newRow("100 Kannada syllables") << u"ಕ್ಷ್ಮೀ"_s.repeated(20);
    QTest::newRow("many words") << u"ಶ್ರೀಮತಿ ವೆಂಕಟಲಕ್ಷ್ಮಮ್ಮ ರಾಮಚಂದ್ರ ಅನಂತಪದ್ಮನಾಭ "_s.repeated(3).trimmed();
    QTest::newRow("emoji") << u"Ramesh 🙏"_s;
    QTest::newRow("markup") << u"<b>Robert'); DROP TABLE receipts;--</b> (\\) ]TJ"_s;
    QTest::newRow("one letter") << u"ಕ"_s;
}

void ReceiptPaperTest::longAndHostileNames()
{
    QFETCH(const QString, name);
    ReceiptPaper paper = test::fullReceipt(u"kn"_s);
    paper.devoteeName = name;
    paper.devoteeNameEnglish = name + u"."_s;
    paper.address = name;
    paper.cashier = name;
    paper.temple.trustName = name;
    paper.lines.front().title = name;
    paper.lines.front().persons.front().name = name;
    paper.payments.front().bank = name;
    paper.signatory = name;
    for (const PaperSize size : {PaperSize::A5, PaperSize::Roll80}) {
        const QByteArray bytes = pdf(paper, size);
        const test::PdfTools tools(bytes);
        QCOMPARE(tools.complaints(), QString());
        QVERIFY(squeezed(tools.text()).count(squeezed(name)) >= 7);
        // Nothing runs over the margins: the outermost 2 mm stay white.
        const QImage page = tools.page(127);
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < 10; ++x) {
                QVERIFY(page.constScanLine(y)[x] > 250);
                QVERIFY(page.constScanLine(y)[page.width() - 1 - x] > 250);
            }
        }
    }
}

void ReceiptPaperTest::sameInputSameBytes()
{
    const ReceiptPaper paper = test::fullReceipt(u"kn"_s);
    pdf::FontSet fresh = pdf::FontSet::standard();
    const QByteArray first = receiptPdf(paper, PaperSize::A5, fresh).value();
    QCOMPARE(pdf(paper, PaperSize::A5), first);
    QCOMPARE(pdf(paper, PaperSize::A5), first);
}

void ReceiptPaperTest::labelsFallBackToEnglish()
{
    QCOMPARE(label(Label::Receipt, u"kn_IN"_s), u"ರಸೀದಿ"_s);
    QCOMPARE(label(Label::Receipt, u"fr"_s), u"Receipt"_s);
    QCOMPARE(label(Label::Receipt, {}), u"Receipt"_s);
    QCOMPARE(label(Label::TrustPan, u"ta"_s), u"Trust PAN"_s);
    QCOMPARE(label(Label::Amount, u"hi"_s), u"रकम"_s);
}

void ReceiptPaperTest::everyLabelHasEnglishKannadaHindi()
{
    for (int i = 0; i < static_cast<int>(Label::kCount); ++i) {
        const auto which = static_cast<Label>(i);
        QVERIFY(!label(which, u"en"_s).isEmpty());
        if (which != Label::Upi) {
            QVERIFY2(label(which, u"kn"_s) != label(which, u"en"_s), qPrintable(label(which, {})));
            QVERIFY2(label(which, u"hi"_s) != label(which, u"en"_s), qPrintable(label(which, {})));
        }
    }
}

} // namespace mm

QTEST_MAIN(mm::ReceiptPaperTest)
#include "receipt_paper_test.moc"
