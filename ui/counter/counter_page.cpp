// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_page.h"

#include "models/core/indian_format.h"
#include "ui/counter/counter_view_model.h"
#include "ui/counter/customer_display.h"
#include "ui/counter/devotee_panel.h"
#include "ui/counter/donation_entry.h"
#include "ui/counter/gift_entry.h"
#include "ui/counter/payment_entry.h"
#include "ui/counter/receipt_panel.h"
#include "ui/counter/seva_entry.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/search_box.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

CounterPage::CounterPage(DeskRunner& runner, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_clock(clock)
    , m_model(new CounterViewModel(runner, this))
{
    setLargeControls(this);
    build();
    wire();
    wireKeys();
    writeWords();
    m_model->load();
}

CounterPage::~CounterPage() = default;

QString CounterPage::title() const
{
    return tr("Counter");
}

void CounterPage::wire()
{
    connect(m_devotee, &DevoteePanel::settled, this, &CounterPage::beginGiving);
    for (auto* entry : {m_entries->widget(0), m_entries->widget(1), m_entries->widget(2)}) {
        entry->setAutoFillBackground(false);
    }
    connect(m_donation, &DonationEntry::finished, m_payment, &PaymentEntry::begin);
    connect(m_seva, &SevaEntry::finished, m_payment, &PaymentEntry::begin);
    connect(m_gift, &GiftEntry::finished, m_payment, &PaymentEntry::begin);
    connect(m_payment, &PaymentEntry::completed, this, &CounterPage::complete);
    connect(m_receipt, &ReceiptPanel::issueRequested, this, [this] {
        if (m_payment->isBegun() && m_model->ticket().due().isPositive()) {
            m_payment->finish();
        } else if (m_model->ticket().due().isPositive() || m_model->ticket().payments.empty()) {
            m_payment->begin();
        } else {
            m_model->issue();
        }
    });
    connect(m_model, &CounterViewModel::ready, this, [this] {
        m_donation->takeDefault();
        showState();
    });
    connect(m_model, &CounterViewModel::refused, this, &CounterPage::showRefusal);
    connect(m_model, &CounterViewModel::stateChanged, this, &CounterPage::showState);
    connect(m_model, &CounterViewModel::ticketChanged, this, &CounterPage::showState);
    connect(m_model, &CounterViewModel::parkedChanged, this, &CounterPage::showParked);
    connect(m_model, &CounterViewModel::receiptIssued, this, &CounterPage::receiptIssued);
    connect(m_model, &CounterViewModel::duplicateSeen, this,
        [this](const counter::LikelyDuplicate& duplicate) {
            m_banner->setAction(QString());
            m_banner->say(Tone::Warning,
                tr("The same was given a moment ago: receipt %1, %2. Enter issues another one.")
                    .arg(duplicate.number,
                        formatInr(duplicate.total, InrStyle::Short, InrSymbol::Rupee)));
        });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_asksForDate) {
            m_asksForDate = false;
            m_banner->hide();
            m_model->confirmDate();
            m_model->issue();
        } else if (m_paperAction->isEnabled()) {
            takePaperAction();
        }
    });
    connect(m_paperAction, &QShortcut::activated, this, &CounterPage::takePaperAction);
}

void CounterPage::takePaperAction()
{
    m_paperAction->setEnabled(false);
    m_banner->hide();
    Q_EMIT paperActionTriggered();
}

