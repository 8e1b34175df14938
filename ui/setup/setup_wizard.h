// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/init_temple.h"
#include "ui/setup/setup_memo.h"
#include "ui/setup/temple_joiner.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

class AdministratorPage;
class Banner;
class BusyOverlay;
class FilePicker;
class JoinPage;
class KeyButton;
class KeySheetPanel;
class PrintRoom;
class RoleLabel;
class ScreenCard;
class SetupPage;
class Theme;

/// Makes the store of a new temple somewhere that is not the window's thread.
class TempleFounder
{
public:
    TempleFounder() = default;
    virtual ~TempleFounder() = default;
    TempleFounder(const TempleFounder&) = delete;
    TempleFounder& operator=(const TempleFounder&) = delete;

    /// Answers in the thread of `context`, unless that is gone.
    virtual void found(QObject* context, const setup::InitDraft& draft,
        std::function<void(Result<setup::NewTemple>)> then) = 0;
};

/// The first run: from an empty folder to a temple that can issue receipts, by keyboard alone and
/// without a network. Where it is stopped, it goes on the next time.
class SetupWizard final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        TempleFounder& founder;
        TempleJoiner& joiner;
        SetupMemo memo;
        PrintRoom& room;
        FilePicker& files;
        Theme& theme;
        texts::LanguageSwitch& languages;
    };
    /// `demo`: the demo temple is proposed where nothing was begun.
    SetupWizard(const Parts& parts, bool demo, QWidget* parent = nullptr);
    ~SetupWizard() override;
    Q_DISABLE_COPY_MOVE(SetupWizard)

Q_SIGNALS:
    void languageChanged(const QString& code);
    /// The temple is there, and so is its store. The first administrator can be let in with the
    /// password, which whoever takes it wipes.
    void founded(const mm::setup::NewTemple& temple, QString password);
    /// The store of a joined counter is there with the temple's rows; who gave a user name and a
    /// password can be let in with it, and whoever takes that wipes it. The password is empty where
    /// a code was enough.
    void joined(const QString& username, QString password);
    /// The temple is in a backup already.
    void restoreWanted();
    /// Everything that had to be asked is answered.
    void finished();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Parts& parts);
    [[nodiscard]] QList<int> way() const;
    [[nodiscard]] SetupPage* current() const;
    void goTo(int page);
    void showInStack(QWidget* page);
    void next();
    void back();
    void foundTemple();
    void joinTemple();
    void showJoining(const Result<sync::JoinedCounter>& counter, QString password);
    void showFounding(Result<setup::NewTemple> temple, QString password);
    void showRefusal(const Error& why);
    void showKeySheet(const setup::NewTemple& temple);
    void retranslate();

    TempleFounder& m_founder;
    TempleJoiner& m_joiner;
    SetupMemo m_memo;
    SetupDraft m_draft;
    QList<SetupPage*> m_pages;
    int m_page = 0;
    bool m_isFounded = false;
    ScreenCard* m_card;
    RoleLabel* m_step;
    RoleLabel* m_title;
    RoleLabel* m_words;
    Banner* m_banner;
    QStackedWidget* m_stack;
    AdministratorPage* m_administrator;
    JoinPage* m_join;
    KeySheetPanel* m_keySheet;
    KeyButton* m_back;
    KeyButton* m_next;
    BusyOverlay* m_busy;
};

} // namespace mm::ui
