// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/role_label.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace mm::ui {

RoleLabel::RoleLabel(QWidget* parent)
    : RoleLabel(QString(), Role::Text, FontRole::Body, parent)
{ }

RoleLabel::RoleLabel(const QString& text, Role role, FontRole font, QWidget* parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFontRole(this, font);
    recolor();
}

void RoleLabel::setRole(Role role)
{
    m_role = role;
    recolor();
}

void RoleLabel::setText(const QString& text)
{
    QLabel::setText(text);
    keepRoom();
}

void RoleLabel::keepRoom()
{
    if (wordWrap() && isVisible()) {
        setMinimumHeight(heightForWidth(width()));
    }
}

void RoleLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    keepRoom();
}

void RoleLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        recolor();
    }
}

// Only then is it known in which page, and so in which scheme, the label stands.
void RoleLabel::showEvent(QShowEvent* event)
{
    recolor();
    QLabel::showEvent(event);
    keepRoom();
}

void RoleLabel::recolor()
{
    const QColor wanted = tokensFor(this)[m_role];
    if (palette().color(QPalette::WindowText) != wanted) {
        QPalette own;
        own.setColor(QPalette::WindowText, wanted);
        setPalette(own);
    }
}

} // namespace mm::ui
