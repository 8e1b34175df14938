// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/row_values.h"

namespace mm::conflicts {

using store::BundleRow;
using store::Value;

const Value& valueOf(const BundleRow& row, const char* column)
{
    static const Value none;
    for (const auto& [place, value] : row.values) {
        if (qstrcmp(row.table->columns[static_cast<size_t>(place)].name, column) == 0) {
            return value;
        }
    }
    return none;
}

Uuid uuidOf(const BundleRow& row, const char* column)
{
    const auto* uuid = std::get_if<Uuid>(&valueOf(row, column).data());
    return uuid == nullptr ? Uuid() : *uuid;
}

qint64 numberOf(const BundleRow& row, const char* column)
{
    const auto* number = std::get_if<qint64>(&valueOf(row, column).data());
    return number == nullptr ? 0 : *number;
}

QString textOf(const BundleRow& row, const char* column)
{
    const auto* text = std::get_if<QString>(&valueOf(row, column).data());
    return text == nullptr ? QString() : *text;
}

} // namespace mm::conflicts
