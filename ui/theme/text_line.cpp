// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text_line.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace mm::ui {

namespace {

constexpr char16_t kFirstIndian = 0x0900;

} // namespace

int centringShift(const QFont& font, const QString& text)
{
    const bool latinOnly =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= kFirstIndian; });
    if (latinOnly) {
        return 0;
    }
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QFontMetricsF latin(font);
    const qreal wanted = latin.ascent() - latin.height() / 2;
    const qreal centred = line.ascent() - line.height() / 2;
    return static_cast<int>(std::lround(wanted - centred));
}

void drawTextLine(QPainter* painter, const QRect& rect, int flags, const QString& text)
{
    const int down = (flags & Qt::AlignVCenter) != 0 ? centringShift(painter->font(), text) : 0;
    painter->drawText(rect.translated(0, down), flags, text);
}

} // namespace mm::ui
