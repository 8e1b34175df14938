// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/receipts/receipt.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mm::ui {

class CounterViewModel;
class DateEdit;
class FieldRow;
class KeyButton;
class MoneyEdit;

/// How the ticket is paid: F9 cash, F10 UPI, F11 card, cheque, draft or transfer; each for what is
/// due, or for a part of it, so that several legs make the whole. Enter on a full payment issues.
class PaymentEntry final : public QWidget
{
    Q_OBJECT

public:
    PaymentEntry(CounterViewModel& model, const Clock& clock, QWidget* parent = nullptr);
    /// Begins with cash, the default.
    void begin();
    void beginWith(receipts::PaymentMode mode);
    /// What Enter does in the last field, for whoever presses a button instead: takes the payment
    /// as it stands; in cash nothing received means the exact amount.
    void finish();
    /// A way to pay was chosen for this ticket.
    [[nodiscard]] bool isBegun() const { return m_isBegun; }
    /// A scanned reference of a payment by UPI: into its field, for what is due.
    void takeReference(const QString& reference);
    bool showRefusal(const Error& error);
    void writeWords();

Q_SIGNALS:
    /// Paid in full, and Enter once more.
    void completed();

private:
    void build();
    void buildCash();
    void buildDetails();
    void wire();
    void showTicket();
    void showFields();
    void showUpi();
    void takeLeg();
    void enterOnCash();
    [[nodiscard]] receipts::PaymentLeg leg() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    CounterViewModel& m_model;
    const Clock& m_clock;
    receipts::PaymentMode m_mode = receipts::PaymentMode::Cash;
    bool m_isBegun = false;
    KeyButton* m_cash;
    KeyButton* m_upi;
    KeyButton* m_other;
    QWidget* m_cashFields;
    QWidget* m_detailFields;
    MoneyEdit* m_received;
    FieldRow* m_receivedRow;
    QComboBox* m_otherMode;
    MoneyEdit* m_amount;
    QLineEdit* m_reference;
    QLineEdit* m_number;
    DateEdit* m_date;
    QLineEdit* m_bank;
    FieldRow* m_otherModeRow;
    FieldRow* m_amountRow;
    FieldRow* m_referenceRow;
    FieldRow* m_numberRow;
    FieldRow* m_dateRow;
    FieldRow* m_bankRow;
};

} // namespace mm::ui