void CounterPage::wireKeys()
{
    connect(m_donationKey, &KeyButton::clicked, this, [this] { showEntry(m_donation); });
    connect(m_sevaKey, &KeyButton::clicked, this, [this] { showEntry(m_seva); });
    connect(m_giftKey, &KeyButton::clicked, this, [this] { showEntry(m_gift); });
    connect(m_repeatKey, &KeyButton::clicked, m_model, &CounterViewModel::repeatLast);
    connect(m_parkKey, &KeyButton::clicked, this, [this] {
        m_model->park();
        m_devotee->focusSearch();
    });
    connect(m_parkedKey, &KeyButton::clicked, this, &CounterPage::pickParked);
    connect(m_detailsKey, &KeyButton::clicked, m_devotee, &DevoteePanel::focusDetails);
    connect(m_displayKey, &KeyButton::clicked, this, [this] { setDisplay(m_display == nullptr); });
    connect(m_drawerKey, &KeyButton::clicked, this, [this] { Q_EMIT panelRequested(u"drawer"_s); });
    connect(
        m_queueKey, &KeyButton::clicked, this, [this] { Q_EMIT panelRequested(u"printQueue"_s); });
    connect(m_clearKey, &KeyButton::clicked, this, [this] {
        m_banner->hide();
        m_model->discard();
        m_devotee->focusSearch();
    });
    connect(m_parkedBox, &SearchBox::searched, this, [this](const QString&, quint64 question) {
        QList<SearchHit> lines;
        for (const auto& ticket : m_model->parked()) {
            SearchHit line;
            line.title = ticket.title;
            line.detail = istTime(ticket.updatedAt);
            line.icon = "park"_L1;
            line.value = ticket.id.toString();
            lines.append(line);
        }
        m_parkedBox->setHits(question, lines, lines.isEmpty() ? -1 : 0);
    });
    connect(m_parkedBox, &SearchBox::chosen, this, [this](const SearchHit& hit) {
        m_parkedBox->hide();
        if (const auto id = Uuid::fromString(hit.value.toString())) {
            m_model->resume(*id);
            beginGiving();
        }
    });
    // While the issued receipt stands, any key begins the next ticket.
    qApp->installEventFilter(this);
}

void CounterPage::writeWords()
{
    m_addTitle->setText(tr("Add"));
    m_donationKey->setText(tr("Donation"));
    m_sevaKey->setText(tr("Seva"));
    m_giftKey->setText(tr("In kind"));
    m_detailsKey->setText(tr("Address, PAN"));
    m_displayKey->setText(tr("Devotee's screen"));
    m_parkKey->setText(tr("Park"));
    m_clearKey->setText(tr("Clear"));
    m_drawerKey->setText(tr("Drawer"));
    m_queueKey->setText(tr("Print queue"));
    m_parkedBox->setPlaceholderText(tr("Parked tickets"));
    setSpokenName(m_parkedBox, tr("Parked tickets"));
    showParked();
    showState();
}

void CounterPage::onLanguageChanged()
{
    m_devotee->writeWords();
    m_donation->writeWords();
    m_seva->writeWords();
    m_gift->writeWords();
    m_payment->writeWords();
    m_receipt->writeWords();
    writeWords();
}

void CounterPage::onShown()
{
    if (m_model->state() == CounterViewModel::State::Editing) {
        m_devotee->focusSearch();
    }
}

void CounterPage::showEntry(QWidget* entry)
{
    if (!m_devotee->takeTyped()) {
        return;
    }
    m_entries->setCurrentWidget(entry);
    if (entry == m_donation) {
        m_donation->begin();
    } else if (entry == m_seva) {
        m_seva->begin();
    } else {
        m_gift->begin();
    }
}

void CounterPage::beginGiving()
{
    showEntry(m_donation);
}

void CounterPage::complete()
{
    if (m_model->state() == CounterViewModel::State::Editing) {
        m_model->issue();
    }
}

void CounterPage::goBack()
{
    // From the payment to what is given, from there to the devotee; nothing typed is lost.
    QWidget* focus = QApplication::focusWidget();
    if (m_parkedBox->isVisible()) {
        m_parkedBox->hide();
        m_devotee->focusSearch();
    } else if (m_payment->isAncestorOf(focus) || m_receipt->isAncestorOf(focus)) {
        m_model->removePayments();
        showEntry(m_entries->currentWidget());
    } else {
        m_devotee->focusSearch();
    }
}

void CounterPage::showRefusal(const Error& error)
{
    m_asksForDate = error.rule == "clock.behind"_L1;
    const bool placed = m_devotee->showRefusal(error) || m_payment->showRefusal(error)
        || m_donation->showRefusal(error) || m_gift->showRefusal(error);
    if (placed && !m_asksForDate) {
        return;
    }
    m_banner->setAction(m_asksForDate ? tr("The date is right: issue") : QString());
    m_banner->say(m_asksForDate ? Tone::Warning : Tone::Danger, errorSentence(error));
    if (error.kind == ErrorKind::QuotaFull || error.field == u"date") {
        m_model->removePayments();
    }
}

