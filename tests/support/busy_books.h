// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/field_sealer.h"
#include "tests/support/test_desk.h"

namespace mm::test {

/// Fills a test desk with a few days' work of a temple through its own rules: the chart, sevas with
/// batches, devotees (two of them merged), receipts with several lines and legs, in kind, for later
/// days, cancelled and reprinted, a seva performed and one moved, and the first receipts of the
/// next financial year. Ends the program on a refusal: the tests that use it cannot go on.
void fillBooks(TestDesk& desk, const store::FieldSealer& sealer);

} // namespace mm::test
