// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QLineEdit>

#include <optional>

namespace mm::ui {

/// Takes an amount in rupees, in the digits of any Indian script, grouped or not; writes it grouped
/// when the focus leaves. What the amount may be is the rulebook's to say, not this field's.
class MoneyEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    /// The name the amount has in the rulebook ("amount"), for its error sentences.
    void setField(const QString& field) { m_field = field; }
    /// What is typed, read by Money::parse; its refusals.
    [[nodiscard]] Result<Money> read() const;
    /// The amount, if what is typed is one; nothing for an empty field.
    [[nodiscard]] std::optional<Money> amount() const;
    [[nodiscard]] bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// Does not emit.
    void setAmount(Money amount);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// At every keystroke that changes the amount; also to "no amount" (not given then).
    void amountChanged(std::optional<mm::Money> amount);
    /// The user left the field or pressed Enter, and the amount can be read.
    void committed(mm::Money amount);
    /// The user left the field or pressed Enter, and it cannot.
    void refused(const mm::Error& why);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void settle();

    QString m_field;
};

} // namespace mm::ui
