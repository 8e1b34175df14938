// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_document.h"
#include "tests/reports/ink_compare.h"
#include "tests/reports/pdf_tools.h"
#include "tests/reports/script_lines.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mm {

using pdf::FontSet;
using pdf::PdfDocument;
using pdf::Weight;

namespace {

// 24 pt at 150 dots an inch are 50 pixels; Qt draws at 1000 (one em of the fonts) and is scaled
// down, so that neither side rounds an advance.
constexpr double kSizePt = 24;
constexpr int kDotsPerInch = 150;
// poppler moves every glyph to a whole pixel: a third of one is near enough.
constexpr int kFiner = 3;
constexpr int kPixels = 50;
constexpr int kEm = 1000;
// Pages are whole inches, so whole pixels: the rasteriser rounds others up.
constexpr double kInch = 25.4;
constexpr double kMarginMm = kInch / 2;
constexpr int kMarginPixels = kDotsPerInch / 2;
// pdf::TextStyle: the baseline stands 0.9 of the size under the top of the line.
constexpr int kBaselinePixels = kMarginPixels + kPixels * 9 / 10;
constexpr int kWindow = kPixels / 3;
constexpr double kSame = 0.08;

QImage asPrinted(FontSet& fonts, const QString& text, Weight weight = Weight::Regular)
{
    PdfDocument document(fonts, {.title = u"line"_s, .author = {}, .language = "en"});
    const pdf::TextStyle style{.size = kSizePt, .weight = weight};
    const double width = document.textWidthMm(text, style);
    document.addPage((std::ceil(width / kInch) + 1) * kInch, 1.5 * kInch);
    document.drawText(text, style, kMarginMm, kMarginMm, width + 1);
    const QImage fine = test::PdfTools(document.save().value()).page(kDotsPerInch * kFiner);
    return fine.scaled(fine.size() / kFiner, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QImage asQtDraws(QSize size, const QString& text, const QString& family, bool bold = false)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QFont font(family);
    font.setPixelSize(kEm);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.translate(kMarginPixels, kBaselinePixels);
    painter.scale(double(kPixels) / kEm, double(kPixels) / kEm);
    painter.setFont(font);
    painter.drawText(QPointF(0, 0), text);
    painter.end();
    return image;
}

} // namespace

class PdfPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsQtDrawsIt_data();
    void looksAsQtDrawsIt();
    void boldLooksAsQtDrawsIt();
    void aBrokenLineIsSeen_data();
    void aBrokenLineIsSeen();
    void unknownCharacterIsVisible();
    void qrIsDrawnAsEncoded();
    void pictureIsShown();

private:
    FontSet m_fonts = FontSet::standard();
};

void PdfPictureTest::initTestCase()
{
    for (const test::ScriptLine& line : test::scriptLines()) {
        QVERIFY2(line.family.isEmpty() || QFontDatabase::hasFamily(line.family),
            qPrintable(line.family));
    }
}

void PdfPictureTest::looksAsQtDrawsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("family");
    for (const test::ScriptLine& line : test::scriptLines()) {
        if (!line.family.isEmpty()) {
            QTest::newRow(line.name) << line.text << line.family;
        }
    }
}

void PdfPictureTest::looksAsQtDrawsIt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, family);
    const QImage printed = asPrinted(m_fonts, text);
    const QImage drawn = asQtDraws(printed.size(), text, family);
    QVERIFY(test::inkShare(printed) > 0.002);
    const double worst = test::worstDifference(printed, drawn, kWindow);
    QVERIFY2(worst < kSame, qPrintable(QString::number(worst)));
}

void PdfPictureTest::boldLooksAsQtDrawsIt()
{
    const QString text = u"ಶ್ರೀ ಮಹಾಗಣಪತಿ ದೇವಸ್ಥಾನ"_s;
    const QImage printed = asPrinted(m_fonts, text, Weight::Bold);
    const QImage bold = asQtDraws(printed.size(), text, u"Noto Sans Kannada"_s, true);
    const QImage regular = asQtDraws(printed.size(), text, u"Noto Sans Kannada"_s, false);
    QVERIFY(test::worstDifference(printed, bold, kWindow) < kSame);
    QVERIFY(test::worstDifference(printed, regular, kWindow) > kSame);
}

