// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop does while somebody is in: from the log-in to the lock.
#include "app/desktop/desktop.h"
#include "models/identity/temple.h"
#include "models/identity/temple_keys.h"
#include "ui/login/login_screen.h"
#include "ui/login/pin_screen.h"
#include "ui/rescue/series_screen.h"
#include "ui/setup/key_sheet_screen.h"
#include "ui/setup/setup_wizard.h"
#include "ui/shell/command_palette.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/interface_language.h"

#include <QMenu>

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {

QString restorePermission()
{
    return u"backup.restore"_s;
}

/// A new recovery key on a sheet, since nobody can say whether the first one is on paper.
Result<reports::KeySheetPaper> newKeySheet(ui::Workplace& place)
{
    store::Desk& desk = place.desk;
    MM_LET(key, store::inUnitOfWork(desk, [&](store::UnitOfWork& unit) {
        return identity::renewRecoveryKey(unit, place.vault);
    }));
    MM_LET(temple, identity::readTemple(desk.db));
    const bool hasLocal = !temple.nameLocal.isEmpty();
    return reports::KeySheetPaper{hasLocal ? temple.nameLocal : temple.name,
        hasLocal ? temple.name : QString(), temple.code, key, desk.clock.today(),
        desk.clock.nowMs()};
}

} // namespace

void Desktop::enterStep()
{
    // The set-up is not through: its key sheet comes before the first page.
    if (m_wizard != nullptr && !m_wizardDone) {
        return;
    }
    // The user's own, else what was chosen here before the row had one.
    const QString kept = m_session.entry().language;
    const QString language = texts::languageIndex(kept)
        ? kept
        : m_settings.value(u"language/"_s + m_session.entry().actor.id.toString()).toString();
    if (!language.isEmpty() && language != ui::interfaceLanguage()) {
        ui::switchLanguage(m_languages, language);
    }
    if (m_facts.isJoining) {
        finishJoining();
    } else if (m_facts.needsSeries) {
        showSeries();
    } else if (m_memo.isKeySheetOwed() && m_session.mayUse(restorePermission())) {
        oweKeySheet();
    } else {
        openWindow();
    }
}

/// The first who comes in after the counter has joined makes its own records: its till.
void Desktop::finishJoining()
{
    m_facts.isJoining = false;
    m_store.ask(
        this, [](ui::Workplace& place) { return sync::finishJoining(place.desk); },
        [this](const Result<void>& done) {
            if (!done) {
                showTrouble(done.error());
                return;
            }
            enterStep();
        });
}

void Desktop::showSeries()
{
    auto* screen = new ui::SeriesScreen(
        {m_store, *m_theme, m_languages}, m_session.mayUse(restorePermission()));
    connect(
        screen, &ui::SeriesScreen::settled, this,
        [this](const QString& counterCode) {
            m_facts.needsSeries = false;
            m_facts.counterCode = counterCode;
            writePlace();
            enterStep();
        },
        Qt::QueuedConnection);
    connect(screen, &ui::SeriesScreen::otherUserWanted, this, &Desktop::lock, Qt::QueuedConnection);
    m_window->lock(screen);
}

void Desktop::oweKeySheet()
{
    m_store.ask(this, newKeySheet, [this](const Result<reports::KeySheetPaper>& sheet) {
        if (!sheet) {
            // It stays owed; the counter is not held up for it.
            openWindow();
            return;
        }
        auto* screen = new ui::KeySheetScreen({m_room, m_files, *m_theme, m_languages}, *sheet);
        connect(
            screen, &ui::KeySheetScreen::confirmed, this,
            [this] {
                m_memo.forget();
                openWindow();
            },
            Qt::QueuedConnection);
        m_window->lock(screen);
    });
}

void Desktop::openWindow()
{
    const ui::Session::Entry& entry = m_session.entry();
    m_window->unlock();
    if (std::exchange(m_shownUser, entry.actor.id) != entry.actor.id) {
        m_window->setUser(entry.actor.displayName,
            [this](const QString& permission) { return m_session.mayUse(permission); });
    }
    m_idle.watch(std::chrono::minutes(entry.autoLockMinutes));
    writePlace();
    writeStatus();
    writeNotes();
    if (!m_minute.isActive()) {
        // The first time: now that the counter can work, what may take its time.
        m_minute.start();
        m_printer.lookForPrinters();
        m_printer.queue().begin();
        m_clerk.begin(m_store.vault());
        m_sync.lendKeyring(m_store.keyringWay());
        m_sync.begin();
        sayMissingFonts();
        offerCrashReport();
    }
}

