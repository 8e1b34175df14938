// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_document.h"
#include "tests/reports/pdf_tools.h"
#include "tests/reports/script_lines.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mm {

using pdf::Align;
using pdf::FontSet;
using pdf::PdfDocument;
using pdf::TextStyle;
using pdf::Weight;

namespace {

constexpr qint64 kCreatedMs = 1'795'324'321'000; // 2026-11-22T05:12:01Z

PdfDocument emptyPage(FontSet& fonts)
{
    PdfDocument document(fonts,
        {.title = u"ರಸೀದಿ C01/2627/000124"_s,
            .author = u"Shri Ganapati Temple"_s,
            .language = "kn",
            .createdMs = kCreatedMs});
    document.addPage(210, 297);
    return document;
}

QByteArray oneLine(FontSet& fonts, const QString& text, Weight weight = Weight::Regular)
{
    PdfDocument document = emptyPage(fonts);
    document.drawText(text, {.size = 12, .weight = weight}, 10, 10, 190);
    return document.save().value();
}

} // namespace

class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackExactly_data();
    void readsBackExactly();
    void aDamagedFileIsComplainedOf();
    void boldReadsBackExactly();
    void manyLinesReadBackInOrder();
    void hostileText_data();
    void hostileText();
    void rightToLeftDoesNoHarm();
    void wrapsInsideTheBox_data();
    void wrapsInsideTheBox();
    void keepsLineBreaks();
    void sameInputSameBytes();
    void tellsTitleAuthorAndDate();
    void embedsOnlyWhatIsUsed();
    void missingFaceIsSaid();
    void brokenFaceIsSaid();
    void cutFaceDoesNoHarm_data();
    void cutFaceDoesNoHarm();
    void tooLongForQrIsSaid();

private:
    FontSet m_fonts = FontSet::standard();
};

void PdfTextTest::readsBackExactly_data()
{
    test::addScriptRows();
}

void PdfTextTest::readsBackExactly()
{
    QFETCH(const QString, text);
    const test::PdfTools pdf(oneLine(m_fonts, text));
    QCOMPARE(pdf.complaints(), QString());
    QCOMPARE(pdf.text(), text.normalized(QString::NormalizationForm_C));
}

/// The checks of the other tests are only worth something if they see damage.
void PdfTextTest::aDamagedFileIsComplainedOf()
{
    QByteArray bytes = oneLine(m_fonts, u"ರಸೀದಿ"_s);
    bytes.replace("/CIDSystemInfo", "/CIDSystemInf0");
    QVERIFY(!test::PdfTools(bytes).complaints().isEmpty());
    bytes.chop(200);
    QVERIFY(!test::PdfTools(bytes).complaints().isEmpty());
}

void PdfTextTest::boldReadsBackExactly()
{
    const QString text = u"ಶ್ರೀ ಕೃಷ್ಣಾರ್ಪಣಮಸ್ತು · श्रीकृष्णार्पणमस्तु · Total 1,23,456.00"_s;
    const test::PdfTools pdf(oneLine(m_fonts, text, Weight::Bold));
    QCOMPARE(pdf.complaints(), QString());
    QCOMPARE(pdf.text(), text);
    QVERIFY(!pdf.fonts().contains(u"Regular"));
}

void PdfTextTest::manyLinesReadBackInOrder()
{
    QStringList lines;
    PdfDocument document = emptyPage(m_fonts);
    double y = 10;
    for (const auto& line : test::scriptLines()) {
        if (!line.text.contains(u"  ") && !line.text.startsWith(u' ')) {
            lines << line.text.normalized(QString::NormalizationForm_C);
            y += document.drawText(line.text, {.size = 11}, 10, y, 190);
        }
    }
    const QByteArray bytes = document.save().value();
    const test::PdfTools pdf(bytes);
    QCOMPARE(pdf.complaints(), QString());
    // Lines of a page may come with empty ones between them, where poppler sees a new paragraph.
    QCOMPARE(pdf.text().split(u'\n', Qt::SkipEmptyParts), lines);
}

