// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/donations/categories.h"

#include <QWidget>

namespace mm::ui {

class CounterViewModel;
class FieldRow;
class MoneyEdit;
class QuickAmountBar;
class SearchBox;

/// A donation: its amount first, since the category has a default. Enter adds it; Enter on an empty
/// amount goes on to the payment.
class DonationEntry final : public QWidget
{
    Q_OBJECT

public:
    DonationEntry(CounterViewModel& model, QWidget* parent = nullptr);
    void begin();
    bool showRefusal(const Error& error);
    void writeWords();
    /// The first category once the catalogue is there.
    void takeDefault();

Q_SIGNALS:
    void finished();

private:
    void build();
    void wire();
    void offerCategories(const QString& text, quint64 question);
    void takeCategory(const donations::Category& category);
    void takeAmount();
    bool eventFilter(QObject* watched, QEvent* event) override;

    CounterViewModel& m_model;
    std::optional<donations::Category> m_category;
    SearchBox* m_categoryBox;
    MoneyEdit* m_amount;
    QuickAmountBar* m_quick;
    FieldRow* m_categoryRow;
    FieldRow* m_amountRow;
};

} // namespace mm::ui
