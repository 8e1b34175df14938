// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/cancel_panel.h"

#include "ui/bookings/bookings_view_model.h"
#include "ui/login/approval_panel.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/shown_name.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using sevas::RefundBy;

CancelPanel::CancelPanel(BookingsViewModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_panel(new ConfirmPanel(this))
    , m_approval(new ApprovalPanel(this))
    , m_reason(new QLineEdit(this))
    , m_refund(new QComboBox(this))
    , m_reference(new QLineEdit(this))
{
    setPurpose(m_panel, "cancelBooking"_L1);
    setPurpose(m_approval, "cancelBookingApproval"_L1);
    setPurpose(m_reason, "cancelBookingReason"_L1);
    setPurpose(m_refund, "refund"_L1);
    setPurpose(m_reference, "refundReference"_L1);
    m_reason->setMaxLength(200);
    m_reference->setMaxLength(40);
    m_reasonRow = new FieldRow(QString(), m_reason, FieldRow::LabelPlace::Above, this);
    m_refundRow = new FieldRow(QString(), m_refund, FieldRow::LabelPlace::Above, this);
    m_referenceRow = new FieldRow(QString(), m_reference, FieldRow::LabelPlace::Above, this);
    for (FieldRow* row : {m_reasonRow, m_refundRow, m_referenceRow}) {
        m_panel->addField(row);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    layout->addWidget(m_approval);
    layout->addStretch(1);
    for (QWidget* field : {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_refund),
             static_cast<QWidget*>(m_reference)}) {
        field->installEventFilter(this);
    }
    connect(m_panel, &ConfirmPanel::confirmed, this, [this] { cancel(); });
    connect(m_panel, &ConfirmPanel::dismissed, this, &CancelPanel::dismissed);
    connect(&m_model, &BookingsViewModel::approvalNeeded, this, [this](const Error& why) {
        m_panel->hide();
        m_approval->open(why);
    });
    connect(m_approval, &ApprovalPanel::approved, this,
        [this](const QString& username, const QString& secret) {
            cancel(identity::ApprovalAsk{username, secret});
        });
    connect(m_approval, &ApprovalPanel::dismissed, this, &CancelPanel::dismissed);
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearError);
    connect(m_refund, &QComboBox::currentIndexChanged, this, &CancelPanel::showReference);
    fillRefunds();
    retranslate();
}

void CancelPanel::fillRefunds()
{
    const QSignalBlocker quiet(m_refund);
    const int chosen = std::max(0, m_refund->currentIndex());
    m_refund->clear();
    const auto add = [this](RefundBy by, const QString& text) {
        m_refund->addItem(text, sevas::refundText(by));
    };
    add(RefundBy::Cash, tr("In cash, from this drawer"));
    add(RefundBy::Upi, tr("Back by UPI or to the bank"));
    add(RefundBy::Later, tr("Later, by the office"));
    m_refund->setCurrentIndex(chosen);
}

void CancelPanel::showReference()
{
    m_referenceRow->setVisible(m_refund->currentData() == sevas::refundText(RefundBy::Upi));
}

void CancelPanel::retranslate()
{
    m_reasonRow->setLabel(tr("Rea&son"));
    m_refundRow->setLabel(tr("Money goes &back"));
    m_referenceRow->setLabel(tr("Re&ference, if there is one"));
    m_panel->setKeepText(tr("Keep it"));
    m_approval->retranslate();
    fillRefunds();
    showReference();
    writeDeed();
}

void CancelPanel::open()
{
    if (!m_model.selected()) {
        return;
    }
    m_reason->clear();
    m_reference->clear();
    m_reasonRow->clearError();
    m_refundRow->clearError();
    m_refund->setCurrentIndex(0);
    showReference();
    writeDeed();
    m_approval->close();
    m_panel->setReady(true);
    m_panel->open();
}

void CancelPanel::writeDeed()
{
    const auto& selected = m_model.selected();
    if (!selected) {
        return;
    }
    const auto& row = selected->row;
    m_panel->setWords(tr("Cancel %1?").arg(shownName(row.sevaName, row.sevaNameLocal)),
        tr("Only this booking is given up and its place is free again. Receipt %1 stays, with "
           "whatever else is on it.")
            .arg(row.receiptNumber));
    m_panel->setDeed(tr("Cancel and give back %1"), row.amount);
}

void CancelPanel::cancel(const std::optional<identity::ApprovalAsk>& approver)
{
    const auto refund = sevas::parseRefund(m_refund->currentData().toString());
    m_model.cancel(m_reason->text().trimmed(), refund.value_or(RefundBy::Later),
        m_referenceRow->isHidden() ? QString() : m_reference->text().trimmed(), approver);
}

bool CancelPanel::showRefusal(const Error& error)
{
    if (!m_approval->isHidden()) {
        m_approval->showError(error);
        return true;
    }
    m_panel->setReady(true);
    (error.field == u"refund" ? m_refundRow : m_reasonRow)->showError(error);
    return true;
}

bool CancelPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            QWidget* next = m_panel->findChild<QWidget*>(u"deedKeyButton"_s);
            if (watched == m_reason) {
                next = m_refund;
            } else if (watched == m_refund && !m_referenceRow->isHidden()) {
                next = m_reference;
            }
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mm::ui