void PdfTextTest::hostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char* name, const QString& text) {
        QTest::newRow(name) << text << text;
    };
    same("emoji", u"Ramesh 🙏🏽 Kumar 👨‍👩‍👧"_s);
    same("sql", u"Robert'); DROP TABLE receipts;--"_s);
    same("html and pdf syntax", u"<b>x</b> (a\\) <</Type>> endstream %PDF ]TJ"_s);
    same("script without a face", u"Suzuki 中文 한국어"_s);
    same("stray vowel sign", u"ಿಕ ாa ्x"_s);
    same("one letter", u"ಕ"_s);
    same("dandas", u"॥ ಶ್ರೀಃ ॥ ఓం। ௐ"_s);
    QTest::newRow("control characters")
        << QString(u"Ra\u0000me\u0007sh\u001B[31m\tKu\u0085mar"_s) << u"Ramesh[31m Kumar"_s;
    QTest::newRow("direction overrides")
        << u"PAN \u202EABC\u202C \u200F1234\u2066x\u2069"_s << u"PAN ABC 1234x"_s;
    QTest::newRow("half a surrogate pair")
        << QString(u"a"_s + QChar(0xD83D) + u'b') << u"a\uFFFDb"_s;
    QTest::newRow("byte order mark, soft hyphen") << u"\uFEFFGana\u00ADpati"_s << u"Ganapati"_s;
    QTest::newRow("decomposed") << u"e\u0301 ಕ\u0CC6\u0CD5"_s << u"é ಕೇ"_s;
}

void PdfTextTest::hostileText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const test::PdfTools pdf(oneLine(m_fonts, text));
    QCOMPARE(pdf.complaints(), QString());
    QCOMPARE(pdf.text(), expected);
}

void PdfTextTest::rightToLeftDoesNoHarm()
{
    const test::PdfTools pdf(oneLine(m_fonts, u"Ahmed أحمد Pasha"_s));
    QCOMPARE(pdf.complaints(), QString());
    QVERIFY(pdf.text().contains(u"Ahmed"));
    QVERIFY(pdf.text().contains(u"Pasha"));
}

void PdfTextTest::wrapsInsideTheBox_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("widthMm");
    QTest::addColumn<bool>("keepsWords");
    const QString address = u"ಶ್ರೀ ಮಹಾಗಣಪತಿ ದೇವಸ್ಥಾನ ಟ್ರಸ್ಟ್, ೧೨ನೇ ಮುಖ್ಯರಸ್ತೆ, ಮಲ್ಲೇಶ್ವರಂ, "
                            "ಬೆಂಗಳೂರು 560003, Karnataka; श्री महागणपति मंदिर न्यास"_s;
    QTest::newRow("address in 40 mm") << address << 40.0 << true;
    QTest::newRow("address in 15 mm") << address << 15.0 << false;
    QTest::newRow("one word of 300 letters") << QString(300, u'W') << 60.0 << false;
    QTest::newRow("narrower than a letter") << u"ಕ್ಷೇತ್ರ"_s << 0.5 << false;
}

void PdfTextTest::wrapsInsideTheBox()
{
    QFETCH(const QString, text);
    QFETCH(const double, widthMm);
    QFETCH(const bool, keepsWords);
    PdfDocument document = emptyPage(m_fonts);
    const pdf::TextBlock block = document.layOut(text, {.size = 9}, widthMm);
    if (widthMm > 1) {
        QVERIFY2(block.widthMm() <= widthMm + 0.01, qPrintable(QString::number(block.widthMm())));
    }
    QVERIFY(block.lineCount() > 1);
    document.draw(block, 10, 10);
    const test::PdfTools pdf(document.save().value());
    QCOMPARE(pdf.complaints(), QString());
    const QString read = pdf.text().simplified();
    if (keepsWords) {
        QCOMPARE(read, text);
    } else {
        QCOMPARE(QString(read).remove(u' '), QString(text).remove(u' '));
    }
}

void PdfTextTest::keepsLineBreaks()
{
    PdfDocument document = emptyPage(m_fonts);
    const auto block = document.layOut(u"one\n\nthree"_s, {}, 100);
    QCOMPARE(block.lineCount(), 3U);
    QVERIFY(document.layOut(QString(), {}, 100).isEmpty());
}

