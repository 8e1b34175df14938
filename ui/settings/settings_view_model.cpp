// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_view_model.h"

#include "models/accounts/funds.h"
#include "models/identity/settings.h"
#include "models/store/unit_of_work.h"
#include "ui/support/desk_runner.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

using identity::Setting;

/// The rules of the counter, each with its place in the picture.
constexpr std::array kPolicies{
    std::pair(Setting::AutoLockMinutes, &SettingsPicture::autoLockMinutes),
    std::pair(Setting::PinHours, &SettingsPicture::pinHours),
    std::pair(Setting::CancelDays, &SettingsPicture::cancelDays),
    std::pair(Setting::QuickAmounts, &SettingsPicture::quickAmounts),
    std::pair(Setting::ConsentText, &SettingsPicture::consentText),
};

Result<SettingsPicture> pictureOf(store::Connection& db)
{
    SettingsPicture picture;
    MM_LET(temple, identity::readTemple(db));
    picture.temple = std::move(temple);
    MM_LET(funds, accounts::listFunds(db));
    picture.funds = std::move(funds);
    MM_LET(backup, upkeep::readBackupPlan(db));
    picture.backup = backup;
    MM_LET(paper, identity::settingText(db, Setting::ReceiptPaper));
    picture.receiptPaper = paper;
    for (const auto& [setting, text] : kPolicies) {
        MM_LET(value, identity::settingText(db, setting));
        picture.*text = value;
    }
    return picture;
}

Result<void> write(store::UnitOfWork& unit, const SettingsPicture& changed)
{
    MM_CHECK(identity::updateTemple(unit, changed.temple));
    for (const auto& fund : changed.funds) {
        MM_CHECK(accounts::setFundDeductible(unit, fund.code, fund.isDeductible));
    }
    MM_CHECK(identity::changeSetting(unit, Setting::ReceiptPaper, changed.receiptPaper));
    for (const auto& [setting, text] : kPolicies) {
        MM_CHECK(identity::changeSetting(unit, setting, changed.*text));
    }
    return {};
}

Result<SettingsPicture> keep(store::Desk& desk, const SettingsPicture& changed, bool planChanged)
{
    MM_CHECK(
        store::inUnitOfWork(desk, [&](store::UnitOfWork& unit) { return write(unit, changed); }));
    if (planChanged) {
        MM_CHECK(upkeep::setBackupPlan(desk.db, changed.backup.folder, changed.backup.closeOfDay));
    }
    return pictureOf(desk.db);
}

} // namespace

SettingsViewModel::SettingsViewModel(DeskRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{ }

void SettingsViewModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged();
}

void SettingsViewModel::load()
{
    m_runner.ask(
        this, [](Workplace& place) { return pictureOf(place.desk.db); },
        [this](Result<SettingsPicture> picture) {
            if (!picture) {
                Q_EMIT refused(picture.error());
                return;
            }
            m_picture = std::move(*picture);
            m_isLoaded = true;
            Q_EMIT loaded();
        });
}

void SettingsViewModel::save(const SettingsPicture& changed)
{
    if (m_isBusy) {
        return;
    }
    setBusy(true);
    const bool planChanged = changed.backup.folder != m_picture.backup.folder
        || changed.backup.closeOfDay != m_picture.backup.closeOfDay;
    m_runner.ask(
        this,
        [changed, planChanged](Workplace& place) { return keep(place.desk, changed, planChanged); },
        [this](Result<SettingsPicture> picture) {
            setBusy(false);
            if (!picture) {
                Q_EMIT refused(picture.error());
                return;
            }
            m_picture = std::move(*picture);
            Q_EMIT saved();
        });
}

} // namespace mm::ui
