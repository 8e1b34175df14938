// SPDX-License-Identifier: GPL-3.0-or-later

// How the counter's page is laid out. Every key comes from the table of counter_keys.h.
#include "ui/counter/counter_keys.h"
#include "ui/counter/counter_page.h"
#include "ui/counter/counter_view_model.h"
#include "ui/counter/customer_display.h"
#include "ui/counter/devotee_panel.h"
#include "ui/counter/donation_entry.h"
#include "ui/counter/gift_entry.h"
#include "ui/counter/payment_entry.h"
#include "ui/counter/receipt_panel.h"
#include "ui/counter/seva_entry.h"
#include "ui/shell/window_keys.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/search_box.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

KeyButton* keyButton(CounterAction action, ButtonKind kind, QWidget* parent)
{
    const CounterKey& key = counterKey(action);
    auto* button = new KeyButton(QString(), kind, parent);
    button->setKey(key.key);
    setPurpose(button, key.purpose);
    return button;
}

} // namespace

void CounterPage::build()
{
    m_banner = new Banner(this);
    m_banner->hide();
    m_paperAction = new QShortcut(counterKey(CounterAction::SavePaper).key, this);
    m_paperAction->setContext(Qt::WidgetWithChildrenShortcut);
    m_paperAction->setEnabled(false);
    auto* left = buildLeft();
    m_payment = new PaymentEntry(*m_model, m_clock, this);
    m_receipt = new ReceiptPanel(*m_model, m_payment, this);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kSection);
    columns->addWidget(left, 3);
    columns->addWidget(m_receipt, 2);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addWidget(m_banner);
    page->addLayout(columns, 1);
    page->addWidget(buildFoot());
}

QWidget* CounterPage::buildFoot()
{
    auto* foot = new QWidget(this);
    m_parkKey = keyButton(CounterAction::Park, ButtonKind::Quiet, foot);
    m_parkedKey = keyButton(CounterAction::Parked, ButtonKind::Quiet, foot);
    m_clearKey = keyButton(CounterAction::Clear, ButtonKind::Quiet, foot);
    m_displayKey = keyButton(CounterAction::Display, ButtonKind::Quiet, foot);
    // The window listens for these keys on every page.
    const auto panelKey = [foot](WindowAction action, QLatin1StringView purpose) {
        auto* made = new KeyButton(QString(), ButtonKind::Quiet, foot);
        made->setKey(windowKey(action).key, KeyButton::KeyUse::ShownOnly);
        setPurpose(made, purpose);
        return made;
    };
    m_drawerKey = panelKey(WindowAction::Drawer, "drawer"_L1);
    m_queueKey = panelKey(WindowAction::PrintQueue, "printQueue"_L1);
    m_parkedBox = new SearchBox(foot);
    setPurpose(m_parkedBox, "parkedTickets"_L1);
    m_parkedBox->hide();
    m_parkedBox->setMinimumWidth(320);
    auto* row = new FlowLayout(space::kSmall, foot);
    row->addWidget(m_parkKey);
    row->addWidget(m_parkedKey);
    row->addWidget(m_clearKey);
    row->addWidget(m_parkedBox);
    row->addWidget(m_drawerKey);
    row->addWidget(m_queueKey);
    row->addWidget(m_displayKey);
    return foot;
}

QWidget* CounterPage::buildLeft()
{
    auto* left = new QWidget(this);
    m_devotee = new DevoteePanel(*m_model, left);
    m_addTitle = new RoleLabel(QString(), Role::Text, FontRole::Section, left);
    m_donationKey = keyButton(CounterAction::Donation, ButtonKind::Secondary, left);
    m_sevaKey = keyButton(CounterAction::Seva, ButtonKind::Secondary, left);
    m_giftKey = keyButton(CounterAction::Gift, ButtonKind::Secondary, left);
    m_repeatKey = keyButton(CounterAction::Repeat, ButtonKind::Secondary, left);
    m_detailsKey = keyButton(CounterAction::Details, ButtonKind::Quiet, left);
    m_entries = new QStackedWidget(left);
    m_donation = new DonationEntry(*m_model, m_entries);
    m_seva = new SevaEntry(*m_model, m_clock, m_entries);
    m_gift = new GiftEntry(*m_model, m_entries);
    m_entries->addWidget(m_donation);
    m_entries->addWidget(m_seva);
    m_entries->addWidget(m_gift);
    auto* keys = new QWidget(left);
    auto* flow = new FlowLayout(space::kSmall, keys);
    for (KeyButton* button : {m_donationKey, m_sevaKey, m_giftKey, m_repeatKey, m_detailsKey}) {
        flow->addWidget(button);
    }
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_devotee);
    column->addSpacing(space::kMedium);
    column->addWidget(m_addTitle);
    column->addWidget(keys);
    column->addWidget(m_entries);
    column->addStretch(1);
    return left;
}

} // namespace mm::ui
