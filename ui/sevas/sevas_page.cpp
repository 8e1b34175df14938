// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sevas/sevas_page.h"

#include "ui/sevas/seva_entries.h"
#include "ui/sevas/seva_form.h"
#include "ui/sevas/seva_panel.h"
#include "ui/sevas/seva_words.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

SevasPage::SevasPage(DeskRunner& runner, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_clock(clock)
    , m_model(new SevasViewModel(runner, clock, this))
{
    build();
    wire();
    wirePanels();
    writeWords();
}

QString SevasPage::title() const
{
    return tr("Sevas");
}

void SevasPage::build()
{
    m_banner = new Banner(this);
    setPurpose(m_banner, "sevasBanner"_L1);
    m_banner->hide();
    auto* list = new QWidget(this);
    m_table = new TableView(sevaColumns(), "sevas"_L1, list);
    m_panel = new SevaPanel(*m_model, list);
    m_price = new PricePanel(*m_model, m_clock, list);
    m_batches = new BatchPanel(*m_model, list);
    m_deities = new DeityPanel(*m_model, list);
    m_side = new QStackedWidget(list);
    for (QWidget* panel : {static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_price),
             static_cast<QWidget*>(m_batches), static_cast<QWidget*>(m_deities)}) {
        m_side->addWidget(panel);
    }
    m_side->setMinimumWidth(380);
    m_new = new KeyButton(QString(), ButtonKind::Primary, list);
    m_new->setKey(Qt::Key_F2);
    setPurpose(m_new, "newSeva"_L1);
    m_deityKey = new KeyButton(QString(), ButtonKind::Secondary, list);
    m_deityKey->setKey(Qt::Key_F8);
    setPurpose(m_deityKey, "openDeities"_L1);
    m_heading = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, list);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_deityKey);
    head->addWidget(m_new);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kSection);
    columns->addWidget(m_table, 5);
    columns->addWidget(m_side, 2);
    auto* page = new QVBoxLayout(list);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::kMedium);
    page->addLayout(head);
    page->addLayout(columns, 1);
    m_form = new SevaForm(*m_model, m_clock, this);
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(list);
    m_whole->addWidget(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_banner);
    layout->addWidget(m_whole, 1);
}

void SevasPage::wire()
{
    m_table->model().setSource([this](const PageRequest& request, const Answer<RowPage>& answer) {
        answer(sevaPage(m_model->sevaCatalogue(), request));
    });
    connect(m_table, &TableView::currentKeyChanged, this, [this](const QVariant& key) {
        if (!m_isFilling) {
            leaveSide();
            m_model->select(SevaId::fromString(key.toString()).value_or(SevaId()));
        }
    });
    connect(m_table, &TableView::opened, this, [this] { openForm(false); });
    connect(m_model, &SevasViewModel::catalogueChanged, this, &SevasPage::showCatalogue);
    connect(m_model, &SevasViewModel::refused, this, &SevasPage::showRefusal);
    connect(m_model, &SevasViewModel::done, this, &SevasPage::showDone);
}

void SevasPage::wirePanels()
{
    connect(m_new, &KeyButton::clicked, this, [this] { openForm(true); });
    connect(m_panel, &SevaPanel::changeRequested, this, [this] { openForm(false); });
    connect(m_panel, &SevaPanel::priceRequested, this, [this] { openSide(m_price); });
    connect(m_panel, &SevaPanel::batchesRequested, this, [this] { openSide(m_batches); });
    connect(m_deityKey, &KeyButton::clicked, this, [this] { openSide(m_deities); });
    for (EntryPanel* panel : {static_cast<EntryPanel*>(m_price),
             static_cast<EntryPanel*>(m_batches), static_cast<EntryPanel*>(m_deities)}) {
        connect(panel, &EntryPanel::closed, this, &SevasPage::toTable);
    }
    connect(m_form, &SevaForm::closed, this, &SevasPage::toTable);
}

