// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "models/counter/issue_receipt.h"
#include "models/devotees/register_devotee.h"
#include "models/identity/login.h"
#include "models/setup/open_store.h"
#include "tests/app/desktop/new_temple.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace mm::test {

/// The whole program over a data folder of its own, with keys pressed where the focus is.
class DesktopStage
{
public:
    DesktopStage()
        : m_folder(m_dir.filePath(QStringLiteral("data")))
    { }

    [[nodiscard]] const setup::DataFolder& folder() const { return m_folder; }
    [[nodiscard]] app::Desktop& desktop() { return *m_desktop; }
    [[nodiscard]] ui::MainWindow& window() { return m_desktop->window(); }
    [[nodiscard]] bool isOpen() const { return m_desktop != nullptr; }

    /// Work at the store while no window has it.
    template <typename Work>
    bool atDesk(Work work)
    {
        auto store = setup::openStore(m_folder);
        auto desk = store ? store->desk() : fail(store.error());
        if (!desk || !identity::logIn(*desk, {QStringLiteral("lakshmi"), kGoodPassword, kCheap})) {
            return false;
        }
        auto vault = store->vault();
        return vault && work(*desk, **vault);
    }

    /// The keyring of this session is asked only where `keyringPatience` is given.
    bool begin(const setup::DataFolder& folder,
        std::optional<std::chrono::milliseconds> keyringPatience = {})
    {
        app::StartOptions options;
        options.dataFolder = folder.path();
        options.language = QStringLiteral("en");
        auto desktop = app::Desktop::create(*qApp, options);
        if (!desktop) {
            return false;
        }
        m_desktop = std::move(*desktop);
        if (keyringPatience) {
            m_desktop->lendKeyring(*keyringPatience);
        }
        m_desktop->begin();
        return QTest::qWaitForWindowActive(&window());
    }
    bool begin() { return begin(m_folder); }
    bool logIn()
    {
        auto* name = window().findChild<QLineEdit*>(QStringLiteral("usernameLineEdit"));
        if (name == nullptr) {
            return false;
        }
        name->setFocus();
        name->selectAll();
        enter(QStringLiteral("lakshmi"));
        const auto atPassword = [this] {
            return focus() == QStringLiteral("passwordPasswordEdit");
        };
        if (!QTest::qWaitFor(atPassword, 10'000)) {
            return false;
        }
        enter(kGoodPassword);
        const bool isIn = QTest::qWaitFor([this] { return !window().isLocked(); }, 20'000);
        settle();
        return isIn;
    }
    void end() { m_desktop.reset(); }

    /// Lets the store answer what was asked so far, and what the answers ask.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bool answered = false;
            m_desktop->store().ask(
                qApp, [](ui::Workplace&) { return true; }, [&answered](bool) { answered = true; });
            static_cast<void>(QTest::qWaitFor([&answered] { return answered; }, 10'000));
        }
    }
    /// Where a key that is pressed now goes to. A page behind may keep a focus of its own for the
    /// day it comes to the front.
    [[nodiscard]] QWidget* focusNow()
    {
        QWidget* focused = QApplication::focusWidget();
        return focused != nullptr ? focused : window().focusWidget();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = focusNow();
        QTest::keyClick(focused != nullptr ? focused : &window(), key, modifiers);
        QCoreApplication::sendPostedEvents();
    }
    void type(const QString& text) { QTest::keyClicks(focusNow(), text); }
    void enter(const QString& text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    [[nodiscard]] QString focus()
    {
        const QWidget* widget = focusNow();
        return widget == nullptr ? QString() : widget->objectName();
    }
    /// Types the path where the dialog puts the keys, and Enter. False if it is not open, or takes
    /// it not.
    [[nodiscard]] bool choose(const QString& path)
    {
        const QPointer<QFileDialog> dialog(
            window().findChild<QFileDialog*>(QStringLiteral("pickFileDialog")));
        const auto at = [&dialog]() -> QLineEdit* {
            auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            return dialog != nullptr && line != nullptr && dialog->isAncestorOf(line) ? line
                                                                                      : nullptr;
        };
        if (!QTest::qWaitFor([&at] { return at() != nullptr; }, 10'000)) {
            return false;
        }
        at()->selectAll();
        QTest::keyClicks(at(), path);
        QTest::keyClick(at(), Qt::Key_Return);
        if (!QTest::qWaitFor([&dialog] { return dialog == nullptr; }, 10'000)) {
            return false;
        }
        // What a window manager does; without a display there is none.
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window());
    }
    template <typename T>
    T* find(const QString& name)
    {
        return window().findChild<T*>(name);
    }

private:
    QTemporaryDir m_dir;
    setup::DataFolder m_folder;
    std::unique_ptr<app::Desktop> m_desktop;
};

/// A receipt in cash, in a name that is registered with it.
inline bool giveReceipt(
    store::Desk& desk, const identity::KeyVault& vault, const QString& name, const QString& phone)
{
    counter::ReceiptDraft draft;
    draft.payer.name = name;
    draft.payer.phone = phone;
    draft.lines.push_back(
        donations::DonationDraft{QStringLiteral("GENERAL"), {}, {}, Money::fromRupees(501), {}});
    draft.payments.push_back({receipts::PaymentMode::Cash, {}});
    return store::inUnitOfWork(desk, [&](store::UnitOfWork& unit) {
        return counter::issueReceipt(unit, vault, draft);
    }).has_value();
}

} // namespace mm::test
