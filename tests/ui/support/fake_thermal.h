// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/thermal/bit_picture.h"

#include <QString>

#include <vector>

namespace mm::test {

/// A thermal printer that understands what we send and nothing more: it feeds, prints dots, cuts
/// and opens its drawer, and stops at a byte that it does not know, as a cheap one would print it
/// as garbage.
class FakeThermal
{
public:
    struct Sheet
    {
        reports::BitPicture picture;
        bool cut = false;
        int fedLines = 0;
    };

    /// Empty if every byte was understood, else what was not.
    QString read(const QByteArray& bytes)
    {
        qsizetype at = 0;
        while (at < bytes.size()) {
            const qsizetype used = command(QByteArrayView(bytes).sliced(at));
            if (used <= 0) {
                return QStringLiteral("not understood at byte %1: %2")
                    .arg(at)
                    .arg(QString::fromLatin1(bytes.mid(at, 8).toHex(' ')));
            }
            at += used;
        }
        return {};
    }

    std::vector<Sheet> sheets;
    int drawerOpened = 0;
    int initialised = 0;
    int mostLinesAtOnce = 0;

private:
    static int pairAt(QByteArrayView bytes, qsizetype at)
    {
        return static_cast<unsigned char>(bytes[at])
            + 256 * static_cast<unsigned char>(bytes[at + 1]);
    }
    qsizetype command(QByteArrayView bytes)
    {
        if (bytes.startsWith("\x1B@")) {
            ++initialised;
            return 2;
        }
        if (bytes.startsWith("\x1Bp") && bytes.size() >= 5) {
            ++drawerOpened;
            return 5;
        }
        if (bytes.startsWith("\x1B"
                             "d")
            && bytes.size() >= 3) {
            end(false, bytes[2]);
            return 3;
        }
        if (bytes.startsWith("\x1DV") && bytes.size() >= 4 && bytes[2] == 66) {
            end(true, bytes[3]);
            return 4;
        }
        if (bytes.startsWith("\x1Dv0") && bytes.size() >= 8) {
            return raster(bytes);
        }
        return 0;
    }
    qsizetype raster(QByteArrayView bytes)
    {
        const int stride = pairAt(bytes, 4);
        const int lines = pairAt(bytes, 6);
        const qsizetype size = static_cast<qsizetype>(stride) * lines;
        if (bytes[3] != 0 || bytes.size() < 8 + size) {
            return 0;
        }
        reports::BitPicture band(stride * 8, lines);
        for (int y = 0; y < lines; ++y) {
            for (int x = 0; x < stride * 8; ++x) {
                const auto byte = static_cast<unsigned char>(bytes[8 + y * stride + x / 8]);
                if ((byte >> (7 - x % 8)) & 1U) {
                    band.setDot(x, y);
                }
            }
        }
        m_open.append(band);
        mostLinesAtOnce = std::max(mostLinesAtOnce, lines);
        return 8 + size;
    }
    void end(bool cut, int fed)
    {
        sheets.push_back({m_open, cut, fed});
        m_open = {};
    }

    reports::BitPicture m_open;
};

} // namespace mm::test
