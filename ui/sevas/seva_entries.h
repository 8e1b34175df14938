// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "ui/sevas/entry_panel.h"

class QComboBox;
class QLineEdit;

namespace mm::ui {

class DateEdit;
class MoneyEdit;
class SevasViewModel;

/// A new price of the selected seva from a day on, under the prices that there were.
class PricePanel final : public EntryPanel
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    PricePanel(SevasViewModel& model, const Clock& clock, QWidget* parent = nullptr);
    void open() override;
    void retranslate() override;

private:
    void save() override;
    void showHistory();

    SevasViewModel& m_model;
    MoneyEdit* m_price;
    DateEdit* m_from;
};

/// The batches of the selected seva: one is added, changed or closed.
class BatchPanel final : public EntryPanel
{
    Q_OBJECT
public:
    /// `model` outlives the panel.
    explicit BatchPanel(SevasViewModel& model, QWidget* parent = nullptr);
    void open() override;
    void retranslate() override;

private:
    void save() override;
    void showBatches();
    void pick();
    [[nodiscard]] BatchId chosen() const;

    SevasViewModel& m_model;
    QComboBox* m_which;
    QLineEdit* m_time;
    KeyButton* m_close;
};

/// The deities that sevas belong to, and a new one.
class DeityPanel final : public EntryPanel
{
    Q_OBJECT
public:
    /// `model` outlives the panel.
    explicit DeityPanel(SevasViewModel& model, QWidget* parent = nullptr);
    void open() override;
    void retranslate() override;

private:
    void save() override;
    void showDeities();

    SevasViewModel& m_model;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_nameLocal;
};

} // namespace mm::ui
