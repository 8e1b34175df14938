// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/user_words.h"

#include <QCoreApplication>

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;
using identity::Role;

namespace {

struct PermissionWord
{
    QLatin1StringView permission;
    const char* words;
};

constexpr std::array kWords{
    PermissionWord{"donation.create"_L1, QT_TRANSLATE_NOOP("UserWords", "Issue receipts")},
    PermissionWord{
        "donation.manage"_L1, QT_TRANSLATE_NOOP("UserWords", "Manage donation categories")},
    PermissionWord{"receipt.view"_L1, QT_TRANSLATE_NOOP("UserWords", "See receipts")},
    PermissionWord{"receipt.reprint"_L1, QT_TRANSLATE_NOOP("UserWords", "Print receipts again")},
    PermissionWord{"receipt.cancel"_L1, QT_TRANSLATE_NOOP("UserWords", "Cancel receipts")},
    PermissionWord{"receipt.cancel_any"_L1,
        QT_TRANSLATE_NOOP("UserWords", "Cancel receipts after their days")},
    PermissionWord{"kind.value"_L1, QT_TRANSLATE_NOOP("UserWords", "Value gifts in kind")},
    PermissionWord{"seva.view"_L1, QT_TRANSLATE_NOOP("UserWords", "See the sevas")},
    PermissionWord{"seva.manage"_L1, QT_TRANSLATE_NOOP("UserWords", "Change sevas and prices")},
    PermissionWord{"seva_list.view"_L1, QT_TRANSLATE_NOOP("UserWords", "See the day's seva list")},
    PermissionWord{"booking.create"_L1, QT_TRANSLATE_NOOP("UserWords", "Book sevas")},
    PermissionWord{"booking.perform"_L1, QT_TRANSLATE_NOOP("UserWords", "Mark sevas as performed")},
    PermissionWord{"booking.move"_L1, QT_TRANSLATE_NOOP("UserWords", "Move bookings")},
    PermissionWord{
        "booking.move_any"_L1, QT_TRANSLATE_NOOP("UserWords", "Move bookings after the last day")},
    PermissionWord{"booking.cancel"_L1, QT_TRANSLATE_NOOP("UserWords", "Cancel bookings")},
    PermissionWord{"devotee.view"_L1, QT_TRANSLATE_NOOP("UserWords", "See devotees")},
    PermissionWord{"devotee.create"_L1, QT_TRANSLATE_NOOP("UserWords", "Register devotees")},
    PermissionWord{"devotee.update"_L1, QT_TRANSLATE_NOOP("UserWords", "Change devotees")},
    PermissionWord{"devotee.merge"_L1, QT_TRANSLATE_NOOP("UserWords", "Merge devotees")},
    PermissionWord{
        "cash.move"_L1, QT_TRANSLATE_NOOP("UserWords", "Put cash into the drawer and take it out")},
    PermissionWord{
        "drawer.open"_L1, QT_TRANSLATE_NOOP("UserWords", "Open the drawer without a sale")},
    PermissionWord{"voucher.view"_L1, QT_TRANSLATE_NOOP("UserWords", "See vouchers")},
    PermissionWord{"voucher.post"_L1, QT_TRANSLATE_NOOP("UserWords", "Post vouchers")},
    PermissionWord{"report.view"_L1, QT_TRANSLATE_NOOP("UserWords", "See reports")},
    PermissionWord{"period.close"_L1, QT_TRANSLATE_NOOP("UserWords", "Close the books")},
    PermissionWord{"user.manage"_L1, QT_TRANSLATE_NOOP("UserWords", "Manage users")},
    PermissionWord{"settings.manage"_L1, QT_TRANSLATE_NOOP("UserWords", "Change settings")},
    PermissionWord{
        "conflict.resolve"_L1, QT_TRANSLATE_NOOP("UserWords", "Settle conflicts of counters")},
    PermissionWord{
        "device.manage"_L1, QT_TRANSLATE_NOOP("UserWords", "Manage counters' computers")},
    PermissionWord{"audit.view"_L1, QT_TRANSLATE_NOOP("UserWords", "Read the audit trail")},
    PermissionWord{"backup.create"_L1, QT_TRANSLATE_NOOP("UserWords", "Make backups")},
    PermissionWord{"backup.restore"_L1, QT_TRANSLATE_NOOP("UserWords", "Restore backups")},
    PermissionWord{"data.export"_L1, QT_TRANSLATE_NOOP("UserWords", "Export data")},
    PermissionWord{"data.import"_L1, QT_TRANSLATE_NOOP("UserWords", "Import data")},
};

const char* roleWords(Role role)
{
    switch (role) {
    case Role::Administrator:
        return QT_TRANSLATE_NOOP("UserWords", "Administrator");
    case Role::TempleManager:
        return QT_TRANSLATE_NOOP("UserWords", "Temple manager");
    case Role::Accountant:
        return QT_TRANSLATE_NOOP("UserWords", "Accountant");
    case Role::CounterStaff:
        return QT_TRANSLATE_NOOP("UserWords", "Counter staff");
    case Role::Priest:
        return QT_TRANSLATE_NOOP("UserWords", "Priest");
    }
    Q_UNREACHABLE();
}

} // namespace

QString roleText(Role role)
{
    return QCoreApplication::translate("UserWords", roleWords(role));
}

QString permissionText(QLatin1StringView permission)
{
    for (const auto& word : kWords) {
        if (word.permission == permission) {
            return QCoreApplication::translate("UserWords", word.words);
        }
    }
    return permission;
}

} // namespace mm::ui
