// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/scanned_code.h"
#include "ui/theme/tokens.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QVariant>

class QSettings;
class QStackedWidget;

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

class Banner;
class LookSettings;
class NavRail;
class Page;
class ScanFilter;
class StatusLine;
class Theme;
class TopBar;

/// The frame: rail, top bar, the page in front, status line. It knows no page by name.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// What the frame stands on; all of it outlives the window.
    struct Parts
    {
        const PageRegistry& pages;
        Theme& theme;
        texts::LanguageSwitch& languages;
        QSettings& settings;
    };
    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);

    /// Which pages the user may see; shows the first of them, or the one in front if it stays.
    /// Pages that the user before had open are thrown away: nothing of one user's work is shown to
    /// the next.
    void setUser(const QString& name, const MayUse& may);

    /// False if the page is unknown or not allowed. The page is made when first gone to.
    bool showPage(const QString& id, const QVariant& what = {});
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] QString currentPageId() const { return m_currentId; }

    /// "Counter C01 · Shift 3"
    void setPlace(const QString& place);
    void setStatus(Tone tone, const QString& text);
    void setNotes(const QStringList& notes);
    /// A sentence above the page, whatever page it is, with a way out where there is one.
    void say(Tone tone, const QString& sentence, const QString& action = {},
        std::function<void()> run = {});
    [[nodiscard]] CommandPalette& commands() { return *m_commands; }

    /// Codes that `scanner` tells from typing go to the page in front; what it has no place for is
    /// scanLeft().
    void watchScanner(ScanFilter& scanner);

    /// Covers the whole window with `screen` (taken over): log-in, PIN. Nothing beneath can be
    /// seen, reached or triggered by a key until unlock(), which deletes the screen and gives the
    /// focus back.
    void lock(QWidget* screen);
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_lockScreen != nullptr; }

Q_SIGNALS:
    void pageShown(const QString& id);
    void userRequested();
    void statusDetailsRequested();
    void languageChanged(const QString& code);
    void scanLeft(const mm::ui::ScannedCode& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void wire();
    void addPageCommands();
    [[nodiscard]] std::vector<CommandPalette::Command> pageActions(const QString& text) const;
    void foldRail();
    void writeTitle();
    Page* pageFor(const PageSpec& spec);
    void keepFocusSeen(QWidget* before);
    void keepFocusSeenSoon(QWidget* before);
    void giveFocusTo(Page& page);
    [[nodiscard]] bool isAllowed(const QString& id) const;

    const PageRegistry& m_registry;
    Theme& m_theme;
    texts::LanguageSwitch& m_languages;
    QSettings& m_settings;
    MayUse m_may;
    QWidget* m_frame;
    NavRail* m_rail;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    CommandPalette* m_commands;
    Banner* m_banner;
    std::function<void()> m_bannerAction;
    QHash<QString, Page*> m_open;
    LookSettings* m_look;
    QString m_currentId;
    QPointer<QWidget> m_lockScreen;
    QPointer<QWidget> m_focusBefore;
};

} // namespace mm::ui
