// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/authority.h"

#include "models/accounts/ledgers.h"
#include "models/conflicts/row_values.h"
#include "models/store/tables.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using identity::Role;
using store::BundleRow;

namespace {

struct Guard
{
    int tag;
    QLatin1StringView permission;
};

/// What the use cases ask for at the counter.
const Guard* guardOf(int tag)
{
    static const std::array kGuards{
        Guard{tables::temples.tag, "settings.manage"_L1},
        Guard{tables::settings.tag, "settings.manage"_L1},
        Guard{tables::temple_keys.tag, "settings.manage"_L1},
        Guard{tables::funds.tag, "settings.manage"_L1},
        Guard{tables::ledgers.tag, "settings.manage"_L1},
        Guard{tables::users.tag, "user.manage"_L1},
        Guard{tables::counters.tag, "device.manage"_L1},
        Guard{tables::deities.tag, "seva.manage"_L1},
        Guard{tables::sevas.tag, "seva.manage"_L1},
        Guard{tables::seva_batches.tag, "seva.manage"_L1},
        Guard{tables::seva_prices.tag, "seva.manage"_L1},
        Guard{tables::donation_categories.tag, "donation.manage"_L1},
        Guard{tables::donation_purposes.tag, "donation.manage"_L1},
        Guard{tables::period_locks.tag, "period.close"_L1},
        Guard{tables::conflicts.tag, "conflict.resolve"_L1},
    };
    const auto* const found = std::find_if(
        kGuards.begin(), kGuards.end(), [tag](const Guard& guard) { return guard.tag == tag; });
    return found == kGuards.end() ? nullptr : found;
}

/// Their own password, PIN and language.
bool isOwnAffair(const BundleRow& row, UserId user)
{
    if (row.table->tag != tables::users.tag || row.op != 'p' || row.id != user.uuid) {
        return false;
    }
    return std::all_of(row.values.begin(), row.values.end(), [&row](const auto& cell) {
        const QLatin1StringView name(row.table->columns[static_cast<size_t>(cell.first)].name);
        return name == "password_hash"_L1 || name == "pin_hash"_L1 || name == "language"_L1;
    });
}

/// The head of the counter's own drawer is made when it is first needed, whoever sits there.
bool isOwnDrawer(const BundleRow& row, const PushedOperation& operation)
{
    if (row.table->tag != tables::ledgers.tag || row.op != 'i') {
        return false;
    }
    const QString code = textOf(row, "code");
    return code == accounts::counterCashCode(operation.counterCode)
        || std::ranges::any_of(operation.formerCodes,
            [&code](const QString& former) { return code == accounts::counterCashCode(former); });
}

/// Nobody makes somebody who stands above them.
bool isAbove(const BundleRow& row, Role own)
{
    if (row.table->tag != tables::users.tag || own == Role::Administrator) {
        return false;
    }
    const auto wanted = identity::parseRole(textOf(row, "role"));
    return wanted && *wanted == Role::Administrator;
}

Error refusal(QLatin1StringView rule, const BundleRow& row)
{
    return Error{ErrorKind::PermissionDenied, rule, {},
        {{u"table"_s, QString(QLatin1StringView(row.table->name))}}, {}};
}

} // namespace

std::optional<Error> beyondRole(const PushedOperation& operation, std::optional<Role> role)
{
    if (operation.isReleased) {
        return std::nullopt;
    }
    for (const auto& row : operation.rows) {
        const Guard* guard = guardOf(row.table->tag);
        if (guard == nullptr || isOwnAffair(row, operation.user) || isOwnDrawer(row, operation)) {
            continue;
        }
        // A counter that was let in with a code: nobody was logged in at the service. And a
        // conflict is the service's own word, whoever settled it since.
        if (operation.isGivenBack
            && (row.table->tag == tables::conflicts.tag
                || (operation.user.isNull() && row.table->tag == tables::counters.tag))) {
            continue;
        }
        if (!role) {
            return refusal("sync.user_unknown"_L1, row);
        }
        if (!identity::roleHolds(*role, guard->permission) || isAbove(row, *role)) {
            return refusal("sync.not_allowed"_L1, row);
        }
    }
    return std::nullopt;
}

} // namespace mm::conflicts
