// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mm::ui {

class BookingsViewModel;
class FactList;
class KeyButton;
class RoleLabel;
class StatusPill;

/// The booking that is looked at: who, what, when, in whose names; and what can be done with it.
class BookingPanel final : public QFrame
{
    Q_OBJECT
public:
    /// `model` outlives the panel.
    explicit BookingPanel(BookingsViewModel& model, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void moveRequested();
    void cancelRequested();
    void receiptRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void showBooking();
    void showFacts();

    BookingsViewModel& m_model;
    RoleLabel* m_title;
    RoleLabel* m_devotee;
    StatusPill* m_status;
    FactList* m_facts;
    RoleLabel* m_hint;
    KeyButton* m_perform;
    KeyButton* m_noShow;
    KeyButton* m_move;
    KeyButton* m_cancel;
    KeyButton* m_receipt;
};

} // namespace mm::ui
