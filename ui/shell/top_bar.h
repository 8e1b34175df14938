// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace mm::ui {

class IconButton;
class KeyButton;
class RoleLabel;

/// Above the page: where and who, the way to every command, the look and the language.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    /// "Counter C01 · Shift 3"; written by the page's side in the language of the window.
    void setPlace(const QString& place);
    void setUser(const QString& name);

Q_SIGNALS:
    void commandsRequested();
    void themeToggled();
    /// The menu of the look is to be shown under `below`.
    void lookRequested(QWidget* below);
    void languageChosen(const QString& code);
    /// The user's name was pressed: switch user or lock.
    void userRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showLanguages();

    RoleLabel* m_place;
    KeyButton* m_user;
    KeyButton* m_search;
    IconButton* m_theme;
    IconButton* m_look;
    IconButton* m_language;
};

} // namespace mm::ui
