// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mm::ui {

class FactList;
class KeyButton;
class RoleLabel;
class SevasViewModel;

/// The seva that is looked at: all its fields, batches and the price history; and the keys to
/// change them for whoever may.
class SevaPanel final : public QFrame
{
    Q_OBJECT
public:
    /// `model` outlives the panel.
    explicit SevaPanel(SevasViewModel& model, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void changeRequested();
    void priceRequested();
    void batchesRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void showSeva();
    void showFacts();

    SevasViewModel& m_model;
    RoleLabel* m_title;
    RoleLabel* m_hint;
    FactList* m_facts;
    KeyButton* m_change;
    KeyButton* m_price;
    KeyButton* m_batches;
};

} // namespace mm::ui
