// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/slips/cash_slip.h"
#include "reports/slips/roll_page.h"

#include <cmath>

namespace mm::reports {

using namespace Qt::StringLiterals;
using pdf::Align;
using pdf::Weight;

namespace {

constexpr double kSymbolMm = 24;

/// A line a script, with conjuncts and vowel signs that a printer without shaping breaks.
const char16_t* const kScripts[] = {
    u"English: Seva receipt ₹ 1,23,456.78",
    u"ಕನ್ನಡ: ಶ್ರೀ ಕ್ಷೇತ್ರ ಸೇವಾ ರಸೀದಿ",
    u"हिन्दी: श्री क्षेत्र सेवा रसीद",
    u"தமிழ்: ஸ்ரீ கோயில் சேவை ரசீது",
    u"తెలుగు: శ్రీ క్షేత్ర సేవా రసీదు",
    u"മലയാളം: ശ്രീ ക്ഷേത്ര സേവാ രസീത്",
    u"मराठी: श्री क्षेत्र सेवा पावती",
    u"ગુજરાતી: શ્રી ક્ષેત્ર સેવા રસીદ",
    u"বাংলা: শ্রী ক্ষেত্র সেবা রসিদ",
};

PageShape shapeOf(PaperSize size)
{
    return size == PaperSize::A5 ? PageShape{} : rollShape(size);
}

/// The printed width in millimetres, both ends reaching to the last dot.
void ruler(pdf::PdfDocument& document, PageFlow& flow)
{
    const double y = flow.y();
    document.drawLine(flow.left(), y, flow.right(), y, 0.7);
    for (int mm = 0; mm <= static_cast<int>(std::floor(flow.width())); ++mm) {
        const double length = mm % 10 == 0 ? 4 : mm % 5 == 0 ? 2.5 : 1.5;
        const double x = std::min(flow.left() + mm, flow.right() - 0.125);
        document.drawLine(x, y, x, y + length, 0.5);
        if (mm % 10 == 0 && mm > 0 && mm + 5 < flow.width()) {
            document.drawText(QString::number(mm), {.size = 7}, x - 5, y + 4, 10, Align::Centre);
        }
    }
    flow.skip(9);
}

} // namespace

Result<QByteArray> testPagePdf(const TestPaper& paper, PaperSize size, pdf::FontSet& fonts)
{
    pdf::PdfDocument document(
        fonts, {.title = paper.printer, .author = u"MandirMitra"_s, .language = "en"_ba});
    PageFlow flow(document, shapeOf(size));
    flow.text(u"MandirMitra"_s, {.size = 14, .weight = Weight::Bold}, Align::Centre);
    flow.text(paper.printer, {.size = 11, .weight = Weight::Bold}, Align::Centre);
    flow.text(paper.setUp, {.size = 8}, Align::Centre);
    flow.text(paper.printed, {.size = 8}, Align::Centre);
    flow.skip(2);
    ruler(document, flow);
    for (const char16_t* line : kScripts) {
        flow.text(QString::fromUtf16(line), {.size = 9.5});
    }
    flow.skip(2);
    for (const double points : {8.0, 10.0, 14.0}) {
        flow.text(u"ಶ್ರೀ 0123456789 ₹"_s, {.size = points});
    }
    flow.skip(2);
    document.drawQr("MM1|TEST|https://mandirmitra.example/test"_ba,
        flow.left() + (flow.width() - kSymbolMm) / 2, flow.y(), kSymbolMm);
    flow.skip(kSymbolMm + 2);
    if (size != PaperSize::A5) {
        flow.cutHere();
    }
    return document.save();
}

} // namespace mm::reports
