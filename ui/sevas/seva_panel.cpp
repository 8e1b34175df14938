// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sevas/seva_panel.h"

#include "ui/sevas/seva_words.h"
#include "ui/sevas/sevas_view_model.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/shown_name.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

SevaPanel::SevaPanel(SevasViewModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
{
    build();
    connect(m_change, &KeyButton::clicked, this, &SevaPanel::changeRequested);
    connect(m_price, &KeyButton::clicked, this, &SevaPanel::priceRequested);
    connect(m_batches, &KeyButton::clicked, this, &SevaPanel::batchesRequested);
    connect(&m_model, &SevasViewModel::selectedChanged, this, &SevaPanel::showSeva);
    retranslate();
}

void SevaPanel::build()
{
    m_title = new RoleLabel(QString(), Role::Text, FontRole::Section, this);
    m_title->setWordWrap(true);
    m_hint = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    m_hint->setWordWrap(true);
    m_facts = new FactList("sevaFacts"_L1, this);
    const auto button = [this](QLatin1StringView purpose, Qt::Key key) {
        auto* made = new KeyButton(QString(), ButtonKind::Secondary, this);
        made->setKey(key);
        setPurpose(made, purpose);
        return made;
    };
    m_change = button("changeSeva"_L1, Qt::Key_F4);
    m_price = button("sevaPrices"_L1, Qt::Key_F6);
    m_batches = button("sevaBatchList"_L1, Qt::Key_F7);
    auto* buttons = new FlowLayout(space::kSmall);
    buttons->addWidget(m_change);
    buttons->addWidget(m_price);
    buttons->addWidget(m_batches);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_facts, 1);
    column->addLayout(buttons);
}

void SevaPanel::retranslate()
{
    m_change->setText(tr("Change"));
    m_price->setText(tr("Price"));
    m_batches->setText(tr("Batches"));
    m_hint->setText(tr("Choose a seva to see it here."));
    showSeva();
}

void SevaPanel::showSeva()
{
    const sevas::Seva* seva = m_model.selected();
    for (KeyButton* button : {m_change, m_price, m_batches}) {
        button->setVisible(m_model.mayManage());
        button->setEnabled(seva != nullptr);
    }
    m_hint->setVisible(seva == nullptr);
    m_title->setVisible(seva != nullptr);
    m_facts->clear();
    if (seva != nullptr) {
        m_title->setText(shownName(seva->fields.name, seva->fields.nameLocal));
        showFacts();
    }
}

void SevaPanel::showFacts()
{
    const sevas::Seva& seva = *m_model.selected();
    const auto& f = seva.fields;
    m_facts->add(tr("Code"), f.code);
    m_facts->add(tr("Names"), f.nameLocal.isEmpty() ? f.name : f.name + u'\n' + f.nameLocal);
    m_facts->add(tr("Deity"), shownName(seva.deityName, seva.deityNameLocal));
    m_facts->add(tr("Category"), categoryWord(f.category));
    m_facts->add(tr("State"), f.isActive ? tr("In use") : tr("Not in use"));
    QStringList batches;
    for (const auto& batch : seva.batches) {
        const QString words = batchWord(batch.time);
        batches << (batch.isActive ? words : tr("%1 (closed)").arg(words));
    }
    m_facts->add(
        tr("Batches"), batches.isEmpty() ? tr("The whole day, no limit") : batches.join(u'\n'));
    m_facts->add(tr("On"), weekdaysWord(f.weekdays));
    m_facts->add(tr("Book until"), f.cutoff ? sevas::cutoffText(*f.cutoff) : QString());
    m_facts->add(tr("Ahead"), tr("%n days", nullptr, static_cast<int>(f.advanceDays)));
    m_facts->add(
        tr("Report"), tr("%n minutes before", nullptr, static_cast<int>(f.reportMinutesBefore)));
    m_facts->add(tr("Persons"), tr("at most %n", nullptr, static_cast<int>(f.personsMax)));
    m_facts->add(tr("Income head"), f.ledgerCode);
    m_facts->add(tr("Fund"), f.fundCode);
    m_facts->add(tr("Prasada"), f.prasada);
    m_facts->add(tr("Instructions"), f.instructions);
    QStringList prices;
    for (auto it = m_model.history().rbegin(); it != m_model.history().rend(); ++it) {
        prices << tr("%1 from %2").arg(moneyText(it->price), dateText(it->effectiveFrom));
    }
    m_facts->add(tr("Prices"), prices.join(u'\n'));
}

void SevaPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

} // namespace mm::ui