void PdfTextTest::sameInputSameBytes()
{
    const QString text = u"ಶ್ರೀ ಗಣೇಶ Receipt 501 श्री"_s;
    const QByteArray first = oneLine(m_fonts, text);
    QCOMPARE(oneLine(m_fonts, text), first);
    FontSet others = FontSet::standard();
    oneLine(others, u"ஸ்ரீ something else before"_s);
    QCOMPARE(oneLine(others, text), first);
    QVERIFY(oneLine(m_fonts, text + u"."_s) != first);
}

void PdfTextTest::tellsTitleAuthorAndDate()
{
    const QString info = test::PdfTools(oneLine(m_fonts, u"x"_s)).info();
    QVERIFY2(info.contains(u"ರಸೀದಿ C01/2627/000124"), qPrintable(info));
    QVERIFY2(info.contains(u"Shri Ganapati Temple"), qPrintable(info));
    QVERIFY2(info.contains(u"2026-11-22T05:12:01Z"), qPrintable(info));
}

void PdfTextTest::embedsOnlyWhatIsUsed()
{
    const QByteArray bytes = oneLine(m_fonts, u"ರಸೀದಿ Receipt"_s);
    QVERIFY2(bytes.size() < 6'000, qPrintable(QString::number(bytes.size())));
    const QString fonts = test::PdfTools(bytes).fonts();
    const QStringList rows = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    // Both scripts are in one font.
    QCOMPARE(rows.size(), 1);
    for (const QString& row : rows) {
        // "emb sub uni": embedded, a subset, with a map to Unicode.
        QVERIFY2(row.contains(u"CID TrueType") && row.contains(u"yes yes yes"), qPrintable(row));
    }
}

void PdfTextTest::missingFaceIsSaid()
{
    const QTemporaryDir nothing;
    FontSet fonts({nothing.path()});
    PdfDocument document = emptyPage(fonts);
    document.drawText(u"ರಸೀದಿ"_s, {}, 10, 10, 100);
    document.drawText(u"Receipt"_s, {}, 10, 20, 100);
    const auto saved = document.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().rule, "font.missing"_L1);
    QCOMPARE(saved.error().args.value(u"file"_s).toString(), u"NotoSansKannada-Regular.ttf"_s);
}

void PdfTextTest::brokenFaceIsSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"NotoSans-Regular.ttf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no font");
    file.close();
    FontSet fonts({folder.path()});
    PdfDocument document = emptyPage(fonts);
    document.drawText(u"Receipt"_s, {}, 10, 10, 100);
    const auto saved = document.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().rule, "font.no_outlines"_L1);
}

void PdfTextTest::cutFaceDoesNoHarm_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 10, 30, 50, 70, 90, 99}) {
        QTest::addRow("%d %%", percent) << percent;
    }
}

/// A font file that the disk lost the end of: refused, or printed as far as it goes.
void PdfTextTest::cutFaceDoesNoHarm()
{
    QFETCH(const int, percent);
    QFile whole(u"/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"_s);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QTemporaryDir folder;
    QFile cut(folder.filePath(u"NotoSans-Regular.ttf"_s));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(bytes.left(bytes.size() * percent / 100));
    cut.close();
    FontSet fonts({folder.path()});
    PdfDocument document = emptyPage(fonts);
    document.drawText(u"Receipt é fi 501"_s, {}, 10, 10, 100);
    const auto saved = document.save();
    if (saved) {
        QCOMPARE(test::PdfTools(*saved).complaints(), QString());
    } else {
        QVERIFY(QString(saved.error().rule).startsWith(u"font."));
    }
}

void PdfTextTest::tooLongForQrIsSaid()
{
    PdfDocument document = emptyPage(m_fonts);
    document.drawQr(QByteArray(3000, 'x'), 10, 10, 30);
    const auto saved = document.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().rule, "qr.too_long"_L1);
}

} // namespace mm

QTEST_GUILESS_MAIN(mm::PdfTextTest)
#include "pdf_text_test.moc"
