// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QSettings;

namespace mm {
struct Error;
} // namespace mm

namespace mm::ui {

class Banner;
class ComputerForm;
class DeskRunner;
class FilePicker;
class KeyButton;
class PrintRoom;
class ReceiptLook;
class RoleLabel;
class SettingsForm;
class SettingsViewModel;

/// The temple's settings: what receipts say, deduction, the daily backup, locking. Ctrl+S keeps.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    /// What is handed over outlives the page.
    SettingsPage(
        DeskRunner& runner, const Clock& clock, FilePicker& files, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    /// Shows beside the fields how receipts will look. `room` outlives the page.
    void setPrinting(PrintRoom& room);
    /// Offers what is this computer's own: scanner, devotee's screen. `settings` outlives the page.
    void setComputer(QSettings& settings);
    /// How a backup that was asked for here went; an empty sentence for success.
    void sayBackup(bool good, const QString& sentence);
    [[nodiscard]] SettingsViewModel& model() { return *m_model; }

Q_SIGNALS:
    void backupRequested();
    /// What is this computer's own was kept.
    void computerKept();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void save();
    void showLook();
    void showRefusal(const Error& error);
    void writeWords();

    FilePicker& m_files;
    SettingsViewModel* m_model;
    SettingsForm* m_form;
    QHBoxLayout* m_columns;
    ReceiptLook* m_look = nullptr;
    ComputerForm* m_computer = nullptr;
    Banner* m_banner;
    RoleLabel* m_title;
    KeyButton* m_save;
};

} // namespace mm::ui
