// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "ui/widgets/role_label.h"

namespace mm::ui {

/// An amount as the largest thing in its place: "₹ 1,501". Spoken as "<caption> ₹ 1,501".
class AmountLabel final : public RoleLabel
{
    Q_OBJECT
public:
    explicit AmountLabel(FontRole font = FontRole::AmountDue, QWidget* parent = nullptr);

    void setAmount(Money amount);
    [[nodiscard]] Money amount() const { return m_amount; }
    /// What the amount is ("Total"), for the screen reader; the page shows its own label.
    void setCaption(const QString& caption);

private:
    void write();

    Money m_amount;
    QString m_caption;
};

} // namespace mm::ui
