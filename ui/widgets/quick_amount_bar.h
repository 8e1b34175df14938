// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QList>
#include <QWidget>

namespace mm::ui {

class KeyButton;

/// Amounts that devotees often give, one press each. One stop for Tab; the arrow keys walk inside.
class QuickAmountBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QuickAmountBar(QWidget* parent = nullptr);

    void setAmounts(const QList<Money>& amounts);

Q_SIGNALS:
    void picked(mm::Money amount);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void walk(const QObject* from, int by);
    void nameAll();

    QList<KeyButton*> m_buttons;
    QList<Money> m_amounts;
};

} // namespace mm::ui
