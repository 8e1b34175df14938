// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/receipts/receipts_view_model.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace mm::ui {

class AmountLabel;
class RoleLabel;
class StatusPill;

/// Everything about one receipt: who gave, each line with its persons, how it was paid, and what
/// has happened to it since.
class ReceiptDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiptDetails(QWidget* parent = nullptr);

    void show(const ReceiptFile& file);
    /// Writes the words anew.
    void retranslate();

private:
    void write();
    void writeHead();
    void writeLines();
    void writePayments();
    void writeTrail();
    void addSection(const QString& title);
    void addPair(const QString& label, const QString& value);
    RoleLabel* addText(const QString& text, Role role, int indent = 0);

    ReceiptFile m_file;
    RoleLabel* m_number;
    StatusPill* m_state;
    AmountLabel* m_total;
    QScrollArea* m_scroll;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_pairs = nullptr;
};

} // namespace mm::ui
