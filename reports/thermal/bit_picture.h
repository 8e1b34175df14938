// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mm::reports {

/// A picture of dots that are black or white, as a print head has them: eight to a byte, the
/// leftmost the highest bit, lines filled up to whole bytes with white.
class BitPicture
{
public:
    BitPicture() = default;
    /// All white.
    BitPicture(int width, int height);
    /// From greys (0 black, 255 white), `bytesPerLine` apart: a dot is black where the paper would
    /// be darker than `threshold`. No dither: small letters in every script need sharp edges.
    static BitPicture fromGrey(
        const uchar* grey, qsizetype bytesPerLine, int width, int height, int threshold);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    /// Bytes a line.
    [[nodiscard]] int stride() const { return (m_width + 7) / 8; }
    [[nodiscard]] bool dot(int x, int y) const;
    void setDot(int x, int y);
    /// `count` lines from `first` on, one after the other.
    [[nodiscard]] QByteArrayView lines(int first, int count) const;
    /// How many lines there are down to the last with ink.
    [[nodiscard]] int inkHeight() const;
    /// Longer is filled with white.
    void setHeight(int height);
    /// Puts the lines of a picture of the same width under this one.
    void append(const BitPicture& below);

    bool operator==(const BitPicture&) const = default;

private:
    int m_width = 0;
    int m_height = 0;
    QByteArray m_bits;
};

} // namespace mm::reports
