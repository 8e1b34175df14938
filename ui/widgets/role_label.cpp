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
