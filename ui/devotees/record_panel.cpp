// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/record_panel.h"

#include "ui/devotees/details_tab.h"
#include "ui/devotees/devotee_words.h"
#include "ui/devotees/devotees_view_model.h"
#include "ui/devotees/history_tab.h"
#include "ui/devotees/household_tab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

RecordPanel::RecordPanel(DevoteesViewModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_detail(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_keys(new QWidget(this))
    , m_tabs(new QStackedWidget(this))
    , m_details(new DetailsTab(model, clock, m_tabs))
    , m_household(new HouseholdTab(model, m_tabs))
    , m_history(new HistoryTab(model, m_tabs))
{
    const auto key = [this](Qt::Key press, QLatin1StringView purpose, Tab tab) {
        auto* button = new KeyButton(QString(), ButtonKind::Quiet, m_keys);
        button->setKey(press);
        button->setCheckable(true);
        setPurpose(button, purpose);
        connect(button, &KeyButton::clicked, this, [this, tab] {
            showTab(tab);
            enter();
        });
        return button;
    };
    m_detailsKey = key(Qt::Key_F5, "details"_L1, Tab::Details);
    m_householdKey = key(Qt::Key_F6, "householdOf"_L1, Tab::Household);
    m_historyKey = key(Qt::Key_F7, "receiptsOf"_L1, Tab::History);
    for (QWidget* tab : QList<QWidget*>{m_details, m_household, m_history}) {
        m_tabs->addWidget(tab);
    }
    m_name->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto* keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(space::kSmall);
    for (KeyButton* button : {m_detailsKey, m_householdKey, m_historyKey}) {
        keys->addWidget(button);
    }
    keys->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_name);
    column->addWidget(m_detail);
    column->addWidget(m_keys);
    column->addWidget(m_tabs, 1);
    // Takes the room while nobody is chosen.
    column->addStretch();
    connect(&m_model, &DevoteesViewModel::recordChanged, this, &RecordPanel::showRecord);
    connect(m_household, &HouseholdTab::memberOpened, this, &RecordPanel::memberOpened);
    connect(m_history, &HistoryTab::receiptOpened, this, &RecordPanel::receiptOpened);
    writeWords();
    showTab(Tab::Details);
    showRecord();
}

void RecordPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_detailsKey->setChecked(tab == Tab::Details);
    m_householdKey->setChecked(tab == Tab::Household);
    m_historyKey->setChecked(tab == Tab::History);
}

void RecordPanel::showRecord()
{
    const bool known = m_model.hasRecord();
    m_keys->setVisible(known);
    m_tabs->setVisible(known);
    const auto& devotee = m_model.record().devotee;
    if (!known) {
        m_name->setText(tr("Nobody is chosen"));
        m_detail->setText(tr("Look for a devotee on the left, or register one with F2."));
        return;
    }
    m_name->setText(
        devotee.nameLocal.isEmpty() ? devotee.name : devotee.name + u"  "_s + devotee.nameLocal);
    QStringList detail;
    for (const QString& part :
        {devotee.phone, devotee.gotra, nakshatraText(devotee.nakshatra), devotee.city}) {
        if (!part.isEmpty()) {
            detail << part;
        }
    }
    detail << tr("registered %1").arg(dateText(istDate(devotee.createdAt)));
    m_detail->setText(detail.join(u" · "_s));
    m_details->showRecord();
    m_household->showRecord();
    m_history->showRecord();
}

void RecordPanel::enter()
{
    if (!m_model.hasRecord()) {
        return;
    }
    switch (static_cast<Tab>(m_tabs->currentIndex())) {
    case Tab::Details:
        m_details->focusFirst();
        return;
    case Tab::Household:
        m_household->focusFirst();
        return;
    case Tab::History:
        m_history->focusFirst();
        return;
    }
}

void RecordPanel::settle()
{
    m_details->settle();
}

bool RecordPanel::showError(const Error& error)
{
    switch (static_cast<Tab>(m_tabs->currentIndex())) {
    case Tab::Details:
        return m_details->showError(error);
    case Tab::Household:
        return m_household->showError(error);
    case Tab::History:
        return false;
    }
    return false;
}

void RecordPanel::writeWords()
{
    m_detailsKey->setText(tr("Details"));
    m_householdKey->setText(tr("Household"));
    m_historyKey->setText(tr("Receipts"));
    m_details->writeWords();
    m_household->writeWords();
    m_history->writeWords();
    showRecord();
}

void RecordPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leftBehind();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace mm::ui
