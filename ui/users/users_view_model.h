// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/users.h"
#include "ui/support/desk_runner.h"

#include <QObject>

namespace mm::ui {

/// Behind the Users page: who works here, and what whoever is logged in may change of them. For
/// who holds user.manage.
class UsersViewModel final : public QObject
{
    Q_OBJECT
public:
    enum class Done {
        Added,
        RoleChanged,
        Disabled,
        Enabled,
        PasswordReset,
        PinSet,
        PinGiven,
        PinRemoved
    };
    Q_ENUM(Done)

    /// `runner` outlives the model.
    UsersViewModel(DeskRunner& runner, QObject* parent = nullptr);

    /// Reads the users; usersChanged() follows.
    void load();
    [[nodiscard]] const std::vector<identity::User>& users() const { return m_users; }
    [[nodiscard]] const identity::User* user(UserId id) const;
    /// Who is logged in.
    [[nodiscard]] UserId self() const { return m_self; }
    /// Whether the one who is logged in may change somebody of this role, or give it.
    [[nodiscard]] bool mayManage(identity::Role role) const;
    [[nodiscard]] std::vector<identity::Role> rolesToGive() const;

    /// Each answers with done() and usersChanged(), or with refused(). Nothing happens while
    /// another one is under way.
    void addUser(const identity::UserDraft& draft);
    void changeRole(UserId id, identity::Role role);
    void setDisabled(UserId id, bool disabled);
    void resetPassword(UserId id, const QString& password);
    /// A PIN for somebody else to begin with; they may change it.
    void givePin(UserId id, const QString& pin);
    /// Of somebody else, so that only the password opens.
    void removePin(UserId id);
    /// The own PIN; empty takes it away.
    void setOwnPin(const QString& password, const QString& pin);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void usersChanged();
    void done(mm::ui::UsersViewModel::Done what, const mm::UserId& who);
    void refused(const mm::Error& error);
    void busyChanged(bool busy);

private:
    template <typename Work>
    void act(Done what, Work work);
    void setBusy(bool busy);

    DeskRunner& m_runner;
    std::vector<identity::User> m_users;
    UserId m_self;
    std::optional<identity::Role> m_ownRole;
    bool m_busy = false;
};

} // namespace mm::ui
