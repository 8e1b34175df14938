// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace mm::ui {

/// Takes a time of the day by keyboard: 21:00, 2100, 21.30, 9 pm, 9; + and - and the arrows go a
/// quarter of an hour on and back, Page Up and Page Down an hour. Writes "21:00" when the focus
/// leaves.
class TimeEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TimeEdit(QWidget* parent = nullptr);

    /// The time typed. Refusals: time.malformed. `field` is put into the refusal.
    [[nodiscard]] Result<QTime> read(const QString& field = QStringLiteral("time")) const;
    /// Does not emit.
    void setTime(QTime time);

Q_SIGNALS:
    /// What was left in the field is no time.
    void refused(const mm::Error& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// True if the key meant a step and was used up.
    bool step(const QKeyEvent& event);
    void settle();
};

/// What somebody means who types a time; nothing if it is none.
std::optional<QTime> parseTypedTime(const QString& text);

} // namespace mm::ui
