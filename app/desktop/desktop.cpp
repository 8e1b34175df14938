// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/page_book.h"
#include "ui/login/login_screen.h"
#include "ui/print/device_printers.h"
#include "ui/rescue/keys_screen.h"
#include "ui/rescue/trouble_screen.h"
#include "ui/setup/setup_wizard.h"
#include "ui/shell/window_keys.h"
#include "ui/theme/icon.h"
#include "ui/widgets/interface_language.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QLoggingCategory>
#include <QShortcut>
#include <QWindow>

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcApp, "mm.app", QtInfoMsg)

QString languageKey()
{
    return u"window/language"_s;
}

QString templeKey()
{
    return u"temple/name"_s;
}

/// The folder of a new counter belongs to whoever runs the program, and to nobody else.
bool makeFolder(const setup::DataFolder& folder)
{
    if (QDir(folder.path()).exists()) {
        return QFileInfo(folder.path()).isWritable();
    }
    return QDir().mkpath(folder.path())
        && QFile::setPermissions(folder.path(),
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace

Result<std::unique_ptr<Desktop>> Desktop::create(QApplication& app, const StartOptions& options)
{
    const setup::DataFolder folder = setup::DataFolder::chosen(options.dataFolder);
    if (!makeFolder(folder)) {
        return fail(Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, folder.path()});
    }
    MM_LET(instance, SingleInstance::take(folder));
    MM_LET(theme, ui::Theme::create(app));
    return std::unique_ptr<Desktop>(
        new Desktop(app, options, folder, std::move(instance), std::move(theme)));
}

Desktop::Desktop(QApplication& app, const StartOptions& options, const setup::DataFolder& folder,
    std::unique_ptr<SingleInstance> instance, std::unique_ptr<ui::Theme> theme)
    : m_app(app)
    , m_options(options)
    , m_folder(folder)
    , m_log(folder.file("log/mandirmitra.jsonl"_L1), m_systemClock)
    , m_instance(std::move(instance))
    , m_settings(folder.file("window.ini"_L1), QSettings::IniFormat)
    , m_theme(std::move(theme))
    , m_memo(folder.file("setup.json"_L1))
    , m_shelf(std::make_shared<ui::PrinterShelf>())
    , m_room(std::make_unique<ui::DevicePrinters>(m_shelf))
    , m_side(u"side"_s)
    , m_store(folder)
    , m_founding(m_side, folder)
    , m_joining(m_side, folder)
    , m_rescue(m_side, folder, backupFolders())
    , m_clerk(m_side, folder)
    , m_sync(folder)
    , m_devices(m_side, folder)
    , m_cloud(m_store, m_sync, m_systemClock)
    , m_printer(m_store, m_room, m_settings)
    , m_drawer(m_printer)
    , m_session(m_store)
    , m_idle(app)
    , m_data(folder,
          [this] {
              return DataWork::Pass{m_session.entry().actor, m_store.vault()};
          })
    , m_everything(m_store,
          [this](const QString& page, const QVariant& what) { m_window->showPage(page, what); })
    , m_scanner(app, [this] { return m_sinceStart.elapsed(); })
{
    m_sinceStart.start();
    chooseLanguage(
        options.language.isEmpty() ? m_settings.value(languageKey()).toString() : options.language);
    buildWindow();
    wireStore();
    wireSession();
    wireSync();
    wireData();
    connect(m_instance.get(), &SingleInstance::raiseRequested, this, &Desktop::raise);
}

Desktop::~Desktop()
{
    m_idle.stop();
    m_store.giveUpKeyring();
    m_clerk.stop();
    m_sync.stop();
    m_store.setPlaceAsker(nullptr);
    // Pages hold what the other members own.
    m_window.reset();
}

/// What was chosen, else the system's language if the window speaks it, else English.
void Desktop::chooseLanguage(const QString& wanted)
{
    QString code = wanted;
    if (!texts::languageIndex(code)) {
        const QString system = QLocale::system().name();
        code = texts::languageIndex(system) ? system : u"en"_s;
    }
    ui::switchLanguage(m_languages, code);
}

void Desktop::keepLanguage(const QString& code)
{
    m_settings.setValue(languageKey(), code);
    if (m_session.isIn()) {
        m_settings.setValue(u"language/"_s + m_session.entry().actor.id.toString(), code);
        m_session.chooseLanguage(code);
        sayMissingFonts();
    }
    writePlace();
    writeStatus();
    writeNotes();
}

void Desktop::buildWindow()
{
    addPages(m_pages,
        {m_store, m_printer, m_drawer, [this](const QString& id) { openPanel(id); }, m_files,
            m_session, m_clerk, m_data, m_exports, m_devices, m_cloud, m_settings,
            [this] { return m_facts.clock; }, m_folder.path(),
            [this] {
                takeComputer();
            }});
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Parts{m_pages, *m_theme, m_languages, m_settings});
    connect(m_window.get(), &ui::MainWindow::userRequested, this, &Desktop::showUserMenu);
    connect(
        m_window.get(), &ui::MainWindow::statusDetailsRequested, this, &Desktop::showStatusDetails);
    connect(m_window.get(), &ui::MainWindow::languageChanged, this, &Desktop::keepLanguage);
    connect(&m_idle, &ui::IdleLock::idle, this, &Desktop::lock);
    auto* lockKey = new QShortcut(ui::windowKey(ui::WindowAction::Lock).key, m_window.get());
    connect(lockKey, &QShortcut::activated, this, &Desktop::lock);
    auto* helpKey = new QShortcut(ui::windowKey(ui::WindowAction::Help).key, m_window.get());
    connect(helpKey, &QShortcut::activated, this, [this] {
        if (!m_window->isLocked() && m_window->currentPageId() != u"help"_s) {
            m_window->showPage(u"help"_s, m_window->currentPageId());
        }
    });
    m_minute.setInterval(std::chrono::seconds(20));
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &Desktop::writeNotes);
    addCommands();
    wirePaper();
    wireSearch();
}

