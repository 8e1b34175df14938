// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mm::ui {

class DevoteesViewModel;
class TableView;

/// The receipts of the devotee in front, newest first. Enter opens one.
class HistoryTab final : public QWidget
{
    Q_OBJECT
public:
    HistoryTab(DevoteesViewModel& model, QWidget* parent = nullptr);

    [[nodiscard]] TableView& table() { return *m_table; }
    void showRecord();
    void focusFirst();
    void writeWords();

Q_SIGNALS:
    void receiptOpened(const QString& number);

private:
    TableView* m_table;
};

} // namespace mm::ui
