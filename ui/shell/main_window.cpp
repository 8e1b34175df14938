// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "translations/language.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/look_settings.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/page.h"
#include "ui/shell/scan_filter.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Below this width the rail folds by itself: a small screen, or a large one at 150 %.
constexpr int kRoomForWords = 1100;
/// 200 % on a screen of 1366 x 768 leaves half of it; what does not fit is scrolled.
constexpr QSize kSmallestWindow(640, 360);

QString railKey()
{
    return u"window/railFolded"_s;
}

QString geometryKey()
{
    return u"window/geometry"_s;
}

/// Every page stands in a scroll area: at 150 % on a small screen nothing is squeezed or lost.
QWidget* scrollerOf(const Page* page)
{
    return page->parentWidget()->parentWidget();
}

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_registry(parts.pages)
    , m_theme(parts.theme)
    , m_languages(parts.languages)
    , m_settings(parts.settings)
    , m_frame(new QWidget(this))
    , m_rail(new NavRail(m_frame))
    , m_topBar(new TopBar(m_frame))
    , m_stack(new QStackedWidget(m_frame))
    , m_status(new StatusLine(m_frame))
    , m_commands(new CommandPalette(this))
    , m_banner(new Banner(m_frame))
{
    setObjectName(u"mandirmitraMainWindow"_s);
    setMinimumSize(kSmallestWindow);
    build();
    wire();
    addPageCommands();
    auto* system = new SystemScheme(*qApp);
    system->setParent(this);
    m_look = new LookSettings(m_settings, m_theme, system, this);
    restoreGeometry(m_settings.value(geometryKey()).toByteArray());
    writeTitle();
}

void MainWindow::build()
{
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto* whole = new QHBoxLayout(m_frame);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_rail);
    whole->addLayout(right, 1);
    setCentralWidget(m_frame);
}

void MainWindow::wire()
{
    connect(m_rail, &NavRail::pageChosen, this, [this](const QString& id) { showPage(id); });
    connect(m_rail, &NavRail::foldToggled, this,
        [this](bool narrow) { m_settings.setValue(railKey(), narrow); });
    connect(m_topBar, &TopBar::commandsRequested, m_commands, &CommandPalette::open);
    connect(m_topBar, &TopBar::themeToggled, &m_theme, &Theme::toggleScheme);
    connect(m_topBar, &TopBar::lookRequested, this, [this](QWidget* below) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"lookMenu"_s);
        m_look->fill(*menu);
        menu->popup(
            below->mapToGlobal(QPoint(below->width() - menu->sizeHint().width(), below->height())));
    });
    connect(m_topBar, &TopBar::languageChosen, this, [this](const QString& code) {
        if (switchLanguage(m_languages, code)) {
            Q_EMIT languageChanged(code);
        }
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        if (m_bannerAction) {
            m_bannerAction();
        }
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget*) {
        // Later: where the focus goes to next may be said in this very event.
        keepFocusSeenSoon(before);
    });
    connect(m_topBar, &TopBar::userRequested, this, &MainWindow::userRequested);
    connect(m_status, &StatusLine::detailsRequested, this, &MainWindow::statusDetailsRequested);
}

void MainWindow::watchScanner(ScanFilter& scanner)
{
    connect(&scanner, &ScanFilter::scanned, this, [this](const ScannedCode& code, QWidget* field) {
        const bool isHere = field != nullptr && field->window() == this && !isLocked();
        if (isHere && (currentPage() == nullptr || !currentPage()->takeScan(code))) {
            Q_EMIT scanLeft(code);
        }
    });
    connect(this, &MainWindow::pageShown, &scanner, &ScanFilter::comeFirst);
}

