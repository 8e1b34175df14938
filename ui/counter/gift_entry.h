// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

class QLineEdit;

namespace mm::ui {

class CounterViewModel;
class FieldRow;
class MoneyEdit;

/// Something given in kind: what, how much, of what purity, and what the donor thinks it is worth.
/// Its value is booked when an approver has set it.
class GiftEntry final : public QWidget
{
    Q_OBJECT

public:
    GiftEntry(CounterViewModel& model, QWidget* parent = nullptr);
    void begin();
    bool showRefusal(const Error& error);
    void writeWords();

Q_SIGNALS:
    void finished();

private:
    void add();
    bool eventFilter(QObject* watched, QEvent* event) override;

    CounterViewModel& m_model;
    QLineEdit* m_item;
    QLineEdit* m_quantity;
    QLineEdit* m_unit;
    QLineEdit* m_purity;
    MoneyEdit* m_estimate;
    FieldRow* m_itemRow;
    FieldRow* m_quantityRow;
    FieldRow* m_unitRow;
    FieldRow* m_purityRow;
    FieldRow* m_estimateRow;
};

} // namespace mm::ui
