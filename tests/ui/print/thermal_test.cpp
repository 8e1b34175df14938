// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/matrix/escp.h"
#include "reports/thermal/escpos.h"
#include "tests/reports/sample_papers.h"
#include "tests/ui/support/fake_thermal.h"
#include "tests/ui/support/fakes.h"
#include "ui/print/device_printers.h"
#include "ui/print/paper_dots.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;
using reports::BitPicture;
using reports::PaperSize;

namespace {

QByteArray receipt(const QString& language, PaperSize size)
{
    auto fonts = pdf::FontSet::standard();
    auto made = reports::receiptPdf(test::fullReceipt(language), size, fonts);
    return made ? *made : QByteArray();
}

QImage imageOf(const BitPicture& dots)
{
    QImage image(dots.width(), dots.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < dots.height(); ++y) {
        for (int x = 0; x < dots.width(); ++x) {
            image.scanLine(y)[x] = dots.dot(x, y) ? 0 : 255;
        }
    }
    return image;
}

/// Where the developer wants to look at what was printed.
void keepPicture(const BitPicture& dots, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("MANDIRMITRA_LOOK"); !folder.isEmpty()) {
        imageOf(dots).save(folder + u'/' + name);
    }
}

} // namespace

/// Receipts as dots: what a thermal printer understands is the very picture of the layout.
class ThermalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFakePrinterPrintsTheLayout_data();
    void theFakePrinterPrintsTheLayout();
    void theDotsAreTheLayoutsInk_data();
    void theDotsAreTheLayoutsInk();
    void bandsAreSmall();
    void copiesAreCutEach();
    void withoutACutterThePaperIsFedOut();
    void pulses_data();
    void pulses();
    void aPageOfAnotherSizeIsMadeAsWideAsTheHead();
    void formsGetPlainTextWhereTheyCan();
    void formsGetPicturesInEveryScript();
};

void ThermalTest::theFakePrinterPrintsTheLayout_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<PaperSize>("size");
    QTest::addColumn<int>("dots");
    for (const QString& language :
        {u"en"_s, u"kn"_s, u"hi"_s, u"ta"_s, u"te"_s, u"ml"_s, u"mr"_s, u"gu"_s, u"bn"_s}) {
        QTest::addRow("%s 80", qPrintable(language)) << language << PaperSize::Roll80 << 576;
        QTest::addRow("%s 58", qPrintable(language)) << language << PaperSize::Roll58 << 384;
    }
}

void ThermalTest::theFakePrinterPrintsTheLayout()
{
    QFETCH(const QString, language);
    QFETCH(const PaperSize, size);
    QFETCH(const int, dots);
    const auto picture = thermalDots(receipt(language, size), dots);
    QVERIFY(picture);
    QCOMPARE(picture->width(), dots);
    test::FakeThermal printer;
    QCOMPARE(printer.read(reports::escPosPicture(*picture)), QString());
    QCOMPARE(printer.sheets.size(), size_t(1));
    BitPicture printed = printer.sheets.front().picture;
    QCOMPARE(printed.height(), picture->inkHeight());
    printed.setHeight(picture->height());
    QVERIFY(printed == *picture);
    keepPicture(*picture, u"receipt-%1-%2.png"_s.arg(language).arg(dots));
}

void ThermalTest::theDotsAreTheLayoutsInk_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : {u"en"_s, u"kn"_s, u"hi"_s}) {
        QTest::addRow("%s", qPrintable(language)) << language;
    }
}

void ThermalTest::theDotsAreTheLayoutsInk()
{
    QFETCH(const QString, language);
    const QByteArray pdf = receipt(language, PaperSize::Roll80);
    const auto picture = thermalDots(pdf, 576);
    QVERIFY(picture);
    // Another program draws the same page at the same dots; it must agree nearly everywhere.
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"r.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QCOMPARE(
        QProcess::execute(u"pdftoppm"_s,
            {u"-r"_s, u"203.2"_s, u"-gray"_s, u"-png"_s, file.fileName(), folder.filePath(u"p"_s)}),
        0);
    const QImage page(folder.filePath(u"p-1.png"_s));
    QVERIFY(!page.isNull());
    QVERIFY(std::abs(page.height() - picture->height()) <= 1);
    int ink = 0;
    int strayed = 0;
    const int left = (page.width() - picture->width()) / 2;
    // Clearly black there and nothing black around here, or the other way round.
    const auto anyNear = [&](int x, int y, bool dark) {
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                if (picture->dot(x + dx, y + dy) == dark) {
                    return true;
                }
            }
        }
        return false;
    };
    for (int y = 1; y + 1 < std::min(page.height(), picture->height()); ++y) {
        for (int x = 1; x + 1 < picture->width(); ++x) {
            const int grey = qGray(page.pixel(x + left, y));
            ink += picture->dot(x, y) ? 1 : 0;
            strayed += (grey < 40 && !anyNear(x, y, true)) || (grey > 230 && !anyNear(x, y, false));
        }
    }
    QVERIFY(ink > 10'000);
    QVERIFY2(strayed < ink / 200, qPrintable(u"%1 of %2"_s.arg(strayed).arg(ink)));
}

void ThermalTest::bandsAreSmall()
{
    const auto picture = thermalDots(receipt(u"kn"_s, PaperSize::Roll80), 576);
    test::FakeThermal printer;
    QCOMPARE(printer.read(reports::escPosPicture(*picture, {.bandLines = 24})), QString());
    QCOMPARE(printer.mostLinesAtOnce, 24);
    QCOMPARE(printer.initialised, 1);
}