void MainWindow::setUser(const QString& name, const MayUse& may)
{
    m_may = may;
    m_topBar->setUser(name);
    for (Page* page : std::as_const(m_open)) {
        QWidget* scroller = scrollerOf(page);
        m_stack->removeWidget(scroller);
        scroller->hide();
        scroller->deleteLater();
    }
    m_open.clear();
    m_focusBefore = nullptr;
    const auto pages = m_registry.allowed(m_may);
    m_rail->setPages(pages);
    const QString before = m_currentId;
    m_currentId.clear();
    if (isAllowed(before)) {
        showPage(before);
    } else if (!pages.empty()) {
        showPage(pages.front()->id);
    } else {
        writeTitle();
    }
}

bool MainWindow::isAllowed(const QString& id) const
{
    const auto pages = m_registry.allowed(m_may);
    return std::any_of(
        pages.begin(), pages.end(), [&id](const PageSpec* page) { return page->id == id; });
}

bool MainWindow::showPage(const QString& id, const QVariant& what)
{
    if (!isAllowed(id)) {
        return false;
    }
    Page* page = pageFor(*m_registry.find(id));
    m_stack->setCurrentWidget(scrollerOf(page));
    m_rail->setCurrent(id);
    m_currentId = id;
    writeTitle();
    page->onShown();
    if (what.isValid()) {
        page->open(what);
    }
    giveFocusTo(*page);
    Q_EMIT pageShown(id);
    return true;
}

Page* MainWindow::pageFor(const PageSpec& spec)
{
    Page* page = m_open.value(spec.id);
    if (page == nullptr) {
        auto* scroller = new QScrollArea(m_stack);
        page = m_registry.make(spec, scroller);
        scroller->setWidget(page);
        scroller->setWidgetResizable(true);
        scroller->setFrameShape(QFrame::NoFrame);
        scroller->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(scroller);
        m_open.insert(spec.id, page);
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    }
    return page;
}

Page* MainWindow::currentPage() const
{
    return m_open.value(m_currentId);
}

void MainWindow::say(
    Tone tone, const QString& sentence, const QString& action, std::function<void()> run)
{
    m_bannerAction = std::move(run);
    m_banner->setAction(action);
    m_banner->say(tone, sentence);
}

void MainWindow::setPlace(const QString& place)
{
    m_topBar->setPlace(place);
}

void MainWindow::setStatus(Tone tone, const QString& text)
{
    m_status->setState(tone, text);
}

void MainWindow::setNotes(const QStringList& notes)
{
    m_status->setNotes(notes);
}

void MainWindow::lock(QWidget* screen)
{
    if (m_lockScreen == nullptr) {
        m_focusBefore = focusWidget();
    }
    delete m_lockScreen;
    m_commands->hide();
    // Disabled, not only covered: no key and no screen reader gets through.
    m_frame->setEnabled(false);
    m_frame->hide();
    m_lockScreen = screen;
    screen->setParent(this);
    screen->setAutoFillBackground(true);
    screen->setGeometry(rect());
    screen->show();
    screen->raise();
    screen->setFocus(Qt::OtherFocusReason);
}

void MainWindow::unlock()
{
    if (m_lockScreen == nullptr) {
        return;
    }
    m_lockScreen->hide();
    m_lockScreen->deleteLater();
    m_lockScreen = nullptr;
    m_frame->setEnabled(true);
    m_frame->show();
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    } else if (currentPage() != nullptr) {
        currentPage()->onShown();
    }
    // What had the focus may have gone behind meanwhile.
    keepFocusSeenSoon(nullptr);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        writeTitle();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    foldRail();
    if (m_lockScreen != nullptr) {
        m_lockScreen->setGeometry(rect());
    }
}

void MainWindow::foldRail()
{
    const bool narrow = width() < kRoomForWords || m_settings.value(railKey()).toBool();
    if (narrow != m_rail->isNarrow()) {
        m_rail->setNarrow(narrow);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(geometryKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::writeTitle()
{
    const Page* page = currentPage();
    setWindowTitle(page == nullptr ? tr("MandirMitra") : tr("%1 · MandirMitra").arg(page->title()));
}

} // namespace mm::ui
