// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/naming.h"

#include <QWidget>

namespace mm::ui {

using namespace Qt::StringLiterals;

void setPurpose(QWidget* widget, QLatin1StringView purpose)
{
    QString type = QString::fromLatin1(widget->metaObject()->className());
    type = type.mid(type.lastIndexOf(u':') + 1);
    if (type.startsWith(u'Q')) {
        type.remove(0, 1);
    }
    widget->setObjectName(purpose + type);
}

void setSpokenName(QWidget* widget, const QString& name, const QString& hint)
{
    widget->setAccessibleName(name);
    if (!hint.isEmpty()) {
        widget->setToolTip(hint);
        widget->setAccessibleDescription(hint);
    }
}

QString withoutMnemonic(const QString& text)
{
    QString plain = text;
    plain.replace("&&"_L1, "\x01"_L1);
    plain.remove(u'&');
    plain.replace("\x01"_L1, "&"_L1);
    return plain;
}

} // namespace mm::ui
