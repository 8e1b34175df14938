// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_edit.h"

#include "models/core/indian_format.h"

#include <QFocusEvent>

namespace mm::ui {

using namespace Qt::StringLiterals;

MoneyEdit::MoneyEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    // ₹ 10,000 crore to the paisa, grouped, with a sign and spaces.
    setMaxLength(28);
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT amountChanged(amount()); });
    connect(this, &QLineEdit::returnPressed, this, &MoneyEdit::settle);
}

Result<Money> MoneyEdit::read() const
{
    return Money::parse(text(), m_field);
}

std::optional<Money> MoneyEdit::amount() const
{
    if (isEmpty()) {
        return std::nullopt;
    }
    const Result<Money> money = read();
    return money ? std::optional(*money) : std::nullopt;
}

void MoneyEdit::setAmount(Money amount)
{
    setText(formatInr(amount, InrStyle::Short));
}

QSize MoneyEdit::sizeHint() const
{
    const int digits = fontMetrics().horizontalAdvance(u"₹ 1,00,00,000.00"_s);
    return {digits + 2 * height() / 3, QLineEdit::sizeHint().height()};
}

void MoneyEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason) {
        selectAll();
    }
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // Another window over ours is not leaving the field.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        settle();
    }
}

void MoneyEdit::settle()
{
    if (isEmpty()) {
        return;
    }
    const Result<Money> money = read();
    if (!money) {
        Q_EMIT refused(money.error());
        return;
    }
    setAmount(*money);
    Q_EMIT committed(*money);
}

} // namespace mm::ui
