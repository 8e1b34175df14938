// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QListWidget;

namespace mm::ui {

class AmountLabel;
class CounterViewModel;
class KeyButton;
class PaymentEntry;
class RoleLabel;

/// The receipt as it grows: lines, total in figures and words, payment, change; after issuing the
/// number and the change to return, until the next key.
class ReceiptPanel final : public QFrame
{
    Q_OBJECT

public:
    ReceiptPanel(CounterViewModel& model, PaymentEntry* payment, QWidget* parent = nullptr);
    void writeWords();

Q_SIGNALS:
    void issueRequested();

private:
    void build(PaymentEntry* payment);
    void showTicket();
    void showState();
    void showLines();
    void nextLanguage();
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    CounterViewModel& m_model;
    RoleLabel* m_title;
    KeyButton* m_linesKey;
    KeyButton* m_languageKey;
    QListWidget* m_lines;
    RoleLabel* m_totalWord;
    AmountLabel* m_total;
    RoleLabel* m_words;
    RoleLabel* m_paid;
    PaymentEntry* m_payment;
    RoleLabel* m_changeWord;
    AmountLabel* m_change;
    KeyButton* m_issue;
};

} // namespace mm::ui
