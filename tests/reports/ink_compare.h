// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace mm::test {

/// How far two grey pictures of one line differ where they differ most: the ink that one has and
/// the other has not, summed over a square of `window` pixels (a third of a letter) and given as a
/// share of that square, 0 to 1. Two rasterisers of the same outlines stay under 0.08; a vowel sign
/// that is absent, doubled or out of place is well above.
double worstDifference(const QImage& left, const QImage& right, int window);

/// Share of the picture that is inked, to tell that there is something to compare.
double inkShare(const QImage& picture);

} // namespace mm::test
