// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/sevas/booking_rules.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace mm::ui {

class CounterViewModel;
class DateEdit;
class FieldRow;
class RoleLabel;
class SearchBox;

/// A seva: which, on what day, in which batch, how often, with the seats that are left. Enter takes
/// each default; on an empty seva field it takes the seva that was sold last while the ticket is
/// empty, and goes on to the payment once something stands on it.
class SevaEntry final : public QWidget
{
    Q_OBJECT

public:
    SevaEntry(CounterViewModel& model, const Clock& clock, QWidget* parent = nullptr);
    void begin();
    bool showRefusal(const Error& error);
    void writeWords();

Q_SIGNALS:
    void finished();

private:
    void build();
    void wire();
    void offerSevas(const QString& text, quint64 question);
    void takeSeva(const QString& code);
    void askSlots();
    void showSlots(const std::vector<sevas::Slot>& found, const std::optional<Error>& refusal);
    void showFull(QDate next);
    void offerLast();
    void add();
    bool eventFilter(QObject* watched, QEvent* event) override;

    CounterViewModel& m_model;
    QString m_code;
    quint64 m_slotAsk = 0;
    bool m_dayRefused = false;
    SearchBox* m_seva;
    DateEdit* m_date;
    QComboBox* m_batch;
    RoleLabel* m_seats;
    FieldRow* m_sevaRow;
    FieldRow* m_dateRow;
    FieldRow* m_batchRow;
    QSpinBox* m_tickets;
    FieldRow* m_ticketsRow;
};

} // namespace mm::ui
