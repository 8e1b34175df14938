// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/sevas/booking_rules.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mm::ui {

class BookingsViewModel;
class ConfirmPanel;
class DateEdit;
class FieldRow;

/// Where a booking is to go: day, batch with the seats left there, reason. A move is made once, so
/// the button says where to. Enter goes from field to field, Esc keeps the booking where it is.
class MovePanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    MovePanel(BookingsViewModel& model, const Clock& clock, QWidget* parent = nullptr);

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
    void wire();
    void askSlots();
    void fillBatches();
    /// The batch that the booking has, if it is free that day, else the first that is.
    void chooseBatch(const std::optional<Error>& refusal);
    void writeDeed();
    void move();

    BookingsViewModel& m_model;
    const Clock& m_clock;
    ConfirmPanel* m_panel;
    DateEdit* m_date;
    QComboBox* m_batch;
    QLineEdit* m_reason;
    FieldRow* m_dateRow;
    FieldRow* m_batchRow;
    FieldRow* m_reasonRow;
    std::vector<sevas::Slot> m_slots;
    quint64 m_question = 0;
};

} // namespace mm::ui