void CounterPage::sayAboutPaper(bool good, const QString& sentence, const QString& action)
{
    m_banner->setAction(action);
    m_paperAction->setEnabled(!action.isEmpty());
    m_banner->say(good ? Tone::Success : Tone::Warning, sentence);
}

void CounterPage::showState()
{
    const auto state = m_model->state();
    const bool editing = state == CounterViewModel::State::Editing;
    if (state == CounterViewModel::State::Issuing) {
        m_banner->hide();
        m_paperAction->setEnabled(false);
    } else if (state == CounterViewModel::State::Issued) {
        // Where the next ticket begins; the number and the change stand until the next key.
        m_devotee->focusSearch();
    }
    for (KeyButton* button :
        {m_donationKey, m_sevaKey, m_giftKey, m_detailsKey, m_parkKey, m_clearKey}) {
        button->setEnabled(editing);
    }
    m_repeatKey->setEnabled(editing && m_model->canRepeat());
    m_repeatKey->setText(
        m_model->canRepeat() ? tr("Repeat: %1").arg(m_model->lastTitle()) : tr("Repeat last"));
}

void CounterPage::showParked()
{
    const auto count = static_cast<int>(m_model->parked().size());
    m_parkedKey->setText(tr("Parked (%n)", nullptr, count));
    m_parkedKey->setEnabled(count > 0);
}

void CounterPage::pickParked()
{
    m_parkedBox->show();
    m_parkedBox->setFocus();
    m_parkedBox->ask();
}

bool CounterPage::takeScan(const ScannedCode& code)
{
    if (m_model->state() == CounterViewModel::State::Issued) {
        m_banner->hide();
        m_model->startNext();
    }
    if (m_model->state() != CounterViewModel::State::Editing) {
        return false;
    }
    if (code.kind == ScannedCode::Kind::Devotee) {
        m_devotee->takeCard(code.value);
        return true;
    }
    if (code.kind == ScannedCode::Kind::UpiReference && !m_model->ticket().lines.empty()) {
        m_payment->takeReference(code.value);
        return true;
    }
    return false;
}

void CounterPage::open(const QVariant& what)
{
    if (const auto id = DevoteeId::fromString(what.toString());
        id && m_model->state() == CounterViewModel::State::Editing) {
        m_devotee->takeCard(id->toString());
    }
}

void CounterPage::setDisplay(bool shown)
{
    if (shown == (m_display != nullptr)) {
        return;
    }
    if (!shown) {
        m_display.reset();
    } else {
        m_display = std::make_unique<CustomerDisplay>(*m_model);
        // Later: it must not be deleted while it closes.
        connect(
            m_display.get(), &CustomerDisplay::closed, this, [this] { setDisplay(false); },
            Qt::QueuedConnection);
        m_display->showOn(
            CustomerDisplay::otherScreen(this, m_displayScreen ? m_displayScreen() : QString()));
        if (QApplication::activeWindow() != window()) {
            window()->activateWindow();
        }
    }
    Q_EMIT displayToggled(shown);
}

bool CounterPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isVisible()
        || QApplication::activeWindow() != window()) {
        return Page::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    auto* target = qobject_cast<QWidget*>(watched);
    if (target == nullptr || (!isAncestorOf(target) && target != this && target != window())) {
        return Page::eventFilter(watched, event);
    }
    switch (m_model->state()) {
    case CounterViewModel::State::Issuing:
        // A second Enter while the store works is nothing.
        return key->modifiers() == Qt::NoModifier;
    case CounterViewModel::State::Issued:
        if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::ShiftModifier) {
            return Page::eventFilter(watched, event);
        }
        // A held or doubled Enter does not skip past the number and the change.
        if (key->isAutoRepeat()) {
            return true;
        }
        m_banner->hide();
        m_model->startNext();
        if (!key->text().isEmpty() && key->text().at(0).isPrint()) {
            m_devotee->typeInto(key->text());
        } else {
            m_devotee->focusSearch();
        }
        return true;
    case CounterViewModel::State::Editing:
        break;
    }
    // A held Enter walks no further than one step: each step is meant by a press of its own.
    if (key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        return true;
    }
    if (key->key() == Qt::Key_Escape && target != m_devotee && !m_devotee->isAncestorOf(target)) {
        goBack();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace mm::ui
