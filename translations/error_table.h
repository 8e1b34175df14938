// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace mm::texts {

/// One rule of translations/errors/*.tsv; the sentences stand in the order of interfaceLanguages().
/// An empty one is said in English.
struct ErrorRow
{
    std::string_view rule;
    std::array<std::u16string_view, 9> texts;
};

/// All rows, sorted by rule. The definition is generated (make_error_table.py).
std::span<const ErrorRow> errorRows();

} // namespace mm::texts