void Desktop::wireStore()
{
    connect(&m_store, &StoreThread::opened, this, &Desktop::take);
    connect(&m_store, &StoreThread::failed, this, &Desktop::showTrouble);
    connect(&m_store, &StoreThread::keysFound, this, [this] {
        m_facts.hasKeys = true;
        showDoor();
        m_door->setReady();
    });
    connect(&m_store, &StoreThread::keysRefused, this, [this](const Error& why) {
        if (m_keys != nullptr && m_keys->isWaiting()) {
            m_keys->setWaiting(false);
        } else if (m_keys != nullptr) {
            m_keys->showRefusal(why);
        }
    });
    connect(&m_clerk, &BackupClerk::looked, this, [this](const upkeep::BackupPlan& plan) {
        m_plan = plan;
        // Needed on the day on which the store itself cannot say it.
        m_settings.setValue(u"backup/folder"_s, plan.folder);
        writeStatus();
    });
    connect(&m_printer, &ui::ReceiptPrinter::printersKnown, this, &Desktop::writeNotes);
}

void Desktop::wireSession()
{
    connect(&m_session, &ui::Session::entered, this, &Desktop::enterStep);
}

void Desktop::begin()
{
    qCInfo(lcApp, "start of version %s", MM_VERSION);
    if (m_window->geometry().isEmpty() || !m_settings.contains(u"window/geometry"_s)) {
        m_window->resize(1280, 720);
        m_window->setWindowState(Qt::WindowMaximized);
    }
    if (m_folder.holdsStore()) {
        // First, so that the door's questions come behind it.
        m_store.open();
        showDoor();
    } else {
        showWizard();
    }
    m_window->show();
    m_window->windowHandle()->installEventFilter(this);
    m_window->activateWindow();
    // Behind the first frame: nobody waits for a picture in the title bar.
    QTimer::singleShot(0, this, [this] {
        QIcon icon;
        for (const int size : {16, 32, 48, 128}) {
            icon.addPixmap(ui::iconPixmap(
                "temple"_L1, m_theme->tokens(ui::Scheme::Light)[ui::Role::Primary], size, 1.0));
        }
        QApplication::setWindowIcon(icon);
    });
}