/// What the comparison above would let through must not be possible: each of these differs from
/// the right line by one small thing.
void PdfPictureTest::aBrokenLineIsSeen_data()
{
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("family");
    const QString kannada = u"Noto Sans Kannada"_s;
    const QString devanagari = u"Noto Sans Devanagari"_s;
    QTest::newRow("Kannada vowel sign absent") << u"ಅರ್ಚನೆ ಗಣಪತಿ"_s << u"ಅರ್ಚನೆ ಗಣಪತ"_s << kannada;
    QTest::newRow("Kannada conjunct broken") << u"ಕೃಷ್ಣಾರ್ಪಣ"_s << u"ಕೃಷ್\u200Cಣಾರ್ಪಣ"_s << kannada;
    QTest::newRow("Kannada long mark absent") << u"ಶ್ರೀ ರಾಮ"_s << u"ಶ್ರಿ ರಾಮ"_s << kannada;
    QTest::newRow("Kannada anusvara absent") << u"ಮಂದಿರ"_s << u"ಮದಿರ"_s << kannada;
    QTest::newRow("Devanagari anusvara absent") << u"मंदिर में"_s << u"मंदिर मे"_s << devanagari;
    QTest::newRow("Devanagari reph absent") << u"कर्म धर्म"_s << u"कर्म धम"_s << devanagari;
    QTest::newRow("Devanagari u sign absent") << u"अर्पणमस्तु"_s << u"अर्पणमस्त"_s << devanagari;
    QTest::newRow("Devanagari virama seen") << u"ज्ञ"_s << u"ज्\u200Cञ"_s << devanagari;
    QTest::newRow("Devanagari nukta absent") << u"हज़ार"_s << u"हजार"_s << devanagari;
    QTest::newRow("Tamil pulli absent") << u"அர்ச்சனை"_s << u"அர்சசனை"_s << u"Noto Sans Tamil"_s;
    QTest::newRow("Telugu vowel sign absent") << u"రసీదు"_s << u"రసీద"_s << u"Noto Sans Telugu"_s;
    QTest::newRow("Malayalam vowel sign on the wrong side")
        << u"ക്ഷേത്രം"_s << u"ക്ഷത്രേം"_s << u"Noto Sans Malayalam"_s;
    QTest::newRow("Gujarati anusvara absent") << u"મંદિર"_s << u"મદિર"_s << u"Noto Sans Gujarati"_s;
    QTest::newRow("Bengali conjunct broken")
        << u"শ্রী"_s << u"শ\u09CD\u200Cরী"_s << u"Noto Sans Bengali"_s;
    QTest::newRow("Gurmukhi ra below absent") << u"ਸ੍ਰੀ"_s << u"ਸੀ"_s << u"Noto Sans Gurmukhi"_s;
    QTest::newRow("Odia vowel sign absent") << u"ମନ୍ଦିର"_s << u"ମନ୍ଦର"_s << u"Noto Sans Oriya"_s;
}

void PdfPictureTest::aBrokenLineIsSeen()
{
    QFETCH(const QString, right);
    QFETCH(const QString, broken);
    QFETCH(const QString, family);
    const QImage printed = asPrinted(m_fonts, broken);
    const double worst =
        test::worstDifference(printed, asQtDraws(printed.size(), right, family), kWindow);
    QVERIFY2(worst > kSame, qPrintable(QString::number(worst)));
    QVERIFY(
        test::worstDifference(printed, asQtDraws(printed.size(), broken, family), kWindow) < kSame);
}

void PdfPictureTest::unknownCharacterIsVisible()
{
    const double nothing = test::inkShare(asPrinted(m_fonts, u"."_s));
    QVERIFY(test::inkShare(asPrinted(m_fonts, u"😀"_s)) > nothing * 5);
}

void PdfPictureTest::qrIsDrawnAsEncoded()
{
    const QByteArray payload = "MM1|SGT|C01/2627/000124|2026-11-22|60100|signature";
    PdfDocument document(m_fonts, {.title = u"qr"_s, .author = {}, .language = "en"});
    document.addPage(60, 60);
    document.drawQr(payload, 10, 10, 40);
    const QByteArray bytes = document.save().value();
    const QImage page = test::PdfTools(bytes).page(254);
    const pdf::QrCode code = pdf::qrCode(payload).value();
    QVERIFY(code.side >= 21);
    // 254 dots an inch are ten a millimetre.
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side; ++column) {
            const int x = 100 + (2 * column + 1) * 200 / code.side;
            const int y = 100 + (2 * row + 1) * 200 / code.side;
            const bool dark = page.constScanLine(y)[x] < 128;
            QCOMPARE(dark, code.dark.at(static_cast<size_t>(row * code.side + column)));
        }
    }
}

void PdfPictureTest::pictureIsShown()
{
    QImage picture(64, 32, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    for (int x = 0; x < 32; ++x) {
        for (int y = 0; y < 32; ++y) {
            picture.setPixelColor(x, y, Qt::black);
        }
    }
    const pdf::PdfImage prepared = pdf::preparePdfImage(picture, 40, 40);
    PdfDocument document(m_fonts, {.title = u"logo"_s, .author = {}, .language = "en"});
    document.addPage(60, 60);
    document.drawImage(prepared, 10, 10, 40, 40);
    document.addPage(60, 60);
    document.drawImage(prepared, 10, 10, 40, 40);
    document.drawImage(pdf::preparePdfImage({}, 10, 10), 0, 0, 10, 10);
    const QByteArray bytes = document.save().value();
    QVERIFY(bytes.size() < 3000);
    const test::PdfTools pdf(bytes);
    QCOMPARE(pdf.complaints(), QString());
    for (const int number : {1, 2}) {
        // Twice as wide as high: fits in the middle of the square, left half black.
        const QImage page = pdf.page(254, number);
        QVERIFY(page.constScanLine(300)[150] < 10);
        QVERIFY(page.constScanLine(300)[290] < 10);
        QVERIFY(page.constScanLine(300)[310] > 245);
        QVERIFY(page.constScanLine(150)[150] > 245);
    }
}

} // namespace mm

QTEST_MAIN(mm::PdfPictureTest)
#include "pdf_picture_test.moc"
