// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quick_amount_bar.h"

#include "models/core/indian_format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QKeyEvent>

namespace mm::ui {

using namespace Qt::StringLiterals;

QuickAmountBar::QuickAmountBar(QWidget* parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(space::kSmall));
}

void QuickAmountBar::setAmounts(const QList<Money>& amounts)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_amounts = amounts;
    for (const Money amount : amounts) {
        auto* button = new KeyButton(formatInr(amount, InrStyle::Short), ButtonKind::Chip, this);
        const QByteArray purpose = "quick" + QByteArray::number(amount.paise() / 100);
        setPurpose(button, QLatin1StringView(purpose));
        button->setFocusPolicy(m_buttons.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &KeyButton::clicked, this, [this, amount] { Q_EMIT picked(amount); });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    nameAll();
}

bool QuickAmountBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Right || key == Qt::Key_Down) {
            walk(watched, 1);
            return true;
        }
        if (key == Qt::Key_Left || key == Qt::Key_Up) {
            walk(watched, -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuickAmountBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameAll();
    }
}

void QuickAmountBar::walk(const QObject* from, int by)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i) == from && i + by >= 0 && i + by < m_buttons.size()) {
            m_buttons.at(i + by)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void QuickAmountBar::nameAll()
{
    setAccessibleName(tr("Quick amounts"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setAccessibleName(moneyText(m_amounts.at(i)));
    }
}

} // namespace mm::ui
