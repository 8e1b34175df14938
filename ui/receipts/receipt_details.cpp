// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/receipt_details.h"

#include "models/core/clock.h"
#include "models/core/indian_format.h"
#include "ui/receipts/receipt_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/shown_name.h"
#include "ui/widgets/status_pill.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString instantText(qint64 utcMs)
{
    return dateText(istDate(utcMs)) + u' ' + istTime(utcMs);
}

/// What is wider than this wraps. What is not is set as one line, so that it stands on the line of
/// its neighbour whatever the scripts of the two are.
constexpr int kOneLine = 270;

void wrapIfLong(QLabel* label)
{
    label->setWordWrap(label->fontMetrics().horizontalAdvance(label->text()) > kOneLine);
}

/// A line with its amount at the right, both on the baseline of the first row.
QWidget* lineRow(const QString& text, Money amount)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new RoleLabel(text, Role::Text, FontRole::Body);
    wrapIfLong(title);
    auto* figure = new RoleLabel(formatInr(amount, InrStyle::Short), Role::Text, FontRole::Body);
    layout->addWidget(title, 1, Qt::AlignTop);
    layout->addWidget(figure, 0, Qt::AlignTop);
    return row;
}

} // namespace

ReceiptDetails::ReceiptDetails(QWidget* parent)
    : QWidget(parent)
    , m_number(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_state(new StatusPill(this))
    , m_total(new AmountLabel(FontRole::PageTitle, this))
    , m_scroll(new QScrollArea(this))
{
    setPurpose(m_number, "shownNumber"_L1);
    setPurpose(m_state, "shownState"_L1);
    setPurpose(m_total, "shownTotal"_L1);
    setPurpose(m_scroll, "receiptDetails"_L1);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_total->setRole(Role::Primary);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->addWidget(m_number);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_total);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
}

void ReceiptDetails::show(const ReceiptFile& file)
{
    m_file = file;
    write();
    QWidget::show();
}

void ReceiptDetails::retranslate()
{
    if (!m_file.receipt.id.isNull()) {
        write();
    }
}

void ReceiptDetails::write()
{
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, space::kSmall, 0);
    m_column->setSpacing(space::kTight);
    m_pairs = nullptr;
    writeHead();
    writeLines();
    writePayments();
    writeTrail();
    m_column->addStretch();
    m_scroll->setWidget(m_body);
    setSpokenName(m_scroll, tr("Details of receipt %1").arg(m_file.receipt.number));
}

void ReceiptDetails::writeHead()
{
    const auto& receipt = m_file.receipt;
    m_number->setText(receipt.number);
    m_total->setAmount(receipt.total);
    m_total->setCaption(tr("Total"));
    if (receipt.cancelled) {
        m_state->setState(Tone::Danger, tr("Cancelled"));
    } else if (receipt.printCount == 0) {
        m_state->setState(Tone::Warning, tr("Not printed"));
    } else {
        m_state->setState(Tone::Success, tr("Printed %n time(s)", nullptr, receipt.printCount));
    }
    addPair(tr("Devotee"), ReceiptWords::payer(receipt.payer));
    addPair(tr("Phone"), receipt.payer.phone);
    addPair(tr("Address"), (receipt.payer.address + u' ' + receipt.payer.pinCode).simplified());
    addPair(tr("PAN"), receipt.payer.panMasked);
    addPair(tr("Issued"), instantText(receipt.issuedAt));
    if (receipt.businessDate != istDate(receipt.issuedAt)) {
        addPair(tr("Business date"), dateText(receipt.businessDate));
    }
    addPair(tr("Counter"), receipt.counter);
    addPair(tr("Cashier"), receipt.cashier.isEmpty() ? receipt.username : receipt.cashier);
    addPair(tr("Remarks"), receipt.remarks);
    if (receipt.cancelled) {
        addPair(tr("Cancelled"), instantText(receipt.cancelledAt));
        addPair(tr("Reason"), receipt.cancelReason);
    }
}

void ReceiptDetails::writeLines()
{
    addSection(tr("Particulars"));
    for (const auto& line : m_file.receipt.lines) {
        m_column->addWidget(lineRow(shownName(line.title, line.titleLocal), line.amount));
        QStringList facts;
        facts << shownName(line.deity, line.deityLocal) << dateText(line.sevaDate) << line.batch
              << line.purpose;
        // The general fund is where everything goes that says nothing else.
        if (!line.fund.isEmpty() && line.fund != "GENERAL"_L1) {
            facts << tr("Fund %1").arg(line.fund);
        }
        facts.removeAll(QString());
        if (!facts.isEmpty()) {
            addText(facts.join(u" · "_s), Role::Muted, space::kLarge);
        }
        if (line.bookingStatus == "cancelled"_L1 && !m_file.receipt.cancelled) {
            addText(tr("Booking cancelled, money given back"), Role::Danger, space::kLarge);
        }
        for (const auto& person : line.persons) {
            addText(ReceiptWords::person(person), Role::Muted, space::kLarge);
        }
        if (!line.kindItem.isEmpty()) {
            addText(line.kindValue ? tr("In kind: %1, valued").arg(line.kindItem)
                                   : tr("In kind: %1, value pending").arg(line.kindItem),
                Role::Muted, space::kLarge);
        }
    }
}

void ReceiptDetails::writePayments()
{
    addSection(tr("Paid by"));
    const auto& receipt = m_file.receipt;
    for (const auto& leg : receipt.payments) {
        m_column->addWidget(lineRow(ReceiptWords::leg(leg), leg.amount));
    }
    Money cash;
    for (const auto& leg : receipt.payments) {
        if (leg.mode == receipts::PaymentMode::Cash) {
            cash += leg.amount;
        }
    }
    if (receipt.received > cash) {
        addText(tr("Received %1, returned %2")
                    .arg(moneyText(receipt.received), moneyText(receipt.received - cash)),
            Role::Muted, space::kLarge);
    }
}

void ReceiptDetails::writeTrail()
{
    addSection(tr("History"));
    for (const auto& event : m_file.trail) {
        QString line = u"%1 · %2 · %3"_s.arg(
            instantText(event.happenedAt), ReceiptWords::action(event.action), event.username);
        if (!event.reason.isEmpty()) {
            line += u" · "_s + event.reason;
        }
        addText(line, Role::Muted);
    }
}

void ReceiptDetails::addSection(const QString& title)
{
    m_pairs = nullptr;
    m_column->addSpacing(space::kSmall);
    m_column->addWidget(new RoleLabel(title, Role::Accent, FontRole::Secondary));
}

void ReceiptDetails::addPair(const QString& label, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    if (m_pairs == nullptr) {
        m_pairs = new QGridLayout;
        m_pairs->setHorizontalSpacing(space::kMedium);
        m_pairs->setVerticalSpacing(2);
        m_pairs->setColumnStretch(1, 1);
        m_column->addLayout(m_pairs);
    }
    const int row = m_pairs->rowCount();
    auto* text = new RoleLabel(value, Role::Text, FontRole::Body);
    wrapIfLong(text);
    m_pairs->addWidget(
        new RoleLabel(label, Role::Muted, FontRole::Body), row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_pairs->addWidget(text, row, 1, Qt::AlignTop);
}

RoleLabel* ReceiptDetails::addText(const QString& text, Role role, int indent)
{
    auto* label = new RoleLabel(text, role, FontRole::Secondary);
    wrapIfLong(label);
    label->setIndent(indent);
    m_column->addWidget(label);
    return label;
}

} // namespace mm::ui
