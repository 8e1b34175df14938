// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_form.h"

#include "translations/language.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/time_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("mm::ui::SettingsForm", words);
}

constexpr const char* kTemple = QT_TRANSLATE_NOOP("mm::ui::SettingsForm", "Temple and receipts");
constexpr const char* kDeduction =
    QT_TRANSLATE_NOOP("mm::ui::SettingsForm", "Deduction (section 133, earlier 80G)");
constexpr const char* kBackup =
    QT_TRANSLATE_NOOP("mm::ui::SettingsForm", "Backup of this computer");
constexpr const char* kCounter = QT_TRANSLATE_NOOP("mm::ui::SettingsForm", "At the counter");

} // namespace

SettingsForm::SettingsForm(const Clock& clock, QWidget* parent)
    : QWidget(parent)
{
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 0, space::kMedium, 0);
    m_columns->setSpacing(space::kPage);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(space::kMedium);
        m_columns->addLayout(column, 1);
    }
    buildTemple(left);
    buildBackup(right);
    buildCounter(right);
    buildDeduction(right, clock);
    left->addStretch(1);
    right->addStretch(1);
    m_last = right;
    writeWords();
}

void SettingsForm::fitInto(int width)
{
    constexpr int kTwoColumns = 680;
    m_columns->setDirection(
        width < kTwoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SettingsForm::addSection(QWidget* section)
{
    m_last->insertWidget(m_last->count() - 1, section);
}

RoleLabel* SettingsForm::addTitle(QVBoxLayout* column, const char* title)
{
    auto* label = new RoleLabel(QString(), Role::Text, FontRole::Section, this);
    column->addWidget(label);
    m_titles.emplace_back(label, title);
    return label;
}

void SettingsForm::addRow(QVBoxLayout* column, QWidget* control, const char* label,
    QLatin1StringView purpose, const QString& field)
{
    setPurpose(control, purpose);
    auto* row = new FieldRow(QString(), control, FieldRow::LabelPlace::Above, this);
    column->addWidget(row);
    m_rows.push_back({row, label, field});
}

QLineEdit* SettingsForm::addLine(
    QVBoxLayout* column, const char* label, QLatin1StringView purpose, const QString& field)
{
    auto* line = new QLineEdit(this);
    addRow(column, line, label, purpose, field);
    return line;
}

void SettingsForm::buildTemple(QVBoxLayout* column)
{
    addTitle(column, kTemple);
    m_name = addLine(column, QT_TR_NOOP("Name of the temple"), "name"_L1, u"name"_s);
    m_nameLocal =
        addLine(column, QT_TR_NOOP("Name in the local script"), "nameLocal"_L1, u"name_local"_s);
    m_trustName = addLine(column, QT_TR_NOOP("Name of the trust"), "trust"_L1, u"trust_name"_s);
    m_address = addLine(column, QT_TR_NOOP("Address"), "address"_L1, u"address"_s);
    m_city = addLine(column, QT_TR_NOOP("Place"), "city"_L1, u"city"_s);
    m_pinCode = addLine(column, QT_TR_NOOP("PIN code"), "pinCode"_L1, u"pin_code"_s);
    m_phone = addLine(column, QT_TR_NOOP("Phone"), "phone"_L1, u"phone"_s);
    m_registrationNo =
        addLine(column, QT_TR_NOOP("Registration number"), "registration"_L1, u"registration_no"_s);
    m_pan = addLine(column, QT_TR_NOOP("PAN of the trust"), "pan"_L1, u"pan"_s);
    m_signatory = addLine(column, QT_TR_NOOP("Signs receipts"), "signatory"_L1, u"signatory"_s);
    m_receiptNote = addLine(
        column, QT_TR_NOOP("Words at the foot of receipts"), "receiptNote"_L1, u"receipt_note"_s);
    m_receiptLanguage = new QComboBox(this);
    addRow(column, m_receiptLanguage, QT_TR_NOOP("Language of receipts"), "receiptLanguage"_L1,
        u"receipt_language"_s);
    m_paper = new QComboBox(this);
    addRow(column, m_paper, QT_TR_NOOP("Paper of receipts"), "paper"_L1, u"receipt_paper"_s);
}

void SettingsForm::buildDeduction(QVBoxLayout* column, const Clock& clock)
{
    addTitle(column, kDeduction);
    m_route = new QComboBox(this);
    addRow(column, m_route, QT_TR_NOOP("Donations are deductible by"), "route"_L1,
        u"deduction_route"_s);
    m_reference = addLine(column, QT_TR_NOOP("Number of the approval or notification"),
        "reference"_L1, u"deduction_reference"_s);
    m_orderOn = new DateEdit(clock, this);
    addRow(
        column, m_orderOn, QT_TR_NOOP("Date of the order"), "orderOn"_L1, u"deduction_order_on"_s);
    m_from = new DateEdit(clock, this);
    addRow(column, m_from, QT_TR_NOOP("Valid from"), "validFrom"_L1, u"deduction_from"_s);
    m_upto = new DateEdit(clock, this);
    addRow(column, m_upto, QT_TR_NOOP("Valid up to"), "validUpto"_L1, u"deduction_upto"_s);
    m_fundColumn = new QVBoxLayout;
    m_fundColumn->setSpacing(space::kTight);
    column->addLayout(m_fundColumn);
}

void SettingsForm::buildBackup(QVBoxLayout* column)
{
    addTitle(column, kBackup);
    m_folder = addLine(
        column, QT_TR_NOOP("Folder (a stick or a second disk)"), "backupFolder"_L1, u"folder"_s);
    m_closeOfDay = new TimeEdit(this);
    addRow(column, m_closeOfDay, QT_TR_NOOP("Every day at (HH:MM)"), "closeOfDay"_L1,
        u"close_of_day"_s);
    m_rows.back().row->follow(m_closeOfDay);
    m_lastBackup = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    m_lastBackup->setWordWrap(true);
    m_chooseFolder = new KeyButton(QString(), ButtonKind::Secondary, this);
    setPurpose(m_chooseFolder, "chooseFolder"_L1);
    m_backUp = new KeyButton(QString(), ButtonKind::Secondary, this);
    setPurpose(m_backUp, "backUpNow"_L1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_chooseFolder);
    buttons->addWidget(m_backUp);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_lastBackup);
    connect(m_chooseFolder, &KeyButton::clicked, this, &SettingsForm::folderAsked);
    connect(m_backUp, &KeyButton::clicked, this, &SettingsForm::backupRequested);
}

void SettingsForm::buildCounter(QVBoxLayout* column)
{
    addTitle(column, kCounter);
    m_autoLock = addLine(column, QT_TR_NOOP("Lock after minutes without a key"), "autoLock"_L1,
        u"auto_lock_minutes"_s);
    m_pinHours = addLine(
        column, QT_TR_NOOP("Hours in which the PIN is enough"), "pinHours"_L1, u"pin_hours"_s);
    m_cancelDays =
        addLine(column, QT_TR_NOOP("Days in which accountants may cancel; later only managers"),
            "cancelDays"_L1, u"sync.policy.cancel_days"_s);
    m_quickAmounts = addLine(column, QT_TR_NOOP("Amounts offered for a donation (₹)"),
        "quickAmounts"_L1, u"quick_amounts"_s);
    m_consentText = addLine(column, QT_TR_NOOP("Said to the devotee before a consent is ticked"),
        "consentText"_L1, u"consent_text"_s);
}

void SettingsForm::fillChoices()
{
    const auto refill = [](QComboBox* box, const std::vector<std::pair<QString, QString>>& items) {
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const auto& [text, value] : items) {
            box->addItem(text, value);
        }
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    std::vector<std::pair<QString, QString>> languages;
    for (const auto& language : texts::interfaceLanguages()) {
        languages.emplace_back(language.ownName.toString(), language.code.toString());
    }
    refill(m_receiptLanguage, languages);
    refill(m_paper,
        {{tr("A5"), u"a5"_s}, {tr("Roll of 80 mm"), u"80mm"_s}, {tr("Roll of 58 mm"), u"58mm"_s}});
    refill(m_route,
        {{tr("nothing: not deductible"), u"none"_s},
            {tr("approval of the trust (section 354)"), u"approval"_s},
            {tr("notified place of worship"), u"notified"_s}});
}

void SettingsForm::writeWords()
{
    for (const auto& [label, words] : m_titles) {
        label->setText(said(words));
    }
    for (const auto& row : m_rows) {
        row.row->setLabel(tr(row.label));
    }
    m_chooseFolder->setText(tr("Choose folder"));
    m_backUp->setText(tr("Back up now"));
    fillChoices();
    showBackup(m_plan);
}

void SettingsForm::showPicture(const SettingsPicture& picture)
{
    const auto& temple = picture.temple;
    m_name->setText(temple.name);
    m_nameLocal->setText(temple.nameLocal);
    m_trustName->setText(temple.trustName);
    m_address->setText(temple.address);
    m_city->setText(temple.city);
    m_pinCode->setText(temple.pinCode);
    m_phone->setText(temple.phone);
    m_registrationNo->setText(temple.registrationNo);
    m_pan->setText(temple.pan);
    m_signatory->setText(temple.signatory);
    m_receiptNote->setText(temple.receiptNote);
    m_receiptLanguage->setCurrentIndex(
        std::max(0, m_receiptLanguage->findData(temple.receiptLanguage)));
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(picture.receiptPaper)));
    m_route->setCurrentIndex(std::max(0, m_route->findData(temple.deductionRoute)));
    m_reference->setText(temple.deductionReference);
    m_orderOn->setDate(temple.deductionOrderOn);
    m_from->setDate(temple.deductionFrom);
    m_upto->setDate(temple.deductionUpto);
    if (m_funds.empty()) {
        for (const auto& fund : picture.funds) {
            auto* box = new QCheckBox(fund.name, this);
            box->setObjectName(u"fund"_s + fund.code + u"CheckBox"_s);
            m_fundColumn->addWidget(box);
            m_funds.emplace_back(box, fund.code);
        }
    }
    for (size_t i = 0; i < m_funds.size() && i < picture.funds.size(); ++i) {
        m_funds[i].first->setChecked(picture.funds[i].isDeductible);
    }
    m_autoLock->setText(picture.autoLockMinutes);
    m_pinHours->setText(picture.pinHours);
    m_cancelDays->setText(picture.cancelDays);
    m_quickAmounts->setText(picture.quickAmounts);
    m_consentText->setText(picture.consentText);
    showBackup(picture.backup);
    m_folder->setText(picture.backup.folder);
    m_closeOfDay->setTime(picture.backup.closeOfDay);
}