void Desktop::lock()
{
    if (!m_session.isIn()) {
        return;
    }
    m_idle.stop();
    closePanels();
    m_session.lock();
    showDoor();
    m_door->setReady();
}

QStringList Desktop::pageIds() const
{
    QStringList ids;
    const auto may = [this](const QString& permission) {
        return m_session.mayUse(permission);
    };
    for (const ui::PageSpec* page : m_pages.allowed(may)) {
        ids << page->id;
    }
    return ids;
}

void Desktop::addCommands()
{
    m_window->commands().addSource(
        [this](const QString& text, const ui::CommandPalette::Answered& answered) {
            std::vector<ui::CommandPalette::Command> commands;
            const auto offer = [&](const QString& title, QLatin1StringView icon,
                                   std::function<void()> run) {
                if (ui::matchesWords(title, text)) {
                    commands.push_back({{title, {}, tr("Command"), icon}, std::move(run)});
                }
            };
            offer(tr("Lock or change user"), "lock"_L1, [this] { lock(); });
            offer(tr("Set my PIN"), "key"_L1, [this] { showPinScreen(); });
            offer(tr("Light or dark"), "theme"_L1, [this] { m_theme->toggleScheme(); });
            offer(tr("Card of keys as PDF"), "key"_L1, [this] { saveKeyCard(); });
            answered(std::move(commands));
        });
}

void Desktop::showUserMenu()
{
    auto* menu = new QMenu(m_window.get());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"userMenu"_s);
    QAction* lockAction = menu->addAction(tr("Lock or change user"));
    lockAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    lockAction->setShortcutVisibleInContextMenu(true);
    // Queued: the menu is gone before the window is covered.
    connect(lockAction, &QAction::triggered, this, &Desktop::lock, Qt::QueuedConnection);
    QAction* pinAction =
        menu->addAction(m_session.entry().hasPin ? tr("Change my PIN …") : tr("Set my PIN …"));
    connect(pinAction, &QAction::triggered, this, &Desktop::showPinScreen, Qt::QueuedConnection);
    const auto* button = m_window->findChild<QWidget*>(u"userKeyButton"_s);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void Desktop::showPinScreen()
{
    auto* screen = new ui::PinScreen(m_session, *m_theme, m_languages);
    connect(screen, &ui::PinScreen::done, m_window.get(), &ui::MainWindow::unlock,
        Qt::QueuedConnection);
    m_window->lock(screen);
}

void Desktop::showSafety()
{
    auto* menu = new QMenu(m_window.get());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"statusMenu"_s);
    menu->addAction(tr("Receipts are stored on this computer as they are issued."));
    if (!m_plan.problem.isEmpty()) {
        menu->addAction(
            tr("The last backup failed. %1")
                .arg(ui::errorSentence(notFound(QLatin1StringView(m_plan.problem.toLatin1())))));
    }
    menu->addAction(m_plan.lastBackupAt == 0
            ? tr("No backup has been made yet.")
            : tr("Last backup: %1 %2, %3")
                  .arg(ui::dateText(istDate(m_plan.lastBackupAt)), istTime(m_plan.lastBackupAt),
                      m_plan.lastBackupFile));
    menu->addAction(tr("Data folder: %1").arg(m_folder.path()));
    menu->addAction(tr("Version %1").arg(u"" MM_VERSION ""_s));
    const auto* pill = m_window->findChild<QWidget*>(u"safetyStatusPill"_s);
    menu->popup(pill->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void Desktop::writePlace()
{
    if (!m_facts.counterCode.isEmpty()) {
        m_window->setPlace(tr("Counter %1").arg(m_facts.counterCode));
    }
}

void Desktop::writeNotes()
{
    QStringList notes;
    if (const QString work = workNote(); !work.isEmpty()) {
        notes << work;
    }
    const ui::PrinterList& printers = m_printer.printers();
    if (printers.names.contains(m_printer.printer())) {
        notes << tr("printer ready");
    } else if (m_minute.isActive()) {
        notes << tr("no printer");
    }
    if (const int open = m_printer.queue().openCount(); open > 0) {
        notes << tr("print queue: %1").arg(open);
    }
    if (m_facts.clock) {
        notes << istTime(m_facts.clock->nowMs()) << ui::dateText(m_facts.clock->today());
    }
    m_window->setNotes(notes);
}

} // namespace mm::app
