// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/payment_entry.h"

#include "ui/counter/counter_keys.h"
#include "ui/counter/counter_view_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/naming.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using receipts::PaymentMode;

namespace {
/// More than any rule allows: the rule says what is wrong.
constexpr int kLongestField = 400;
} // namespace

PaymentEntry::PaymentEntry(CounterViewModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
{
    build();
    wire();
    writeWords();
    showTicket();
}

void PaymentEntry::build()
{
    m_cash = new KeyButton(QString(), ButtonKind::Secondary, this);
    m_cash->setKey(counterKey(CounterAction::Cash).key);
    setPurpose(m_cash, "cash"_L1);
    m_upi = new KeyButton(QString(), ButtonKind::Secondary, this);
    m_upi->setKey(counterKey(CounterAction::Upi).key);
    setPurpose(m_upi, "upi"_L1);
    m_other = new KeyButton(QString(), ButtonKind::Secondary, this);
    m_other->setKey(counterKey(CounterAction::Other).key);
    setPurpose(m_other, "otherPayment"_L1);
    buildCash();
    buildDetails();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    for (KeyButton* button : {m_cash, m_upi, m_other}) {
        buttons->addWidget(button, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(buttons);
    column->addWidget(m_cashFields);
    column->addWidget(m_detailFields);
}

void PaymentEntry::buildCash()
{
    m_cashFields = new QWidget(this);
    auto* page = m_cashFields;
    m_received = new MoneyEdit(page);
    setPurpose(m_received, "received"_L1);
    m_received->setField(u"received"_s);
    m_received->installEventFilter(this);
    m_receivedRow = new FieldRow(QString(), m_received, FieldRow::LabelPlace::Above, page);
    m_receivedRow->follow(m_received);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_receivedRow);
}

void PaymentEntry::buildDetails()
{
    m_detailFields = new QWidget(this);
    auto* page = m_detailFields;
    m_otherMode = new QComboBox(page);
    setPurpose(m_otherMode, "otherMode"_L1);
    m_amount = new MoneyEdit(page);
    setPurpose(m_amount, "legAmount"_L1);
    m_amount->setField(u"amount"_s);
    m_number = new QLineEdit(page);
    setPurpose(m_number, "instrumentNumber"_L1);
    m_date = new DateEdit(m_clock, page);
    setPurpose(m_date, "instrumentDate"_L1);
    m_bank = new QLineEdit(page);
    setPurpose(m_bank, "bank"_L1);
    m_reference = new QLineEdit(page);
    setPurpose(m_reference, "reference"_L1);
    for (QLineEdit* field : {m_reference, m_number, m_bank}) {
        field->setMaxLength(kLongestField);
    }
    const auto row = [page](QWidget* control) {
        return new FieldRow(QString(), control, FieldRow::LabelPlace::Above, page);
    };
    m_otherModeRow = row(m_otherMode);
    m_amountRow = row(m_amount);
    m_referenceRow = row(m_reference);
    m_numberRow = row(m_number);
    m_dateRow = row(m_date);
    m_bankRow = row(m_bank);
    m_amountRow->follow(m_amount);
    m_dateRow->follow(m_date);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kSmall);
    grid->addWidget(m_otherModeRow, 0, 0);
    grid->addWidget(m_amountRow, 0, 1);
    grid->addWidget(m_numberRow, 1, 0);
    grid->addWidget(m_dateRow, 1, 1);
    grid->addWidget(m_bankRow, 2, 0);
    grid->addWidget(m_referenceRow, 2, 1);
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_otherMode, m_amount, m_reference, m_number, m_date, m_bank}) {
        field->installEventFilter(this);
    }
}

