// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/receipts/receipts_view_model.h"
#include "ui/table/filter_state.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mm::ui {

class DateEdit;
class FieldRow;

/// One field that finds receipts by number, phone or name, and the days they are from.
class ReceiptFilterBar final : public QWidget, public FilterState
{
    Q_OBJECT
public:
    /// `clock` outlives the bar.
    explicit ReceiptFilterBar(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] ReceiptChoice choice() const;
    void setChoice(const ReceiptChoice& choice);
    void focusSearch();
    /// "text", "days" (today, week, all, chosen), "from" and "upto" (ISO dates).
    [[nodiscard]] QJsonObject filterState() const override;
    QStringList applyFilterState(const QJsonObject& state) override;
    void retranslate();

Q_SIGNALS:
    void changed(const mm::ui::ReceiptChoice& choice);
    /// Down or Enter in the search field: on to what was found.
    void leftDownwards();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void announce();
    /// Who looks for a receipt does not know its day: a search leaves today's list for all days,
    /// and comes back to it.
    void widen();
    void showDates();

    const Clock& m_clock;
    QLineEdit* m_text;
    QComboBox* m_days;
    DateEdit* m_from;
    DateEdit* m_upto;
    FieldRow* m_textRow;
    FieldRow* m_daysRow;
    FieldRow* m_fromRow;
    FieldRow* m_uptoRow;
    QTimer m_pause;
    bool m_isWidened = false;
};

} // namespace mm::ui
