// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text_line.h"

#include <QPainter>
#include <QTextLayout>

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

} // namespace

qreal centringShift(const QFont& font, const QString& text)
{
    const bool latinOnly =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= kFirstIndian; });
    if (latinOnly) {
        return 0;
    }
    return baselineFromMiddle(u"0"_s, font) - baselineFromMiddle(text, font);
}

void drawTextLine(QPainter* painter, const QRect& rect, int flags, const QString& text)
{
    const qreal down = (flags & Qt::AlignVCenter) != 0 ? centringShift(painter->font(), text) : 0;
    painter->drawText(QRectF(rect).translated(0, down), flags, text);
}

} // namespace mm::ui
