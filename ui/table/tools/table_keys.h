// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <span>

namespace mm::ui {

/// What every table does at a key.
enum class TableAction { Find, Rows, Views, Workbook, Csv };

struct TableKey
{
    TableAction action;
    QKeySequence key;
    /// English, for translation in the context "mm::ui::TableKeys".
    const char* words;
};

std::span<const TableKey> tableKeys();
const TableKey& tableKey(TableAction action);
/// What the key does, in the language of the window.
QString tableKeyWords(const TableKey& key);
/// "Ctrl+Shift+S".
QString tableKeyText(const TableKey& key);

} // namespace mm::ui
