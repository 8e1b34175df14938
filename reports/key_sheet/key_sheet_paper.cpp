// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/key_sheet/key_sheet_paper.h"

#include "reports/paper/page_flow.h"
#include "reports/paper/paper_look.h"
#include "reports/receipts/labels.h"

namespace mm::reports {

using namespace Qt::StringLiterals;
using pdf::Align;
using pdf::TextStyle;
using pdf::Weight;

namespace {

constexpr PageShape kA4{
    .width = 210, .height = 297, .left = 20, .right = 20, .top = 18, .bottom = 15};
constexpr qsizetype kGroup = 4;
constexpr qsizetype kGroupsInRow = 4;
constexpr double kQrSide = 42;

struct Instructions
{
    QString title;
    QStringList steps;
};

std::vector<Instructions> instructions()
{
    return {
        {u"Recovery key"_s,
            {u"This key opens the temple's encrypted data when the computer is lost or broken. "
             "Without it nobody can, not even the makers of this program."_s,
                u"Lock this sheet away, with the trust deed or in the bank locker. Keep a second "
                "copy at another place."_s,
                u"Do not photograph it, do not send it by phone or e-mail, and show it to nobody "
                "who does not hold the trust's keys."_s}},
        {u"ಮರುಪಡೆಯುವ ಕೀಲಿ"_s,
            {u"ಕಂಪ್ಯೂಟರ್ ಕಳೆದುಹೋದರೆ ಅಥವಾ ಕೆಟ್ಟುಹೋದರೆ ದೇವಸ್ಥಾನದ ಗೂಢಲಿಪೀಕೃತ ಮಾಹಿತಿಯನ್ನು ಈ ಕೀಲಿ ತೆರೆಯುತ್ತದೆ. ಇದಿಲ್ಲದೆ ಯಾರಿಂದಲೂ, ಈ ಪ್ರೋಗ್ರಾಮ್ ತಯಾರಿಸಿದವರಿಂದಲೂ ಸಾಧ್ಯವಿಲ್ಲ."_s,
                u"ಈ ಹಾಳೆಯನ್ನು ಟ್ರಸ್ಟ್ ದಾಖಲೆಗಳೊಂದಿಗೆ ಅಥವಾ ಬ್ಯಾಂಕ್ ಲಾಕರ್‌ನಲ್ಲಿ ಭದ್ರವಾಗಿ ಇಡಿ. ಇನ್ನೊಂದು ಪ್ರತಿಯನ್ನು ಬೇರೆ ಸ್ಥಳದಲ್ಲಿ ಇಡಿ."_s,
                u"ಇದರ ಫೋಟೋ ತೆಗೆಯಬೇಡಿ, ಫೋನ್ ಅಥವಾ ಇ-ಮೇಲ್ ಮೂಲಕ ಕಳುಹಿಸಬೇಡಿ, ಟ್ರಸ್ಟ್‌ನ ಜವಾಬ್ದಾರಿ ಇಲ್ಲದವರಿಗೆ ತೋರಿಸಬೇಡಿ."_s}},
        {u"रिकवरी कुंजी"_s,
            {u"कंप्यूटर खो जाए या ख़राब हो जाए तो मंदिर का एन्क्रिप्ट किया हुआ डेटा इसी कुंजी से खुलता है। इसके बिना कोई नहीं खोल सकता, यह प्रोग्राम बनाने वाले भी नहीं।"_s,
                u"इस पत्र को न्यास के दस्तावेज़ों के साथ या बैंक लॉकर में ताले में रखें। दूसरी प्रति किसी और जगह रखें।"_s,
                u"इसकी फ़ोटो न लें, फ़ोन या ई-मेल से न भेजें, और जिन पर न्यास की ज़िम्मेदारी नहीं उन्हें न दिखाएँ।"_s}},
    };
}

QString onlyKey(const QString& text)
{
    QString key;
    for (const QChar character : text) {
        if (character.isLetterOrNumber()) {
            key += character;
        }
    }
    return key;
}

/// Four groups of four a line.
QStringList keyRows(const QString& key)
{
    QStringList rows;
    for (qsizetype at = 0; at < key.size(); at += kGroup) {
        const QString group = key.mid(at, kGroup);
        if (at % (kGroup * kGroupsInRow) == 0) {
            rows << group;
        } else {
            rows.back() += u' ' + group;
        }
    }
    return rows;
}

void drawKey(PageFlow& flow, const QString& key)
{
    pdf::PdfDocument& document = flow.document();
    const QStringList rows = keyRows(key);
    const TextStyle style{.size = 19, .weight = Weight::Bold, .cell = 860};
    constexpr double kRow = 12;
    const double height = std::max(kRow * static_cast<double>(rows.size()), kQrSide) + 10;
    document.strokeRect(flow.left(), flow.y(), flow.width(), height, 1.2, kKumkum);
    document.drawQr(
        key.toUtf8(), flow.right() - kQrSide - 5, flow.y() + (height - kQrSide) / 2, kQrSide);
    double y = flow.y() + (height - kRow * static_cast<double>(rows.size())) / 2 + 1.5;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto row = document.layOut(rows.at(i), style, flow.width());
        const auto number =
            document.layOut(QString::number(i + 1), {.size = 9, .colour = kMuted}, 6);
        document.draw(number, flow.left() + 4, y + row.baselineMm() - number.baselineMm());
        document.draw(row, flow.left() + 9, y);
        y += kRow;
    }
    flow.skip(height + 8);
}

} // namespace

Result<QByteArray> keySheetPdf(const KeySheetPaper& paper, pdf::FontSet& fonts)
{
    const QString key = onlyKey(paper.recoveryKey);
    if (key.isEmpty()) {
        return fail(invalid("key_sheet.empty"_L1, u"recoveryKey"_s));
    }
    const std::vector<Instructions> languages = instructions();
    pdf::PdfDocument document(fonts,
        {.title = languages.front().title + u" "_s + paper.templeCode,
            .author = paper.templeName,
            .language = "en",
            .createdMs = paper.createdMs});
    PageFlow flow(document, kA4);
    flow.text(
        paper.templeName, {.size = 20, .weight = Weight::Bold, .colour = kKumkum}, Align::Centre);
    if (paper.templeNameEnglish != paper.templeName) {
        flow.text(paper.templeNameEnglish, {.size = 12}, Align::Centre);
    }
    QStringList titles;
    for (const Instructions& each : languages) {
        titles << each.title;
    }
    flow.skip(3);
    flow.text(titles.join(u"  ·  "_s), {.size = 13, .weight = Weight::Bold}, Align::Centre);
    QStringList which{paper.templeCode, paperDate(paper.date, {})};
    which.removeAll(QString());
    flow.text(which.join(u"  ·  "_s), {.size = 10, .colour = kMuted}, Align::Centre);
    flow.skip(5);
    drawKey(flow, key);
    for (const Instructions& each : languages) {
        flow.text(each.title, {.size = 11, .weight = Weight::Bold});
        for (const QString& step : each.steps) {
            const double y = flow.y();
            flow.text(step, {.size = 10}, Align::Left, 5);
            document.drawText(u"•"_s, {.size = 10}, flow.left() + 1, y, 4);
        }
        flow.skip(4);
    }
    return document.save();
}

} // namespace mm::reports