void SevasPage::openForm(bool isNew)
{
    const sevas::Seva* seva = m_model->selected();
    if (!m_model->mayManage() || (!isNew && seva == nullptr)) {
        return;
    }
    m_banner->hide();
    m_whole->setCurrentWidget(m_form);
    if (isNew) {
        m_form->openNew();
    } else {
        m_form->openFor(*seva);
    }
}

void SevasPage::openSide(EntryPanel* panel)
{
    m_banner->hide();
    m_side->setCurrentWidget(panel);
    // One main action on the screen: the panel's.
    m_new->setKind(ButtonKind::Secondary);
    panel->open();
}

void SevasPage::leaveSide()
{
    m_side->setCurrentWidget(m_panel);
    m_new->setKind(ButtonKind::Primary);
}

void SevasPage::toTable()
{
    m_whole->setCurrentIndex(0);
    leaveSide();
    m_table->view().setFocus(Qt::OtherFocusReason);
}

void SevasPage::showCatalogue()
{
    m_new->setVisible(m_model->mayManage());
    m_deityKey->setVisible(m_model->mayManage());
    const sevas::Seva* seva = m_model->selected();
    const QVariant key = seva != nullptr ? QVariant(seva->id.toString()) : QVariant();
    m_isFilling = true;
    m_table->model().reload();
    if (key.isValid()) {
        m_table->setCurrentKey(key);
    }
    m_isFilling = false;
    if (const SevaId wanted = std::exchange(m_wanted, {}); !wanted.isNull()) {
        m_table->setCurrentKey(wanted.toString());
    }
}

void SevasPage::open(const QVariant& what)
{
    if (const auto id = SevaId::fromString(what.toString())) {
        m_wanted = *id;
        toTable();
        m_model->load();
    }
}

void SevasPage::showDone(SevasViewModel::Deed deed)
{
    using Deed = SevasViewModel::Deed;
    switch (deed) {
    case Deed::SevaSaved:
        toTable();
        m_banner->say(Tone::Success, tr("The seva is saved."));
        break;
    case Deed::PriceChanged:
        toTable();
        m_banner->say(
            Tone::Success, tr("The new price is set. Receipts already issued keep theirs."));
        break;
    case Deed::BatchAdded:
    case Deed::BatchChanged:
        m_batches->open();
        m_banner->say(Tone::Success, tr("The batch is saved."));
        break;
    case Deed::BatchClosed:
        m_batches->open();
        m_banner->say(Tone::Success, tr("The batch is closed. Bookings made for it stay."));
        break;
    case Deed::DeityAdded:
        m_deities->open();
        m_banner->say(Tone::Success, tr("The deity is added."));
        break;
    }
}

void SevasPage::showRefusal(const Error& error)
{
    if (m_whole->currentWidget() == m_form) {
        m_form->showRefusal(error);
        return;
    }
    auto* panel = qobject_cast<EntryPanel*>(m_side->currentWidget());
    if (panel == nullptr || !panel->showRefusal(error)) {
        m_banner->say(Tone::Danger, errorSentence(error));
    }
}

void SevasPage::writeWords()
{
    m_heading->setText(title());
    m_new->setText(tr("New seva"));
    m_deityKey->setText(tr("Deities"));
    m_table->setSpokenTitle(tr("Catalogue of sevas"));
    m_table->emptyState().setWords(tr("No sevas yet"),
        tr("What the temple offers stands here: with price, days and batches."));
}

void SevasPage::onLanguageChanged()
{
    writeWords();
    m_panel->retranslate();
    m_form->retranslate();
    m_price->retranslate();
    m_batches->retranslate();
    m_deities->retranslate();
    showCatalogue();
}

void SevasPage::onShown()
{
    m_model->load();
    if (m_whole->currentIndex() == 0) {
        m_table->view().setFocus(Qt::OtherFocusReason);
    }
}

} // namespace mm::ui
