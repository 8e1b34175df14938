// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mm::bench {

/// Registers what is done on an open page: keys in its search fields, filters, scrolling.
void addMoves();

} // namespace mm::bench
