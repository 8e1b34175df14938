// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/computer_form.h"
#include "ui/settings/receipt_look.h"
#include "ui/settings/settings_form.h"
#include "ui/settings/settings_view_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(
    DeskRunner& runner, const Clock& clock, FilePicker& files, QWidget* parent)
    : Page(parent)
    , m_files(files)
    , m_model(new SettingsViewModel(runner, this))
    , m_form(new SettingsForm(clock, this))
    , m_columns(new QHBoxLayout)
    , m_banner(new Banner(this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_save(new KeyButton(QString(), ButtonKind::Primary, this))
{
    m_banner->hide();
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    setPurpose(m_save, "save"_L1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    column->setSpacing(space::kLarge);
    column->addLayout(head);
    column->addWidget(m_banner);
    m_columns->setSpacing(space::kPage);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_columns->addWidget(scroll, 1);
    column->addLayout(m_columns, 1);
    connect(m_save, &KeyButton::clicked, this, &SettingsPage::save);
    connect(m_form, &SettingsForm::backupRequested, this, &SettingsPage::backupRequested);
    connect(m_form, &SettingsForm::folderAsked, this, [this] {
        m_files.pick(this, {FileRequest::Kind::Folder, tr("Folder for backups")},
            [this](const QString& folder) { m_form->setBackupFolder(folder); });
    });
    connect(m_model, &SettingsViewModel::loaded, this,
        [this] { m_form->showPicture(m_model->picture()); });
    connect(m_model, &SettingsViewModel::saved, this, [this] {
        m_form->showPicture(m_model->picture());
        m_banner->say(Tone::Success, tr("Saved."));
    });
    connect(m_model, &SettingsViewModel::loaded, this, &SettingsPage::showLook);
    connect(m_model, &SettingsViewModel::refused, this, &SettingsPage::showRefusal);
    connect(m_model, &SettingsViewModel::busyChanged, this,
        [this] { m_save->setEnabled(!m_model->isBusy()); });
    writeWords();
}

void SettingsPage::setPrinting(PrintRoom& room)
{
    constexpr int kWidth = 340;
    m_look = new ReceiptLook(room, m_files, this);
    m_look->setFixedWidth(kWidth);
    m_columns->addWidget(m_look);
    connect(m_look, &ReceiptLook::refused, this, &SettingsPage::showRefusal);
    const auto follow = [this] {
        if (m_model->isLoaded()) {
            m_look->show(m_form->read(m_model->picture()));
        }
    };
    connect(m_look, &ReceiptLook::logoChanged, this, follow);
    for (QLineEdit* line : m_form->findChildren<QLineEdit*>()) {
        connect(line, &QLineEdit::textEdited, this, follow);
    }
    for (QComboBox* box : m_form->findChildren<QComboBox*>()) {
        connect(box, &QComboBox::activated, this, follow);
    }
    showLook();
}

void SettingsPage::setComputer(QSettings& settings)
{
    m_computer = new ComputerForm(settings, this);
    m_form->addSection(m_computer);
    connect(m_computer, &ComputerForm::kept, this, &SettingsPage::computerKept);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int beside = m_look != nullptr ? m_look->width() + space::kPage : 0;
    m_form->fitInto(width() - 2 * space::kSection - beside);
}

void SettingsPage::showLook()
{
    if (m_look != nullptr && m_model->isLoaded()) {
        m_look->setLogo(m_model->picture().temple.logo);
        m_look->show(m_model->picture());
    }
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::writeWords()
{
    m_title->setText(tr("Settings"));
    m_save->setText(tr("Save"));
}

void SettingsPage::onLanguageChanged()
{
    writeWords();
    m_form->writeWords();
    if (m_look != nullptr) {
        m_look->retranslate();
    }
    if (m_computer != nullptr) {
        m_computer->retranslate();
    }
}

void SettingsPage::onShown()
{
    m_banner->hide();
    m_form->clearRefusals();
    m_model->load();
    if (m_computer != nullptr) {
        m_computer->showKept();
    }
    m_form->focusFirst();
}

void SettingsPage::save()
{
    if (m_model->isLoaded()) {
        m_form->clearRefusals();
        m_banner->hide();
        if (!m_form->isReadable()) {
            return;
        }
        SettingsPicture changed = m_form->read(m_model->picture());
        if (m_look != nullptr) {
            changed.temple.logo = m_look->logo();
        }
        m_model->save(changed);
        if (m_computer != nullptr) {
            m_computer->keep();
        }
    }
}

void SettingsPage::showRefusal(const Error& error)
{
    if (!m_form->showRefusal(error)) {
        m_banner->say(Tone::Danger, errorSentence(error));
    }
}

void SettingsPage::sayBackup(bool good, const QString& sentence)
{
    m_banner->say(good ? Tone::Success : Tone::Danger, sentence);
    m_model->load();
}

} // namespace mm::ui
