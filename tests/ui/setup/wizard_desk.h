// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/login.h"
#include "models/setup/open_store.h"
#include "tests/identity/results.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/fakes.h"
#include "translations/language.h"
#include "ui/print/print_room.h"
#include "ui/setup/setup_wizard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mm::test {

using Qt::StringLiterals::operator""_L1;
using Qt::StringLiterals::operator""_s;
using ui::PrinterAccess;
using ui::PrinterList;
using ui::PrintRoom;
using ui::SetupMemo;
using ui::SetupWizard;
using ui::TempleFounder;
using ui::TempleJoiner;
using ui::Theme;

/// A printer that keeps what it is given.
class PaperTray final : public PrinterAccess
{
public:
    explicit PaperTray(bool hasPrinter)
        : m_hasPrinter(hasPrinter)
    { }
    PrinterList list() override
    {
        return m_hasPrinter ? PrinterList{{u"Office"_s}, u"Office"_s} : PrinterList{};
    }
    Result<void> print(const QByteArray&, const QString&, const QString&) override { return {}; }

private:
    bool m_hasPrinter;
};

/// Founds at once, with hashes that cost little.
class QuickFounder final : public TempleFounder
{
public:
    explicit QuickFounder(const QString& folder)
        : m_folder(folder)
    { }
    void found(QObject* /*context*/, const setup::InitDraft& draft,
        std::function<void(Result<setup::NewTemple>)> then) override
    {
        setup::InitDraft cheap = draft;
        cheap.cost = test::kCheap;
        then(setup::initTemple(m_folder, cheap));
    }
    setup::DataFolder m_folder;
};

/// Keeps what it is asked and answers when the test says so.
class JoinerByHand final : public TempleJoiner
{
public:
    void join(QObject* /*context*/, const sync::JoinDraft& draft,
        std::function<void(qint64 rows)> told,
        std::function<void(Result<sync::JoinedCounter>)> then) override
    {
        asked = draft;
        asked.password = QString(draft.password.constData(), draft.password.size());
        m_told = std::move(told);
        m_then = std::move(then);
        ++calls;
    }
    void cancel() override
    {
        m_then(tl::unexpected(Error{ErrorKind::Busy, "sync.stopped"_L1, {}, {}, {}}));
    }
    void tell(qint64 rows) { m_told(rows); }
    void answer(Result<sync::JoinedCounter> counter) { m_then(std::move(counter)); }

    sync::JoinDraft asked;
    int calls = 0;

private:
    std::function<void(qint64)> m_told;
    std::function<void(Result<sync::JoinedCounter>)> m_then;
};

class WizardDesk
{
public:
    explicit WizardDesk(bool hasPrinter = true)
        : m_founder(m_folder.filePath(u"data"_s))
        , m_room(std::make_unique<PaperTray>(hasPrinter))
        , m_theme(Theme::create(*qApp).value())
    {
        m_window.resize(1000, 760);
        m_window.show();
    }
    SetupWizard& open(bool demo = false)
    {
        m_wizard = std::make_unique<SetupWizard>(
            SetupWizard::Parts{m_founder, m_joiner, SetupMemo(m_folder.filePath(u"setup.json"_s)),
                m_room, m_files, *m_theme, m_languages},
            demo, &m_window);
        QObject::connect(m_wizard.get(), &SetupWizard::founded, &m_window,
            [this](const setup::NewTemple& temple, const QString& password) {
                m_temple = temple;
                m_password = QString(password.constData(), password.size());
            });
        m_wizard->setGeometry(m_window.rect());
        m_wizard->show();
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window)) {
            qFatal("no window");
        }
        m_wizard->setFocus(Qt::OtherFocusReason);
        return *m_wizard;
    }
    /// What no key of the keyboard has comes as from an input method.
    void type(const QString& text)
    {
        const bool ascii =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (ascii) {
            QTest::keyClicks(m_window.focusWidget(), text);
            return;
        }
        QInputMethodEvent composed;
        composed.setCommitString(text);
        QCoreApplication::sendEvent(m_window.focusWidget(), &composed);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.focusWidget(), key, modifiers);
        QCoreApplication::sendPostedEvents();
    }
    void enter(const QString& text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    [[nodiscard]] QString focus() const { return m_window.focusWidget()->objectName(); }
    [[nodiscard]] QString title() const
    {
        return m_wizard->findChild<QLabel*>(u"setupTitleRoleLabel"_s)->text();
    }
    [[nodiscard]] QString error() const
    {
        for (const auto* label : m_wizard->findChildren<QLabel*>(u"errorRoleLabel"_s)) {
            if (label->isVisible() && !label->text().isEmpty()) {
                return label->text();
            }
        }
        return {};
    }
    /// The five pages, as somebody types them who makes no mistake.
    void fillIn()
    {
        press(Qt::Key_F2);
        enter(u"Sri Ganapati Temple"_s);
        enter({});
        press(Qt::Key_Return);
        enter(u"mys"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        enter(u"Lakshmi Bhat"_s);
        press(Qt::Key_Return);
        enter(u"tulasi kunkuma 7 deepa"_s);
        enter(u"tulasi kunkuma 7 deepa"_s);
    }

    QTemporaryDir m_folder;
    QuickFounder m_founder;
    JoinerByHand m_joiner;
    PrintRoom m_room;
    test::FakeFilePicker m_files;
    std::unique_ptr<Theme> m_theme;
    texts::LanguageSwitch m_languages;
    QWidget m_window;
    std::unique_ptr<SetupWizard> m_wizard;
    std::optional<setup::NewTemple> m_temple;
    QString m_password;
};

} // namespace mm::test