void PaymentEntry::wire()
{
    connect(m_cash, &KeyButton::clicked, this, [this] { beginWith(PaymentMode::Cash); });
    connect(m_upi, &KeyButton::clicked, this, [this] { beginWith(PaymentMode::Upi); });
    connect(m_other, &KeyButton::clicked, this, [this] { beginWith(PaymentMode::Card); });
    connect(m_otherMode, &QComboBox::currentIndexChanged, this, [this] {
        if (m_mode != PaymentMode::Upi && m_mode != PaymentMode::Cash) {
            m_mode = static_cast<PaymentMode>(m_otherMode->currentData().toInt());
            showFields();
        }
    });
    connect(m_received, &MoneyEdit::amountChanged, this,
        [this](std::optional<Money> amount) { m_model.setReceived(amount.value_or(Money())); });
    connect(&m_model, &CounterViewModel::ticketChanged, this, &PaymentEntry::showTicket);
    connect(m_amount, &MoneyEdit::amountChanged, this, &PaymentEntry::showUpi);
}

void PaymentEntry::writeWords()
{
    m_cash->setText(tr("Cash"));
    m_upi->setText(tr("UPI"));
    m_other->setText(tr("Other"));
    m_receivedRow->setLabel(tr("&Received (₹)"));
    m_otherModeRow->setLabel(tr("Paid by"));
    m_amountRow->setLabel(tr("Amount (₹)"));
    m_dateRow->setLabel(tr("Dated"));
    m_bankRow->setLabel(tr("Bank"));
    const int chosen = std::max(0, m_otherMode->currentIndex());
    const QSignalBlocker quiet(m_otherMode);
    m_otherMode->clear();
    m_otherMode->addItem(tr("Card"), static_cast<int>(PaymentMode::Card));
    m_otherMode->addItem(tr("Cheque"), static_cast<int>(PaymentMode::Cheque));
    m_otherMode->addItem(tr("Demand draft"), static_cast<int>(PaymentMode::Dd));
    m_otherMode->addItem(tr("Bank transfer (NEFT)"), static_cast<int>(PaymentMode::Neft));
    m_otherMode->setCurrentIndex(chosen);
    showFields();
}

void PaymentEntry::showFields()
{
    const bool cheque = m_mode == PaymentMode::Cheque || m_mode == PaymentMode::Dd;
    const bool card = m_mode == PaymentMode::Card;
    m_cashFields->setVisible(m_mode == PaymentMode::Cash);
    m_detailFields->setVisible(m_mode != PaymentMode::Cash);
    m_otherModeRow->setVisible(m_mode != PaymentMode::Upi);
    m_numberRow->setVisible(cheque || card);
    m_numberRow->setLabel(cheque ? tr("Number (6 digits)") : tr("Last four digits"));
    m_dateRow->setVisible(cheque);
    m_bankRow->setVisible(cheque);
    m_referenceRow->setLabel(m_mode == PaymentMode::Upi ? tr("UPI reference (12 digits)")
            : card                                      ? tr("Approval code")
            : cheque                                    ? tr("Branch")
                                                        : tr("Reference (UTR)"));
}

void PaymentEntry::begin()
{
    beginWith(PaymentMode::Cash);
}

void PaymentEntry::beginWith(PaymentMode mode)
{
    const auto& ticket = m_model.ticket();
    if (ticket.lines.empty()) {
        return;
    }
    m_mode = mode;
    m_isBegun = true;
    if (mode != PaymentMode::Cash && mode != PaymentMode::Upi) {
        const QSignalBlocker quiet(m_otherMode);
        m_otherMode->setCurrentIndex(m_otherMode->findData(static_cast<int>(mode)));
    }
    showFields();
    if (ticket.total().isZero()) {
        if (ticket.payments.empty()) {
            m_model.pay({PaymentMode::Kind, {}});
        }
        Q_EMIT completed();
        return;
    }
    showUpi();
    if (mode == PaymentMode::Cash) {
        m_received->setFocus(Qt::OtherFocusReason);
        m_received->selectAll();
        return;
    }
    m_amount->setAmount(ticket.due());
    showUpi();
    m_reference->clear();
    m_number->clear();
    m_date->setDate(m_model.today());
    m_bank->clear();
    QWidget* first = mode == PaymentMode::Upi ? static_cast<QWidget*>(m_reference) : m_otherMode;
    first->setFocus(Qt::OtherFocusReason);
}

