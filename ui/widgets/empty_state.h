// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/role_label.h"

#include <QKeySequence>
#include <QWidget>

class QVBoxLayout;

namespace mm::ui {

class KeyButton;

/// A page or table with nothing in it: what it is for, and the key that starts it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QLatin1StringView icon, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& sentence);
    /// For places narrower than a page.
    void setLineLength(int pixels);
    /// Shows the button; without a key, only the button.
    void setAction(const QString& text, const QKeySequence& key = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int kLineLength = 440;

    void drawIcon();

    QLatin1StringView m_icon;
    QLabel* m_picture;
    RoleLabel* m_title;
    RoleLabel* m_sentence;
    KeyButton* m_action;
    QVBoxLayout* m_column;
    int m_lineLength = kLineLength;
};

} // namespace mm::ui
