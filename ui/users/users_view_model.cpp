// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/users_view_model.h"

#include "ui/support/permission.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

struct Staff
{
    std::vector<identity::User> users;
    store::Actor actor;
};

Result<Staff> readStaff(const Workplace& place)
{
    MM_CHECK(mayRead(place.desk, u"user.manage"_s));
    MM_LET(users, identity::listUsers(place.desk.db));
    return Staff{std::move(users), place.desk.actor};
}

} // namespace

UsersViewModel::UsersViewModel(DeskRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{ }

void UsersViewModel::load()
{
    m_runner.ask(this, readStaff, [this](Result<Staff> staff) {
        if (!staff) {
            m_users.clear();
            m_ownRole.reset();
            Q_EMIT usersChanged();
            Q_EMIT refused(staff.error());
            return;
        }
        m_users = std::move(staff->users);
        m_self = staff->actor.id;
        const auto role = identity::parseRole(staff->actor.role);
        m_ownRole = role ? std::optional(*role) : std::nullopt;
        Q_EMIT usersChanged();
    });
}

const identity::User* UsersViewModel::user(UserId id) const
{
    const auto found = std::find_if(
        m_users.begin(), m_users.end(), [id](const identity::User& user) { return user.id == id; });
    return found == m_users.end() ? nullptr : &*found;
}

bool UsersViewModel::mayManage(identity::Role role) const
{
    return m_ownRole && identity::mayManage(*m_ownRole, role);
}

std::vector<identity::Role> UsersViewModel::rolesToGive() const
{
    std::vector<identity::Role> roles;
    for (const auto role : identity::kAllRoles) {
        if (mayManage(role)) {
            roles.push_back(role);
        }
    }
    return roles;
}

template <typename Work>
void UsersViewModel::act(Done what, Work work)
{
    if (m_busy) {
        return;
    }
    setBusy(true);
    m_runner.ask(this, std::move(work), [this, what](const Result<UserId>& who) {
        setBusy(false);
        if (!who) {
            Q_EMIT refused(who.error());
            return;
        }
        Q_EMIT done(what, *who);
        load();
    });
}

void UsersViewModel::addUser(const identity::UserDraft& draft)
{
    act(Done::Added, [draft](Workplace& place) {
        return store::inUnitOfWork(
            place.desk, [&](store::UnitOfWork& unit) { return identity::addUser(unit, draft); });
    });
}

void UsersViewModel::changeRole(UserId id, identity::Role role)
{
    act(Done::RoleChanged, [id, role](Workplace& place) -> Result<UserId> {
        MM_CHECK(store::inUnitOfWork(place.desk,
            [&](store::UnitOfWork& unit) { return identity::changeRole(unit, id, role); }));
        return id;
    });
}

void UsersViewModel::setDisabled(UserId id, bool disabled)
{
    act(disabled ? Done::Disabled : Done::Enabled,
        [id, disabled](Workplace& place) -> Result<UserId> {
            MM_CHECK(store::inUnitOfWork(place.desk, [&](store::UnitOfWork& unit) {
                return disabled ? identity::disableUser(unit, id) : identity::enableUser(unit, id);
            }));
            return id;
        });
}

void UsersViewModel::givePin(UserId id, const QString& pin)
{
    act(Done::PinGiven, [id, pin](Workplace& place) -> Result<UserId> {
        MM_CHECK(store::inUnitOfWork(
            place.desk, [&](store::UnitOfWork& unit) { return identity::givePin(unit, id, pin); }));
        return id;
    });
}

void UsersViewModel::removePin(UserId id)
{
    act(Done::PinRemoved, [id](Workplace& place) -> Result<UserId> {
        MM_CHECK(store::inUnitOfWork(
            place.desk, [&](store::UnitOfWork& unit) { return identity::removePin(unit, id); }));
        return id;
    });
}

void UsersViewModel::resetPassword(UserId id, const QString& password)
{
    act(Done::PasswordReset, [id, password](Workplace& place) -> Result<UserId> {
        MM_CHECK(store::inUnitOfWork(place.desk,
            [&](store::UnitOfWork& unit) { return identity::resetPassword(unit, id, password); }));
        return id;
    });
}

void UsersViewModel::setOwnPin(const QString& password, const QString& pin)
{
    act(pin.isEmpty() ? Done::PinRemoved : Done::PinSet,
        [password, pin](Workplace& place) -> Result<UserId> {
            MM_CHECK(identity::setPin(place.desk, {password, pin, {}}));
            return place.desk.actor.id;
        });
}

void UsersViewModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace mm::ui
