// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibility.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget* widget)
{
    return u"%1 \"%2\""_s.arg(
        QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

bool isInternal(const QWidget* widget)
{
    return widget->objectName().startsWith("qt_"_L1);
}

bool takesFocus(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && !isInternal(widget)
        && widget->focusProxy() == nullptr;
}

} // namespace

QStringList tabOrder(QWidget* window)
{
    QStringList visited;
    QSet<const QWidget*> seen;
    while (visited.size() < 500) {
        QTest::keyClick(
            window->focusWidget() != nullptr ? window->focusWidget() : window, Qt::Key_Tab);
        const QWidget* now = window->focusWidget();
        if (now == nullptr || seen.contains(now)) {
            break;
        }
        seen.insert(now);
        visited << now->objectName();
    }
    return visited;
}

QStringList accessibilityFaults(QWidget* root)
{
    QStringList faults;
    QSet<QString> names;
    QSet<QString> reachable;
    for (const QString& name : tabOrder(root->window())) {
        reachable.insert(name);
    }
    const auto widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label != nullptr && label->buddy() != nullptr && !label->buddy()->isVisible()) {
            faults << describe(widget) + u": its field is not shown"_s;
        }
        if (!takesFocus(widget)) {
            continue;
        }
        if (widget->objectName().isEmpty()) {
            faults << describe(widget) + u": no objectName"_s;
        } else if (names.contains(widget->objectName())) {
            faults << describe(widget) + u": its objectName is taken"_s;
        }
        names.insert(widget->objectName());
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            faults << describe(widget) + u": no spoken name"_s;
        }
        if (!reachable.contains(widget->objectName())) {
            faults << describe(widget) + u": Tab does not reach it"_s;
        }
    }
    return faults;
}

} // namespace mm::test
