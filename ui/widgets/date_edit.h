// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace mm::ui {

/// Takes a business date by keyboard: 2026-11-22, 22-11-2026, 22 Nov; `t` is today; + and - go a
/// day on and back, Page Up and Page Down a month. Writes "22 Nov 2026" when the focus leaves.
class DateEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// `clock` outlives the field.
    explicit DateEdit(const Clock& clock, QWidget* parent = nullptr);

    /// The date, if what is typed is one inside the range.
    [[nodiscard]] std::optional<QDate> date() const;
    /// Refusals: window.date_not_understood, window.date_too_early, window.date_too_late.
    [[nodiscard]] Result<QDate> read() const;
    [[nodiscard]] bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// Does not emit.
    void setDate(QDate date);
    /// Dates that the page takes; an invalid end is open.
    void setRange(QDate first, QDate last);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The field holds another date that can be read: by +, - and `t` at once, else on leaving.
    void dateChanged(QDate date);
    void refused(const mm::Error& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// True if the key meant a step and was used up.
    bool step(const QKeyEvent& event);
    void settle();
    void take(QDate date);

    const Clock& m_clock;
    QDate m_first;
    QDate m_last;
    QDate m_settled;
};

} // namespace mm::ui
