// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amount_label.h"

#include "ui/widgets/date_text.h"

namespace mm::ui {

AmountLabel::AmountLabel(FontRole font, QWidget* parent)
    : RoleLabel(QString(), Role::Text, font, parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    write();
}

void AmountLabel::setAmount(Money amount)
{
    m_amount = amount;
    write();
}

void AmountLabel::setCaption(const QString& caption)
{
    m_caption = caption;
    write();
}

void AmountLabel::write()
{
    setText(moneyText(m_amount));
    setAccessibleName((m_caption + u' ' + text()).trimmed());
}

} // namespace mm::ui
