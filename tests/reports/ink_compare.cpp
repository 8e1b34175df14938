// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/ink_compare.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace mm::test {

namespace {

/// Ink of each pixel averaged with its eight neighbours, so that an edge half a pixel off counts
/// little. Row by row, `width` × `height`.
std::vector<int> softInk(const QImage& picture, int width, int height)
{
    const auto ink = [&picture](int x, int y) {
        return 255
            - picture.constScanLine(
                std::clamp(y, 0, picture.height() - 1))[std::clamp(x, 0, picture.width() - 1)];
    };
    std::vector<int> soft;
    soft.reserve(static_cast<size_t>(width) * static_cast<size_t>(height));
    for (int y = 0; y < height; ++y) {
        int left = ink(-1, y - 1) + ink(-1, y) + ink(-1, y + 1);
        int middle = ink(0, y - 1) + ink(0, y) + ink(0, y + 1);
        for (int x = 0; x < width; ++x) {
            const int right = ink(x + 1, y - 1) + ink(x + 1, y) + ink(x + 1, y + 1);
            soft.push_back((left + middle + right) / 9);
            left = middle;
            middle = right;
        }
    }
    return soft;
}

} // namespace

double worstDifference(const QImage& left, const QImage& right, int window)
{
    const int width = std::min(left.width(), right.width());
    const int height = std::min(left.height(), right.height());
    // sums[y][x]: difference of everything above and left of (x, y).
    std::vector<std::vector<qint64>> sums(
        static_cast<size_t>(height) + 1, std::vector<qint64>(static_cast<size_t>(width) + 1));
    const auto at = [&sums](int x, int y) -> qint64& {
        return sums[static_cast<size_t>(y)][static_cast<size_t>(x)];
    };
    const std::vector<int> leftInk = softInk(left, width, height);
    const std::vector<int> rightInk = softInk(right, width, height);
    size_t pixel = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x, ++pixel) {
            at(x + 1, y + 1) =
                std::abs(leftInk[pixel] - rightInk[pixel]) + at(x, y + 1) + at(x + 1, y) - at(x, y);
        }
    }
    qint64 worst = 0;
    for (int y = window; y <= height; ++y) {
        for (int x = window; x <= width; ++x) {
            worst = std::max(worst,
                at(x, y) - at(x - window, y) - at(x, y - window) + at(x - window, y - window));
        }
    }
    return static_cast<double>(worst) / (255.0 * window * window);
}

double inkShare(const QImage& picture)
{
    qint64 ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ink += 255 - picture.constScanLine(y)[x];
        }
    }
    return static_cast<double>(ink) / (255.0 * picture.width() * picture.height());
}

} // namespace mm::test
