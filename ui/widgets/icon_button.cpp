// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QKeyEvent>

namespace mm::ui {

using namespace Qt::StringLiterals;

IconButton::IconButton(QLatin1StringView icon, const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_name(name)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setIconSize(QSize(kIconSize, kIconSize));
    setIconName(icon);
    describe();
}

void IconButton::setIconName(QLatin1StringView icon, Role role)
{
    setIcon(themedIcon(icon, role, Role::Primary, this));
}

void IconButton::setName(const QString& name)
{
    m_name = name;
    describe();
}

void IconButton::setKey(const QKeySequence& key)
{
    m_key = key;
    setShortcut(key);
    describe();
}

void IconButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void IconButton::describe()
{
    const QString key = m_key.toString(QKeySequence::NativeText);
    setSpokenName(this, m_name, key.isEmpty() ? m_name : u"%1 (%2)"_s.arg(m_name, key));
}

} // namespace mm::ui
