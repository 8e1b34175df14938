// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mm::ui {

class TableView;

/// Who may do what: every permission against every role, to be read.
class RolesTable final : public QWidget
{
    Q_OBJECT
public:
    explicit RolesTable(QWidget* parent = nullptr);

    [[nodiscard]] TableView& table() { return *m_table; }
    void writeWords();

private:
    TableView* m_table;
};

} // namespace mm::ui
