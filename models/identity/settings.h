// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::identity {

/// Settings that hold for the whole temple: kept in the store, sent to every counter, audited.
/// What belongs to one computer (printer, window) is not here.
enum class Setting {
    /// Minutes without a key after which the window asks for the PIN again.
    AutoLockMinutes,
    /// Hours after a log-in by password in which the PIN is enough at the same counter.
    PinHours,
    /// What receipts are printed on: "a5", "80mm" or "58mm".
    ReceiptPaper,
    /// Days after its own in which a receipt may be cancelled by who holds "receipt.cancel"; after
    /// them it takes "receipt.cancel_any". The policy of the same key (models/conflicts).
    CancelDays,
    /// "none", or "manager": every cancellation takes "receipt.cancel_any". A policy, too.
    CancelApprover,
    /// Rupees that the counter offers for a donation, "11,21,51": at most twelve.
    QuickAmounts,
    /// What is said to a devotee before a consent is ticked.
    ConsentText,
};

inline constexpr Setting kAllSettings[] = {Setting::AutoLockMinutes, Setting::PinHours,
    Setting::ReceiptPaper, Setting::CancelDays, Setting::CancelApprover, Setting::QuickAmounts,
    Setting::ConsentText};

/// What kind of value a setting holds.
enum class SettingForm { Number, Choice, Amounts, Words };

/// What a setting may hold: a whole number from least to most, one of the choices, amounts in
/// rupees with commas between, or words of at most `most` letters.
struct SettingSpec
{
    Setting setting;
    QLatin1StringView key;
    QLatin1StringView standard;
    qint64 least = 0;
    qint64 most = 0;
    std::span<const QLatin1StringView> choices = {};
    SettingForm form = SettingForm::Number;
};
const SettingSpec& specOf(Setting setting);
/// By key ("auto_lock_minutes"); refuses with setting.unknown.
Result<Setting> parseSetting(const QString& key);

/// The stored value, or the standard one.
Result<QString> settingText(store::Connection& db, Setting setting);
/// The same of a setting that is a number.
Result<qint64> settingNumber(store::Connection& db, Setting setting);

/// The amounts that the counter offers, as stored.
Result<std::vector<Money>> quickAmounts(store::Connection& db);

/// Needs settings.manage. Refuses: setting.not_a_number, setting.out_of_range,
/// setting.not_a_choice, setting.not_amounts, text.too_long. Nothing is written when it stands so
/// already.
Result<void> changeSetting(store::UnitOfWork& unit, Setting setting, const QString& value);

} // namespace mm::identity
