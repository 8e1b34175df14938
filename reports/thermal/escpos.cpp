// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/thermal/escpos.h"

#include <QStringList>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr char kEsc = 0x1B;
constexpr char kGs = 0x1D;
constexpr int kTearLines = 5;
constexpr qsizetype kLongestPulse = 16;

void appendPair(QByteArray& out, int value)
{
    out += static_cast<char>(value & 0xFF);
    out += static_cast<char>((value >> 8) & 0xFF);
}

void appendBand(QByteArray& out, const BitPicture& picture, int first, int count)
{
    out += kGs;
    out += 'v';
    out += '0';
    out += '\0';
    appendPair(out, picture.stride());
    appendPair(out, count);
    out += picture.lines(first, count);
}

void finishPaper(QByteArray& out, bool cuts)
{
    if (cuts) {
        out += kGs;
        out += 'V';
        out += static_cast<char>(66);
        out += '\0';
    } else {
        out += kEsc;
        out += 'd';
        out += static_cast<char>(kTearLines);
    }
}

} // namespace

QByteArray escPosPicture(const BitPicture& picture, const EscPosOptions& options)
{
    const int height = picture.inkHeight();
    QByteArray out;
    out.reserve((static_cast<qsizetype>(height) * picture.stride() + 64) * options.copies);
    for (int copy = 0; copy < options.copies; ++copy) {
        out += kEsc;
        out += '@';
        for (int first = 0; first < height; first += options.bandLines) {
            appendBand(out, picture, first, std::min(options.bandLines, height - first));
        }
        finishPaper(out, options.cuts);
    }
    return out;
}

Result<QByteArray> pulseBytes(const QString& decimals)
{
    QByteArray bytes;
    for (const QString& word : decimals.simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const uint value = word.toUInt(&isNumber);
        if (!isNumber || value > 255) {
            return fail(invalid("printer.pulse_malformed"_L1, u"pulse"_s));
        }
        bytes += static_cast<char>(value);
    }
    if (bytes.isEmpty() || bytes.size() > kLongestPulse) {
        return fail(invalid("printer.pulse_malformed"_L1, u"pulse"_s));
    }
    return bytes;
}

} // namespace mm::reports
