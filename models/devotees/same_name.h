// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mm::devotees {

/// Whether two names may be one person's: every word of the shorter name, initials aside, begins
/// or is begun by a word of the other, or is one letter away from it, by sound. "Laxmi Bhat" and
/// "Lakshmi R. Bhatt" may, "Lakshmi Bhat" and "Ramesh Bhat" of the same house may not.
bool mayBeSameName(const QString& one, const QString& other);

} // namespace mm::devotees
