// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QLatin1StringView>
#include <QSet>
#include <QString>

#include <optional>
#include <span>

namespace mm::identity {

/// Who may work here. Each of the first four may do what the next one may; the priest stands aside:
/// he reads the seva list and marks what is performed, and sees no money and no phone.
enum class Role { Administrator, TempleManager, Accountant, CounterStaff, Priest };

inline constexpr Role kAllRoles[] = {
    Role::Administrator, Role::TempleManager, Role::Accountant, Role::CounterStaff, Role::Priest};

/// "administrator", "temple_manager", "accountant", "counter_staff", "priest": as stored.
QLatin1StringView roleName(Role role);
/// The stored names in either case, and SUPER_ADMIN; refuses with role.unknown.
Result<Role> parseRole(const QString& text, const QString& field = {});

/// Every permission string that any use case asks for.
std::span<const QLatin1StringView> allPermissionNames();
bool roleHolds(Role role, QLatin1StringView permission);
QSet<QString> permissionsOf(Role role);

/// Whether somebody of role `actor` may make, change or disable a user of role `other`: an
/// administrator everybody, a temple manager everybody but administrators, nobody else anybody.
bool mayManage(Role actor, Role other);

} // namespace mm::identity
