// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/settings.h"

#include "models/audit/audit.h"
#include "models/core/indian_format.h"
#include "models/core/person_rules.h"
#include "models/identity/identity_sql.h"
#include "models/identity/sealing.h"
#include "models/store/tables.h"

#include <array>

namespace mm::identity {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr std::array kApprovers{"none"_L1, "manager"_L1};
constexpr std::array kPapers{"a5"_L1, "80mm"_L1, "58mm"_L1};

constexpr std::array kSpecs{
    SettingSpec{Setting::AutoLockMinutes, "auto_lock_minutes"_L1, "10"_L1, 1, 240},
    SettingSpec{Setting::PinHours, "pin_hours"_L1, "12"_L1, 1, 24},
    SettingSpec{
        Setting::ReceiptPaper, "receipt_paper"_L1, "a5"_L1, 0, 0, kPapers, SettingForm::Choice},
    SettingSpec{Setting::CancelDays, "sync.policy.cancel_days"_L1, "30"_L1, 0, 366},
    SettingSpec{Setting::CancelApprover, "sync.policy.cancel_approver"_L1, "none"_L1, 0, 0,
        kApprovers, SettingForm::Choice},
    SettingSpec{Setting::QuickAmounts, "quick_amounts"_L1, "11,21,51,101,116,251,501,1001,1116"_L1,
        0, 0, {}, SettingForm::Amounts},
    SettingSpec{Setting::ConsentText, "consent_text"_L1, ""_L1, 0, 300, {}, SettingForm::Words},
};

constexpr int kAmountMost = 99'999;
constexpr qsizetype kAmountsMost = 12;

struct Stored
{
    Uuid id;
    QString value;
};

Result<std::optional<Stored>> stored(store::Connection& db, const SettingSpec& spec)
{
    Query query(db, sql::identity::setting);
    query.bind("key", spec.key);
    return query.maybe([](const Row& row) {
        return Stored{row.id<Id<void>>(0).uuid, row.text(1)};
    });
}

/// Two counters that set the same thing while neither knows of the other write the same row.
Uuid idOfKey(TempleId temple, QLatin1StringView key)
{
    Uuid id = *Uuid::fromBytes(
        shortHash(QByteArray(temple.uuid.toBytes() + QByteArray(key.data(), key.size()))));
    // RFC 9562, 5.8: version 8 is for ids made in a way of one's own.
    id.bytes[6] = static_cast<unsigned char>((id.bytes[6] & 0x0FU) | 0x80U);
    id.bytes[8] = static_cast<unsigned char>((id.bytes[8] & 0x3FU) | 0x80U);
    return id;
}

Result<QString> acceptedChoice(const SettingSpec& spec, const QString& text)
{
    if (std::find(spec.choices.begin(), spec.choices.end(), text) != spec.choices.end()) {
        return text;
    }
    QStringList choices;
    for (const auto choice : spec.choices) {
        choices += choice;
    }
    return fail(invalid(
        "setting.not_a_choice"_L1, QString(spec.key), {{u"choices"_s, choices.join(u", "_s)}}));
}

/// "11, 21,51" as "11,21,51": whole rupees from 1 to 99,999, each once, in the order given.
Result<QString> acceptedAmounts(const SettingSpec& spec, const QString& text)
{
    QStringList amounts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int rupees = part.trimmed().toInt(&isNumber);
        if (!isNumber || rupees < 1 || rupees > kAmountMost) {
            return fail(invalid("setting.not_amounts"_L1, QString(spec.key)));
        }
        amounts += QString::number(rupees);
    }
    amounts.removeDuplicates();
    if (amounts.isEmpty() || amounts.size() > kAmountsMost) {
        return fail(invalid("setting.not_amounts"_L1, QString(spec.key)));
    }
    return amounts.join(u',');
}

Result<QString> accepted(const SettingSpec& spec, const QString& value)
{
    const QString field(spec.key);
    if (spec.form == SettingForm::Words) {
        return cleanText(value, static_cast<int>(spec.most), field);
    }
    const QString text = asciiDigits(value).trimmed().toLower();
    if (spec.form == SettingForm::Choice) {
        return acceptedChoice(spec, text);
    }
    if (spec.form == SettingForm::Amounts) {
        return acceptedAmounts(spec, text);
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber) {
        return fail(invalid("setting.not_a_number"_L1, field));
    }
    if (number < spec.least || number > spec.most) {
        return fail(invalid(
            "setting.out_of_range"_L1, field, {{u"least"_s, spec.least}, {u"most"_s, spec.most}}));
    }
    return QString::number(number);
}

} // namespace

const SettingSpec& specOf(Setting setting)
{
    return *std::find_if(kSpecs.begin(), kSpecs.end(),
        [setting](const SettingSpec& spec) { return spec.setting == setting; });
}

Result<Setting> parseSetting(const QString& key)
{
    for (const auto& spec : kSpecs) {
        if (key == spec.key) {
            return spec.setting;
        }
    }
    return fail(notFound("setting.unknown"_L1, {{u"key"_s, key}}));
}

Result<QString> settingText(store::Connection& db, Setting setting)
{
    const auto& spec = specOf(setting);
    MM_LET(row, stored(db, spec));
    return row ? row->value : QString(spec.standard);
}

Result<qint64> settingNumber(store::Connection& db, Setting setting)
{
    MM_LET(text, settingText(db, setting));
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    // A newer program may have written what this one does not know.
    return isNumber ? number : QString(specOf(setting).standard).toLongLong();
}

Result<std::vector<Money>> quickAmounts(store::Connection& db)
{
    MM_LET(text, settingText(db, Setting::QuickAmounts));
    std::vector<Money> amounts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        // A newer program may have written what this one does not know.
        if (const int rupees = part.toInt(); rupees > 0) {
            amounts.push_back(Money::fromRupees(rupees));
        }
    }
    return amounts;
}

Result<void> changeSetting(store::UnitOfWork& unit, Setting setting, const QString& value)
{
    MM_CHECK(unit.require(u"settings.manage"_s));
    const auto& spec = specOf(setting);
    MM_LET(text, accepted(spec, value));
    MM_LET(row, stored(unit.db(), spec));
    const QString before = row ? row->value : QString(spec.standard);
    if (before == text) {
        return {};
    }
    const Uuid id = row ? row->id : idOfKey(unit.desk().temple, spec.key);
    if (row) {
        MM_CHECK(unit.patch(tables::settings, id, {{"value", text}}));
    } else {
        MM_CHECK(unit.insert(tables::settings, {{"id", id}, {"key", spec.key}, {"value", text}}));
    }
    const QString key(spec.key);
    return audit::finish(
        unit, {"settings.change"_L1, "settings"_L1, id, {{key, before}}, {{key, text}}});
}

} // namespace mm::identity
