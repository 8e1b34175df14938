// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/money.h"
#include "models/identity/approval.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mm::ui {

class ApprovalPanel;
class BookingsViewModel;
class ConfirmPanel;
class FieldRow;

/// Giving one booking up: why, and how its money goes back; the button says how much. Enter goes
/// from field to field, Esc keeps the booking. Where a second person must agree, that person does
/// so in place.
class CancelPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `model` outlives the panel.
    explicit CancelPanel(BookingsViewModel& model, QWidget* parent = nullptr);

    /// For the booking that the view-model has selected.
    void open();
    /// True if the refusal has its place in the panel.
    bool showRefusal(const Error& error);
    void retranslate();

Q_SIGNALS:
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void writeDeed();
    void fillRefunds();
    void showReference();
    void cancel(const std::optional<identity::ApprovalAsk>& approver = {});

    BookingsViewModel& m_model;
    ConfirmPanel* m_panel;
    ApprovalPanel* m_approval;
    QLineEdit* m_reason;
    QComboBox* m_refund;
    QLineEdit* m_reference;
    FieldRow* m_reasonRow;
    FieldRow* m_refundRow;
    FieldRow* m_referenceRow;
};

} // namespace mm::ui