void PaymentEntry::takeReference(const QString& reference)
{
    beginWith(PaymentMode::Upi);
    if (m_mode == PaymentMode::Upi) {
        m_reference->setText(reference);
    }
}

/// The devotee's screen shows the code for this leg alone.
void PaymentEntry::showUpi()
{
    const bool asks = m_mode == PaymentMode::Upi && !m_model.ticket().lines.empty();
    const Money amount = m_amount->amount().value_or(Money());
    m_model.showUpi(asks ? std::min(amount, m_model.ticket().due()) : Money());
}

receipts::PaymentLeg PaymentEntry::leg() const
{
    receipts::PaymentLeg leg;
    leg.mode = m_mode;
    leg.amount = m_amount->amount().value_or(Money());
    const bool cheque = m_mode == PaymentMode::Cheque || m_mode == PaymentMode::Dd;
    if (cheque) {
        leg.instrumentNo = m_number->text().trimmed();
        leg.instrumentDate = m_date->date().value_or(QDate());
        leg.bank = m_bank->text().trimmed();
        leg.branch = m_reference->text().trimmed();
    } else {
        leg.reference = m_reference->text().trimmed();
        leg.cardLast4 = m_mode == PaymentMode::Card ? m_number->text().trimmed() : QString();
    }
    return leg;
}

void PaymentEntry::takeLeg()
{
    const auto amount = m_amount->read();
    if (!amount || !amount->isPositive()) {
        m_amountRow->showError(
            amount ? invalid("amount.not_positive"_L1, u"amount"_s) : amount.error());
        return;
    }
    m_model.pay(leg());
    if (m_model.ticket().due().isPositive()) {
        beginWith(PaymentMode::Cash);
    } else {
        Q_EMIT completed();
    }
}

void PaymentEntry::finish()
{
    if (m_mode == PaymentMode::Cash) {
        enterOnCash();
    } else {
        takeLeg();
    }
}

void PaymentEntry::enterOnCash()
{
    const auto& ticket = m_model.ticket();
    if (!m_received->isEmpty()) {
        const auto received = m_received->read();
        if (!received) {
            m_receivedRow->showError(received.error());
            return;
        }
        if (*received < ticket.due()) {
            m_receivedRow->showError(invalid("payment.received_short"_L1, u"received"_s,
                {{u"cash_paise"_s, ticket.due().paise()}}));
            return;
        }
    }
    if (ticket.due().isPositive()) {
        // The amount handed over belongs to the leg that is added now.
        const Money received = m_received->amount().value_or(Money());
        m_model.pay({PaymentMode::Cash, {}});
        m_model.setReceived(received);
    }
    Q_EMIT completed();
}

void PaymentEntry::showTicket()
{
    const auto& ticket = m_model.ticket();
    for (KeyButton* button : {m_cash, m_upi, m_other}) {
        button->setEnabled(!ticket.lines.empty());
    }
    if (ticket.lines.empty()) {
        const QSignalBlocker quiet(m_received);
        m_received->clear();
        m_receivedRow->clearError();
        m_mode = PaymentMode::Cash;
        m_isBegun = false;
        showFields();
    }
    if (!ticket.due().isZero()) {
        m_received->setPlaceholderText(tr("exact"));
    }
}

bool PaymentEntry::showRefusal(const Error& error)
{
    const QHash<QString, FieldRow*> rows{{u"received"_s, m_receivedRow},
        {u"reference"_s, m_referenceRow}, {u"card_last4"_s, m_numberRow},
        {u"cheque_no"_s, m_numberRow}, {u"cheque_date"_s, m_dateRow}, {u"bank"_s, m_bankRow}};
    FieldRow* row = rows.value(error.field);
    if (row == nullptr) {
        return false;
    }
    m_model.removePayments();
    row->showError(error);
    return true;
}

bool PaymentEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QWidget* last = m_referenceRow->control();
            if (watched == m_received) {
                enterOnCash();
            } else if (watched == last) {
                takeLeg();
            } else {
                focusNextChild();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mm::ui
