// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/details_tab.h"

#include "models/core/clock.h"
#include "ui/devotees/devotee_form.h"
#include "ui/devotees/devotee_words.h"
#include "ui/devotees/devotees_view_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using devotees::DevoteeDraft;

namespace {

DevoteeDraft draftOf(const devotees::Devotee& devotee)
{
    DevoteeDraft draft;
    static_cast<devotees::Details&>(draft) = devotee;
    return draft;
}

} // namespace

DetailsTab::DetailsTab(DevoteesViewModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_form(new DevoteeForm(clock, "edit"_L1))
    , m_merges(new QWidget(this))
    , m_mergesTitle(new RoleLabel(QString(), Role::Muted, FontRole::Body, m_merges))
    , m_confirm(new ConfirmPanel(this))
    , m_area(new QScrollArea(this))
    , m_save(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_undo(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    setPurpose(m_save, "saveDevotee"_L1);
    setPurpose(m_undo, "undoDevotee"_L1);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_undo->setKey(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    m_form->standIn(m_area);
    auto* keys = new QWidget(m_merges);
    m_mergeKeys = new FlowLayout(space::kSmall, keys);
    auto* merges = new QHBoxLayout(m_merges);
    merges->setContentsMargins(0, 0, 0, 0);
    merges->setSpacing(space::kSmall);
    merges->addWidget(m_mergesTitle);
    merges->addWidget(keys, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_confirm);
    column->addWidget(m_merges);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
    wire();
    writeWords();
    showRecord();
}

void DetailsTab::wire()
{
    connect(m_form, &DevoteeForm::edited, this, &DetailsTab::showSave);
    connect(m_form, &DevoteeForm::completed, this, &DetailsTab::save);
    connect(m_save, &KeyButton::clicked, this, &DetailsTab::save);
    connect(m_undo, &KeyButton::clicked, this, [this] {
        settle();
        m_form->show(draftOf(m_shown), m_shown.panMasked);
        showSave();
        m_form->focusFirst();
    });
    connect(m_confirm, &ConfirmPanel::confirmed, this, [this] {
        m_confirm->hide();
        m_model.unmerge(m_asked);
    });
    connect(m_confirm, &ConfirmPanel::dismissed, this, &DetailsTab::focusFirst);
    connect(&m_model, &DevoteesViewModel::powersChanged, this, &DetailsTab::showSave);
}

void DetailsTab::keepUnsaved()
{
    if (m_shown.id.isNull()) {
        return;
    }
    const DevoteeDraft typed = m_form->draft();
    if (DevoteesViewModel::isEmpty(DevoteesViewModel::patchOf(m_shown, typed))) {
        m_unsaved.remove(m_shown.id);
    } else {
        m_unsaved.insert(m_shown.id, typed);
    }
}

void DetailsTab::settle()
{
    m_unsaved.remove(m_shown.id);
    // The form still shows what is now in the store, or no longer wanted.
    m_form->show(draftOf(m_shown), m_shown.panMasked);
}

void DetailsTab::showRecord()
{
    keepUnsaved();
    m_shown = m_model.record().devotee;
    m_form->show(m_unsaved.value(m_shown.id, draftOf(m_shown)), m_shown.panMasked);
    m_confirm->hide();
    showMerges();
    showSave();
}

void DetailsTab::focusFirst()
{
    m_form->focusFirst();
}

void DetailsTab::save()
{
    m_form->clearErrors();
    if (m_form->isReadable()) {
        m_model.change(DevoteesViewModel::patchOf(m_shown, m_form->draft()));
    }
}

void DetailsTab::showSave()
{
    const bool may = m_model.powers().update;
    const bool changed =
        !DevoteesViewModel::isEmpty(DevoteesViewModel::patchOf(m_shown, m_form->draft()));
    m_form->setReadOnly(!may);
    m_save->setVisible(may);
    m_undo->setVisible(may);
    m_save->setEnabled(changed);
    m_undo->setEnabled(changed);
}

void DetailsTab::showMerges()
{
    while (QLayoutItem* item = m_mergeKeys->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const auto& merge : m_model.record().merges) {
        auto* key = new KeyButton(
            tr("Take back: %1 (%2)")
                .arg(devoteeName(merge.name, merge.nameLocal), dateText(istDate(merge.mergedAt))),
            ButtonKind::Secondary, m_mergesTitle->parentWidget());
        key->setObjectName(u"unmerge%1KeyButton"_s.arg(number++));
        key->setEnabled(m_model.powers().merge);
        connect(key, &KeyButton::clicked, this, [this, merge] { askUnmerge(merge); });
        m_mergeKeys->addWidget(key);
    }
    m_merges->setVisible(number > 0);
}

void DetailsTab::askUnmerge(const devotees::MergedAway& merge)
{
    m_asked = merge.merge;
    const QString name = devoteeName(merge.name, merge.nameLocal);
    m_confirm->setWords(tr("Are they two people after all?"),
        tr("%1 stands alone again, with the own receipts and household. Receipts issued since the "
           "merge stay with %2.")
            .arg(name, devoteeName(m_shown.name, m_shown.nameLocal)));
    m_confirm->setDeed(tr("Take the merge of %1 back").arg(name));
    m_confirm->setKeepText(tr("Leave it"));
    m_confirm->open();
}

bool DetailsTab::showError(const Error& error)
{
    return m_form->showError(error);
}

void DetailsTab::writeWords()
{
    m_save->setText(tr("Save changes"));
    m_undo->setText(tr("Undo"));
    m_mergesTitle->setText(tr("Merged into this devotee:"));
    m_form->writeWords();
    showMerges();
}

} // namespace mm::ui
