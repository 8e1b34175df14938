// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/roles.h"

#include <array>

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kAdministrator = 1U << 0U;
constexpr unsigned kManager = 1U << 1U;
constexpr unsigned kAccountant = 1U << 2U;
constexpr unsigned kCounter = 1U << 3U;
constexpr unsigned kPriest = 1U << 4U;

constexpr unsigned kOnlyAdministrator = kAdministrator;
constexpr unsigned kFromManager = kAdministrator | kManager;
constexpr unsigned kFromAccountant = kFromManager | kAccountant;
constexpr unsigned kFromCounter = kFromAccountant | kCounter;

struct Grant
{
    QLatin1StringView permission;
    unsigned roles;
};

/// The one place where it stands who may do what.
constexpr std::array kGrants{
    Grant{"donation.create"_L1, kFromCounter},
    Grant{"donation.manage"_L1, kFromManager},
    Grant{"receipt.view"_L1, kFromCounter},
    Grant{"receipt.reprint"_L1, kFromCounter},
    Grant{"receipt.cancel"_L1, kFromAccountant},
    Grant{"receipt.cancel_any"_L1, kFromManager},
    // The accountant records what came in kind; its value is somebody else's word.
    Grant{"kind.value"_L1, kFromManager},
    Grant{"cash.move"_L1, kFromCounter},
    // Logged with its reason: that is what makes it harmless.
    Grant{"drawer.open"_L1, kFromCounter},
    Grant{"seva.view"_L1, kFromCounter},
    Grant{"seva.manage"_L1, kFromManager},
    Grant{"seva_list.view"_L1, kFromCounter | kPriest},
    Grant{"booking.create"_L1, kFromCounter},
    Grant{"booking.perform"_L1, kFromCounter | kPriest},
    Grant{"booking.move"_L1, kFromCounter},
    Grant{"booking.move_any"_L1, kFromManager},
    Grant{"booking.cancel"_L1, kFromAccountant},
    Grant{"devotee.view"_L1, kFromCounter},
    Grant{"devotee.create"_L1, kFromCounter},
    Grant{"devotee.update"_L1, kFromCounter},
    Grant{"devotee.merge"_L1, kFromAccountant},
    Grant{"voucher.view"_L1, kFromAccountant},
    Grant{"voucher.post"_L1, kFromAccountant},
    Grant{"report.view"_L1, kFromAccountant},
    Grant{"period.close"_L1, kFromAccountant},
    Grant{"user.manage"_L1, kFromManager},
    Grant{"settings.manage"_L1, kFromManager},
    Grant{"device.manage"_L1, kFromManager},
    Grant{"conflict.resolve"_L1, kFromAccountant},
    Grant{"audit.view"_L1, kFromAccountant},
    // A copy is encrypted, and the counter makes one at the close of the day.
    Grant{"backup.create"_L1, kFromCounter},
    Grant{"backup.restore"_L1, kOnlyAdministrator},
    Grant{"data.export"_L1, kFromAccountant},
    Grant{"data.import"_L1, kFromManager},
};

constexpr auto permissionNames()
{
    std::array<QLatin1StringView, kGrants.size()> names;
    for (size_t i = 0; i < names.size(); ++i) {
        names[i] = kGrants[i].permission;
    }
    return names;
}

constexpr auto kPermissionNames = permissionNames();

constexpr unsigned bit(Role role)
{
    return 1U << static_cast<unsigned>(role);
}
static_assert(bit(Role::Administrator) == kAdministrator && bit(Role::Priest) == kPriest);

} // namespace

QLatin1StringView roleName(Role role)
{
    switch (role) {
    case Role::Administrator:
        return "administrator"_L1;
    case Role::TempleManager:
        return "temple_manager"_L1;
    case Role::Accountant:
        return "accountant"_L1;
    case Role::CounterStaff:
        return "counter_staff"_L1;
    case Role::Priest:
        return "priest"_L1;
    }
    Q_UNREACHABLE();
}

Result<Role> parseRole(const QString& text, const QString& field)
{
    const QString wanted = text.trimmed().toLower();
    if (wanted == "super_admin"_L1) {
        return Role::Administrator;
    }
    for (const Role role : kAllRoles) {
        if (wanted == roleName(role)) {
            return role;
        }
    }
    return fail(invalid("role.unknown"_L1, field, {{u"role"_s, text}}));
}

std::span<const QLatin1StringView> allPermissionNames()
{
    return kPermissionNames;
}

bool roleHolds(Role role, QLatin1StringView permission)
{
    for (const auto& grant : kGrants) {
        if (grant.permission == permission) {
            return (grant.roles & bit(role)) != 0;
        }
    }
    return false;
}

QSet<QString> permissionsOf(Role role)
{
    QSet<QString> held;
    for (const auto& grant : kGrants) {
        if ((grant.roles & bit(role)) != 0) {
            held.insert(grant.permission);
        }
    }
    return held;
}

bool mayManage(Role actor, Role other)
{
    return actor == Role::Administrator
        || (actor == Role::TempleManager && other != Role::Administrator);
}

} // namespace mm::identity
