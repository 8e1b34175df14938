// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tools/table_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace mm::ui {

std::span<const TableKey> tableKeys()
{
    // Ctrl+E would be taken by a field that has the focus: on many desktops it goes to the end of
    // the line.
    static const std::vector<TableKey> keys{
        {TableAction::Find, QKeySequence(Qt::CTRL | Qt::Key_F),
            QT_TRANSLATE_NOOP("mm::ui::TableKeys", "Search or filter the table")},
        {TableAction::Rows, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
            QT_TRANSLATE_NOOP("mm::ui::TableKeys", "Rows of the table dense or comfortable")},
        {TableAction::Views, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
            QT_TRANSLATE_NOOP("mm::ui::TableKeys", "Saved views of the table")},
        {TableAction::Workbook, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
            QT_TRANSLATE_NOOP("mm::ui::TableKeys", "Export the table as an Excel workbook")},
        {TableAction::Csv, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            QT_TRANSLATE_NOOP("mm::ui::TableKeys", "Export the table as a CSV file")},
    };
    return keys;
}

const TableKey& tableKey(TableAction action)
{
    const auto keys = tableKeys();
    return *std::find_if(
        keys.begin(), keys.end(), [action](const TableKey& one) { return one.action == action; });
}

QString tableKeyWords(const TableKey& key)
{
    return QCoreApplication::translate("mm::ui::TableKeys", key.words);
}

QString tableKeyText(const TableKey& key)
{
    return key.key.toString(QKeySequence::NativeText);
}

} // namespace mm::ui
