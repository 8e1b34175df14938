// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace mm::ui {

using namespace Qt::StringLiterals;

NavButton::NavButton(QLatin1StringView icon, int digit, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_digit(digit)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // One stop for Tab in the whole rail: the page in front; arrows walk from there.
    setFocusPolicy(Qt::ClickFocus);
    connect(this, &QAbstractButton::toggled, this,
        [this](bool on) { setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
}

void NavButton::setTitle(const QString& title)
{
    setText(title);
    setAccessibleName(title);
    const QString key = m_digit > 0 ? u"Alt+%1"_s.arg(m_digit) : QString();
    setAccessibleDescription(key);
    setToolTip(key.isEmpty() ? title : u"%1 (%2)"_s.arg(title, key));
    updateGeometry();
}

void NavButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    const int icon = kIconSize + 2 * space::kMedium;
    if (m_narrow) {
        return {icon, kLargeControlHeight};
    }
    QFont bold = font();
    bold.setBold(true);
    const QSize words = QFontMetrics(bold).size(Qt::TextSingleLine, text());
    return {icon + words.width() + space::kSection,
        std::max(kLargeControlHeight, words.height() + space::kSmall)};
}

void NavButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        // The rail walks; left to Qt, an arrow would open every page on the way.
        event->ignore();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void NavButton::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    if (isChecked() || underMouse()) {
        paintPanel(&painter, rect(), tokens[isChecked() ? Role::Selected : Role::Hover], QColor(),
            kRadius);
    }
    const Role role = isChecked() ? Role::Primary : Role::Text;
    const int iconX = m_narrow ? (width() - kIconSize) / 2 : space::kMedium;
    painter.drawPixmap(iconX, (height() - kIconSize) / 2,
        iconPixmap(m_icon, tokens[isChecked() ? Role::Primary : Role::Muted], kIconSize,
            devicePixelRatioF()));
    if (m_narrow) {
        return;
    }
    QRect words = rect().adjusted(kIconSize + 2 * space::kMedium, 0, -space::kSmall, 0);
    if (m_digit > 0) {
        painter.setFont(fontFor(FontRole::Secondary));
        painter.setPen(tokens[Role::Muted]);
        drawTextLine(&painter, words, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_digit));
        words.setRight(words.right() - space::kLarge);
    }
    QFont font = this->font();
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(tokens[role]);
    drawTextLine(&painter, words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace mm::ui
