// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/matrix/escp.h"

#include <algorithm>
#include <cmath>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr char kEsc = 0x1B;
constexpr char kFormFeed = 0x0C;
constexpr double kMmPerInch = 25.4;
constexpr int kLinesPerInch = 6;
/// ESC $ counts sixtieths of an inch.
constexpr int kColumnsPerInch = 60;
/// ESC J takes one byte.
constexpr int kLongestFeed = 255;

struct Head
{
    int across;
    int down;
    int pins;
    /// ESC J's unit: parts of an inch.
    int feedUnits;
    /// ESC *'s density.
    char density;
};

constexpr Head headOf(MatrixHead head)
{
    return head == MatrixHead::Pins24 ? Head{180, 180, 24, 180, 39} : Head{120, 72, 8, 216, 1};
}

int inUnits(double mm, int perInch)
{
    return static_cast<int>(std::lround(mm / kMmPerInch * perInch));
}

void begin(QByteArray& out, double formHeightMm)
{
    const int lines = std::clamp(inUnits(formHeightMm, kLinesPerInch), 1, 127);
    out += kEsc;
    out += '@';
    out += kEsc;
    out += '2';
    out += kEsc;
    out += 'C';
    out += static_cast<char>(lines);
}

void feed(QByteArray& out, int units)
{
    while (units > 0) {
        const int step = std::min(units, kLongestFeed);
        out += kEsc;
        out += 'J';
        out += static_cast<char>(step);
        units -= step;
    }
}

void appendPitch(QByteArray& out, Pitch pitch)
{
    out += kEsc;
    switch (pitch) {
    case Pitch::Cpi10:
        out += 'P';
        return;
    case Pitch::Cpi12:
        out += 'M';
        return;
    case Pitch::Cpi15:
        out += 'g';
        return;
    }
}

/// The dots of a band column by column, the uppermost the highest bit.
QByteArray columnsOf(const BitPicture& page, int first, int pins, int width)
{
    const int bytes = pins / 8;
    QByteArray columns(static_cast<qsizetype>(width) * bytes, '\0');
    for (int x = 0; x < width; ++x) {
        for (int pin = 0; pin < pins && first + pin < page.height(); ++pin) {
            if (page.dot(x, first + pin)) {
                const qsizetype at = static_cast<qsizetype>(x) * bytes + pin / 8;
                columns[at] = static_cast<char>(
                    columns.at(at) | static_cast<char>(0x80U >> static_cast<unsigned>(pin % 8)));
            }
        }
    }
    return columns;
}

/// Up to the last column with ink.
int inkWidth(const BitPicture& page, int first, int pins)
{
    for (int x = page.width(); x > 0; --x) {
        for (int y = first; y < std::min(first + pins, page.height()); ++y) {
            if (page.dot(x - 1, y)) {
                return x;
            }
        }
    }
    return 0;
}

} // namespace

bool isPlainText(const QString& text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

QByteArray escpText(std::vector<MatrixText> texts, MatrixHead head, double formHeightMm)
{
    const Head shape = headOf(head);
    std::ranges::stable_sort(texts, {}, &MatrixText::yMm);
    QByteArray out;
    begin(out, formHeightMm);
    int at = 0;
    for (const MatrixText& text : texts) {
        if (text.text.isEmpty()) {
            continue;
        }
        const int y = std::max(0, inUnits(text.yMm, shape.feedUnits));
        feed(out, y - at);
        at = std::max(at, y);
        appendPitch(out, text.pitch);
        out += kEsc;
        out += text.bold ? 'E' : 'F';
        const int column = std::max(0, inUnits(text.xMm, kColumnsPerInch));
        out += kEsc;
        out += '$';
        out += static_cast<char>(column & 0xFF);
        out += static_cast<char>((column >> 8) & 0xFF);
        out += text.text.toLatin1();
        out += '\r';
    }
    out += kFormFeed;
    return out;
}

QSize matrixDots(MatrixHead head, QSizeF pageMm)
{
    const Head shape = headOf(head);
    return {inUnits(pageMm.width(), shape.across), inUnits(pageMm.height(), shape.down)};
}

QByteArray escpPicture(const BitPicture& page, MatrixHead head, double formHeightMm)
{
    const Head shape = headOf(head);
    const int feedUnits = shape.pins * shape.feedUnits / shape.down;
    QByteArray out;
    begin(out, formHeightMm);
    int waiting = 0;
    for (int first = 0; first < page.inkHeight(); first += shape.pins) {
        const int width = inkWidth(page, first, shape.pins);
        if (width > 0) {
            feed(out, waiting);
            waiting = 0;
            out += kEsc;
            out += '*';
            out += shape.density;
            out += static_cast<char>(width & 0xFF);
            out += static_cast<char>((width >> 8) & 0xFF);
            out += columnsOf(page, first, shape.pins, width);
            out += '\r';
        }
        waiting += feedUnits;
    }
    out += kFormFeed;
    return out;
}

} // namespace mm::reports
