// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/session.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QSettings;
class QStackedWidget;

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

class LoginForm;
class PersonRow;
class PinPanel;
class RoleLabel;
class Theme;

/// The door: log-in when the program opens, lock screen and change of user afterwards. Whoever has
/// given the password today needs only the PIN; a door that was tried too often says for how long
/// it stays shut.
class LoginScreen final : public QWidget
{
    Q_OBJECT
public:
    /// All of it outlives the screen.
    struct Parts
    {
        Session& session;
        Theme& theme;
        texts::LanguageSwitch& languages;
        QSettings& settings;
    };
    explicit LoginScreen(const Parts& parts, QWidget* parent = nullptr);

    /// Shown above the form.
    void setTemple(const QString& name);
    /// The store is open. Before that one may type; Enter is remembered.
    void setReady();

Q_SIGNALS:
    void languageChanged(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void wire();
    void showPeople(const QList<KnownPerson>& people);
    void choose(const KnownPerson& person);
    void usePassword(const QString& username);
    void submitPassword(const QString& username, QString password);
    void submitPin(const QString& username, QString pin);
    void begin();
    void showRefusal(const Error& why);
    void showWait();
    void endWait();
    void showError(const Error& why, bool takeFocus);
    void retranslate();

    Session& m_session;
    QSettings& m_settings;
    RoleLabel* m_temple;
    RoleLabel* m_state;
    PersonRow* m_people;
    QStackedWidget* m_ways;
    LoginForm* m_form;
    PinPanel* m_pin;
    QTimer m_tick;
    QDeadlineTimer m_wait;
    std::optional<Error> m_shut;
    /// Enter was pressed before the store was open.
    std::optional<std::pair<QString, QString>> m_early;
    bool m_ready = false;
    bool m_busy = false;
    bool m_isTouched = false;
};

} // namespace mm::ui
