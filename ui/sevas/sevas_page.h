// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/sevas/sevas_view_model.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace mm::ui {

class Banner;
class BatchPanel;
class DeityPanel;
class DeskRunner;
class EntryPanel;
class KeyButton;
class RoleLabel;
class PricePanel;
class SevaForm;
class SevaPanel;
class TableView;

/// The catalogue of sevas: what is offered, when, for how many, at which price; and the deities.
/// F2 begins a new seva, F4 or Enter changes one, F6 its price, F7 its batches, F8 the deities.
/// Needs "seva.view"; without "seva.manage" it can only be read.
class SevasPage final : public Page
{
    Q_OBJECT
public:
    /// Both outlive the page.
    SevasPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    /// A seva's id: it is selected once the catalogue is there.
    void open(const QVariant& what) override;
    [[nodiscard]] SevasViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }

private:
    void build();
    void wire();
    void wirePanels();
    void writeWords();
    void showCatalogue();
    void showRefusal(const Error& error);
    void showDone(SevasViewModel::Deed deed);
    void openForm(bool isNew);
    void openSide(EntryPanel* panel);
    void leaveSide();
    void toTable();

    const Clock& m_clock;
    SevasViewModel* m_model;
    QStackedWidget* m_whole;
    QStackedWidget* m_side;
    Banner* m_banner;
    TableView* m_table;
    SevaPanel* m_panel;
    SevaForm* m_form;
    PricePanel* m_price;
    BatchPanel* m_batches;
    DeityPanel* m_deities;
    RoleLabel* m_heading = nullptr;
    KeyButton* m_new;
    KeyButton* m_deityKey;
    SevaId m_wanted;
    bool m_isFilling = false;
};

} // namespace mm::ui
