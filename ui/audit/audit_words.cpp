// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_words.h"

#include <QCoreApplication>

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWords{
    AuditWord{"receipt.issue"_L1, QT_TRANSLATE_NOOP("AuditWords", "Receipt issued")},
    AuditWord{"receipt.cancel"_L1, QT_TRANSLATE_NOOP("AuditWords", "Receipt cancelled")},
    AuditWord{"receipt.print"_L1, QT_TRANSLATE_NOOP("AuditWords", "Receipt printed")},
    AuditWord{"receipt.reprint"_L1, QT_TRANSLATE_NOOP("AuditWords", "Receipt printed again")},
    AuditWord{"kind.value"_L1, QT_TRANSLATE_NOOP("AuditWords", "Gift in kind valued")},
    AuditWord{"booking.move"_L1, QT_TRANSLATE_NOOP("AuditWords", "Booking moved")},
    AuditWord{"booking.cancel"_L1, QT_TRANSLATE_NOOP("AuditWords", "Booking cancelled")},
    AuditWord{"booking.perform"_L1, QT_TRANSLATE_NOOP("AuditWords", "Seva performed")},
    AuditWord{"booking.no_show"_L1, QT_TRANSLATE_NOOP("AuditWords", "Devotee did not come")},
    AuditWord{"devotee.create"_L1, QT_TRANSLATE_NOOP("AuditWords", "Devotee registered")},
    AuditWord{"devotee.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "Devotee changed")},
    AuditWord{"devotee.merge"_L1, QT_TRANSLATE_NOOP("AuditWords", "Devotees merged")},
    AuditWord{"devotee.unmerge"_L1, QT_TRANSLATE_NOOP("AuditWords", "Merge taken back")},
    AuditWord{"devotee.export"_L1, QT_TRANSLATE_NOOP("AuditWords", "Devotees exported")},
    AuditWord{"table.export"_L1, QT_TRANSLATE_NOOP("AuditWords", "Table exported")},
    AuditWord{"household.create"_L1, QT_TRANSLATE_NOOP("AuditWords", "Household founded")},
    AuditWord{"household.join"_L1, QT_TRANSLATE_NOOP("AuditWords", "Household joined")},
    AuditWord{"household.leave"_L1, QT_TRANSLATE_NOOP("AuditWords", "Household left")},
    AuditWord{"seva.create"_L1, QT_TRANSLATE_NOOP("AuditWords", "Seva added")},
    AuditWord{"seva.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "Seva changed")},
    AuditWord{"seva.price"_L1, QT_TRANSLATE_NOOP("AuditWords", "Price of a seva set")},
    AuditWord{"seva.batch"_L1, QT_TRANSLATE_NOOP("AuditWords", "Seva times set")},
    AuditWord{"deity.create"_L1, QT_TRANSLATE_NOOP("AuditWords", "Deity added")},
    AuditWord{"category.create"_L1, QT_TRANSLATE_NOOP("AuditWords", "Donation category added")},
    AuditWord{"period.close"_L1, QT_TRANSLATE_NOOP("AuditWords", "Books closed for a period")},
    AuditWord{"period.open"_L1, QT_TRANSLATE_NOOP("AuditWords", "Books opened again")},
    AuditWord{"user.add"_L1, QT_TRANSLATE_NOOP("AuditWords", "User added")},
    AuditWord{"user.change_role"_L1, QT_TRANSLATE_NOOP("AuditWords", "Role changed")},
    AuditWord{"user.disable"_L1, QT_TRANSLATE_NOOP("AuditWords", "User disabled")},
    AuditWord{"user.enable"_L1, QT_TRANSLATE_NOOP("AuditWords", "User enabled")},
    AuditWord{"user.login"_L1, QT_TRANSLATE_NOOP("AuditWords", "Logged in")},
    AuditWord{"user.login_failed"_L1, QT_TRANSLATE_NOOP("AuditWords", "Log-in failed")},
    AuditWord{"user.change_password"_L1, QT_TRANSLATE_NOOP("AuditWords", "Password changed")},
    AuditWord{"user.reset_password"_L1, QT_TRANSLATE_NOOP("AuditWords", "Password reset")},
    AuditWord{"user.choose_language"_L1, QT_TRANSLATE_NOOP("AuditWords", "Language chosen")},
    AuditWord{"user.set_pin"_L1, QT_TRANSLATE_NOOP("AuditWords", "PIN set")},
    AuditWord{"user.give_pin"_L1, QT_TRANSLATE_NOOP("AuditWords", "PIN given")},
    AuditWord{"user.approval_failed"_L1, QT_TRANSLATE_NOOP("AuditWords", "Approval refused")},
    AuditWord{"user.remove_pin"_L1, QT_TRANSLATE_NOOP("AuditWords", "PIN removed")},
    AuditWord{"policy.change"_L1, QT_TRANSLATE_NOOP("AuditWords", "Rule for counters changed")},
    AuditWord{"conflict.resolve"_L1, QT_TRANSLATE_NOOP("AuditWords", "Conflict settled")},
    AuditWord{"receipt.cancelled_twice"_L1,
        QT_TRANSLATE_NOOP("AuditWords", "Second cancellation taken back")},
    AuditWord{"booking.taken_back"_L1,
        QT_TRANSLATE_NOOP("AuditWords", "Booking ended twice, one entry taken back")},
    AuditWord{"voucher.counted_later"_L1,
        QT_TRANSLATE_NOOP("AuditWords", "Came late, counted after the closing")},
    AuditWord{"online.money_without_receipt"_L1,
        QT_TRANSLATE_NOOP("AuditWords", "Online money without a receipt")},
    AuditWord{
        "online.money_returned"_L1, QT_TRANSLATE_NOOP("AuditWords", "Online money given back")},
    AuditWord{"booking.oversold"_L1, QT_TRANSLATE_NOOP("AuditWords", "Booking without a place")},
    AuditWord{"booking.refund"_L1, QT_TRANSLATE_NOOP("AuditWords", "Booking to be refunded")},
    AuditWord{"settings.change"_L1, QT_TRANSLATE_NOOP("AuditWords", "Setting changed")},
    AuditWord{"temple.create"_L1, QT_TRANSLATE_NOOP("AuditWords", "Temple set up")},
    AuditWord{"temple.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "Temple details changed")},
    AuditWord{"counter.recode"_L1, QT_TRANSLATE_NOOP("AuditWords", "Counter code changed")},
    AuditWord{"keys.renew_recovery"_L1, QT_TRANSLATE_NOOP("AuditWords", "Recovery key renewed")},
};

} // namespace

std::span<const AuditWord> auditWords()
{
    return kWords;
}

QString auditText(const QString& action)
{
    for (const auto& word : kWords) {
        if (action == word.action) {
            return QCoreApplication::translate("AuditWords", word.words);
        }
    }
    QString plain = action;
    return plain.replace(u'.', u' ').replace(u'_', u' ');
}

} // namespace mm::ui
