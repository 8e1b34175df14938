// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sevas/seva_entries.h"

#include "ui/sevas/seva_words.h"
#include "ui/sevas/sevas_view_model.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/shown_name.h"

#include <QComboBox>
#include <QLineEdit>

namespace mm::ui {

using namespace Qt::StringLiterals;

PricePanel::PricePanel(SevasViewModel& model, const Clock& clock, QWidget* parent)
    : EntryPanel("prices"_L1, parent)
    , m_model(model)
    , m_price(new MoneyEdit(this))
    , m_from(new DateEdit(clock, this))
{
    m_price->setField(u"price"_s);
    addRow(u"price"_s, m_price, "newPrice"_L1);
    addRow(u"effective_from"_s, m_from, "newPriceFrom"_L1);
    finishLayout();
    connect(&m_model, &SevasViewModel::selectedChanged, this, &PricePanel::showHistory);
    retranslate();
}

void PricePanel::retranslate()
{
    setWords(tr("Price"), tr("Change the price"), tr("Leave"));
    row(u"price"_s)->setLabel(tr("New price ₹"));
    row(u"effective_from"_s)->setLabel(tr("From"));
    showHistory();
}

void PricePanel::open()
{
    clearErrors();
    m_price->clear();
    m_from->setDate(m_model.today());
    showHistory();
    m_price->setFocus(Qt::OtherFocusReason);
}

void PricePanel::showHistory()
{
    const sevas::Seva* seva = m_model.selected();
    facts().clear();
    if (seva == nullptr) {
        return;
    }
    setTitle(tr("Price of %1").arg(shownName(seva->fields.name, seva->fields.nameLocal)));
    for (auto it = m_model.history().rbegin(); it != m_model.history().rend(); ++it) {
        const QString mark = it->id == seva->priceId ? tr("  (in force)") : QString();
        facts().add(dateText(it->effectiveFrom), moneyText(it->price) + mark);
    }
}

void PricePanel::save()
{
    const auto price = m_price->read();
    if (!price) {
        row(u"price"_s)->showError(price.error());
        return;
    }
    const auto from = m_from->read();
    if (!from) {
        row(u"effective_from"_s)->showError(from.error());
        return;
    }
    m_model.changePrice(*price, *from);
}

BatchPanel::BatchPanel(SevasViewModel& model, QWidget* parent)
    : EntryPanel("batches"_L1, parent)
    , m_model(model)
    , m_which(new QComboBox(this))
    , m_time(new QLineEdit(this))
    , m_close(new KeyButton(QString(), ButtonKind::Secondary, this))
{
    setPurpose(m_close, "closeBatch"_L1);
    m_close->setKey(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    addRow(u"which"_s, m_which, "whichBatch"_L1);
    addRow(u"batch"_s, m_time, "batchTime"_L1);
    addButton(m_close);
    finishLayout();
    connect(m_which, &QComboBox::currentIndexChanged, this, &BatchPanel::pick);
    connect(m_close, &KeyButton::clicked, this, [this] { m_model.closeBatch(chosen()); });
    connect(&m_model, &SevasViewModel::selectedChanged, this, &BatchPanel::showBatches);
    retranslate();
}

void BatchPanel::retranslate()
{
    setWords(tr("Batches"), tr("Save the batch"), tr("Leave"));
    row(u"which"_s)->setLabel(tr("Batch"));
    row(u"batch"_s)->setLabel(tr("Time and seats"));
    row(u"batch"_s)->setHint(tr("Like 06:00-08:00=60; without =60 there is no limit."));
    m_close->setText(tr("Close"));
    showBatches();
}

void BatchPanel::open()
{
    clearErrors();
    showBatches();
    m_which->setFocus(Qt::OtherFocusReason);
}

void BatchPanel::showBatches()
{
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    m_which->addItem(tr("A new batch"), QString());
    facts().clear();
    const sevas::Seva* seva = m_model.selected();
    if (seva != nullptr) {
        setTitle(tr("Batches of %1").arg(shownName(seva->fields.name, seva->fields.nameLocal)));
        for (const auto& batch : seva->batches) {
            facts().add(batch.isActive ? tr("In use") : tr("Closed"), batchWord(batch.time));
            if (batch.isActive) {
                m_which->addItem(batchWord(batch.time), batch.id.toString());
            }
        }
    }
    pick();
}

BatchId BatchPanel::chosen() const
{
    return BatchId::fromString(m_which->currentData().toString()).value_or(BatchId());
}

void BatchPanel::pick()
{
    m_time->clear();
    m_close->setEnabled(!chosen().isNull());
    clearErrors();
    if (const sevas::Seva* seva = m_model.selected()) {
        for (const auto& batch : seva->batches) {
            if (batch.id == chosen()) {
                QString text = sevas::batchLabel(batch.time.starts, batch.time.ends);
                if (batch.time.quota) {
                    text += u'=' + QString::number(*batch.time.quota);
                }
                m_time->setText(text);
            }
        }
    }
}

void BatchPanel::save()
{
    const auto time = sevas::parseBatch(m_time->text(), u"batch"_s);
    if (!time) {
        row(u"batch"_s)->showError(time.error());
    } else if (chosen().isNull()) {
        m_model.addBatch(*time);
    } else {
        m_model.changeBatch(chosen(), *time);
    }
}

DeityPanel::DeityPanel(SevasViewModel& model, QWidget* parent)
    : EntryPanel("deities"_L1, parent)
    , m_model(model)
    , m_code(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_nameLocal(new QLineEdit(this))
{
    addRow(u"code"_s, m_code, "deityCode"_L1);
    addRow(u"name"_s, m_name, "deityName"_L1);
    addRow(u"name_local"_s, m_nameLocal, "deityNameLocal"_L1);
    finishLayout();
    connect(&m_model, &SevasViewModel::catalogueChanged, this, &DeityPanel::showDeities);
    retranslate();
}

void DeityPanel::retranslate()
{
    setWords(tr("Deities"), tr("Add the deity"), tr("Leave"));
    row(u"code"_s)->setLabel(tr("Code"));
    row(u"name"_s)->setLabel(tr("Name in English"));
    row(u"name_local"_s)->setLabel(tr("Name in the temple's script"));
    showDeities();
}

void DeityPanel::open()
{
    clearErrors();
    m_code->clear();
    m_name->clear();
    m_nameLocal->clear();
    m_code->setFocus(Qt::OtherFocusReason);
}

void DeityPanel::showDeities()
{
    facts().clear();
    for (const auto& deity : m_model.deities()) {
        facts().add(deity.code, shownName(deity.name, deity.nameLocal));
    }
}

void DeityPanel::save()
{
    m_model.addDeity({m_code->text(), m_name->text(), m_nameLocal->text(),
        static_cast<qint64>(m_model.deities().size()) + 1});
}

} // namespace mm::ui
