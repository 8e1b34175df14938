// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text_line.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kFirstIndian = 0x0900;

/// How far under the middle of the line box the letters stand.
qreal baselineFromMiddle(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.ascent() - line.height() / 2;
}

bool isLatin(const QString& text)
{
    return std::none_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= kFirstIndian; });
}

/// Breaks into lines of `width` (0: into paragraphs alone), laid out in the room of `across`.
// NOLINTNEXTLINE(readability-function-size): what QTextLayout wants to be told
void breakLines(QTextLayout& layout, const QFont& font, const QString& text, int width,
    Qt::Alignment side, int across = 0)
{
    constexpr int kEndless = 1 << 20;
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextOption option(side);
    option.setWrapMode(width > 0 ? QTextOption::WordWrap : QTextOption::ManualWrap);
    layout.setText(lines);
    layout.setFont(font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width > 0 ? width : across > 0 ? across : kEndless);
    }
    layout.endLayout();
}

} // namespace

qreal centringShift(const QFont& font, const QString& text)
{
    if (isLatin(text)) {
        return 0;
    }
    return baselineFromMiddle(u"0"_s, font) - baselineFromMiddle(text, font);
}

void drawTextLine(QPainter* painter, const QRect& rect, int flags, const QString& text)
{
    const qreal down = (flags & Qt::AlignVCenter) != 0 ? centringShift(painter->font(), text) : 0;
    painter->drawText(QRectF(rect).translated(0, down), flags, text);
}

LineBox lineBox(const QFont& font, const QString& text)
{
    const QFontMetrics metrics(font);
    LineBox box{metrics.ascent(), metrics.descent()};
    if (!isLatin(text)) {
        QTextLayout layout(text, font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        box.above = std::max(box.above, qCeil(line.ascent()));
        box.below = std::max(box.below, qCeil(line.descent()));
    }
    return box;
}

int linesHeight(const QFont& font, const QString& text, const LineBox& box, int width)
{
    QTextLayout layout;
    breakLines(layout, font, text, width, Qt::AlignLeft);
    return std::max(1, layout.lineCount()) * box.height();
}

// NOLINTNEXTLINE(readability-function-size): the parameters are those of QPainter::drawText
void drawTextLines(QPainter* painter, const QRect& rect, int flags, const QString& text,
    const LineBox& box, int underlined)
{
    QTextLayout layout;
    if (underlined >= 0) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        layout.setFormats({{underlined, 1, format}});
    }
    const bool wraps = (flags & Qt::TextWordWrap) != 0;
    breakLines(layout, painter->font(), text, wraps ? rect.width() : 0,
        Qt::Alignment(flags & Qt::AlignHorizontal_Mask), rect.width());
    const int height = layout.lineCount() * box.height();
    int top = rect.top();
    if ((flags & Qt::AlignBottom) != 0) {
        top = rect.bottom() + 1 - height;
    } else if ((flags & Qt::AlignVCenter) != 0) {
        // A line stands as if it were Latin: in a row with figures and buttons that is the middle.
        const QFontMetrics latin(painter->font());
        const int deeper = box.below - latin.descent() - (box.above - latin.ascent());
        const int middle = (rect.height() - height + deeper) / 2;
        top += std::min(middle, std::max(0, rect.height() - height));
    }
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int feet = top + i * box.height() + box.above;
        line.draw(painter, QPointF(rect.left(), feet - line.ascent() - line.y()));
    }
}

} // namespace mm::ui