void ThermalTest::copiesAreCutEach()
{
    BitPicture picture(384, 20);
    picture.setDot(3, 9);
    test::FakeThermal printer;
    QCOMPARE(printer.read(reports::escPosPicture(picture, {.copies = 2})), QString());
    QCOMPARE(printer.sheets.size(), size_t(2));
    QVERIFY(printer.sheets[0].picture == printer.sheets[1].picture);
    QVERIFY(printer.sheets[1].cut);
    QCOMPARE(printer.sheets[1].picture.height(), 10);
}

void ThermalTest::withoutACutterThePaperIsFedOut()
{
    BitPicture picture(384, 20);
    picture.setDot(383, 19);
    test::FakeThermal printer;
    QCOMPARE(printer.read(reports::escPosPicture(picture, {.cuts = false})), QString());
    QVERIFY(!printer.sheets.front().cut);
    QVERIFY(printer.sheets.front().fedLines > 3);
}

void ThermalTest::pulses_data()
{
    QTest::addColumn<QString>("decimals");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("usual") << u"27 112 0 25 250"_s << QByteArray("\x1Bp\0\x19\xFA", 5);
    QTest::addRow("other pin") << u" 27  112 1 64 240"_s << QByteArray("\x1Bp\x01\x40\xF0", 5);
    QTest::addRow("one byte") << u"7"_s << QByteArray("\x07", 1);
    QTest::addRow("empty") << QString() << QByteArray();
    QTest::addRow("too big") << u"27 256"_s << QByteArray();
    QTest::addRow("words") << u"open"_s << QByteArray();
    QTest::addRow("negative") << u"27 -1"_s << QByteArray();
    QTest::addRow("too long") << u"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17"_s << QByteArray();
}

void ThermalTest::pulses()
{
    QFETCH(const QString, decimals);
    QFETCH(const QByteArray, bytes);
    const auto pulse = reports::pulseBytes(decimals);
    QCOMPARE(pulse ? *pulse : QByteArray(), bytes);
    if (!pulse) {
        QCOMPARE(pulse.error().rule, "printer.pulse_malformed"_L1);
    }
}

void ThermalTest::aPageOfAnotherSizeIsMadeAsWideAsTheHead()
{
    const auto picture = thermalDots(receipt(u"en"_s, PaperSize::A5), 576);
    QVERIFY(picture);
    QCOMPARE(picture->width(), 576);
    QVERIFY(picture->height() > 700 && picture->height() % 817 <= 1);
    const auto narrow = thermalDots(receipt(u"en"_s, PaperSize::Roll80), 384);
    QVERIFY(narrow);
    QCOMPARE(narrow->width(), 384);
    const auto bad = thermalDots("no paper", 576);
    QVERIFY(!bad);
    QCOMPARE(bad.error().rule, "print.unreadable"_L1);
}

void ThermalTest::formsGetPlainTextWhereTheyCan()
{
    QVERIFY(reports::isPlainText(u"Ramesh Kumar, 501.00"_s));
    QVERIFY(!reports::isPlainText(u"ರಮೇಶ್"_s));
    QVERIFY(!reports::isPlainText(u"₹ 501"_s));
    const QByteArray bytes = reports::escpText(
        {{25.4, 50.8, u"below"_s, reports::Pitch::Cpi12, true}, {12.7, 25.4, u"above"_s}},
        reports::MatrixHead::Pins24, 152.4);
    // The form's length in sixths of an inch, then from top to bottom whatever the order given.
    QVERIFY(bytes.startsWith("\x1B@\x1B"
                             "2\x1B"
                             "C\x24"));
    const qsizetype above = bytes.indexOf("above");
    const qsizetype below = bytes.indexOf("below");
    QVERIFY(above > 0 && below > above);
    // One inch down from the first to the second, half an inch and one inch from the left.
    QVERIFY(bytes.sliced(0, above).endsWith(QByteArray("\x1BP\x1B"
                                                       "F\x1B$\x1E\0",
        8)));
    QVERIFY(bytes.sliced(above, below - above).contains("\x1BJ\xB4"));
    QVERIFY(bytes.sliced(above, below - above)
                .endsWith(QByteArray("\x1BM\x1B"
                                     "E\x1B$\x3C\0",
                    8)));
    QVERIFY(bytes.endsWith('\f'));
}

void ThermalTest::formsGetPicturesInEveryScript()
{
    const QSizeF page(101.6, 50.8);
    QCOMPARE(reports::matrixDots(reports::MatrixHead::Pins24, page), QSize(720, 360));
    QCOMPARE(reports::matrixDots(reports::MatrixHead::Pins9, page), QSize(480, 144));
    BitPicture dots(720, 360);
    dots.setDot(10, 60);
    const QByteArray bytes = reports::escpPicture(dots, reports::MatrixHead::Pins24, page.height());
    // Two white bands fed in one go, then 11 columns of three bytes with one dot in the second.
    QByteArray expected("\x1BJ\x30\x1B*\x27\x0B\0", 8);
    expected += QByteArray(30, '\0') + QByteArray("\0\x08\0", 3) + '\r';
    QVERIFY2(bytes.contains(expected), bytes.toHex(' ').constData());
}

QTEST_MAIN(ThermalTest)
#include "thermal_test.moc"