void SettingsForm::showBackup(const upkeep::BackupPlan& plan)
{
    m_plan = plan;
    m_backUp->setEnabled(!plan.folder.isEmpty());
    m_lastBackup->setText(plan.lastBackupAt == 0
            ? tr("No backup has been made on this computer yet.")
            : tr("Last good backup: %1, %2")
                  .arg(istDate(plan.lastBackupAt).toString(u"dd-MM-yyyy"_s),
                      istTime(plan.lastBackupAt)));
}

SettingsPicture SettingsForm::read(SettingsPicture base) const
{
    auto& temple = base.temple;
    temple.name = m_name->text();
    temple.nameLocal = m_nameLocal->text();
    temple.trustName = m_trustName->text();
    temple.address = m_address->text();
    temple.city = m_city->text();
    temple.pinCode = m_pinCode->text();
    temple.phone = m_phone->text();
    temple.registrationNo = m_registrationNo->text();
    temple.pan = m_pan->text();
    temple.signatory = m_signatory->text();
    temple.receiptNote = m_receiptNote->text();
    temple.receiptLanguage = m_receiptLanguage->currentData().toString();
    temple.deductionRoute = m_route->currentData().toString();
    temple.deductionReference = m_reference->text();
    temple.deductionOrderOn = m_orderOn->date().value_or(QDate());
    temple.deductionFrom = m_from->date().value_or(QDate());
    temple.deductionUpto = m_upto->date().value_or(QDate());
    for (const auto& [box, code] : m_funds) {
        for (auto& fund : base.funds) {
            if (fund.code == code) {
                fund.isDeductible = box->isChecked();
            }
        }
    }
    base.receiptPaper = m_paper->currentData().toString();
    base.autoLockMinutes = m_autoLock->text();
    base.pinHours = m_pinHours->text();
    base.cancelDays = m_cancelDays->text();
    base.quickAmounts = m_quickAmounts->text();
    base.consentText = m_consentText->text();
    base.backup.folder = m_folder->text().trimmed();
    base.backup.closeOfDay = m_closeOfDay->read().value_or(QTime());
    return base;
}

bool SettingsForm::isReadable()
{
    const auto closeOfDay = m_closeOfDay->read(u"close_of_day"_s);
    if (!closeOfDay) {
        showRefusal(closeOfDay.error());
    }
    return closeOfDay.has_value();
}

bool SettingsForm::showRefusal(const Error& error)
{
    for (const auto& row : m_rows) {
        if (!error.field.isEmpty() && row.field == error.field) {
            row.row->showError(error);
            return true;
        }
    }
    return false;
}

void SettingsForm::clearRefusals()
{
    for (const auto& row : m_rows) {
        row.row->clearError();
    }
}

void SettingsForm::setReadOnly(bool readOnly)
{
    for (const auto& row : m_rows) {
        row.row->control()->setEnabled(!readOnly);
    }
}

void SettingsForm::setBackupFolder(const QString& folder)
{
    m_folder->setText(folder);
    m_folder->setFocus();
}

void SettingsForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace mm::ui
