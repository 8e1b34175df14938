// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/backup_clerk.h"
#include "app/desktop/cloud_work.h"
#include "app/desktop/data_work.h"
#include "app/desktop/device_work.h"
#include "app/desktop/founding_work.h"
#include "app/desktop/join_work.h"
#include "app/desktop/log_file.h"
#include "app/desktop/rescue_work.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/start_options.h"
#include "app/desktop/store_thread.h"
#include "sync/clerk/clerk.h"
#include "translations/language.h"
#include "ui/drawer/drawer_panel.h"
#include "ui/login/idle_lock.h"
#include "ui/login/session.h"
#include "ui/print/print_queue_panel.h"
#include "ui/search/everything_source.h"
#include "ui/setup/setup_memo.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/scan_filter.h"
#include "ui/sync/sync_panel.h"
#include "ui/table/tools/export_room.h"
#include "ui/theme/theme.h"
#include "ui/widgets/file_picker.h"

#include <QElapsedTimer>
#include <QSettings>

class QApplication;

namespace mm::reports {
struct KeyCardPaper;
} // namespace mm::reports

namespace mm::ui {
class KeysScreen;
class LoginScreen;
class SetupWizard;
} // namespace mm::ui

namespace mm::app {

/// The desktop program put together: the only place that knows the store's thread, the print room,
/// the screens and the pages by name, and in which order they come.
///
/// Order of a start: window, first frame, store, log-in. Printers are asked after the log-in, the
/// keyring only where the key file has no key, the network never.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    /// Refuses with store.not_writable, setup.window_open, and what a broken build refuses.
    static Result<std::unique_ptr<Desktop>> create(QApplication& app, const StartOptions& options);
    ~Desktop() override;
    Q_DISABLE_COPY_MOVE(Desktop)

    /// Shows the window. The program ends when it is closed.
    void begin();
    /// Import, export, backup, verification: what the Data page begins.
    [[nodiscard]] ui::LongWork& longWork() { return m_data; }
    /// Closes the window as soon as the long work, if there is any, has stopped.
    void stopWorkAndClose();
    /// What the process ends with: 0, or the code of the trouble that the store was left in.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] StoreThread& store() { return m_store; }
    [[nodiscard]] ui::Session& session() { return m_session; }
    /// The counter's key may lie in the system's keyring from now on; before begin(), and by one
    /// desktop of a process at most (identity::Keyring).
    void lendKeyring(std::chrono::milliseconds patience = StoreThread::kDeviceKeyPatience)
    {
        m_store.lendKeyring(patience);
    }
    /// What brings this counter together with the others.
    [[nodiscard]] sync::Clerk& syncClerk() { return m_sync; }
    [[nodiscard]] ui::IdleLock& idle() { return m_idle; }
    /// Of the pages that who is in may use, in the order of the rail.
    [[nodiscard]] QStringList pageIds() const;
    /// What the printed card of keys says, from the tables that the window is built from.
    [[nodiscard]] reports::KeyCardPaper keyCard() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Desktop(QApplication& app, const StartOptions& options, const setup::DataFolder& folder,
        std::unique_ptr<SingleInstance> instance, std::unique_ptr<ui::Theme> theme);

    void chooseLanguage(const QString& wanted);
    void keepLanguage(const QString& code);
    void buildWindow();
    void wireStore();
    void wireSession();
    void wireSync();
    void tellOfFork();
    void wireData();
    [[nodiscard]] QString workNote() const;
    void holdClose();
    void addCommands();
    void wirePaper();
    void openPanel(const QString& id);
    void closePanels();
    void wireSearch();
    /// What was chosen for this computer's own devices.
    void takeComputer();
    void takeScan(const ui::ScannedCode& code);
    void saveKeyCard();
    /// Boxes instead of letters are explained, with what to install.
    void sayMissingFonts();
    void offerCrashReport();
    void saveCrashReport(const QStringList& left);
    void raise();

    void showWizard();
    void showDoor();
    void showTrouble(const Error& why);
    void showRestore();
    void showKeys();
    void take(const StoreFacts& facts);
    /// What stands between the log-in and the first page; called again after each of it.
    void enterStep();
    void finishJoining();
    void showSeries();
    void oweKeySheet();
    void openWindow();

    void lock();
    void showUserMenu();
    void showPinScreen();
    void showStatusDetails();
    void showSafety();
    void writePlace();
    void writeStatus();
    void writeNotes();
    [[nodiscard]] QStringList backupFolders() const;

    QApplication& m_app;
    StartOptions m_options;
    setup::DataFolder m_folder;
    SystemClock m_systemClock;
    LogFile m_log;
    std::unique_ptr<SingleInstance> m_instance;
    QSettings m_settings;
    texts::LanguageSwitch m_languages;
    std::unique_ptr<ui::Theme> m_theme;
    ui::SetupMemo m_memo;
    ui::WidgetFilePicker m_files;
    /// Written by the printer book, read in the printers' thread.
    std::shared_ptr<ui::PrinterShelf> m_shelf;
    /// Before the store's thread: a stuck printer is waited for when the store is closed already.
    ui::PrintRoom m_room;
    SideThread m_side;
    StoreThread m_store;
    FoundingWork m_founding;
    JoinWork m_joining;
    RescueWork m_rescue;
    BackupClerk m_clerk;
    sync::Clerk m_sync;
    DeviceWork m_devices;
    CloudWork m_cloud;
    ui::ReceiptPrinter m_printer;
    ui::CashDrawer m_drawer;
    ui::Session m_session;
    ui::IdleLock m_idle;
    DataWork m_data;
    ui::ExportRoom m_exports;
    ui::PageRegistry m_pages;
    ui::EverythingSource m_everything;
    ui::ScanFilter m_scanner;
    std::unique_ptr<ui::MainWindow> m_window;

    StoreFacts m_facts;
    upkeep::BackupPlan m_plan;
    QPointer<ui::SyncPanel> m_syncPanel;
    QPointer<ui::PrintQueuePanel> m_queuePanel;
    QPointer<ui::DrawerPanel> m_drawerPanel;
    QPointer<ui::LoginScreen> m_door;
    QPointer<ui::SetupWizard> m_wizard;
    QPointer<ui::KeysScreen> m_keys;
    /// The first administrator, between founding and log-in.
    std::optional<std::pair<QString, QString>> m_firstLogIn;
    /// Whose pages the window holds.
    UserId m_shownUser;
    QTimer m_minute;
    QElapsedTimer m_sinceStart;
    bool m_wizardDone = false;
    bool m_isForkTold = false;
    bool m_crashOffered = false;
    bool m_closesAfterWork = false;
    int m_exitCode = 0;
};

} // namespace mm::app