/// How long a start took stands in the log: the first thing to look at where it is too long.
bool Desktop::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window.get()) {
        if (event->type() == QEvent::Close && m_data.isRunning()) {
            holdClose();
            event->ignore();
            return true;
        }
        return false;
    }
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        // Behind the painting that the exposure sets off.
        QTimer::singleShot(0, this,
            [this] { qCInfo(lcApp, "first frame after %lld ms", m_sinceStart.elapsed()); });
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Desktop::showWizard()
{
    m_wizard = new ui::SetupWizard(
        {m_founding, m_joining, m_memo, m_room, m_files, *m_theme, m_languages}, m_options.demo);
    connect(m_wizard, &ui::SetupWizard::languageChanged, this, &Desktop::keepLanguage);
    connect(m_wizard, &ui::SetupWizard::founded, this,
        [this](const setup::NewTemple& temple, QString password) {
            m_firstLogIn.emplace(temple.username, std::move(password));
            m_store.open();
        });
    connect(
        m_wizard, &ui::SetupWizard::joined, this,
        [this](const QString& username, QString password) {
            if (!username.isEmpty() && !password.isEmpty()) {
                m_firstLogIn.emplace(username, std::move(password));
            }
            m_store.open();
            showDoor();
        },
        Qt::QueuedConnection);
    connect(m_wizard, &ui::SetupWizard::restoreWanted, this, &Desktop::showRestore,
        Qt::QueuedConnection);
    connect(
        m_wizard, &ui::SetupWizard::finished, this,
        [this] {
            m_wizardDone = true;
            if (m_session.isIn()) {
                enterStep();
            }
        },
        Qt::QueuedConnection);
    m_window->lock(m_wizard);
}

void Desktop::showDoor()
{
    m_door = new ui::LoginScreen({m_session, *m_theme, m_languages, m_settings});
    m_door->setTemple(m_settings.value(templeKey()).toString());
    connect(m_door, &ui::LoginScreen::languageChanged, this, &Desktop::keepLanguage);
    m_window->lock(m_door);
}

void Desktop::showTrouble(const Error& why)
{
    m_exitCode = mm::exitCode(why.kind);
    auto* screen = new ui::TroubleScreen({m_rescue, m_files, *m_theme, m_languages}, why);
    const auto again = [this] {
        m_exitCode = 0;
        m_store.open();
        showDoor();
    };
    connect(screen, &ui::TroubleScreen::retryWanted, this, again, Qt::QueuedConnection);
    connect(screen, &ui::TroubleScreen::restored, this, again, Qt::QueuedConnection);
    connect(
        screen, &ui::TroubleScreen::closed, m_window.get(), &QWidget::close, Qt::QueuedConnection);
    m_window->lock(screen);
}

void Desktop::showRestore()
{
    auto* screen = new ui::TroubleScreen({m_rescue, m_files, *m_theme, m_languages});
    connect(
        screen, &ui::TroubleScreen::restored, this,
        [this] {
            m_memo.forget();
            m_store.open();
            showDoor();
        },
        Qt::QueuedConnection);
    connect(screen, &ui::TroubleScreen::closed, this, &Desktop::showWizard, Qt::QueuedConnection);
    m_window->lock(screen);
}

void Desktop::showKeys()
{
    m_keys = new ui::KeysScreen(*m_theme, m_languages);
    m_keys->setWaiting(true);
    connect(m_keys, &ui::KeysScreen::keyTyped, &m_store, &StoreThread::recoverKeys);
    m_window->lock(m_keys);
    m_store.askKeyring();
}

void Desktop::take(const StoreFacts& facts)
{
    m_facts = facts;
    if (facts.isFetching) {
        // Cut off in the first fetch: nobody can be let in before it is through.
        m_firstLogIn.reset();
        m_store.close();
        showWizard();
        return;
    }
    m_settings.setValue(
        templeKey(), facts.templeNameLocal.isEmpty() ? facts.templeName : facts.templeNameLocal);
    writePlace();
    if (!facts.hasKeys) {
        showKeys();
        return;
    }
    if (m_firstLogIn) {
        auto [username, password] = std::move(*m_firstLogIn);
        m_firstLogIn.reset();
        if (m_door != nullptr) {
            m_door->setReady();
        }
        m_session.logIn(username, std::move(password));
        return;
    }
    if (m_door != nullptr) {
        m_door->setTemple(m_settings.value(templeKey()).toString());
        m_door->setReady();
        qCInfo(lcApp, "log-in ready after %lld ms", m_sinceStart.elapsed());
    }
}

QStringList Desktop::backupFolders() const
{
    return {m_settings.value(u"backup/folder"_s).toString(), m_folder.file("backups"_L1)};
}

} // namespace mm::app
