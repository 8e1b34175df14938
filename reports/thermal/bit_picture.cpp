// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/thermal/bit_picture.h"

#include <algorithm>

namespace mm::reports {

namespace {

constexpr char bitOf(int x)
{
    return static_cast<char>(0x80U >> static_cast<unsigned>(x % 8));
}

} // namespace

BitPicture::BitPicture(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_bits(static_cast<qsizetype>((width + 7) / 8) * height, '\0')
{ }

BitPicture BitPicture::fromGrey(
    const uchar* grey, qsizetype bytesPerLine, int width, int height, int threshold)
{
    BitPicture picture(width, height);
    for (int y = 0; y < height; ++y) {
        const uchar* line = grey + y * bytesPerLine;
        for (int x = 0; x < width; ++x) {
            if (line[x] < threshold) {
                picture.setDot(x, y);
            }
        }
    }
    return picture;
}

bool BitPicture::dot(int x, int y) const
{
    const qsizetype at = static_cast<qsizetype>(y) * stride() + x / 8;
    return (static_cast<unsigned char>(m_bits.at(at)) & static_cast<unsigned char>(bitOf(x))) != 0;
}

void BitPicture::setDot(int x, int y)
{
    const qsizetype at = static_cast<qsizetype>(y) * stride() + x / 8;
    m_bits[at] = static_cast<char>(m_bits.at(at) | bitOf(x));
}

QByteArrayView BitPicture::lines(int first, int count) const
{
    return QByteArrayView(m_bits).sliced(
        static_cast<qsizetype>(first) * stride(), static_cast<qsizetype>(count) * stride());
}

int BitPicture::inkHeight() const
{
    for (int y = m_height; y > 0; --y) {
        const QByteArrayView line = lines(y - 1, 1);
        if (std::ranges::any_of(line, [](char byte) { return byte != 0; })) {
            return y;
        }
    }
    return 0;
}

void BitPicture::setHeight(int height)
{
    m_bits.resize(static_cast<qsizetype>(height) * stride());
    if (height > m_height) {
        const qsizetype was = static_cast<qsizetype>(m_height) * stride();
        std::fill(m_bits.begin() + was, m_bits.end(), '\0');
    }
    m_height = height;
}

void BitPicture::append(const BitPicture& below)
{
    m_bits += below.m_bits;
    m_height += below.m_height;
    if (m_width == 0) {
        m_width = below.m_width;
    }
}

} // namespace mm::reports
