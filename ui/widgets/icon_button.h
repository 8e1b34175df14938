// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QKeySequence>
#include <QToolButton>

namespace mm::ui {

/// A button that is only an icon. It cannot be made without a name: that is what the screen reader
/// says and the tool tip shows, with the key behind it.
class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    IconButton(QLatin1StringView icon, const QString& name, QWidget* parent = nullptr);

    void setIconName(QLatin1StringView icon, Role role = Role::Text);
    void setName(const QString& name);
    /// The key that does the same, anywhere in the window.
    void setKey(const QKeySequence& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    QString m_name;
    QKeySequence m_key;
};

} // namespace mm::ui
